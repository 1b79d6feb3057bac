import { median } from '../harness/bench/measure.ts'
import { plots } from '../harness/procedure/plots.ts'
import type { Plot } from '../harness/procedure/procedure.ts'
import { findPlanted } from '../harness/properties/found.ts'
import { kindOf } from '../harness/properties/step.ts'

/** `npx tsx scripts/planted.ts [seed] [methods]`: every planted defect must be found; how soon, and with how few requests it is shown. */
const say = (line: string) => process.stdout.write(`${line}\n`)
const [seed = 'etalon', methods = Object.keys(plots).join(',')] = process.argv.slice(2)
const chosen = methods.split(',').map((id) => plots[id] as Plot)
const sizes: number[] = []
for await (const { defect, sequences, steps, small } of findPlanted(chosen, {
  seed,
  most: 3000,
  life: 18,
  steps: 10,
})) {
  say(defect)
  if (!small) {
    say('  not found')
    process.exitCode = 1
    continue
  }
  sizes.push(small.steps.length)
  say(
    `  sequence ${sequences}, ${steps} steps, ${small.steps.length} when shrunk: ${small.message.slice(0, 160)}`,
  )
  say(`  ${small.steps.map(({ step }) => kindOf(step)).join(', ')}`)
}
say(`${sizes.length} found, ${median(sizes)} steps in the median, files and waits counted`)
