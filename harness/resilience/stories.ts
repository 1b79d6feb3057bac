import type { Snapshot } from '../../simulator/adapters/control/control.ts'
import { driverOf } from '../drivers/direct.ts'
import { announce, change, publish } from '../procedure/buyer.ts'
import type { Json } from '../procedure/cast.ts'
import { plots } from '../procedure/plots.ts'
import { beginProcedure, type Plot, type Procedure } from '../procedure/procedure.ts'
import { announcement, bidData, file, proposal, tenderData, UNTIL_BIDDING } from './material.ts'
import type { Trial } from './story.ts'

/** What users of the eMall do while things go wrong. */
export const stories: Readonly<Record<'writing' | 'looking', (trial: Trial) => Promise<void>>> = {
  writing,
  looking,
}

const TITLE = 'Книги для перевірки'
const QUESTION = 'q-0a1b2c3d'
const DOCUMENT = 'd-0a1b2c3d'
const ANSWER = 'Так, двома партіями.'

/** A tender, a document, a question, its answer, a bid; then the bid is withdrawn. Each must be in the CDB once. */
async function writing(trial: Trial): Promise<void> {
  const { ask, call, simulator } = trial
  trial.trouble()
  const made = await tenderData(simulator.control.clock().now, TITLE)
  const documents = [...announcement]
  const tender = await ask('createTender', { user: 'owner', data: made, documents, publish: true })
  const published = async () =>
    (await tendersIn(trial)).filter(({ title, status }) => title === TITLE && status !== 'draft')
  countsOnce(trial, 'the tender', await published())
  if (tender === undefined) return
  const stored = async () => ((await published())[0] ?? {}) as Json & Lists
  await ask('uploadTenderDocument', { user: 'owner', tender, file: file(`${DOCUMENT} умови.pdf`) })
  countsOnce(trial, 'the document', begin((await stored()).documents, DOCUMENT))
  const question = {
    data: { title: `${QUESTION} Чи можна частинами?`, description: 'Чи можна доставити частинами?' },
  }
  await call('refreshTender', { user: 'provider', tender })
  await ask('askQuestion', { user: 'provider', tender, question })
  countsOnce(trial, 'the question', begin((await stored()).questions, QUESTION))
  await call('refreshTender', { user: 'owner', tender })
  await ask('answerQuestion', { user: 'owner', tender, question: QUESTION, answer: ANSWER })
  countsOnce(
    trial,
    'the answer',
    ((await stored()).questions ?? []).filter(({ answer }) => answer === ANSWER),
  )
  await shows(trial, 'the answer', async () => {
    const shown = await call('getQuestionField', {
      user: 'viewer',
      tender,
      question: QUESTION,
      path: 'answer',
    })
    return shown.kind === 'value' && shown.value === ANSWER
  })
  await bidding(trial, tender, stored)
}

interface Lists {
  readonly documents?: readonly Json[]
  readonly questions?: readonly Json[]
  readonly bids?: readonly Json[]
}

async function bidding(trial: Trial, tender: string, stored: () => Promise<Json & Lists>): Promise<void> {
  const { ask, call } = trial
  await trial.pass(UNTIL_BIDDING)
  await call('refreshTender', { user: 'provider', tender })
  const bid = { data: bidData(await stored(), 49_500.55) }
  await ask('submitBid', { user: 'provider', tender, bid, documents: [proposal] })
  const handedIn = async () => ((await stored()).bids ?? []).filter(({ status }) => status === 'pending')
  countsOnce(trial, 'the bid', await handedIn())
  await ask('cancelBid', { user: 'provider', tender })
  if ((await handedIn()).length) trial.note('lost', 'the bid was to be withdrawn and is still there')
}

/** Others publish three tenders and change one of them: the eMall shows all of it, each once. */
async function looking(trial: Trial): Promise<void> {
  const { simulator, call } = trial
  const before = await announced(simulator)
  await publish(before)
  await shows(trial, 'the first tender', () => isFound(trial, before))
  const others: Procedure[] = []
  for (let n = 0; n < 3; n++) others.push(await announced(simulator))
  await trial.pass(1)
  trial.trouble()
  await Promise.all(others.map((procedure) => publish(procedure)))
  for (const [n, procedure] of others.entries())
    await shows(trial, `tender ${n + 1} of another`, () => isFound(trial, procedure))
  await trial.pass(1)
  const description = 'Змінено після оголошення'
  await change(before, '', { description })
  await trial.pass(1)
  await shows(trial, 'a change by another', async () => {
    const tender = await uaidOf(before)
    await call('refreshTender', { user: 'viewer', tender })
    const shown = await call('getTenderField', { user: 'viewer', tender, path: 'description' })
    return shown.kind === 'value' && shown.value === description
  })
  const list = await call('listTenders', { user: 'viewer' })
  const ids = list.kind === 'value' ? list.value.map(({ id }) => id) : []
  if (new Set(ids).size < ids.length) trial.note('doubled', 'a tender is listed twice')
}

/** A tender that somebody else drafted. */
async function announced(simulator: Trial['simulator']): Promise<Procedure> {
  const plot = { ...(plots.belowThreshold as Plot), unplanned: true }
  const procedure = beginProcedure(driverOf({ ...simulator, fetch: simulator.undisturbed }), plot)
  await announce(procedure)
  return procedure
}

async function uaidOf({ driver, tender }: Procedure): Promise<string> {
  const { reply } = await driver.send({ verb: 'GET', path: `/tenders/${tender?.id}` })
  return String((reply.body as { data: Json }).data.tenderID)
}

async function isFound({ call }: Trial, procedure: Procedure): Promise<boolean> {
  return (await call('findTender', { user: 'viewer', tender: await uaidOf(procedure) })).kind === 'value'
}

/** Every tender that is stored, with all that is in it. */
async function tendersIn({ simulator }: Trial): Promise<readonly (Json & Lists)[]> {
  const { store }: Snapshot = await simulator.control.snapshot()
  return (store.documents.tender ?? []) as unknown as readonly (Json & Lists)[]
}

const begin = (list: readonly Json[] = [], marker: string) =>
  list.filter(({ title }) => String(title).startsWith(marker))

function countsOnce({ note }: Trial, what: string, found: readonly unknown[]): void {
  if (found.length === 0) note('lost', `${what} never reached the CDB`)
  if (found.length > 1) note('doubled', `${what} is in the CDB ${found.length} times`)
}

async function shows(
  { eventually, note }: Trial,
  what: string,
  isThere: () => Promise<boolean>,
): Promise<void> {
  if (!(await eventually(isThere))) note('unseen', `the eMall does not show ${what}`)
}
