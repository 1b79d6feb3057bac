import { openAuction } from '../../harness/broker/auction.ts'
import type { Stage } from '../../harness/broker/stage.ts'
import { tenderInCdb } from '../../harness/broker/stage.ts'
import { type Json, must } from '../../harness/procedure/cast.ts'
import { daysFromNow, passStandStill, waitFor } from '../../harness/procedure/procedure.ts'

const SECOND = 1000
const HOUR = 3600 * SECOND

/** To a second after a period that the tender has. */
const past = (period: string) => async (stage: Stage) => {
  const { endDate } = (await tenderInCdb(stage))[period] as Json
  const until = new Date(Date.parse(String(endDate)) + SECOND).toISOString()
  await stage.cdb.advance({ until })
}

const until = (status: string) => (stage: Stage) => waitFor(stage.procedure, status)

/** What the payment service or the appeal body says to the complaint that was filed last. */
const says =
  (key: 'bot' | 'reviewer', ...changes: readonly Json[]) =>
  async (stage: Stage) => {
    const { cdb, procedure, tender, filed } = stage
    const { complaints } = (
      await must(cdb, { verb: 'GET', path: `${tender?.path}`, key: procedure.keys[key] })
    ).data
    const found = ((complaints ?? []) as readonly Json[]).find(
      ({ complaintID }) => complaintID === filed?.complaint,
    )
    const path = `${tender?.path}/complaints/${found?.id}`
    for (const data of changes)
      await must(cdb, { verb: 'PATCH', path, key: procedure.keys[key], body: { data } })
  }

/** What time, and what others than the parties, bring in scenarios about brokers. */
export const turns: Readonly<Record<string, (stage: Stage) => Promise<void>>> = {
  'enquiries are over': past('enquiryPeriod'),
  async 'bidding is open'(stage) {
    await waitFor(stage.procedure, 'active.tendering')
    // The CDB compares some dates as texts: near a change of the clocks a period begins or ends an hour off.
    const now = Date.parse(await stage.cdb.now())
    await stage.cdb.advance({ until: new Date(now + 2 * HOUR).toISOString() })
  },
  'bidding is over': past('tenderPeriod'),
  'the complaint is paid for': says('bot', { status: 'pending' }),
  async 'the complaint was found right'(stage) {
    const reviewDate = await daysFromNow(stage.cdb, 1)
    const accepted = { status: 'accepted', reviewDate, reviewPlace: 'Зала засідань' }
    await says('reviewer', accepted, { status: 'satisfied', decision: 'Скаргу задоволено' })(stage)
  },
  'the auction has its addresses': openAuction,
  'the bidders are to be decided on': until('active.pre-qualification'),
  'a winner is to be decided on': until('active.qualification'),
  'the decision may no longer be appealed': async ({ procedure }) => passStandStill(procedure),
  'the winner may no longer be appealed': async ({ procedure }) => {
    if (procedure.plot.config.hasAwardComplaints) await passStandStill(procedure)
  },
}
