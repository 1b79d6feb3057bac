import {
  criterionBidGuarantee,
  criterionTechnicalFeatures,
} from '../../../simulator/domain/code-lists/criteria.ts'
import { criteriaAskedOf, wordsOfCategory } from '../../../simulator/domain/code-lists/criteria-rules.ts'
import { instant } from '../../../simulator/domain/time.ts'
import type { Json } from '../walk.ts'
import { at, listAt } from './edit.ts'
import { type Breach, breaching, otherwise, type Subject } from './neighbour.ts'

const publish = breaching<Subject>('tender.publish')
const other = otherwise<Subject>('tender.publish')

const idOf = (criterion: Json): unknown => at(criterion, 'classification.id')

/** All criteria but those of some classification. */
function without(
  { tender }: Subject,
  unwanted: (id: string, criterion: Json) => boolean,
): readonly Json[] | undefined {
  const left = tender.criteria.filter((each) => !unwanted(String(idOf(each)), each))
  return left.length < tender.criteria.length ? left : undefined
}

function asked({ method, tender, data }: Subject, article16: boolean): readonly string[] {
  const category = String(data.mainProcurementCategory)
  const words = article16 ? (['required_article_16'] as const) : wordsOfCategory(category)
  return criteriaAskedOf(method.id, instant(tender.now), words)
}

const hasLots = ({ data }: Subject): boolean => listAt(data, 'lots').length > 0
const isGuaranteed = ({ data }: Subject): boolean => Boolean(at(data, 'lots.0.guarantee'))

/** Without its first item a lot still has some quantity, or no item at all. */
function restIsSome({ data }: Subject): boolean {
  const [one, ...others] = listAt(data, 'items')
  const rest = others.filter(({ relatedLot }) => relatedLot === one?.relatedLot)
  return !rest.length || rest.some(({ quantity }) => Number(quantity) > 0)
}

/** What a draft may lack, but not a tender that is announced. */
export const publishBreaches: readonly Breach[] = [
  publish(
    'tender.items-have-lots',
    'an item is of no lot',
    (subject) =>
      subject.method.required.includes('related-lot') &&
      hasLots(subject) &&
      !subject.config.awardingByItemUnitValue &&
      restIsSome(subject) &&
      !listAt(subject.data, 'features').some(({ featureOf }) => featureOf === 'item') && [
        ['items.0.relatedLot', undefined],
      ],
  ),
  publish(
    'tender.minimal-step-only-with-auction',
    'the tender has a minimal step beside its lots',
    (subject) => {
      const { method, data } = subject
      if (!hasLots(subject) || method.awarding.criterion === 'amountPercentage') return undefined
      if (method.awarding.criterion === 'amountPerformance') return [['minimalStepPercentage', 0.01]]
      return [['minimalStep', { ...(data.value as Json), amount: 1 }]]
    },
  ),
  publish(
    'tender.minimal-step-given',
    'the tender has neither lots nor a minimal step',
    ({ data }) => data.minimalStep !== undefined && [['minimalStep', undefined]],
  ),
  publish(
    'tender.guarantee-and-criterion',
    'a guarantee is named that no criterion asks for',
    (subject) =>
      !hasLots(subject) &&
      !subject.method.catalogue && [
        ['guarantee', { amount: 1, currency: at(subject.data, 'value.currency') }],
      ],
  ),
  publish(
    'tender.expected-income-given',
    'a lot names no income that is expected',
    ({ method }) =>
      method.awarding.criterion === 'amountPercentage' && [['lots.0.minExpectedIncome', undefined]],
  ),
  publish(
    'tender.lot-guarantee-given',
    'a lot whose bids are guaranteed says not by how much',
    (subject) => isGuaranteed(subject) && [['lots.0.guarantee', undefined]],
  ),
  publish(
    'model:Tender.items.itemsOfBuyers',
    'an item is for no buyer',
    ({ data }) => listAt(data, 'buyers').length > 0 && [['items.0.relatedBuyer', undefined]],
  ),
  other('tender.lot-guarantee-asked', 'a guarantee is named that no criterion asks for', (subject) => {
    const criteria = without(subject, (id) => id === criterionBidGuarantee)
    return isGuaranteed(subject) && criteria && { criteria }
  }),
  other(
    'document.signed-notice-given',
    'there is no signed notice',
    ({ method, tender }) =>
      method.required.includes('notice') &&
      tender.documents.some(({ documentType }) => documentType === 'notice') && {
        documents: tender.documents.filter(({ documentType }) => documentType !== 'notice'),
      },
  ),
  other(
    'tender.contract-template-required',
    'there is neither template nor draft contract',
    ({ method, tender, data }) =>
      method.required.includes('contract-template') &&
      data.contractTemplateName === undefined && {
        documents: tender.documents.filter(({ documentType }) => documentType !== 'contractProforma'),
      },
  ),
  other('criterion.required-present', 'a criterion is left out', (subject) => {
    const [one] = asked(subject, false)
    const criteria = without(subject, (id) => id === one)
    return criteria && { criteria }
  }),
  other('criterion.article-16-present', 'no criterion of Article 16 is there', (subject) => {
    if (subject.data.mainProcurementCategory === 'goods') return undefined
    const required = asked(subject, false)
    const criteria = without(subject, (id) => asked(subject, true).includes(id) && !required.includes(id))
    const isLeft = criteria?.some((each) => asked(subject, true).includes(String(idOf(each))))
    return criteria && !isLeft && { criteria }
  }),
  other('criterion.category-criterion-present', 'nothing is asked of an item of the catalogue', (subject) => {
    const item = at(subject.data, 'items.0.id')
    const criteria = without(
      subject,
      (id, { relatedItem }) => id === criterionTechnicalFeatures && relatedItem === item,
    )
    return criteria && { criteria }
  }),
  other('access.owner-token', 'somebody else announces it', () => ({ key: 'brokerr6' })),
]
