import type { Stage } from '../../harness/broker/stage.ts'
import { tenderInCdb } from '../../harness/broker/stage.ts'
import type { Json } from '../../harness/procedure/cast.ts'
import { passStandStill, waitFor } from '../../harness/procedure/procedure.ts'

const SECOND = 1000

/** To a second after something that the tender says ends. */
const past = (period: string) => async (stage: Stage) => {
  const { endDate } = (await tenderInCdb(stage))[period] as Json
  const until = new Date(Date.parse(String(endDate)) + SECOND).toISOString()
  await stage.cdb.advance({ until })
}

const until = (status: string) => (stage: Stage) => waitFor(stage.procedure, status)

/** What time brings in scenarios about brokers. */
export const turns: Readonly<Record<string, (stage: Stage) => Promise<void>>> = {
  'enquiries are over': past('enquiryPeriod'),
  'bidding is open': until('active.tendering'),
  'bidding is over': past('tenderPeriod'),
  'a winner is to be decided on': until('active.qualification'),
  'the winner may no longer be appealed': async ({ procedure }) => {
    if (procedure.plot.config.hasAwardComplaints) await passStandStill(procedure)
  },
}
