import type { BrokerDriver } from '../../broker/contract.ts'
import { judgement } from '../../procedure/judgement.ts'
import type { Json } from '../store.ts'
import { changeAt } from './paths.ts'
import { marked, oneOf, placeIn, type Session } from './session.ts'

const idOf = (document: Json): string => String(document.id)
const listOf = (page: Json, list: string) => (page[list] ?? []) as Json[]

/** The list of a page without the one that is marked so. */
function without(page: Json, list: string, marker: string): Json {
  const gone = marked(page, list, marker)
  return { [list]: listOf(page, list).filter((one) => one !== gone) }
}

/** What the buyer does: plans, tenders, what is in them. */
export function owner(session: Session): BrokerDriver {
  return {
    ...planning(session),
    ...tendering(session),
    ...changing(session),
    ...adding(session),
    ...deciding(session),
    ...cancelling(session),
  }
}

/** Changes one member of the tender. */
async function setTender(
  { ask, tender }: Session,
  user: string,
  uaid: string,
  change: (page: Json) => Json,
): Promise<void> {
  const page = await tender(user, uaid)
  await ask(user, 'changeTender', { tender: page.id, data: change(page) })
}

function planning({ ask, plan }: Session): BrokerDriver {
  return {
    async createPlan({ user, data: { data } }) {
      const made = await ask(user, 'createPlan', { data })
      return String(made.planID)
    },
    async setPlanField({ user, plan: uaid, path, value }) {
      const page = await plan(user, uaid)
      await ask(user, 'changePlan', { plan: page.id, data: changeAt(page, path, value) })
    },
    async addPlanItem({ user, plan: uaid, item }) {
      const page = await plan(user, uaid)
      await ask(user, 'changePlan', { plan: page.id, data: { items: [...listOf(page, 'items'), item] } })
    },
    async deletePlanItem({ user, plan: uaid, item }) {
      const page = await plan(user, uaid)
      await ask(user, 'changePlan', { plan: page.id, data: without(page, 'items', item) })
    },
    async cancelPlan({ user, plan: uaid, reason }) {
      const data = { status: 'cancelled', cancellation: { reason, status: 'active' } }
      await ask(user, 'changePlan', { plan: (await plan(user, uaid)).id, data })
    },
  }
}

function tendering(session: Session): BrokerDriver {
  const { ask, tender, plan } = session
  return {
    async createTender({ user, data: { data, config }, plan: uaid, documents, criteria, publish }) {
      const made = await ask(user, 'createTender', {
        data,
        ...(config && { config }),
        ...(uaid !== undefined && { plan: idOf(await plan(user, uaid)) }),
        ...(documents && { documents }),
        ...(criteria && { criteria }),
        ...(publish !== undefined && { publish }),
      })
      return String(made.tenderID)
    },
    async publishTender({ user, tender: uaid, documents }) {
      const { id } = await tender(user, uaid)
      await ask(user, 'publishTender', { tender: id, ...(documents && { documents }) })
    },
    setTenderField: ({ user, tender: uaid, path, value }) =>
      setTender(session, user, uaid, (page) => changeAt(page, path, value)),
  }
}

function changing(session: Session): BrokerDriver {
  const { ask, tender } = session
  return {
    addItem: ({ user, tender: uaid, item, lot }) =>
      setTender(session, user, uaid, (page) => {
        const of = lot === undefined ? {} : { relatedLot: marked(page, 'lots', lot).id }
        return { items: [...listOf(page, 'items'), { ...item, ...of }] }
      }),
    deleteItem: ({ user, tender: uaid, item }) =>
      setTender(session, user, uaid, (page) => without(page, 'items', item)),
    addFeature: ({ user, tender: uaid, feature, target }) =>
      setTender(session, user, uaid, (page) => {
        const about =
          target.of === 'lot' || target.of === 'item'
            ? { featureOf: target.of, relatedItem: marked(page, `${target.of}s`, target.id).id }
            : { featureOf: 'tenderer' }
        return { features: [...listOf(page, 'features'), { ...feature, ...about }] }
      }),
    deleteFeature: ({ user, tender: uaid, feature }) =>
      setTender(session, user, uaid, (page) => without(page, 'features', feature)),
    addFunder: ({ user, tender: uaid, funder }) =>
      setTender(session, user, uaid, (page) => ({ funders: [...listOf(page, 'funders'), funder] })),
    deleteFunder: ({ user, tender: uaid, funder }) =>
      setTender(session, user, uaid, (page) => {
        const gone = oneOf(page, 'funders', funder)
        return { funders: listOf(page, 'funders').filter((one) => one !== gone) }
      }),
    async createLot({ user, tender: uaid, lot, item }) {
      const { id } = await tender(user, uaid)
      const made = await ask(user, 'addToTender', { tender: id, rest: '/lots', data: lot, by: ['title'] })
      if (!item) return
      const of = { ...item, relatedLot: made.id }
      await setTender(session, user, uaid, (page) => ({ items: [...((page.items ?? []) as Json[]), of] }))
    },
    async setLotField({ user, tender: uaid, lot, path, value }) {
      const page = await tender(user, uaid)
      const found = marked(page, 'lots', lot)
      const data = changeAt(found, path, value)
      await ask(user, 'changeTender', { tender: page.id, rest: `/lots/${found.id}`, data })
    },
    async deleteLot({ user, tender: uaid, lot }) {
      const page = await tender(user, uaid)
      const found = marked(page, 'lots', lot)
      await setTender(session, user, uaid, () => ({
        items: ((page.items ?? []) as Json[]).filter(({ relatedLot }) => relatedLot !== found.id),
      }))
      await ask(user, 'removeFromTender', { tender: page.id, rest: `/lots/${found.id}` })
    },
  }
}

