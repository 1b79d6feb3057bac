import type { Facts } from '../../../simulator/domain/facts.ts'
import { addSeconds, instant, print } from '../../../simulator/domain/time.ts'
import { shownWith } from '../hidden.ts'
import { changeReplies, changeSteps, isEffect, type Law } from '../law.ts'
import { isDate } from '../lens.ts'
import { bending, type Mutant } from '../mutant.ts'
import type { Sighted } from '../sighted.ts'
import { figuresSetSince, traceOf } from '../traces.ts'

const DAY_SECONDS = 24 * 3600

/** Every date and amount that an effect was seen to set, set otherwise. */
export function figuresBent({ starting, told }: Sighted): Mutant[] {
  return starting('sets').map((key) => {
    const [, at = '', path = '', kind = ''] = key.split('\t')
    const operator = kind === 'date' ? ('period' as const) : ('rounding' as const)
    return {
      id: `${operator} ${at} ${path}`,
      operator,
      target: at.split('/')[0] ?? at,
      words: operator === 'period' ? `${at} sets ${path} a day later` : `${at} rounds ${path} to whole units`,
      toldBy: told([key]),
      bend: bending((law) => settingOtherwise(law, at, path)),
    }
  })
}

function settingOtherwise(law: Law, at: string, path: string): Law {
  return changeSteps(law, (entry) => {
    const { step } = entry
    if (!isEffect(step) || entry.at !== at) return step
    return (facts: Facts) => {
      const before = traceOf(facts)
      const ended = step(facts)
      for (const place of figuresSetSince(before, facts))
        if (place.path === path) place.set(otherwise(place.value))
      return ended
    }
  })
}

function otherwise(value: string | number): string | number {
  return isDate(value) ? print(addSeconds(instant(value), DAY_SECONDS)) : Math.round(value)
}

/** Every field that a view was seen to hide, shown. */
export function fieldsLeaked({ starting, told }: Sighted): Mutant[] {
  return starting('hid').map((key) => {
    const [, path = '', field = ''] = key.split('\t')
    return {
      id: `leak ${path} ${field}`,
      operator: 'leak',
      target: path,
      words: `${path} shows ${field}`,
      toldBy: told([key], { like: 'features/access/' }),
      bend: bending((law) =>
        changeReplies(law, (route) =>
          route.path === path
            ? (facts, viewer) => shownWith(route.reply(facts, viewer), facts, field)
            : undefined,
        ),
      ),
    }
  })
}
