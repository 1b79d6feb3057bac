import { readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Outcome } from '../../contract.ts'
import type { ChildLine } from '../child.ts'

interface Said {
  readonly asked: string
  readonly outcome: Outcome
}

/** What is asked, the same on every machine. */
function written(method: string, params: unknown): string {
  return JSON.stringify({ method, params }, (key, value) => (key === 'resource' ? basename(value) : value))
}

/** The line, with everything that is said on it kept in a file when it is closed. */
export function recorded(line: ChildLine, file: string): ChildLine {
  const said: Said[] = []
  return {
    async ask(method, params) {
      const outcome = await line.ask(method, params)
      said.push({ asked: written(method, params), outcome })
      return outcome
    },
    async close() {
      writeFileSync(file, said.map((one) => `${JSON.stringify(one)}\n`).join(''))
      await line.close()
    },
  }
}

/** A line on which what was recorded is said again. Throws when something else is asked. */
export function replayed(file: string): ChildLine {
  const left = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((text) => JSON.parse(text) as Said)
  return {
    async ask(method, params) {
      const next = left.shift()
      const asked = written(method, params)
      if (next?.asked !== asked) throw new Error(`the recording goes on with ${next?.asked}, not ${asked}`)
      return next.outcome
    },
    close: async () => undefined,
  }
}
