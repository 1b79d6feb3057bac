import { date, defaulted, generated, md5, nested, object, oneOf, required, text } from '../schema.ts'
import { Organization } from './organization.ts'

const asked = {
  author: required(nested(Organization)),
  title: required(text()),
  description: text(),
  questionOf: defaulted(required(oneOf(['tender', 'item', 'lot'])), 'tender'),
  relatedItem: text({ minLength: 1 }),
}

/** Source: tender/core/procedure/models/question.py. */
export const PostQuestion = object(
  'PostQuestion',
  { id: generated('id'), date: generated('now'), ...asked },
  { relatedItem: ['questionRelation'] },
)

export const PatchQuestion = object('PatchQuestion', { answer: required(text()) })

export const Question = object('Question', {
  id: required(md5()),
  ...asked,
  date: date(),
  answer: text(),
  dateAnswered: date(),
})
