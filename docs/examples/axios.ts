// Code that talks to the CDB through axios keeps its axios: only the adapter changes. In your project:
// import { createSimulator } from 'prozorro-etalon' and import { axiosAdapter } from 'prozorro-etalon/axios'.
import axios, { isAxiosError } from 'axios'
import { tenderPayload } from '../../fixtures/payloads/tender.ts'
import { belowThresholdConfig } from '../../harness/procedure/plots.ts'
import { axiosAdapter } from '../../simulator/adapters/axios/adapter.ts'
import { createSimulator } from '../../simulator/main.ts'

const simulator = createSimulator({ now: '2026-02-02T09:00:00+02:00', rate: 0 })
const cdb = axios.create({
  adapter: axiosAdapter(simulator),
  baseURL: 'http://localhost/api/2.5',
  auth: { username: 'broker', password: '' },
})

const tender = tenderPayload({
  method: 'belowThreshold',
  config: belowThresholdConfig,
  enquiriesUntil: '2026-02-09T09:00:00+02:00',
  biddingUntil: '2026-02-23T09:00:00+02:00',
  lots: [{ id: '1'.repeat(32), item: 'a'.repeat(32), amount: 50_000, step: 500 }],
})
const { status, data } = await cdb.post('/tenders', tender)
console.log(`POST /tenders answers ${status}: the tender is a ${data.data.status}`)

try {
  // Only the owner changes a tender, and this request does not show the owner's token.
  await cdb.patch(`/tenders/${data.data.id}`, { data: { title: 'Чужа закупівля' } })
} catch (error) {
  if (isAxiosError(error)) console.log(`PATCH without the token: ${error.code}, ${error.response?.status}`)
}

const params = { acc_token: data.access.token }
const changed = await cdb.patch(
  `/tenders/${data.data.id}`,
  { data: { title: 'Книги та журнали' } },
  { params },
)
console.log(`PATCH with the token: ${changed.data.data.title}`)
