import { submissionPayload } from '../../fixtures/payloads/framework.ts'
import { author, bidders, buyer } from '../../fixtures/payloads/organization.ts'
import { addDocument, type Json } from '../../harness/procedure/cast.ts'
import { daysFromNow, printedLike } from '../../harness/procedure/procedure.ts'
import { bidderNumber } from '../actors.ts'
import { frozenNow } from '../frozen-clock.ts'
import { midnight } from '../midnight.ts'
import { documents } from '../variants/documents.ts'
import type { Scene } from '../world.ts'
import { changes, type Deed } from './deed.ts'

const FRAMEWORK = 'frameworks'
const APPLICATION = 'submissions'
const OTHER = 'other submissions'
const DECISION = 'qualifications'
const AGREEMENT = 'agreements'
const DAY = 86_400_000

const applies =
  (restricted = false): Deed =>
  async (scene, who) => {
    const party = bidders[bidderNumber(who)] ?? buyer
    const { data, config } = submissionPayload(scene.made.get(FRAMEWORK)?.id ?? '', party, restricted)
    scene.remember(
      APPLICATION,
      who,
      '/submissions',
      await scene.send(who, 'POST', '/submissions', data, { config }),
    )
  }

/** Whoever made the framework holds what came of it too. */
function hold(scene: Scene, place: string, id: unknown): void {
  const token = scene.made.get(FRAMEWORK)?.token ?? ''
  scene.made.set(place, { id: String(id), path: `/${place}/${String(id)}`, token, by: 'the buyer' })
}

/** Puts the report to the decision on the application, if any, and takes it. */
const decides =
  (status: 'active' | 'unsuccessful', report?: 'a signed evaluation report'): Deed =>
  async (scene, who) => {
    const own = { key: scene.procedure.keys.buyer, token: scene.made.get(DECISION)?.token ?? '' }
    const path = `${await scene.at(DECISION)}/documents`
    if (report) await addDocument(scene.driver, { path, ...own }, documents[report])
    await scene.change(who, DECISION, { status })
    const { agreementID } = await scene.look(FRAMEWORK)
    if (agreementID !== undefined) hold(scene, AGREEMENT, agreementID)
  }

const period = async (scene: Scene) =>
  (await scene.look(FRAMEWORK)).qualificationPeriod as { startDate: string; endDate: string }

/** A change of how long suppliers are looked for. */
const modifies =
  (modifications: (scene: Scene) => Promise<Json>): Deed =>
  async (scene, who) =>
    scene.add(who, FRAMEWORK, 'changes', {
      rationaleType: 'other',
      rationale: 'Потреба в постачальниках змінилася',
      modifications: await modifications(scene),
    })

const ends = (days: number): Deed =>
  modifies(async (scene) => ({ qualificationPeriod: { endDate: await daysFromNow(scene.driver, days) } }))

/** At, or some seconds after, the midnight that begins the day so many days from now. */
const endsAt = (days: number, seconds = 0): Deed =>
  modifies(async (scene) => ({
    qualificationPeriod: { endDate: midnight(await frozenNow(scene.driver), days, seconds) },
  }))

async function contract(scene: Scene): Promise<{ readonly path: string; readonly milestones: Json[] }> {
  const [first] = (await scene.look(AGREEMENT)).contracts as Json[]
  const path = `${await scene.at(AGREEMENT)}/contracts/${String(first?.id)}`
  return { path, milestones: (first?.milestones ?? []) as Json[] }
}

const adds =
  (type: 'ban' | 'activation'): Deed =>
  async (scene, who) =>
    scene.send(who, 'POST', `${(await contract(scene)).path}/milestones`, { type })

/** Changes the status of the first milestone of a type. */
const declares =
  (type: 'ban' | 'activation', status: string): Deed =>
  async (scene, who) => {
    const { path, milestones } = await contract(scene)
    const found = milestones.find((milestone) => milestone.type === type)
    return scene.send(who, 'PATCH', `${path}/milestones/${String(found?.id)}`, { status })
  }

/** Frameworks: looking for suppliers, who apply and are taken into an agreement, or out of it. */
export const frameworking = {
  'announces the framework': changes(FRAMEWORK, { status: 'active' }),
  'declares the framework failed': changes(FRAMEWORK, { status: 'unsuccessful' }),
  'describes the framework': changes(FRAMEWORK, { description: 'Постачальники книг для бібліотек області' }),
  'asks about the framework': async (scene, who) => {
    const title = 'Чи можна подати заявку в електронній формі?'
    const asker = author(bidders[bidderNumber(who)] ?? buyer)
    return scene.add(who, FRAMEWORK, 'questions', { title, description: title, author: asker })
  },
  'answers about the framework': changes('questions', { answer: 'Так, лише в електронній формі.' }),

  'looks for suppliers ten days longer': modifies(async (scene) => {
    const { endDate } = await period(scene)
    return { qualificationPeriod: { endDate: printedLike(endDate, Date.parse(endDate) + 10 * DAY) } }
  }),
  'looks for suppliers as long as before': modifies(async (scene) => ({
    qualificationPeriod: await period(scene),
  })),
  'changes nothing of the framework': modifies(async () => ({})),
  'lets the framework begin later': modifies(async (scene) => {
    const { startDate, endDate } = await period(scene)
    return {
      qualificationPeriod: { startDate: printedLike(startDate, Date.parse(startDate) + DAY), endDate },
    }
  }),
  'ends the framework in 20 days': ends(20),
  'ends the framework in 40 days': ends(40),
  'ends the framework at midnight in 30 days': endsAt(30),
  'ends the framework at midnight in 1462 days': endsAt(1462),
  'ends the framework a second after midnight in 1461 days': endsAt(1461, 1),
  'ends the framework in five years': ends(5 * 365),

  applies: applies(),
  'applies in secret': applies(true),
  /** Beside the one that is known as the application. */
  'drafts another application': async (scene, who) => {
    const first = scene.made.get(APPLICATION)
    await applies()(scene, who)
    const other = scene.made.get(APPLICATION)
    if (first && other) scene.made.set(APPLICATION, first).set(OTHER, other)
  },
  'publishes the other application': changes(OTHER, { status: 'active' }),
  'publishes the application': async (scene, who) => {
    const { data } = await scene.change(who, APPLICATION, { status: 'active' })
    hold(scene, DECISION, data.qualificationID)
  },
  'deletes the application': changes(APPLICATION, { status: 'deleted' }),
  'calls the application complete': changes(APPLICATION, { status: 'complete' }),
  'accepts the application': decides('active', 'a signed evaluation report'),
  'accepts the application without a report': decides('active'),
  'rejects the application': decides('unsuccessful', 'a signed evaluation report'),

  'bans the supplier': adds('ban'),
  'adds a file to the ban': async (scene, who) => {
    const { path, milestones } = await contract(scene)
    const ban = milestones.find(({ type }) => type === 'ban')
    const file = await scene.driver.upload('Рішення.pdf', 'the decision on the ban', 'application/pdf')
    const card = { ...file, title: 'Рішення.pdf' }
    return scene.send(who, 'POST', `${path}/milestones/${String(ban?.id)}/documents`, card)
  },
  'activates the supplier once more': adds('activation'),
  'lets the supplier go': declares('activation', 'met'),
  'says that the supplier never came': declares('activation', 'notMet'),
  'says that the ban is over': declares('ban', 'met'),
} satisfies Record<string, Deed>
