import { readdirSync } from 'node:fs'
import { build } from 'esbuild'

const entries = [
  'harness/cli/main.ts',
  'harness/example-broker/main.ts',
  'harness/generators/arbitraries.ts',
  'harness/mutants/worker.ts',
  'harness/properties/worker.ts',
  'simulator/main.ts',
  'simulator/msw.ts',
  'simulator/adapters/axios/adapter.ts',
  ...readdirSync('steps', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `steps/${file}`),
]

/** Bundles the code of every entry into a folder; what entries share lies in `chunks/`, once. */
export async function bundle(folder: string): Promise<void> {
  await build({
    entryPoints: entries,
    outdir: folder,
    outbase: '.',
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    minifySyntax: true,
    sourcemap: true,
    logLevel: 'warning',
  })
}
