import type { Json } from '../../harness/procedure/cast.ts'
import { configured, first, having, list, part, type Variant } from './variant.ts'

/** What may be different about a new tender; lots and milestones aside. */
export const tenders = {
  'a tender': () => undefined,

  'a tender without auction': ({ data, config }) => {
    config.hasAuction = false
    for (const lot of list(data, 'lots')) delete lot.minimalStep
  },
  'a tender without value restriction': configured({ hasValueRestriction: false }),
  'a tender that does not say whether it has an auction': ({ config }) => {
    delete config.hasAuction
  },
  'a tender with a flag that nobody knows': configured({ hasTeaBreaks: true }),
  'a tender whose auction flag is a word': configured({ hasAuction: 'yes' }),
  'a tender with awarding in any order': configured({ hasAwardingOrder: false }),
  'a tender with pre-qualification': configured({ hasPrequalification: true }),
  'a tender with complaints': configured({ hasTenderComplaints: true }),
  'a tender that needs no bids': configured({ minBidsNumber: 0 }),
  'a tender that needs two bids': configured({ minBidsNumber: 2 }),
  'a tender with a stand-still of a day': configured({ awardComplainDuration: 1 }),
  'a tender with a stand-still of three days': configured({ awardComplainDuration: 3 }),

  'a tender with enquiries of two days': ({ data, days }) => {
    part(data, 'enquiryPeriod').endDate = days(2)
  },
  'a tender whose bidding begins amid enquiries': ({ data, days }) => {
    part(data, 'tenderPeriod').startDate = days(3)
  },
  'a tender whose bidding begins after enquiries': ({ data, days }) => {
    part(data, 'tenderPeriod').startDate = days(8)
  },
  'a tender whose enquiries are long over': ({ data, days }) => {
    data.enquiryPeriod = { startDate: days(-20), endDate: days(-10) }
    part(data, 'tenderPeriod').startDate = days(-5)
  },
  'a tender with bidding of a single day': ({ data, days }) => {
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
} satisfies Record<string, Variant>

const signer: Json = {
  name: 'Підписант',
  email: 'signer@example.com',
  telephone: '+380530000001',
  iban: 'UA213223130000026007233566001',
  position: 'Директор',
  authorizedBy: 'Статут',
}
