import type { TenderFacts } from '../facts.ts'
import type { Appeal } from '../records/tender.ts'
import { defineRule, holds } from '../rule.ts'
import type { InComplaint } from './complaint-post.ts'

const source = 'tender/core/procedure/state/complaint_appeal.py, ComplaintAppealValidationsMixin'

export const appealAuthorAddsDocuments = defineRule({
  id: 'appeal-document.added-by-the-appellant',
  title: {
    en: 'Documents of an appeal are added by its author',
    uk: 'Документи оскарження рішення додає його автор',
  },
  source: 'tender/core/procedure/state/complaint_appeal_document.py',
  answer: {
    status: 403,
    location: 'url',
    name: 'role',
    text: 'Appeal document can be added only by appeal author',
  },

  check({ around, role }: TenderFacts) {
    return (around.appeal as { author?: string }).author === role ? holds : {}
  },
})

export const appealIsOfComplaint = defineRule({
  id: 'appeal.of-a-complaint',
  title: {
    en: 'Only a decision on a complaint, not on a claim, is appealed against',
    uk: 'Оскаржують лише рішення за скаргою, а не за вимогою',
  },
  source,
  answer: {
    status: 403,
    name: 'data',
    text: "Can't submit or edit appeal in current ({type}) complaint type",
  },

  check({ complaint: { type } }: InComplaint) {
    return type === 'complaint' ? holds : { type }
  },
})

export const appealTenderIsAlive = defineRule({
  id: 'appeal.tender-is-alive',
  title: {
    en: 'Nothing is appealed against in a tender that is over',
    uk: 'У завершеній закупівлі рішення не оскаржують',
  },
  source,
  answer: {
    status: 403,
    name: 'data',
    text: "Can't submit or edit appeal in current ({status}) tender status",
  },

  check({ tender: { status } }: TenderFacts) {
    return ['complete', 'unsuccessful', 'cancelled'].includes(status) ? { status } : holds
  },
})

export const complaintIsDecided = defineRule({
  id: 'appeal.complaint-is-decided',
  title: {
    en: 'A complaint is appealed against once it is decided',
    uk: 'Рішення за скаргою оскаржують після його ухвалення',
  },
  source,
  answer: {
    status: 403,
    name: 'data',
    text: "Can't submit or edit appeal in current ({status}) complaint status",
  },

  check({ complaint: { status } }: InComplaint) {
    return ['invalid', 'satisfied', 'declined', 'resolved'].includes(status) ? holds : { status }
  },
})

export const appealChangedByItsAuthor = defineRule({
  id: 'appeal.changed-by-its-author',
  title: {
    en: 'An appeal is changed only by its author',
    uk: 'Оскарження рішення змінює лише його автор',
  },
  source,
  answer: { status: 403, location: 'url', name: 'role', text: 'Appeal can be updated only by author' },

  check({ role, target }: InComplaint<Appeal>) {
    return role === target.author ? holds : {}
  },
})

export const proceedingIsNamedOnce = defineRule({
  id: 'appeal.proceeding-named-once',
  title: {
    en: 'The court proceeding of an appeal is named once',
    uk: 'Судове провадження за оскарженням зазначають один раз',
  },
  source,
  answer: { status: 422, name: 'proceeding', text: 'Forbidden to patch proceeding' },

  check({ before }: InComplaint<Appeal>) {
    return before?.proceeding ? {} : holds
  },
})
