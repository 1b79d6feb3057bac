import type { Judgement } from './judge.ts'
import type { Violation } from './violation.ts'

/** A judgement for a terminal. */
export function printJudgement(judgement: Judgement): string {
  const { entries, calls, judged, accepted, refused, rules, otherRefusals, violations, notes } = judgement
  const seen = Object.entries(rules).filter(([, { asked, ...shown }]) =>
    Object.values(shown).some((times) => times > 0),
  )
  const others = Object.entries(otherRefusals)
  return [
    `${entries} entries, ${calls} of them calls of the API; judged ${judged} of ${calls}: ${accepted} accepted, ${refused} refused`,
    ...section(
      `rules: ${Object.keys(rules).length} asked, ${seen.length} seen`,
      seen.map(([id, each]) => `${id}  ${counts(each)}`),
    ),
    ...section(
      'refused by models and by the edge',
      others.map(([id, times]) => `${id}  ${times}`),
    ),
    ...section('not judged', notes),
    ...section('violations', violations.map(line)),
    '',
    `verdict: ${judgement.state}${judged ? '' : ' (0 of 0 is no pass)'}`,
  ].join('\n')
}

function section(title: string, rows: readonly string[]): string[] {
  return rows.length ? ['', title, ...rows.map((row) => `  ${row}`)] : []
}

function counts({ held, refused, ambiguous, violated }: Judgement['rules'][string]): string {
  const parts = [
    violated && `VIOLATED ${violated}`,
    held && `held ${held}`,
    refused && `refused ${refused}`,
    ambiguous && `perhaps refused ${ambiguous}`,
  ]
  return parts.filter(Boolean).join(', ')
}

function line({ state, kind, entry, request, what, more }: Violation): string {
  return `${state}  entry ${entry}${more ? ` and ${more} more` : ''}  ${request}\n        ${kind}: ${what}`
}
