import { publicConstants } from '../../domain/code-lists/dates.ts'
import { brokerTitles } from '../../domain/code-lists/procuring-entities.ts'
import { type Feed, feedRoute } from '../feed.ts'
import type { Service, ServiceCall } from '../route.ts'

/** Release of the CDB and of the standards whose behaviour this simulator has. */
const release = { api: '2.7.40', standards: '1.0.274' }

const listed = ['dateCreated', 'dateModified', 'status', 'public_modified', 'public_ts']

const submissionFields: readonly string[] = [
  ...listed,
  'frameworkID',
  'qualificationID',
  'submissionType',
  'tenderers',
  'documents',
  'date',
  'datePublished',
]
const qualificationFields: readonly string[] = [
  ...listed,
  'frameworkID',
  'submissionID',
  'qualificationType',
  'documents',
  'date',
]
/** Members that the lists of one framework show only when asked. */
const notAlways: readonly string[] = ['public_modified', 'public_ts', 'submissionType', 'qualificationType']

/** Feeds of the collections. Source: listing_allowed_fields of the listing resources. */
export const feeds: readonly Feed[] = [
  {
    path: '/tenders',
    collection: 'tender',
    fields: [
      ...listed,
      'tenderPeriod',
      'qualificationPeriod',
      'auctionPeriod',
      'awardPeriod',
      'tenderID',
      'lots',
      'contracts',
      'agreements',
      'procuringEntity',
      'procurementMethodType',
      'procurementMethod',
      'next_check',
      'mode',
      'stage2TenderID',
    ],
  },
  {
    path: '/plans',
    collection: 'plan',
    fields: [...listed, 'planID', 'procuringEntity', 'procurementMethodType', 'mode'],
  },
  { path: '/contracts', collection: 'contract', fields: [...listed, 'contractID'] },
  {
    path: '/frameworks',
    collection: 'framework',
    fields: [
      ...listed,
      'title',
      'prettyID',
      'enquiryPeriod',
      'period',
      'qualificationPeriod',
      'frameworkType',
      'next_check',
    ],
  },
  { path: '/submissions', collection: 'submission', fields: submissionFields },
  { path: '/qualifications', collection: 'qualification', fields: qualificationFields },
  {
    path: '/frameworks/{frameworkID}/submissions',
    collection: 'submission',
    fields: submissionFields,
    always: submissionFields.filter((field) => !notAlways.includes(field)),
    of: { parameter: 'frameworkID', member: 'frameworkID' },
  },
  {
    path: '/frameworks/{frameworkID}/qualifications',
    collection: 'qualification',
    fields: qualificationFields,
    always: qualificationFields.filter((field) => !notAlways.includes(field)),
    of: { parameter: 'frameworkID', member: 'frameworkID' },
  },
  {
    path: '/agreements',
    collection: 'agreement',
    fields: [...listed, 'agreementID', 'agreementType', 'tender_id', 'next_check', 'procuringEntity'],
  },
]

export const serviceRoutes: readonly Service[] = [
  ...feeds.map(feedRoute),
  {
    verb: 'GET',
    path: '/health',
    summary: 'Whether the CDB is up',
    answer: () => ({ body: { health: 'ok' } }),
  },
  {
    verb: 'GET',
    path: '/version',
    summary: 'Releases of the API and of the standards',
    answer: () => ({ body: version }),
  },
  {
    verb: 'GET',
    path: '/constants',
    summary: 'Dates from which rules are in force',
    answer: () => ({ body: publicConstants() }),
  },
  { verb: 'GET', path: '/brokers', summary: 'Names and accreditation levels of brokers', answer: brokers },
]

const version = {
  API: release.api,
  standards: {
    version: release.standards,
    url: `https://github.com/ProzorroUKR/standards/tree/${release.standards}`,
  },
}

/** `?levels=1,6` keeps the brokers that have one of them. Source: api/views/brokers.py. */
function brokers({ url, parts }: ServiceCall): { body: unknown } {
  const wanted = url.searchParams.get('levels')?.split(',') ?? []
  const shown = [...parts.users.values()].filter(
    ({ group, levels, listed }) =>
      group === 'brokers' &&
      listed !== false &&
      (!wanted.length || wanted.some((level) => levels.includes(level))),
  )
  const data = shown.map(({ name, levels }) => ({
    name,
    title: brokerTitles().get(name) ?? name,
    levels: levels.filter((level) => /^\d$/.test(level)).map(Number),
    permissions: levels.filter((level) => /^[cxtr]$/.test(level)),
  }))
  return { body: { data } }
}
