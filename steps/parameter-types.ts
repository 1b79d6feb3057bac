import { defineParameterType } from '@cucumber/cucumber'
import { stageNames } from './world.ts'
import { bidVariants, tenderChanges, tenderVariants } from './variants.ts'

/** One of the phrases of a dictionary; the longest fits first. */
function phraseOf(name: string, dictionary: Readonly<Record<string, unknown>>): void {
  const phrases = Object.keys(dictionary).sort((a, b) => b.length - a.length)
  const regexp = phrases.map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')
  defineParameterType({ name, regexp, transformer: (phrase: string) => phrase })
}

phraseOf('tender', tenderVariants)
phraseOf('change', tenderChanges)
phraseOf('bid', bidVariants)
phraseOf('stage', Object.fromEntries(stageNames.map((name) => [name, name])))

defineParameterType({ name: 'rule', regexp: /[a-z][a-z-]*(?:\.[\w-]+)+/, transformer: (id: string) => id })
defineParameterType({
  name: 'bidder',
  regexp: /the (?:first|second|third) bidder|a bidder/,
  transformer: (words: string) => Math.max(0, ['the first bidder', 'the second bidder', 'the third bidder'].indexOf(words)),
})
