import type { Json } from '../../procedure/cast.ts'
import { type BrokerDriver, Rejected } from '../contract.ts'
import { member } from '../member.ts'
import type { FileToUpload, Target } from '../words.ts'
import { at, type Desk, marked } from './desk.ts'

const lists = { award: 'awards', qualification: 'qualifications', cancellation: 'cancellations' } as const

/** What a claim or complaint is filed against in a tender: the path below it, and the thing itself. */
export function aboutIn(page: Json, target: Target = { of: 'tender' }): { rest: string; object: Json } {
  if (!('index' in target)) return { rest: '', object: page }
  const list = lists[target.of]
  const object = at(page[list], target.index)
  return { rest: `/${list}/${object.id}`, object }
}

interface Filed {
  readonly user: string
  readonly tender: string
  readonly data: { readonly data: Json }
  readonly target: Target
  readonly file?: FileToUpload
}

interface Named {
  readonly user: string
  readonly tender: string
  readonly complaint: string
  readonly target?: Target
}

/** What built-in parties can do about claims and complaints: those who file them and the buyer who answers. */
export function claimantAt(desk: Desk) {
  async function draft({ user, tender, data: { data }, target, file }: Filed, type: string): Promise<string> {
    const page = await desk.tender(tender)
    const { rest } = aboutIn(page, target)
    const lot = target.of === 'lot' ? { relatedLot: marked(page.lots, target.id).id } : {}
    const path = `/tenders/${page.id}${rest}/complaints`
    const asked = { verb: 'POST', path, body: { data: { ...data, type, ...lot } } } as const
    // About decisions only those claim who bid.
    const claimant = rest ? { token: desk.held(user, `bid ${tender}`).token } : {}
    const { data: made, access } = await desk.send(user, { ...asked, ...claimant })
    const own = { path: `${path}/${made.id}`, token: access?.token ?? '' }
    desk.hold(user, String(made.complaintID), own)
    if (file) await desk.upload(user, own, file)
    return String(made.complaintID)
  }

  /** Where it is, with the token of its author, or of the tender's owner. */
  async function placeOf({ user, tender, complaint, target }: Named) {
    try {
      return desk.held(user, complaint)
    } catch {
      const { rest, object } = aboutIn(await desk.tender(tender), target)
      const { path, token } = desk.held(user, tender)
      return { path: `${path}${rest}/complaints/${filedIn(object, complaint).id}`, token }
    }
  }

  async function change(named: Named, data: Json): Promise<void> {
    await desk.send(named.user, { verb: 'PATCH', ...(await placeOf(named)), body: { data } })
  }

  return {
    createDraftClaim: (filed) => draft(filed, 'claim'),
    createDraftComplaint: (filed) => draft(filed, 'complaint'),
    async createClaim(filed) {
      const complaint = await draft(filed, 'claim')
      await change({ ...filed, complaint }, { status: 'claim' })
      return complaint
    },
    createComplaint: (filed) => draft(filed, 'complaint'),
    async uploadComplaintDocument({ file, ...named }) {
      await desk.upload(named.user, await placeOf(named), file)
    },
    submitClaim: (named) => change(named, { status: 'claim' }),
    answerClaim: ({ answer, ...named }) => change(named, { status: 'answered', ...answer }),
    confirmClaimResolution: ({ satisfied, ...named }) => change(named, { status: 'resolved', satisfied }),
    cancelClaim: ({ reason, ...named }) => change(named, { status: 'cancelled', cancellationReason: reason }),
    setComplaintStatus: ({ patch, ...named }) => change(named, patch),
    async getComplaintField({ tender, complaint, path, target }) {
      const { object } = aboutIn(await desk.tender(tender), target)
      return member(filedIn(object, complaint), path) ?? null
    },
  } satisfies BrokerDriver
}

/** The claim or complaint of this number about something. Throws Rejected. */
function filedIn({ complaints = [] }: Json, complaint: string): Json {
  const found = (complaints as readonly Json[]).find(({ complaintID }) => complaintID === complaint)
  if (!found) throw new Rejected(`nothing is called ${complaint}`)
  return found
}
