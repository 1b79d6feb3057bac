import { defineParameterType } from '@cucumber/cucumber'
import { readFlag } from '../harness/procedure/flags.ts'
import { actors } from './actors.ts'
import { deeds } from './deeds/all.ts'
import { flavours } from './flavours.ts'
import { frameworkStages } from './frameworks.ts'
import { moments } from './moments.ts'
import { placeNames } from './places.ts'
import { stageNames } from './stages.ts'
import { bidVariants, tenderVariants } from './submissions.ts'
import { criteria } from './variants/criteria.ts'
import { cards, documents } from './variants/documents.ts'
import { frameworks } from './variants/framework.ts'
import { plans } from './variants/plan.ts'

/** One of some phrases; the longest fits first. */
function phraseOf(name: string, phrases: readonly string[]): void {
  const longestFirst = [...phrases].sort((a, b) => b.length - a.length)
  const regexp = longestFirst.map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')
  defineParameterType({ name, regexp, transformer: (phrase: string) => phrase })
}

const phrases = {
  actor: actors,
  deed: deeds,
  tender: tenderVariants,
  bid: bidVariants,
  plan: plans,
  criterion: criteria,
  document: documents,
  card: cards,
  flavour: flavours,
  framework: frameworks,
  moment: moments,
}
for (const [name, dictionary] of Object.entries(phrases)) phraseOf(name, Object.keys(dictionary))
phraseOf('stage', stageNames)
phraseOf('frameworkStage', frameworkStages)
phraseOf('place', Object.keys(placeNames))

const flag = String.raw`\w+ is \w+`
const wordOrFlag = (name: string, word: string) =>
  /^(true|false|\d+)$/.test(word) ? readFlag(`${name}=${word}`) : [name, word]
defineParameterType({
  name: 'flags',
  regexp: new RegExp(`whose ${flag}(?: and ${flag})*`),
  transformer: (words: string) =>
    Object.fromEntries(
      [...words.matchAll(/(\w+) is (\w+)/g)].map(([, name = '', word = '']) => wordOrFlag(name, word)),
    ),
})
defineParameterType({ name: 'days', regexp: /(?:working )?days?/, transformer: (words: string) => words })
defineParameterType({ name: 'rule', regexp: /[a-z][a-z0-9-]*(?:\.[\w-]+)+/, transformer: (id: string) => id })
defineParameterType({
  name: 'answer',
  regexp: /accepted|refused under this rule/,
  transformer: (words: string) => words as 'accepted' | 'refused under this rule',
})
