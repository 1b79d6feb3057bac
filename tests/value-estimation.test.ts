import { describe, expect, it } from 'vitest'
import { createSimulator } from '../simulator/main.ts'

/*
 * The exchanges of the CDB's documentation on hasValueEstimation: a procurement with an expected value, one where it is
 * refused, and one without. What the page shows must be in the answer; members that are younger than the page may be too.
 * One thing has changed since: value added tax that is not mentioned was once included, it is not any more.
 */

type Json = Record<string, unknown>
interface Answered {
  readonly status: number
  readonly location: string | undefined
  readonly body: { data: Json; config: Json; access: { token: string }; status?: string; errors?: unknown }
}

const start = '2023-10-10T01:00:00+03:00'

function client() {
  const simulator = createSimulator({ now: start, rate: 0 })
  return async (method: string, path: string, body?: Json): Promise<Answered> => {
    const response = await simulator.fetch(
      new Request(`http://localhost/api/2.5${path}`, {
        method,
        headers: { authorization: 'Bearer broker', 'content-type': 'application/json' },
        ...(body && { body: JSON.stringify(body) }),
      }),
    )
    const location = response.headers.get('location') ?? undefined
    return { status: response.status, location, body: (await response.json()) as Answered['body'] }
  }
}

const procuringEntity = {
  name: 'Державне управління справами',
  identifier: { scheme: 'UA-EDR', id: '00037256', uri: 'http://www.dus.gov.ua/' },
  address: {
    countryName: 'Україна',
    postalCode: '01220',
    region: 'м. Київ',
    locality: 'м. Київ',
    streetAddress: 'вул. Банкова, 11, корпус 1',
  },
  contactPoint: { name: 'Державне управління справами', telephone: '+0440000000' },
  kind: 'general',
  signerInfo: {
    name: 'Test Testovich',
    telephone: '+380950000000',
    email: 'example@email.com',
    iban: '111111111111111',
    authorizedBy: 'Статут компанії',
    position: 'Генеральний директор',
  },
}

const item = {
  additionalClassifications: [{ scheme: 'ДКПП', id: '17.21.1', description: 'Послуги шкільних їдалень' }],
  description: 'Послуги шкільних їдалень',
  deliveryDate: { startDate: '2023-10-30T00:00:00+02:00', endDate: '2023-11-29T00:00:00+02:00' },
  deliveryAddress: {
    countryName: 'Україна',
    postalCode: '79000',
    region: 'м. Київ',
    locality: 'м. Київ',
    streetAddress: 'вул. Банкова 1',
  },
  classification: { description: 'Послуги з харчування у школах', id: '55523100-3', scheme: 'ДК021' },
  quantity: 1,
}
const inEnglish = { description_en: 'Services in school canteens' }

const signing = {
  id: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
  title: 'signingTheContract',
  code: 'prepayment',
  type: 'financing',
  duration: { days: 2, type: 'banking' },
  sequenceNumber: 1,
  percentage: 45.55,
}
const delivery = {
  title: 'deliveryOfGoods',
  code: 'postpayment',
  type: 'financing',
  duration: { days: 900, type: 'calendar' },
  sequenceNumber: 2,
  percentage: 54.45,
}

const config = (hasValueEstimation: boolean, hasValueRestriction: boolean) => ({
  hasAuction: true,
  hasAwardingOrder: true,
  hasValueRestriction,
  valueCurrencyEquality: true,
  hasPrequalification: false,
  minBidsNumber: 1,
  hasPreSelectionAgreement: false,
  hasTenderComplaints: false,
  hasAwardComplaints: false,
  hasCancellationComplaints: false,
  hasValueEstimation,
  hasQualificationComplaints: false,
  tenderComplainRegulation: 0,
  qualificationComplainDuration: 0,
  awardComplainDuration: 2,
  cancellationComplainDuration: 0,
  clarificationUntilDuration: 4,
  qualificationDuration: 20,
  minTenderingDuration: 4,
  hasEnquiries: true,
  minEnquiriesDuration: 3,
  enquiryPeriodRegulation: 3,
  restricted: false,
})

const money = (amount: number) => ({ amount, currency: 'UAH' })
const taxed = (amount: number) => ({ ...money(amount), valueAddedTaxIncluded: false })
const named = { title: 'футляри до державних нагород', mainProcurementCategory: 'goods' }
const template = { contractTemplateName: '00000000.0002.01', procurementMethodType: 'requestForProposal' }
const lotNamed = { title: 'Лот №1', description: 'Опис Лот №1' }

