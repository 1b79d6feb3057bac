import { type BrokerDriver, Rejected } from '../../broker/contract.ts'
import type { Target } from '../../broker/words.ts'
import type { Json } from '../store.ts'
import { told } from '../words.ts'
import { at } from './paths.ts'
import { marked, oneOf, placeIn, type Session } from './session.ts'

interface Named {
  readonly user: string
  readonly tender: string
  readonly complaint: string
  readonly target?: Target
}

type Filed = Parameters<NonNullable<BrokerDriver['createClaim']>>[0]

/** Claims and complaints: of those who file them, and of the buyer who answers. */
export function claims(session: Session): BrokerDriver {
  const { ask, tender } = session

  async function file(
    { user, tender: uaid, data, target, file: added }: Filed,
    type: string,
    submit?: string,
  ) {
    const page = await tender(user, uaid)
    const lot = target.of === 'lot' ? { relatedLot: marked(page, 'lots', target.id).id } : {}
    const made = await ask(user, 'fileClaim', {
      tender: page.id,
      rest: placeIn(page, target),
      data: { ...data.data, type, ...lot },
      ...(added && { file: added }),
      ...(submit !== undefined && { submit }),
    })
    return String(made.complaintID)
  }

  /** Where it is in the tender, and what the page shows of it; the author sees his own also as a draft. */
  async function found({ user, tender: uaid, complaint, target = { of: 'tender' } }: Named) {
    const page = await tender(user, uaid)
    const rest = placeIn(page, target)
    const object = 'index' in target ? oneOf(page, `${target.of}s`, target.index) : page
    const shown = ((object.complaints ?? []) as Json[]).find((one) => one.complaintID === complaint)
    const own = session.broker.store
      .all('own')
      .find(
        ({ kind, user: author, data }) =>
          kind === 'claim' && author === user && data.complaintID === complaint,
      )
    const claim = shown ?? own?.data
    if (!claim) throw new Rejected(`${complaint}: ${told('refused.not-found', 'en')}`)
    return { place: { tender: page.id, rest, claim: String(claim.id) }, claim }
  }

  async function change(named: Named, data: Json): Promise<void> {
    await ask(named.user, 'changeClaim', { ...(await found(named)).place, data })
  }

  return {
    createDraftClaim: (filed) => file(filed, 'claim'),
    createDraftComplaint: (filed) => file(filed, 'complaint'),
    createClaim: (filed) => file(filed, 'claim', 'claim'),
    createComplaint: (filed) => file(filed, 'complaint'),
    submitClaim: (named) => change(named, { status: 'claim' }),
    submitComplaint: (named) => change(named, { status: 'pending' }),
    answerClaim: ({ answer, ...named }) => change(named, { status: 'answered', ...answer }),
    confirmClaimResolution: ({ satisfied, ...named }) => change(named, { status: 'resolved', satisfied }),
    cancelClaim: ({ reason, ...named }) => change(named, { status: 'cancelled', cancellationReason: reason }),
    setComplaintStatus: ({ patch, ...named }) => change(named, patch),
    async uploadComplaintDocument({ file: added, ...named }) {
      await ask(named.user, 'addClaimDocument', { ...(await found(named)).place, file: added })
    },
    getComplaintField: async ({ path, ...named }) => at((await found(named)).claim, path),
    getComplaintDocumentField: async ({ path, document, ...named }) =>
      at(marked((await found(named)).claim, 'documents', document), path),
  }
}
