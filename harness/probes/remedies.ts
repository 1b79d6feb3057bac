import { author } from '../../fixtures/payloads/organization.ts'
import type { Exchange } from '../drivers/driver.ts'
import { party } from '../procedure/bidder.ts'
import { change } from '../procedure/buyer.ts'
import { addDocument, type Json, must } from '../procedure/cast.ts'
import { listOf, type Procedure, tenderPath } from '../procedure/procedure.ts'
import { endOf } from './oracle.ts'
import {
  asBidder,
  asBuyer,
  lastOf,
  type Probe,
  playUntil,
  remediesOf,
  running,
  standStill,
  startOf,
  termOf,
} from './probe.ts'

/** A claim or a complaint is filed about something of the tender. */
function complain(procedure: Procedure, about: string, type: 'claim' | 'complaint'): Promise<Exchange> {
  const title = 'Порушено вимоги закону'
  const data: Json = { title, description: title, type, author: author(party(0)) }
  if (type === 'claim') data.status = 'claim'
  const path = tenderPath(procedure, `${about}/complaints`)
  return procedure.driver.send({ verb: 'POST', path, ...asBidder(procedure), body: { data } })
}

const lastId = async (procedure: Procedure, list: string): Promise<string> =>
  String((await listOf(procedure, list)).at(-1)?.id)

/** Whoever is wronged has his time to say so. */
export const remedyProbes: readonly Probe[] = [
  {
    id: 'complain-about-tender',
    period: 'complaintPeriod.endDate',
    applies: (plot) => remediesOf(plot)?.tender === 'complaint' && plot.config.hasTenderComplaints === true,

    async begin(procedure) {
      const { complaintPeriod, tenderPeriod } = await playUntil(
        procedure,
        ({ status }) => status === 'active.tendering',
      )
      const { days, ...term } = termOf(procedure.plot, 'tenderComplainRegulation')
      return running(complaintPeriod, endOf(lastOf(tenderPeriod), { ...term, days: -days }))
    },

    deed: (procedure) => complain(procedure, '', 'complaint'),
    answers: ['accepted', 'accepted', 'refused'],
  },
  {
    id: 'complain-about-cancellation',
    period: 'cancellations.complaintPeriod.endDate',
    applies: ({ config }) => config.hasCancellationComplaints === true,

    async begin(procedure) {
      await playUntil(procedure, ({ status }) => status === 'active.tendering')
      const data = { reason: 'Потреби більше немає', reasonType: 'noDemand' }
      await must(procedure.driver, { verb: 'POST', ...asBuyer(procedure, '/cancellations'), body: { data } })
      const own = `/cancellations/${await lastId(procedure, 'cancellations')}`
      const documents = asBuyer(procedure, `${own}/documents`)
      await addDocument(procedure.driver, documents, {
        title: 'Протокол.p7s',
        documentType: 'cancellationReport',
      })
      const { complaintPeriod } = (await change(procedure, own, { status: 'pending' })).data
      const term = termOf(procedure.plot, 'cancellationComplainDuration')
      return running(complaintPeriod, endOf(startOf(complaintPeriod), term))
    },

    deed: async (procedure) =>
      complain(procedure, `/cancellations/${await lastId(procedure, 'cancellations')}`, 'complaint'),
    // At the end itself the chronograph puts the cancellation in force.
    answers: ['accepted', 'refused', 'refused'],
  },
  {
    id: 'complain-about-qualification',
    period: 'qualificationPeriod.endDate',
    applies: ({ config }) =>
      config.hasPrequalification === true && config.hasQualificationComplaints === true,

    async begin(procedure) {
      const { qualificationPeriod } = await playUntil(
        procedure,
        ({ status }) => status === 'active.pre-qualification.stand-still',
      )
      const { reportingDatePublication } = qualificationPeriod as Json
      const from = Date.parse(String(reportingDatePublication))
      const term = termOf(procedure.plot, 'qualificationComplainDuration')
      return { ...running(qualificationPeriod, endOf(from, term)), from }
    },

    deed: async (procedure) =>
      complain(procedure, `/qualifications/${await lastId(procedure, 'qualifications')}`, 'complaint'),
    // At the end itself the chronograph plans the auction.
    answers: ['accepted', 'refused', 'refused'],
  },
  {
    id: 'complain-about-award',
    period: 'awards.complaintPeriod.endDate',
    applies: (plot) =>
      Number(plot.config.awardComplainDuration) > 0 &&
      (plot.config.hasAwardComplaints === true || remediesOf(plot)?.award === 'claim'),
    begin: standStill,

    async deed(procedure) {
      const award = (await listOf(procedure, 'awards')).find(({ status }) => status === 'active')
      const type = remediesOf(procedure.plot)?.award === 'claim' ? 'claim' : 'complaint'
      return complain(procedure, `/awards/${String(award?.id)}`, type)
    },

    answers: ['accepted', 'refused', 'refused'],
  },
]
