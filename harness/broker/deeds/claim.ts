import { author, bidders, buyer, type Party } from '../../../fixtures/payloads/organization.ts'
import type { Json } from '../../procedure/cast.ts'
import { fileOf } from '../actors/desk.ts'
import type { OperationName } from '../contract.ts'
import { type Stage, tenderInCdb } from '../stage.ts'
import type { Role, Target } from '../words.ts'
import { type Deed, type Look, newMarker, uaidOf } from './deed.ts'

/** Claims, complaints and what the other side says to them. */

const parties: Readonly<Partial<Record<Role, Party>>> = {
  provider: bidders[0] ?? buyer,
  provider1: bidders[1] ?? buyer,
}

/** The claim or complaint as everybody finds it in the CDB; undefined while it is a draft. */
async function filedInCdb(stage: Stage): Promise<Json | undefined> {
  const tender = await tenderInCdb(stage)
  const awards = (tender.awards ?? []) as readonly Json[]
  const all = [tender, ...awards].flatMap(({ complaints = [] }) => complaints as readonly Json[])
  return all.find(({ complaintID }) => complaintID === stage.filed?.complaint)
}

/** What was filed last. Throws when nothing was. */
function filedIn({ filed }: Stage) {
  if (!filed) throw new Error('nobody has claimed anything yet')
  return filed
}

const looksAt = (stage: Stage, seen: Readonly<Record<string, unknown>>): Look[] =>
  Object.entries(seen).map(([path, expected]) => ({
    operation: 'getComplaintField',
    get args() {
      return { tender: uaidOf(stage), ...filedIn(stage), path }
    },
    expected,
  }))

function filing(
  operation: 'createClaim' | 'createDraftComplaint',
  target: Target,
  meant: Readonly<Record<string, unknown>>,
): Deed {
  return async (stage, who) => {
    const title = `${newMarker('c')} Вимоги обмежують конкуренцію`
    const description = 'Просимо дозволити «або еквівалент» — інакше обрати ні з чого.'
    const data = { title, description, author: author(parties[who] ?? buyer) }
    const file = fileOf(`${newMarker('d')} Обґрунтування.pdf`, 'Обґрунтування')
    const isClaim = operation === 'createClaim'
    delete (stage as { filed?: Stage['filed'] }).filed
    const said = { title, description, ...meant }
    return {
      operation,
      args: { tender: uaidOf(stage), data: { data }, target, ...(isClaim && { file }) },
      write: /\/complaints$/,
      inCdb: () => filedInCdb(stage),
      meant: said,
      looks: looksAt(stage, said),
      async note(value) {
        stage.filed = { complaint: String(value), target }
      },
    }
  }
}

/** About the first decision. */
export const claimAboutAward = filing('createClaim', { of: 'award', index: 0 }, { status: 'claim' })
export const draftComplaint = filing('createDraftComplaint', { of: 'tender' }, { status: 'draft' })

/** What somebody says to it afterwards. */
function saying(operation: OperationName, args: Json, meant: Readonly<Record<string, unknown>>): Deed {
  return async (stage) => ({
    operation,
    args: { tender: uaidOf(stage), ...filedIn(stage), ...args },
    write: /^PATCH .*\/complaints\/\w+$/,
    inCdb: () => filedInCdb(stage),
    meant,
    looks: looksAt(stage, meant),
  })
}

const answer = { resolutionType: 'resolved', resolution: 'Документацію змінено: «або еквівалент» дозволено.' }
export const answerClaim = saying('answerClaim', { answer }, { status: 'answered', ...answer })
export const acceptAnswer = saying(
  'confirmClaimResolution',
  { satisfied: true },
  { status: 'resolved', satisfied: true },
)
const reason = 'Питання вирішено'
export const withdrawClaim = saying(
  'cancelClaim',
  { reason },
  { status: 'cancelled', cancellationReason: reason },
)
const done = { tendererAction: 'Документацію змінено', status: 'resolved' }
export const resolveComplaint = saying('setComplaintStatus', { patch: done }, done)
export const withdrawComplaint = saying(
  'setComplaintStatus',
  { patch: { status: 'mistaken' } },
  { status: 'mistaken' },
)
