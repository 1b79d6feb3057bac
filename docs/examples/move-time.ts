// Time is yours: move it on a week and what falls due happens on the way; take a snapshot and go back to it.
// Over HTTP the same is POST /_sim/clock/advance, /_sim/snapshot and /_sim/restore (etalon serve --control).
import axios from 'axios'
import { tenderPayload } from '../../fixtures/payloads/tender.ts'
import { belowThresholdConfig } from '../../harness/procedure/plots.ts'
import { axiosAdapter } from '../../simulator/adapters/axios/adapter.ts'
import { createSimulator } from '../../simulator/main.ts'

const { control, ...simulator } = createSimulator({ now: '2026-02-02T09:00:00+02:00', rate: 0 })
const cdb = axios.create({
  adapter: axiosAdapter(simulator),
  baseURL: 'http://localhost/api/2.5',
  auth: { username: 'broker', password: '' },
})

const draft = await cdb.post(
  '/tenders',
  tenderPayload({
    method: 'belowThreshold',
    config: belowThresholdConfig,
    enquiriesUntil: '2026-02-09T09:00:00+02:00',
    biddingUntil: '2026-02-23T09:00:00+02:00',
    lots: [{ id: '1'.repeat(32), item: 'a'.repeat(32), amount: 50_000, step: 500 }],
  }),
)
const path = `/tenders/${draft.data.data.id}`
const params = { acc_token: draft.data.access.token }

// What an announcement needs beside the tender: the draft contract and the signed notice.
for (const [title, documentType, format] of [
  ['Проєкт договору.pdf', 'contractProforma', 'application/pdf'],
  ['Оголошення.p7s', 'notice', 'application/pkcs7-signature'],
] as const) {
  const form = new FormData()
  form.append('file', new File([title], title, { type: format }))
  const { data } = await cdb.post('http://localhost/upload', form)
  await cdb.post(`${path}/documents`, { data: { ...data.data, documentType } }, { params })
}
await cdb.patch(path, { data: { status: 'active.enquiries' } }, { params })

async function look(): Promise<void> {
  const { data } = await cdb.get(path)
  console.log(`${control.clock().now.slice(0, 10)}  ${data.data.status}`)
}

await look()
const before = await control.snapshot()

const { due } = await control.advance({ seconds: 7 * 24 * 3600 })
console.log(`a week passes, done on the way: ${due.map(({ operation }) => operation).join(', ')}`)
await look()

await control.restore(before)
console.log('the snapshot is taken back')
await look()
