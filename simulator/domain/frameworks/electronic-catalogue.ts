import { kindsOfFramework } from '../code-lists/procuring-entities.ts'
import { workingDays } from '../timeline/periods.ts'
import { defineFramework } from './framework-type.ts'

/** Suppliers of an electronic catalogue, chosen by a body that buys for others. */
export const electronicCatalogue = defineFramework({
  id: 'electronicCatalogue',
  title: { en: 'Electronic catalogue', uk: 'Електронний каталог' },
  source: [
    'standards: data_model/schema/FrameworkConfig/electronicCatalogue.json',
    'framework/electroniccatalogue',
  ],
  config: {
    restrictedDerivatives: [false],
    clarificationUntilDuration: [3],
    qualificationComplainDuration: [0],
    hasItems: [false],
  },
  kinds: kindsOfFramework.electronicCatalogue ?? [],
  maker: 'central',
  restrictedFor: 'any',
  minQualificationDays: 365,
  enquiries: workingDays(10),
  minSubmissions: { number: 1, within: workingDays(20) },
  evaluationReports: 'required',
})
