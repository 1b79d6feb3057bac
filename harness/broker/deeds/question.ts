import type { Json } from '../../procedure/cast.ts'
import { partyOf, tenderInCdb } from '../stage.ts'
import { type Deed, inList, newMarker, uaidOf } from './deed.ts'

/** Asks about the tender, or about its first lot or item. */
const asking =
  (of: 'tender' | 'lot' | 'item'): Deed =>
  async (stage, who) => {
    const page = of === 'tender' ? {} : await tenderInCdb(stage)
    const [object] = (page[`${of}s`] ?? []) as readonly Json[]
    const target = object && { target: { of, id: String(object.id) } }
    const marker = newMarker('q')
    const title = `${marker} Чи можна доставити частинами?`
    const { scale: _, ...author } = partyOf(who)
    const data = { title, description: 'Склад невеликий.', author }
    return {
      operation: 'askQuestion',
      args: { tender: uaidOf(stage), question: { data }, ...target },
      write: /^POST \/tenders\/\w+\/questions$/,
      inCdb: async () => inList(await tenderInCdb(stage), 'questions', marker),
      meant: {
        title,
        description: data.description,
        ...(object && { questionOf: of, relatedItem: object.id }),
      },
      looks: [
        {
          operation: 'getQuestionField',
          args: { tender: uaidOf(stage), question: marker, path: 'title' },
          expected: title,
        },
      ],
    }
  }

export const askQuestion = asking('tender')
export const askAboutLot = asking('lot')
export const askAboutItem = asking('item')

/** Answers the last question. */
export const answerQuestion: Deed = async (stage) => {
  const questions = ((await tenderInCdb(stage)).questions ?? []) as readonly Json[]
  const index = questions.length - 1
  const marker = String(questions[index]?.title).slice(0, 10)
  const answer = `Так, двома партіями (${marker}).`
  return {
    operation: 'answerQuestion',
    args: { tender: uaidOf(stage), question: marker, answer },
    write: /^PATCH \/tenders\/\w+\/questions\/\w+$/,
    inCdb: async () => inList(await tenderInCdb(stage), 'questions', marker),
    meant: { answer },
    looks: [
      {
        operation: 'getQuestionField',
        args: { tender: uaidOf(stage), question: marker, path: 'answer' },
        path: `questions[${index}].answer`,
        expected: answer,
      },
    ],
  }
}
