import type { Target } from '../../words.ts'
import type { Keyword, Keywords } from './keyword.ts'

/** How robot_tests calls what a claim is about. */
const names = {
  tender: 'умов закупівлі',
  lot: 'умов лоту',
  item: 'умов закупівлі',
  qualification: 'кваліфікації учасника',
  award: 'визначення переможця',
  cancellation: 'скасування',
} as const

const ofIndex = (target: Target | undefined): unknown[] => (target && 'index' in target ? [target.index] : [])

/** What is said to a claim: its keyword ends with what the claim is about. */
const said = (
  keyword: string,
  { tender, complaint, target }: { tender: string; complaint: string; target?: Target },
  data: object,
): Keyword => [
  `${keyword} про виправлення ${names[target?.of ?? 'tender']}`,
  tender,
  complaint,
  { data },
  ...ofIndex(target),
]

/** A new one: those about lots and decisions name them. */
const filed = (keyword: string, tender: string, target: Target, ...rest: unknown[]): Keyword => [
  `${keyword} про виправлення ${names[target.of]}`,
  tender,
  ...rest.slice(0, 1),
  ...(target.of === 'lot' ? [target.id] : ofIndex(target)),
  ...rest.slice(1),
]

const statuses = {
  qualification: ' на визначення пре-кваліфікації учасника',
  award: ' на визначення переможця',
  cancellation: ' на скасування',
} as const

/** The keywords of robot_tests about claims and complaints. */
export const claimKeywords: Keywords = {
  createDraftClaim: ({ tender, data, target }) => filed('Створити чернетку вимоги', tender, target, data),
  createDraftComplaint: ({ tender, data, target }) =>
    target.of === 'tender' || target.of === 'lot'
      ? filed('Створити чернетку скарги', tender, target, data)
      : filed('Створити чернетку вимоги/скарги', tender, target, data),
  createClaim: ({ tender, data, target, file }) =>
    filed('Створити вимогу', tender, target, data, ...(file ? [file.path ?? file.title] : [])),
  createComplaint: ({ tender, data, target, file }) =>
    filed('Створити скаргу', tender, target, data, ...(file ? [file.path ?? file.title] : [])),
  uploadComplaintDocument: ({ tender, complaint, file }) => [
    'Завантажити документацію до вимоги',
    tender,
    complaint,
    file.path ?? file.title,
  ],
  submitClaim: ({ tender, complaint }) => ['Подати вимогу', tender, complaint, { data: { status: 'claim' } }],
  answerClaim: ({ answer, ...named }) =>
    said('Відповісти на вимогу', named, { status: 'answered', ...answer }),
  confirmClaimResolution: ({ satisfied, ...named }) =>
    said('Підтвердити вирішення вимоги', named, { status: 'resolved', satisfied }),
  cancelClaim: ({ reason, ...named }) =>
    said('Скасувати вимогу', named, { status: 'cancelled', cancellationReason: reason }),
  setComplaintStatus({ tender, complaint, target, patch }) {
    const about = target && 'index' in target ? statuses[target.of] : ''
    return [`Змінити статус скарги${about}`, tender, complaint, ...ofIndex(target), { data: patch }]
  },
  getComplaintField: ({ tender, complaint, path, target }) => [
    'Отримати інформацію із скарги',
    tender,
    complaint,
    path,
    ...(target && 'index' in target ? [target.index, `${target.of}s`] : []),
  ],
}
