import { item } from '../../../fixtures/payloads/tender.ts'
import type { Json } from '../../procedure/cast.ts'
import { measureOf } from '../../procedure/procedure.ts'
import { publishing } from '../life.ts'
import { byBuyer, card, keysOf, later, type Scene } from '../scene.ts'
import { AWARDED, AWARDING, anyOf, type Deed, DRAFT, ENQUIRIES, LIVING, OPEN, TENDERING } from './deed.ts'

const EARLY = [...DRAFT, ...ENQUIRIES, ...TENDERING]
const DAY = 86_400

/** The buyer changes members of the tender. */
const change = (data: (scene: Scene) => Json | undefined, when: readonly string[] = EARLY): Deed => ({
  in: when,
  make: (scene) => {
    const wanted = data(scene)
    return wanted && byBuyer(scene, 'PATCH', '', wanted)
  },
})

const NEW_LOT = 'e'.repeat(32)

/** What the buyer does with the tender and what is said in it. */
export const tendering = {
  'tender.publish': {
    in: DRAFT,
    make: (scene) => {
      const step = publishing(scene)
      return 'ask' in step ? step.ask : undefined
    },
  },
  'tender.describe': change(() => ({ description: 'Книги для дітей і дорослих' })),
  'tender.rename': change(({ stored }) => ({ title: `${stored?.title} та періодика`.slice(0, 200) })),
  'tender.extend': change(({ stored }) => ({
    tenderPeriod: {
      startDate: stored?.tenderPeriod?.startDate,
      endDate: later(stored?.tenderPeriod?.endDate ?? '', 8 * DAY),
    },
  })),
  'tender.shorten': change(({ stored, now }) => ({
    tenderPeriod: { startDate: stored?.tenderPeriod?.startDate, endDate: later(now, DAY) },
  })),
  'tender.revalue': change(({ stored }) =>
    stored?.value ? { value: { ...stored.value, amount: (stored.value.amount ?? 0) + 0.01 } } : undefined,
  ),
  'tender.items': change(({ stored }) => ({
    items: stored?.items.map((each) => ({ ...each, quantity: (each.quantity ?? 0) + 1 })) as never,
  })),
  'tender.item.add': change(({ stored }) => ({
    items: [...(stored?.items ?? []), item('d'.repeat(32), stored?.lots?.[0]?.id)],
  })),
  'tender.guarantee': change(() => ({ guarantee: { amount: 100.5, currency: 'UAH' } })),
  'tender.features': change(() => ({
    features: [
      {
        code: 'F1',
        title: 'Гарантія',
        featureOf: 'tenderer',
        enum: [
          { value: 0, title: 'ні' },
          { value: 0.05, title: 'так' },
        ],
      },
    ],
  })),
  'tender.status': change(
    ({ stored }) => ({
      status:
        stored?.status === 'active.pre-qualification'
          ? 'active.pre-qualification.stand-still'
          : 'active.pre-qualification',
    }),
    ['active.pre-qualification', 'active.pre-qualification.stand-still'],
  ),
  'tender.complete': change(() => ({ status: 'complete' }), []),
  'lot.add': {
    in: EARLY,
    make: (scene) => {
      const measured = measureOf(scene.procedure.plot).lot(10_000, 100)
      return byBuyer(scene, 'POST', '/lots', {
        id: NEW_LOT,
        title: 'Ще один лот',
        title_en: 'One more',
        ...measured,
      })
    },
  },
  'lot.change': {
    in: EARLY,
    make: (scene, chance) => {
      const lot = anyOf(scene.stored.lots, chance)
      const value = lot?.value && {
        ...lot.value,
        amount: Math.max((lot.value.amount ?? 0) - chance.pick([1, 0.01]), 0),
      }
      return lot && byBuyer(scene, 'PATCH', `/lots/${lot.id}`, value ? { value } : { title: 'Лот' })
    },
  },
  'lot.delete': {
    in: EARLY,
    make: (scene, chance) => {
      const lot = anyOf(scene.stored.lots, chance)
      return lot && byBuyer(scene, 'DELETE', `/lots/${lot.id}`)
    },
  },
  'document.add': {
    in: LIVING,
    make: (scene, chance) => {
      const types = ['biddingDocuments', 'notice', 'evaluationReports', 'contractProforma', undefined]
      return byBuyer(
        scene,
        'POST',
        '/documents',
        card(scene, chance.pick(['Папір.pdf', 'Папір.p7s']), chance.pick(types)),
      )
    },
  },
  'document.replace': {
    in: EARLY,
    make: (scene, chance) => {
      const paper = anyOf(scene.stored.documents, chance)
      return (
        paper &&
        byBuyer(
          scene,
          'PUT',
          `/documents/${paper.id}`,
          card(scene, 'Нова редакція.p7s', String(paper.documentType)),
        )
      )
    },
  },
  'document.rename': {
    in: EARLY,
    make: (scene, chance) => {
      const paper = anyOf(scene.stored.documents, chance)
      return paper && byBuyer(scene, 'PATCH', `/documents/${paper.id}`, { title: 'Інша назва.p7s' })
    },
  },
  'criterion.add': {
    in: EARLY,
    make: (scene, chance) => {
      const criterion = anyOf(scene.criteria, chance)
      return criterion && byBuyer(scene, 'POST', '/criteria', [criterion])
    },
  },
  'criterion.delete': {
    in: EARLY,
    make: (scene, chance) => {
      const criterion = anyOf(scene.stored.criteria, chance)
      return criterion && byBuyer(scene, 'DELETE', `/criteria/${criterion.id}`)
    },
  },
  'requirement.change': {
    in: EARLY,
    make: (scene, chance) => {
      const criterion = anyOf(scene.stored.criteria, chance)
      const group = anyOf(criterion?.requirementGroups, chance)
      const requirement = anyOf(group?.requirements, chance)
      const path = `/criteria/${criterion?.id}/requirement_groups/${group?.id}/requirements/${requirement?.id}`
      return requirement && byBuyer(scene, chance.pick(['PATCH', 'PUT']), path, { title: 'Вимога уточнена' })
    },
  },
  'question.ask': {
    in: OPEN,
    open: true,
    often: 2,
    make: (scene, chance) => {
      const { bidders, outsider } = keysOf(scene)
      const author = structuredClone((scene.draft.body.data as Json).procuringEntity) as Json
      const data = {
        title: 'Питання',
        description: 'Чи можна частинами?',
        author: { ...author, kind: undefined },
      }
      const lot = anyOf(scene.stored.lots, chance)
      const about = lot && chance.luck(0.3) ? { questionOf: 'lot', relatedItem: lot.id } : {}
      const { token: _, ...ask } = byBuyer(scene, 'POST', '/questions', { ...data, ...about })
      return { ...ask, key: chance.pick([...bidders, outsider]) }
    },
  },
  'question.answer': {
    in: OPEN,
    make: (scene, chance) => {
      const question = anyOf(scene.stored.questions, chance)
      return (
        question && byBuyer(scene, 'PATCH', `/questions/${question.id}`, { answer: 'Так, двома партіями.' })
      )
    },
  },
  'review.request': {
    in: [...ENQUIRIES, ...AWARDING],
    make: (scene) => byBuyer(scene, 'POST', '/review_requests', {}),
  },
  'review.answer': {
    in: [...ENQUIRIES, ...AWARDED],
    make: (scene, chance) => {
      const request = anyOf(scene.stored.reviewRequests, chance)
      const { token: _, ...ask } = byBuyer(scene, 'PATCH', `/review_requests/${request?.id}`, {
        approved: chance.luck(0.7),
      })
      return request && { ...ask, key: keysOf(scene).inspector }
    },
  },
} satisfies Record<string, Deed>
