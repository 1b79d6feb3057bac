import type { CatalogueRule } from './catalogue.ts'
import type { FeatureExample } from './examples.ts'
import { reasonUntested } from './untested.ts'
import { ageOf, answerLine, type Language, words } from './words.ts'

/** Everything about one rule for a terminal, several lines. */
export function explain(
  rule: CatalogueRule,
  examples: readonly FeatureExample[],
  language: Language,
): string {
  const say = words[language]
  const answers = rule.answers.map((answer) => {
    const age = ageOf(answer, language)
    return `  ${answerLine(answer)}${age && ` (${age})`}`
  })
  const asked = rule.asked.map(({ verb, path, operation, place, conditional }) => {
    const notes = [`${say.place} ${place}`, ...(conditional ? [say.conditional] : [])].join(', ')
    return `  ${verb} ${path}  ${operation} (${notes})`
  })
  const shown = examples.map(({ feature, line, name }) => `  ${feature}:${line}  ${name}`)
  return [
    rule.id,
    `  ${rule.title[language]}`,
    `  ${rule.title[language === 'uk' ? 'en' : 'uk']}`,
    ...(rule.retired === undefined ? [] : [`${say.retired}: ${rule.retired}`]),
    `${say.source}: ${rule.source}`,
    `${say.answer}:`,
    ...answers,
    `${say.asked}:`,
    ...asked,
    `${say.methods}: ${rule.methods.join(', ')}`,
    ...(shown.length ? [`${say.shown}:`, ...shown] : [reasonUntested(rule.id)?.[language] ?? say.unshown]),
    `${say.off}: etalon serve --disable-rule ${rule.id}`,
  ].join('\n')
}

/** A fault of the model layer: its id says what and where. */
export function explainModelFault(id: string, language: Language): string {
  const [resource = '', ...path] = id.slice('model:'.length).split('.')
  const constraint = path.pop() ?? ''
  const place = [resource, ...path].join('.')
  const sentence = {
    en: `${place} keeps the constraint “${constraint}” of its model`,
    uk: `${place} відповідає обмеженню «${constraint}» своєї моделі`,
  }
  return [id, `  ${sentence[language]}`, `${words[language].off}: etalon serve --disable-rule ${id}`].join(
    '\n',
  )
}