function adding({ ask, tender }: Session): BrokerDriver {
  return {
    async addCriteria({ user, tender: uaid, criteria }) {
      await ask(user, 'addCriteria', { tender: (await tender(user, uaid)).id, criteria })
    },
    async uploadTenderDocument({ user, tender: uaid, file }) {
      await ask(user, 'addTenderDocument', { tender: (await tender(user, uaid)).id, file })
    },
    async uploadLotDocument({ user, tender: uaid, lot, file }) {
      const page = await tender(user, uaid)
      const about = { documentOf: 'lot', relatedItem: marked(page, 'lots', lot).id }
      await ask(user, 'addTenderDocument', { tender: page.id, file, about })
    },
    async replaceTenderDocument({ user, tender: uaid, document, file }) {
      const page = await tender(user, uaid)
      const { id } = marked(page, 'documents', document)
      await ask(user, 'replaceTenderDocument', { tender: page.id, document: id, file })
    },
    async createMilestone24h({ user, tender: uaid, target, description }) {
      const page = await tender(user, uaid)
      const rest = `${placeIn(page, target)}/milestones`
      const data = { code: '24h', description }
      await ask(user, 'addToTender', { tender: page.id, rest, data, by: ['code', 'description'] })
    },
    async answerQuestion({ user, tender: uaid, question, answer }) {
      const page = await tender(user, uaid)
      const { id } = marked(page, 'questions', question)
      await ask(user, 'answerQuestion', { tender: page.id, question: id, answer })
    },
    async uploadAwardDocument({ user, tender: uaid, award, file }) {
      const page = await tender(user, uaid)
      const rest = `/awards/${oneOf(page, 'awards', award).id}`
      await ask(user, 'addTenderDocument', { tender: page.id, rest, file })
    },
    async uploadQualificationDocument({ user, tender: uaid, qualification, file }) {
      const page = await tender(user, uaid)
      const rest = `/qualifications/${oneOf(page, 'qualifications', qualification).id}`
      await ask(user, 'addTenderDocument', { tender: page.id, rest, file })
    },
  }
}

function deciding(session: Session): BrokerDriver {
  const { ask, tender } = session

  async function decide(
    { user, tender: uaid }: { user: string; tender: string },
    [list, position]: readonly ['awards' | 'qualifications', number],
    decision: (page: Json) => Json,
    documents: Parameters<NonNullable<BrokerDriver['confirmAward']>>[0]['documents'] = [],
  ): Promise<void> {
    const page = await tender(user, uaid)
    const rest = `/${list}/${oneOf(page, list, position).id}`
    await ask(user, 'decide', { tender: page.id, rest, documents, data: decision(page) })
  }

  const yes = (page: Json) => ({ status: 'active', ...judgement(page, true) })
  const no =
    ({ title, description }: { title?: string; description?: string }) =>
    (page: Json) => ({
      status: 'unsuccessful',
      ...judgement(page, false),
      ...(title !== undefined && { title }),
      ...(description !== undefined && { description }),
    })
  const back = () => ({ status: 'cancelled' })

  return {
    confirmAward: (args) => decide(args, ['awards', args.award], yes, args.documents),
    rejectAward: (args) => decide(args, ['awards', args.award], no(args), args.documents),
    cancelAward: (args) => decide(args, ['awards', args.award], back),
    approveQualification: (args) => decide(args, ['qualifications', args.qualification], yes),
    rejectQualification: (args) => decide(args, ['qualifications', args.qualification], no(args)),
    cancelQualification: (args) => decide(args, ['qualifications', args.qualification], back),
    async approveQualifications({ user, tender: uaid, documents }) {
      const page = await tender(user, uaid)
      await ask(user, 'decide', {
        tender: page.id,
        rest: '',
        ...(documents && { documents }),
        data: { status: 'active.pre-qualification.stand-still' },
      })
    },
    async approveAwards({ user, tender: uaid }) {
      await setTender(session, user, uaid, () => ({ status: 'active.qualification.stand-still' }))
    },
  }
}

function cancelling({ ask, tender }: Session): BrokerDriver {
  async function end(
    { user, tender: uaid, cancellation }: { user: string; tender: string; cancellation: number },
    status: string,
  ): Promise<void> {
    const page = await tender(user, uaid)
    const rest = placeIn(page, { of: 'cancellation', index: cancellation })
    await ask(user, 'changeTender', { tender: page.id, rest, data: { status } })
  }

  return {
    async cancelTender({ user, tender: uaid, reason, reasonType, file }) {
      const data = { reason, reasonType, cancellationOf: 'tender' }
      await ask(user, 'cancel', { tender: (await tender(user, uaid)).id, data, file })
    },
    async cancelLot({ user, tender: uaid, lot, reason, reasonType, file }) {
      const page = await tender(user, uaid)
      const relatedLot = marked(page, 'lots', lot).id
      const data = { reason, reasonType, cancellationOf: 'lot', relatedLot }
      await ask(user, 'cancel', { tender: page.id, data, file })
    },
    async uploadCancellationDocument({ user, tender: uaid, cancellation, file }) {
      const page = await tender(user, uaid)
      const rest = placeIn(page, { of: 'cancellation', index: cancellation })
      await ask(user, 'addTenderDocument', { tender: page.id, rest, file })
    },
    confirmCancellation: (args) => end(args, 'active'),
    deleteCancellation: (args) => end(args, 'unsuccessful'),
  }
}
