import { dk021Codes } from '../../../simulator/domain/code-lists/cpv.ts'
import { add, DAY, instant, MINUTE, print, SECOND } from '../../../simulator/domain/time.ts'
import { earliestEnd } from '../periods.ts'
import type { Json } from '../walk.ts'
import { at, listAt } from './edit.ts'
import { type Breach, breaching, type Subject } from './neighbour.ts'

const create = breaching<Subject>('tender.create')

const nobody = 'f'.repeat(32)
const firstTerm = ({ data }: Subject): Json | undefined => listAt(data, 'milestones')[0]
const before = (at: string, microseconds: number): string => print(add(instant(at), -microseconds))

/** Ten minutes: as long ago tendering may not begin. */
const STALE = 10 * MINUTE

/** A code of quite another group of what is bought. */
const otherGroup = (code: string): string =>
  [...dk021Codes()].find((each) => !each.startsWith('336') && each[0] !== code[0]) ?? code
const firstCode = ({ data }: Subject): string => String(at(data, 'items.0.classification.id'))

const askedStart = ({ tender, data }: Subject): string =>
  String(at(data, 'tenderPeriod.startDate') ?? at(data, 'enquiryPeriod.endDate') ?? tender.now)

/** When what happens, what is bought, how it is paid. */
export const termBreaches: readonly Breach[] = [
  create(
    'tender.enquiry-period-as-configured',
    'there is a period of enquiries',
    ({ config, method, tender }) =>
      !config.hasEnquiries &&
      config.enquiryPeriodRegulation === 0 &&
      !method.catalogue && [['enquiryPeriod', { endDate: print(add(instant(tender.now), DAY)) }]],
  ),
  create('tender.enquiry-period-duration', 'enquiries end a second too early', (subject) => {
    const { tender, config, method } = subject
    if (!config.hasEnquiries) return undefined
    const end = earliestEnd(method, config, tender.agreement, tender.now, 'minEnquiriesDuration')
    return [['enquiryPeriod.endDate', before(end, SECOND)]]
  }),
  create(
    'tender.tender-period-after-enquiries',
    'tendering begins before enquiries end',
    ({ config, data }) =>
      config.hasEnquiries && [
        ['tenderPeriod.startDate', before(String(at(data, 'enquiryPeriod.endDate')), SECOND)],
      ],
  ),
  create(
    'tender.tender-period-starts-in-future',
    'tendering began ten minutes ago',
    ({ config, tender }) => !config.hasEnquiries && [['tenderPeriod.startDate', before(tender.now, STALE)]],
  ),
  create('tender.tender-period-duration', 'tendering ends a second too early', (subject) => {
    const { tender, config, method } = subject
    const start = askedStart(subject)
    const end = earliestEnd(method, config, tender.agreement, start, 'minTenderingDuration')
    return instant(end) > instant(start) && [['tenderPeriod.endDate', before(end, SECOND)]]
  }),
  create('resource.exists', 'the method is none', () => [['procurementMethodType', 'немає такої']]),
  create('tender.procurement-method-fits', 'the tender is limited', () => [['procurementMethod', 'limited']]),
  create(
    'tender.submission-method-only-with-auction',
    'it says how the auction is held',
    ({ config }) => !config.hasAuction && [['submissionMethod', 'electronicAuction']],
  ),
  create(
    'milestone.duration-limit',
    'a term is 1001 days long',
    (subject) => firstTerm(subject) && [['milestones.0.duration.days', 1001]],
  ),
  create(
    'milestone.lots-all-or-none',
    'one of the terms belongs to no lot, or only one to a lot',
    (subject) => {
      const lot = listAt(subject.data, 'lots')[0]
      const term = firstTerm(subject)
      return term && lot && [['milestones.0.relatedLot', term.relatedLot === undefined ? lot.id : undefined]]
    },
  ),
  create(
    'milestone.sequence-numbers',
    'terms are not numbered from one',
    (subject) => firstTerm(subject) && [['milestones.0.sequenceNumber', 7]],
  ),
  create('milestone.percentages-sum', 'percentages do not make a hundred', (subject) => {
    const { percentage } = firstTerm(subject) ?? {}
    return (
      percentage !== undefined && [
        ['milestones.0.percentage', percentage === 100 ? 99 : Number(percentage) + 1],
      ]
    )
  }),
  create(
    'tender.items-of-one-class',
    'an item is of another class',
    (subject) =>
      subject.method.commonClassification !== 'any' &&
      listAt(subject.data, 'items').length > 1 && [
        ['items.1.classification.id', otherGroup(firstCode(subject))],
      ],
  ),
  create(
    'tender.items-of-agreement-group',
    'all items are of another group than the agreement',
    (subject) => {
      const code = otherGroup(firstCode(subject))
      return (
        listAt(subject.data, 'agreements').length > 0 &&
        listAt(subject.data, 'items').map((_, n) => [`items.${n}.classification.id`, code] as const)
      )
    },
  ),
  create('tender.items-have-quantity', 'all items of a lot are none', ({ data }) => {
    const lot = at(data, 'items.0.relatedLot')
    return listAt(data, 'items').flatMap(({ relatedLot }, n) =>
      relatedLot === lot ? [[`items.${n}.quantity`, 0] as const] : [],
    )
  }),
  create(
    'collective.one-item-per-lot',
    'a lot has two items',
    ({ config, data }) =>
      config.awardingByItemUnitValue === true && [
        ['items', [...listAt(data, 'items'), { ...listAt(data, 'items')[0], id: nobody }]],
      ],
  ),
  create(
    'tender.items-have-category',
    'an item has no category',
    ({ method }) => method.catalogue && [['items.0.category', undefined]],
  ),
  create(
    'tender.items-have-profile',
    'what has no profile is dear',
    ({ method, data }) =>
      method.catalogue &&
      at(data, 'value.currency') === 'UAH' &&
      !['special', 'defense', 'other'].includes(String(at(data, 'procuringEntity.kind'))) && [
        ['value.amount', 500_000],
      ],
  ),
  create(
    'market.category-found',
    'an item is of a category nobody knows',
    ({ data }) => itemsAreFree(data) && [['items.0.category', 'немає такої']],
  ),
  create(
    'market.profile-found',
    'an item has a profile nobody knows',
    ({ method }) => method.catalogue && [['items.0.profile', 'немає такого']],
  ),
  create(
    'model:Tender.items.itemsOfLots',
    'an item is of a lot nobody knows',
    ({ data }) => listAt(data, 'lots').length > 0 && [['items.0.relatedLot', nobody]],
  ),
  create(
    'model:Tender.milestones.milestonesOfLots',
    'a term is of a lot nobody knows',
    (subject) => firstTerm(subject) && [['milestones.0.relatedLot', nobody]],
  ),
  create(
    'model:Tender.milestones.milestonesGiven',
    'there are no terms of payment and delivery',
    ({ method }) =>
      method.awarding.criterion === 'amount' && !method.catalogue && [['milestones', undefined]],
  ),
  create(
    'model:Tender.milestones.deliveryAndFinancing',
    'nothing is said of delivery',
    ({ method, data }) =>
      method.awarding.criterion === 'amount' && [
        ['milestones', listAt(data, 'milestones').filter(({ type }) => type !== 'delivery')],
      ],
  ),
  create('model:Tender.features.featureRelations', 'a quality is of something nobody knows', ({ data }) => {
    const n = listAt(data, 'features').findIndex(({ featureOf }) => featureOf !== 'tenderer')
    return n >= 0 && [[`features.${n}.relatedItem`, nobody]]
  }),
  create('model:Tender.features.featureWeight', 'qualities weigh too much', ({ data, method }) => {
    const most = method.awarding.criterion === 'amountPerformance' ? 0.25 : 0.3
    const features = listAt(data, 'features')
    const heavy = features.flatMap(({ featureOf }, n) => (featureOf === 'tenderer' ? [n] : []))
    return heavy.length > 1 && heavy.map((n) => [`features.${n}.enum.0.value`, most] as const)
  }),
  create(
    'model:Tender.awardCriteria.noFeaturesWithLifeCycleCost',
    'there are qualities beside the life-cycle cost',
    ({ data, method }) =>
      method.awarding.criterion === 'amount' &&
      listAt(data, 'features').length > 0 && [['awardCriteria', 'lifeCycleCost']],
  ),
  create(
    'model:Tender.awardPeriod.awardPeriodFollows',
    'winners are found before bids are in',
    ({ tender }) => [['awardPeriod', { startDate: tender.now }]],
  ),
  create('model:Tender.plans.plansOfTender', 'the same plan is named twice', () => [
    ['plans', [{ id: nobody }, { id: nobody }]],
  ]),
]

/** Categories stand in items of any method. */
const itemsAreFree = (data: Json): boolean => listAt(data, 'items').every((item) => !('profile' in item))
