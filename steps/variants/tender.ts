import { contractPlatforms } from '../../fixtures/payloads/organization.ts'
import type { Json } from '../../harness/procedure/cast.ts'
import { lotless as withoutLots } from './edges.ts'
import { first, having, list, part, type Variant } from './variant.ts'

/** What may be different about a new tender; lots and milestones aside. */
export const tenders = {
  'a tender': () => undefined,

  'a tender without auction': ({ data, config }) => {
    config.hasAuction = false
    for (const lot of list(data, 'lots')) delete lot.minimalStep
  },

  'a tender with enquiries of two days': ({ data, days }) => {
    part(data, 'enquiryPeriod').endDate = days(2)
  },
  'a tender whose bidding begins amid enquiries': ({ data, days }) => {
    part(data, 'tenderPeriod').startDate = days(3)
  },
  'a tender whose bidding begins after enquiries': ({ data, days }) => {
    part(data, 'tenderPeriod').startDate = days(7.02)
  },
  'a tender whose enquiries are long over': ({ data, days }) => {
    data.enquiryPeriod = { startDate: days(-20), endDate: days(-10) }
    part(data, 'tenderPeriod').startDate = days(-5)
  },
  'a tender with bidding of a single day': ({ data, days }) => {
    part(data, 'tenderPeriod').endDate = days(8)
  },
  'a tender whose bids are due in three days': ({ data, days }) => {
    part(data, 'tenderPeriod').endDate = days(3)
  },
  'a tender whose bids are due in eight days': ({ data, days }) => {
    part(data, 'tenderPeriod').endDate = days(8)
  },
  'a selective tender': having({ procurementMethod: 'selective' }),
  'an open tender': having({ procurementMethod: 'open' }),
  'a tender for tests': having({ mode: 'test' }),
  'a tender of books and a car': ({ data }) => {
    const book = first(data, 'items')
    const classification = { scheme: 'ДК021', id: '34110000-1', description: 'Легкові автомобілі' }
    list(data, 'items').push({ ...structuredClone(book), id: 'b'.repeat(32), classification })
  },
  'a tender of two kinds of books': ({ data }) => {
    list(data, 'items').push({ ...structuredClone(first(data, 'items')), id: 'b'.repeat(32) })
  },
  'a tender of no quantity': ({ data }) => {
    for (const item of list(data, 'items')) item.quantity = 0
  },
  'a tender that names no agreement': ({ data }) => {
    delete data.agreements
  },
  'a tender that names an agreement nobody knows': having({ agreements: [{ id: 'e'.repeat(32) }] }),
  'a tender of another body': ({ data }) => {
    part(part(data, 'procuringEntity'), 'identifier').id = '40165856'
  },
  'a tender of library books': ({ data }) => {
    for (const item of list(data, 'items'))
      item.classification = { scheme: 'ДК021', id: '22113000-5', description: 'Бібліотечні книги' }
  },
  'a tender of furniture': ({ data }) => {
    for (const item of list(data, 'items'))
      item.classification = { scheme: 'ДК021', id: '39110000-6', description: 'Сидіння, стільці' }
  },
  'a tender under an agreement': having({ agreements: [{ id: 'a'.repeat(32) }] }),
  'a tender whose auction is held electronically': having({ submissionMethod: 'electronicAuction' }),
  'a tender without auction held electronically': ({ data, config }) => {
    config.hasAuction = false
    for (const lot of list(data, 'lots')) delete lot.minimalStep
    data.submissionMethod = 'electronicAuction'
  },
  'a tender with a platform for the contract but no template': ({ data }) => {
    part(data, 'procuringEntity').contract_owner = 'broker'
    part(data, 'procuringEntity').signerInfo = signer
  },
  'a tender without lots': lotless(),
  'a tender without lots whose minimal step is greater than the value': lotless((step) => {
    step.amount = 60_000
  }),
  'a tender without lots whose minimal step is in euros': lotless((step) => {
    step.currency = 'EUR'
  }),
  'a tender without lots whose minimal step is without tax': lotless((step) => {
    step.valueAddedTaxIncluded = false
  }),
  'a tender without lots with tax': (draft) => {
    const { value, minimalStep } = withoutLots(draft.data)
    for (const money of [value, minimalStep]) Object.assign(money as Json, { valueAddedTaxIncluded: true })
  },
  'a tender with tax': ({ data }) => {
    part(data, 'value').valueAddedTaxIncluded = true
  },
  'a tender whose value has an amount': ({ data }) => {
    part(data, 'value').amount = 50_000
  },
  'a tender whose lot has an amount': ({ data }) => {
    part(first(data, 'lots'), 'value').amount = 50_000
  },
  'a tender whose value has no amount': ({ data }) => {
    delete part(data, 'value').amount
  },
  'a tender of books with a template of the contract': templated(),
  'a tender of electricity with a template of the contract': templated((data) => {
    for (const item of list(data, 'items'))
      item.classification = { scheme: 'ДК021', id: '09310000-5', description: 'Електрична енергія' }
  }),
  'a tender of two buyers who sign on a platform': ofBuyers(() => true),
  'a tender of two buyers one of whom signs on a platform': ofBuyers((n) => n === 0),
} satisfies Record<string, Variant>

/** A tender that is one whole, with a minimal step of its own. */
function lotless(vary: (minimalStep: Json) => void = () => undefined): Variant {
  return ({ data }) => vary(part(withoutLots(data), 'minimalStep'))
}

/** A contract of the general template, that the buyer signs on a platform. */
function templated(vary: (data: Json) => void = () => undefined): Variant {
  return ({ data }) => {
    data.contractTemplateName = '00000000.0002.01'
    Object.assign(part(data, 'procuringEntity'), {
      contract_owner: contractPlatforms.buyer,
      signerInfo: signer,
    })
    vary(data)
  }
}

/** A central body buys for two buyers; which of them name a platform? */
function ofBuyers(named: (buyer: number) => boolean): Variant {
  return templated((data) => {
    const entity = part(data, 'procuringEntity')
    entity.kind = 'central'
    const { contactPoint: _, contract_owner, ...buyer } = entity
    data.buyers = [0, 1].map((n) => ({
      ...buyer,
      id: String(n + 1).repeat(32),
      ...(named(n) && { contract_owner }),
    }))
    for (const item of list(data, 'items')) item.relatedBuyer = '1'.repeat(32)
  })
}

const signer: Json = {
  name: 'Підписант',
  email: 'signer@example.com',
  telephone: '+380530000001',
  iban: 'UA213223130000026007233566001',
  position: 'Директор',
  authorizedBy: 'Статут',
}
