import type { Scene } from '../scene.ts'
import type { Law, Sight } from './law.ts'

/** Statuses in which bids are sealed for everybody but their owners. Source: tender state, `bids` in views. */
function isSealed({ stored }: Scene): boolean {
  if (!stored) return false
  const early = ['draft', 'active.enquiries', 'active.tendering']
  return (
    early.includes(stored.status) ||
    (stored.status === 'active.auction' && stored.config.hasPrequalification !== true)
  )
}

const PRIVATE = /"(owner_token|transfer_token|dialogue_token|revisions|_rev|_id|doc_type)":/

/** An answer without the tokens that it hands out to whoever may have them. */
const withoutAccess = (text: string): string => text.replace(/"access":\s*\{[^}]*\}/, '')

function leakIn(text: string, { owners }: Scene): string | undefined {
  const name = PRIVATE.exec(text)?.[1]
  if (name !== undefined) return `${name} is shown`
  const found = owners.size ? anyToken(owners).exec(withoutAccess(text)) : null
  if (!found) return undefined
  const [id] = [...owners].find(([, { token, transfer }]) => [token, transfer].includes(found[0])) ?? []
  return `a token of ${id} is shown`
}

const patterns = new WeakMap<Scene['owners'], RegExp>()

/** Any token or transfer key of these owners: what people know is replaced when they learn, never changed. */
function anyToken(owners: Scene['owners']): RegExp {
  let pattern = patterns.get(owners)
  if (!pattern) {
    const tokens = [...owners.values()].flatMap(({ token, transfer }) => [token, transfer ?? token])
    pattern = new RegExp(tokens.join('|'))
    patterns.set(owners, pattern)
  }
  return pattern
}

/** Nobody is told the token of another, nor what the database keeps for itself. */
const tokensNeverLeak: Law = (sight) => {
  const { text, shown, before } = sight
  return (seesOf(sight).all ? undefined : leakIn(text, before)) ?? leakIn(shown?.text ?? '', before)
}

/** By what a sender may see something: his own bid by its token, everything if he is a part of the database itself. */
function seesOf({ choice: { step } }: Sight): { readonly token?: string; readonly all: boolean } {
  if (!('ask' in step)) return { all: false }
  const { key = '', token } = step.ask
  return { ...(token !== undefined && { token }), all: key === 'auction' || key === 'chronograph' }
}

/** Before they are opened, bids are seen by their owners alone. */
const bidsStaySealed: Law = (sight) => {
  const { before, after, text, shown } = sight
  if (!isSealed(after) || !isSealed(before) || !after.stored?.bids?.length) return undefined
  const { token, all } = seesOf(sight)
  const open = all ? '' : text
  const own = before.stored?.bids?.length
  for (const { id, owner_token } of after.stored.bids.slice(0, own ?? 0)) {
    if (token !== owner_token && open.includes(id)) return `the sealed bid ${id} is told to another`
    if (shown?.text.includes(id)) return `the sealed bid ${id} is shown to everybody`
  }
  return undefined
}

interface Offer {
  readonly value?: unknown
  readonly weightedValue?: unknown
  readonly lotValues?: readonly Offer[]
}

const hasPrice = ({ value, weightedValue, lotValues = [] }: Offer): boolean =>
  value !== undefined || weightedValue !== undefined || lotValues.some(hasPrice)

/** While bidders are being qualified, prices are not shown. */
const pricesStaySealed: Law = ({ after: { stored }, shown }) => {
  if (shown === undefined || !stored?.config.hasPrequalification) return undefined
  const early = ['active.pre-qualification', 'active.pre-qualification.stand-still', 'active.auction']
  if (!early.includes(stored.status)) return undefined
  const { data } = shown.body as { data: { bids?: readonly Offer[] } }
  return data.bids?.some(hasPrice) ? 'the price of a bid is shown before the auction' : undefined
}

/** Who asked a question is not told. */
const askersAreHidden: Law = ({ after: { stored }, shown }) => {
  if (!shown || !stored?.questions?.length) return undefined
  const { data } = shown.body as { data: { questions?: readonly { author?: object }[] } }
  const told = data.questions?.some(({ author = {} }) => Object.keys(author).some((name) => name !== 'hash'))
  return told ? 'who asked a question is told' : undefined
}

/** About what is kept from others. */
export const aboutSecrets = { tokensNeverLeak, bidsStaySealed, pricesStaySealed, askersAreHidden }
