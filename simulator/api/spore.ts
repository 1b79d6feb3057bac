import type { Route, Service } from './route.ts'

/**
 * The SPORE description of an API: every address with its verb and parameters, for clients that are made from it.
 * Source: https://github.com/SPORE/specifications, api/views/spore.py.
 */
export function sporeDescription(table: readonly (Route | Service)[], baseUrl: string): unknown {
  const methods = table.map(({ verb, path, summary }) => {
    const parameters = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
    const view = {
      path: path.replace(/\{(\w+)\}/g, ':$1'),
      method: verb,
      formats: ['json'],
      ...(parameters.length && { required_params: parameters }),
      description: summary,
    }
    return [`${verb.toLowerCase()}_${path.slice(1).replace(/[{}]/g, '').replaceAll('/', '_')}`, view]
  })
  return {
    name: 'Prozorro CDB, simulated by Etalon',
    base_url: baseUrl,
    version: '2.5',
    expected_status: [200],
    methods: Object.fromEntries(methods),
  }
}