const tender = (amount: number) => ({
  ...named,
  ...template,
  procuringEntity,
  value: money(amount),
  items: [
    { ...item, unit: { code: 'KGM', name: 'папір', value: { amount: 10 } } },
    { ...item, ...inEnglish, unit: { code: 'KGM', name: 'кілограм', value: { amount: 6 } } },
  ],
  enquiryPeriod: { endDate: '2023-10-17T00:00:00+02:00' },
  tenderPeriod: { endDate: '2023-10-24T00:00:00+02:00' },
  milestones: [signing, delivery],
})

/** The tender that the page shows in answer. */
const shown = (amount: number, number: 1 | 2) => ({
  ...named,
  ...template,
  procuringEntity,
  status: 'draft',
  awardCriteria: 'lowestCost',
  value: taxed(amount),
  tenderPeriod: { startDate: '2023-10-17T00:00:00+02:00', endDate: '2023-10-24T00:00:00+02:00' },
  milestones: [signing, delivery],
  enquiryPeriod: {
    endDate: '2023-10-17T00:00:00+02:00',
    startDate: start,
    clarificationsUntil: '2023-10-22T00:00:00+03:00',
  },
  items: [
    { ...item, unit: { code: 'KGM', name: 'папір', value: taxed(10) } },
    { ...item, ...inEnglish, unit: { code: 'KGM', name: 'кілограм', value: taxed(6) } },
  ],
  tenderID: `UA-2023-10-10-00000${number}-a`,
  owner: 'broker',
  procurementMethod: 'open',
  submissionMethod: 'electronicAuction',
  date: start,
  dateCreated: start,
  dateModified: start,
})

const lot = (amount: number) => ({ ...lotNamed, value: money(amount), minimalStep: money(5) })
const shownLot = (amount: number) => ({
  ...lotNamed,
  status: 'active',
  value: taxed(amount),
  minimalStep: taxed(5),
  date: start,
})

const rogue = (name: string) => ({
  status: 'error',
  errors: [{ location: 'body', name, description: 'Rogue field' }],
})
const atTenders = /\/api\/2\.5\/tenders\/[0-9a-f]{32}$/

describe('hasValueEstimation', () => {
  it('true: the tender and its lots have an expected value', async () => {
    const ask = client()
    const flags = config(true, true)
    const made = await ask('POST', '/tenders?opt_pretty=1', { data: tender(500), config: flags })
    expect(made).toMatchObject({ status: 201, body: { data: shown(500, 1), config: flags } })
    expect(made.location).toMatch(atTenders)

    const lots = `/tenders/${made.body.data.id}/lots?acc_token=${made.body.access.token}`
    const added = await ask('POST', lots, { data: lot(500) })
    expect(added).toMatchObject({ status: 201, body: { data: shownLot(500) } })
  })

  it('false: an expected value is refused, in the tender and in its lots', async () => {
    const ask = client()
    const flags = config(false, false)
    // The page counts the tender of its first half.
    await ask('POST', '/tenders', { data: tender(500), config: config(true, true) })
    const refused = await ask('POST', '/tenders?opt_pretty=1', { data: tender(500), config: flags })
    expect(refused).toMatchObject({ status: 422, body: rogue('value.amount') })

    const made = await ask('POST', '/tenders?opt_pretty=1', { data: tender(0), config: flags })
    expect(made).toMatchObject({ status: 201, body: { data: shown(0, 2), config: flags } })
    expect(made.location).toMatch(atTenders)

    const lots = `/tenders/${made.body.data.id}/lots?acc_token=${made.body.access.token}`
    const wrong = await ask('POST', lots, { data: lot(100) })
    expect(wrong).toMatchObject({ status: 422, body: rogue('lots.value.amount') })
    const added = await ask('POST', lots, { data: lot(0) })
    expect(added).toMatchObject({ status: 201, body: { data: shownLot(0) } })

    const read = await ask('GET', `/tenders/${made.body.data.id}`)
    const whole = { ...shown(0, 2), lots: [shownLot(0)], id: made.body.data.id }
    expect(read).toMatchObject({ status: 200, body: { data: whole, config: flags } })
  })
})
