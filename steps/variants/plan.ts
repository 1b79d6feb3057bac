import type { Json } from '../../harness/procedure/cast.ts'
import { strayMethods } from '../../harness/procedure/plots.ts'
import { first, list, part, type Variant } from './variant.ts'

const budget =
  (title: string, more: Json): Variant =>
  ({ data }) => {
    const source = first(part(data, 'budget'), 'breakdown')
    Object.assign(source, { title }, structuredClone(more))
  }

const address = {
  countryName: 'Україна',
  addressDetails: [{ scheme: 'КАТОТТГ', id: 'UA53080370010073240', description: 'Полтава' }],
}
const programme = { scheme: 'КПК-2026', id: '3510000', description: 'Програма' }
const localProgramme = { scheme: 'ТПКВКМБ', id: '4030', description: 'Забезпечення діяльності бібліотек' }

/** What may be different about a new plan. */
export const plans = {
  'a plan': () => undefined,
  'a plan of a method that is no more': ({ data }) => {
    Object.assign(part(data, 'tender'), { procurementMethodType: strayMethods.notInForce })
  },
  'a plan of money of the state without a programme': budget('state', {}),
  'a plan of money of the state with its programme': budget('state', { classification: programme }),
  'a plan of local money without a programme': budget('local', { address }),
  'a plan of local money with its programme': budget('local', { classification: localProgramme, address }),
  'a plan of local money without an address': budget('local', { classification: localProgramme }),
  'a plan of local money without the code of the place': budget('local', {
    classification: localProgramme,
    address: { countryName: 'Україна' },
  }),
  'a plan with a programme beside its budget': ({ data }) => {
    data.additionalClassifications = [
      ...list(data, 'additionalClassifications'),
      { ...programme, scheme: 'КПКВ' },
    ]
  },
  'a plan paid by a programme of a donor': ({ data }) => {
    part(data, 'budget').project = {
      scheme: 'funder_program',
      id: 'ukraine-facility',
      name: 'Програма ЄС (Ukraine Facility)',
      name_en: 'Ukraine Facility',
    }
  },
  'a plan of an open tender': ({ data }) => {
    part(data, 'tender').procurementMethodType = strayMethods.notPlanned
  },
  'a plan of an open tender of a body of another kind': ({ data }) => {
    part(data, 'tender').procurementMethodType = strayMethods.notPlanned
    part(data, 'procuringEntity').kind = 'other'
  },
} satisfies Record<string, Variant>
