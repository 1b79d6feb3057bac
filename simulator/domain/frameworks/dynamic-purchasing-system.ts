import { kindsOfFramework } from '../code-lists/procuring-entities.ts'
import { calendarDays, workingDays } from '../timeline/periods.ts'
import { defineFramework } from './framework-type.ts'

/** Suppliers for an agreement among whom later procurements are held. */
export const dynamicPurchasingSystem = defineFramework({
  id: 'dynamicPurchasingSystem',
  title: { en: 'Dynamic purchasing system', uk: 'Динамічна система закупівель' },
  source: ['standards: data_model/schema/FrameworkConfig/dynamicPurchasingSystem.json', 'framework/dps'],
  config: {
    restrictedDerivatives: [false, true],
    clarificationUntilDuration: [3],
    qualificationComplainDuration: [0],
    hasItems: [false, true],
  },
  kinds: kindsOfFramework.dynamicPurchasingSystem ?? [],
  maker: 'any',
  restrictedFor: 'defense',
  minQualificationDays: 365,
  enquiries: workingDays(10),
  minSubmissions: { number: 3, within: calendarDays(15) },
  evaluationReports: 'required',
})
