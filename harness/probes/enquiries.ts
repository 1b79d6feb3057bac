import { author } from '../../fixtures/payloads/organization.ts'
import { ask, party } from '../procedure/bidder.ts'
import { listOf, tenderPath } from '../procedure/procedure.ts'
import { endOf } from './oracle.ts'
import { asBidder, changes, lastOf, type Probe, playUntil, running, termOf } from './probe.ts'

const QUESTION = 'Чи можна доставити частинами?'

const isOpen = ({ status }: Readonly<Record<string, unknown>>) =>
  status === 'active.enquiries' || status === 'active.tendering'

/** Questions and answers have their time. */
export const enquiryProbes: readonly Probe[] = [
  {
    id: 'ask',
    period: 'enquiryPeriod.endDate',
    applies: ({ config }) => config.hasEnquiries === true || Number(config.enquiryPeriodRegulation) > 0,

    async begin(procedure) {
      const { enquiryPeriod, tenderPeriod } = await playUntil(procedure, isOpen)
      if (procedure.plot.config.hasEnquiries) return running(enquiryPeriod)
      const { days, ...term } = termOf(procedure.plot, 'enquiryPeriodRegulation')
      return running(enquiryPeriod, endOf(lastOf(tenderPeriod), { ...term, days: -days }))
    },

    deed(procedure) {
      const data = { title: QUESTION, description: QUESTION, author: author(party(0)) }
      const path = tenderPath(procedure, '/questions')
      return procedure.driver.send({ verb: 'POST', path, ...asBidder(procedure), body: { data } })
    },

    answers: ['accepted', 'accepted', 'refused'],
  },
  {
    id: 'answer',
    period: 'enquiryPeriod.clarificationsUntil',
    applies: ({ config }) =>
      Number(config.clarificationUntilDuration) > 0 &&
      (config.hasEnquiries === true || Number(config.enquiryPeriodRegulation) > 0),

    async begin(procedure) {
      const { enquiryPeriod } = await playUntil(procedure, isOpen)
      await ask(procedure, 0, QUESTION)
      const { endDate, clarificationsUntil } = enquiryPeriod as Record<string, string>
      const from = Date.parse(String(endDate))
      const expected = endOf(from, termOf(procedure.plot, 'clarificationUntilDuration'))
      return { from, until: Date.parse(String(clarificationsUntil)), expected }
    },

    async deed(procedure) {
      const [question] = await listOf(procedure, 'questions')
      return changes(procedure, `/questions/${String(question?.id)}`, { answer: 'Так.' })
    },

    answers: ['accepted', 'accepted', 'refused'],
  },
]
