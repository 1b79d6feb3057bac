import { kindsOfFramework } from '../code-lists/procuring-entities.ts'
import { calendarDays } from '../timeline/periods.ts'
import { defineFramework } from './framework-type.ts'

/** Suppliers for procurement with the money of international financial institutions. */
export const internationalFinancialInstitutions = defineFramework({
  id: 'internationalFinancialInstitutions',
  title: { en: 'International financial institutions', uk: 'Міжнародні фінансові інституції' },
  source: [
    'standards: data_model/schema/FrameworkConfig/internationalFinancialInstitutions.json',
    'framework/ifi',
  ],
  config: {
    restrictedDerivatives: [false, true],
    clarificationUntilDuration: [3],
    qualificationComplainDuration: [0],
    hasItems: [false, true],
  },
  kinds: kindsOfFramework.internationalFinancialInstitutions ?? [],
  maker: 'any',
  restrictedFor: 'any',
  minQualificationDays: 40,
  enquiries: calendarDays(10),
  minSubmissions: { number: 1, within: calendarDays(10) },
  evaluationReports: 'optional',
})
