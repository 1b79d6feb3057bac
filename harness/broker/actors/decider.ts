import type { Json } from '../../procedure/cast.ts'
import { judgement } from '../../procedure/judgement.ts'
import type { BrokerDriver } from '../contract.ts'
import type { FileToUpload } from '../words.ts'
import { aboutIn } from './claimant.ts'
import { at, changeAs, type Desk } from './desk.ts'

/** What the built-in buyer can do once bids are in: qualification and awards. */
export function deciderAt(desk: Desk) {
  const change = changeAs(desk)

  async function decide(
    { user, tender, index, documents = [] }: Decided,
    list: 'awards' | 'qualifications',
    decision: (page: Json) => Json,
  ): Promise<void> {
    const page = await desk.tender(tender)
    const rest = `/${list}/${at(page[list], index).id}`
    const { path, token } = desk.held(user, tender)
    for (const file of documents) await desk.upload(user, { path: `${path}${rest}`, token }, file)
    await change(user, tender, rest, decision(page))
  }

  const yes = (page: Json) => ({ status: 'active', ...judgement(page, true) })
  const no = (why: Json) => (page: Json) => ({ status: 'unsuccessful', ...judgement(page, false), ...why })
  const back = () => ({ status: 'cancelled' })

  /** Adds a file to an award or a qualification. */
  async function attach(user: string, tender: string, rest: (page: Json) => string, file: FileToUpload) {
    const { path, token } = desk.held(user, tender)
    await desk.upload(user, { path: `${path}${rest(await desk.tender(tender))}`, token }, file)
  }

  return {
    approveQualification: ({ user, tender, qualification: index }) =>
      decide({ user, tender, index }, 'qualifications', yes),
    rejectQualification: ({ user, tender, qualification: index, ...why }) =>
      decide({ user, tender, index }, 'qualifications', no(why)),
    cancelQualification: ({ user, tender, qualification: index }) =>
      decide({ user, tender, index }, 'qualifications', back),
    uploadQualificationDocument: ({ user, tender, qualification, file }) =>
      attach(user, tender, (page) => `/qualifications/${at(page.qualifications, qualification).id}`, file),
    async approveQualifications({ user, tender, documents = [] }) {
      for (const file of documents) await desk.upload(user, desk.held(user, tender), file)
      await change(user, tender, '', { status: 'active.pre-qualification.stand-still' })
    },
    confirmAward: ({ award: index, ...rest }) => decide({ ...rest, index }, 'awards', yes),
    rejectAward: ({ user, tender, award: index, documents = [], ...why }) =>
      decide({ user, tender, index, documents }, 'awards', no(why)),
    cancelAward: ({ user, tender, award: index }) => decide({ user, tender, index }, 'awards', back),
    uploadAwardDocument: ({ user, tender, award, file }) =>
      attach(user, tender, (page) => `/awards/${at(page.awards, award).id}`, file),
    async createMilestone24h({ user, tender, target, description }) {
      const { rest } = aboutIn(await desk.tender(tender), target)
      const { path, token } = desk.held(user, tender)
      const body = { data: { code: '24h', description } }
      await desk.send(user, { verb: 'POST', path: `${path}${rest}/milestones`, token, body })
    },
  } satisfies BrokerDriver
}

interface Decided {
  readonly user: string
  readonly tender: string
  readonly index: number
  readonly documents?: readonly FileToUpload[]
}
