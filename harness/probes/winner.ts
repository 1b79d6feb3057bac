import type { Driver, Exchange } from '../drivers/driver.ts'
import { pendingAward, prepareContracts } from '../procedure/buyer.ts'
import { addDocument, must } from '../procedure/cast.ts'
import { judgement } from '../procedure/judgement.ts'
import { listOf, type Procedure, printedLike, readTender } from '../procedure/procedure.ts'
import { dayLater } from './oracle.ts'
import { asBuyer, changes, milestonesOf, type Probe, playUntil, standStill } from './probe.ts'

const DAY = 86_400_000

async function waitUntil(driver: Driver, at: number): Promise<void> {
  const now = await driver.now()
  if (Date.parse(now) < at) await driver.advance({ until: printedLike(now, at) })
}

async function decides(procedure: Procedure): Promise<Exchange> {
  const award = await pendingAward(procedure)
  const tender = await readTender(procedure)
  return changes(procedure, `/awards/${String(award?.id)}`, { status: 'active', ...judgement(tender, true) })
}

/** What the buyer may do only later. */
export const winnerProbes: readonly Probe[] = [
  {
    id: 'decide-after-24h',
    period: 'awards.milestones.dueDate',
    applies: (plot) => milestonesOf(plot).includes('24h'),

    async begin(procedure, event) {
      const { driver } = procedure
      await playUntil(procedure, ({ status }) => status === 'active.qualification')
      await waitUntil(driver, (event ?? 0) - DAY / 2)
      const award = `/awards/${String((await pendingAward(procedure))?.id)}`
      const data = { code: '24h', description: 'Надайте сертифікат' }
      const asked = { verb: 'POST', ...asBuyer(procedure, `${award}/milestones`), body: { data } } as const
      const { date, dueDate } = (await must(driver, asked)).data
      const documents = asBuyer(procedure, `${award}/documents`)
      await addDocument(driver, documents, { title: 'Протокол.p7s', documentType: 'notice' })
      const from = Date.parse(String(date))
      return { from, until: Date.parse(String(dueDate)), expected: dayLater(from) }
    },

    deed: decides,
    // The end itself still belongs to whoever explains.
    answers: ['refused', 'refused', 'accepted'],
  },
  {
    id: 'sign',
    period: 'awards.complaintPeriod.endDate',
    applies: ({ config }) => config.hasAwardComplaints === true,

    async begin(procedure) {
      const period = await standStill(procedure)
      await prepareContracts(procedure)
      return period
    },

    async deed(procedure) {
      const [contract] = await listOf(procedure, 'contracts')
      const { key, token } = asBuyer(procedure)
      const path = `/contracts/${String(contract?.id)}`
      return procedure.driver.send({ verb: 'PATCH', path, key, token, body: { data: { status: 'active' } } })
    },

    answers: ['refused', 'accepted', 'accepted'],
  },
]
