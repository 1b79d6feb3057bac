import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { bundle } from '../scripts/bundle.ts'

/*
 * Follows the guide word for word in a folder outside the repository. Packing and installing are left out, `npx etalon` is
 * what they would install; with GUIDE=packed they are done as they are written.
 */
const isPacked = process.env.GUIDE === 'packed'
const repository = process.cwd()
const folder = mkdtempSync(join(tmpdir(), 'etalon-guide-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Block {
  readonly language: string
  readonly file: string | undefined
  readonly text: string
}

const guide = (name: string) => readFileSync(join('docs', name), 'utf8')

function blocksOf(text: string): Block[] {
  return [...text.matchAll(/^```(\w+) ?(\S+)?\n(.*?)^```$/gms)].map(([, language = '', file, body = '']) => ({
    language,
    file,
    text: body,
  }))
}

/** Commands of the table of what goes wrong: with their exit code and their words. */
function wrongTurns(text: string): { command: string; code: number; says: string }[] {
  return [...text.matchAll(/^\| `(npx etalon .+?)` \| (\d) \| `(.+?)` \|$/gm)].map(
    ([, command = '', code, says = '']) => ({ command, code: Number(code), says }),
  )
}

const english = guide('certify-your-emall.md')

/** The package as it is published but for its types, and programs in place of those that would pack and install it. */
async function standIns(): Promise<string> {
  const place = join(folder, 'etalon')
  await bundle(join(place, 'dist'))
  for (const part of ['package.json', 'features/broker'])
    cpSync(join(repository, part), join(place, part), { recursive: true })
  symlinkSync(join(repository, 'node_modules'), join(place, 'node_modules'))
  const bin = join(folder, 'bin')
  mkdirSync(bin)
  const main = join(place, 'dist/harness/cli/main.js')
  const programs = {
    npm: 'case "$1" in ci|pack|init|install) exit 0;; *) echo "npm $1?" >&2; exit 9;; esac',
    npx: `[ "$1" = etalon ] || exit 9; shift; exec "${process.execPath}" "${main}" "$@"`,
  }
  for (const [name, script] of Object.entries(programs)) {
    writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`)
    chmodSync(join(bin, name), 0o755)
  }
  return bin
}

/** A command as a shell runs it. */
function run(command: string, cwd: string, path: string): { code: number | null; said: string } {
  const env = { ...process.env, PATH: path, FORCE_COLOR: '0' }
  const { status, stdout, stderr } = spawnSync('sh', ['-c', command], { cwd, env, encoding: 'utf8' })
  return { code: status, said: `${stdout}${stderr}` }
}

/** What the guide lets a reader expect of a verdict by its words. */
const codeOf = (expected: string): number =>
  /^fail/.test(expected) ? 1 : expected === '' || expected.includes('pass') ? 0 : 3

/** Somebody who follows the guide: where he is. */
interface Reader {
  cwd: string
  readonly path: string
}

/** Writes the file of a block, or runs its commands: what the last came to. */
function follow(reader: Reader, { language, file, text }: Block): ReturnType<typeof run> | undefined {
  if (file) writeFileSync(join(reader.cwd, file), text)
  if (language !== 'sh') return undefined
  let last: ReturnType<typeof run> | undefined
  for (const command of text.trim().split('\n')) {
    if (command.startsWith('cd ')) reader.cwd = resolve(reader.cwd, command.slice('cd '.length))
    else last = run(command, reader.cwd, reader.path)
  }
  return last
}

/** What must come of a block's last command: the text that follows it says so. */
function expectVerdict({ code, said }: ReturnType<typeof run>, next: Block | undefined): void {
  const expected = next?.language === 'text' ? next.text.trim() : ''
  expect(`${code}: ${said}`).toMatch(new RegExp(`^${codeOf(expected)}: `))
  for (const line of expected.split('\n')) expect(said).toContain(line)
}

describe('the guide to certifying an eMall', () => {
  test('has the same commands and files in both languages', () => {
    const ukrainian = guide('certify-your-emall.uk.md')
    expect(blocksOf(ukrainian)).toEqual(blocksOf(english))
    expect(wrongTurns(ukrainian)).toEqual(wrongTurns(english))
    expect(wrongTurns(english).length).toBeGreaterThan(4)
  })

  test('can be followed word for word', { timeout: 600_000 }, async () => {
    const path = isPacked ? String(process.env.PATH) : `${await standIns()}:${process.env.PATH}`
    const reader: Reader = { cwd: isPacked ? repository : join(folder, 'clone'), path }
    mkdirSync(reader.cwd, { recursive: true })
    const blocks = blocksOf(english)
    for (const [n, block] of blocks.entries()) {
      const last = follow(reader, block)
      if (last) expectVerdict(last, blocks[n + 1])
    }
    for (const { command, code, says } of wrongTurns(english)) {
      const { said, ...ended } = run(command, reader.cwd, path)
      expect({ command, ...ended }).toEqual({ command, code })
      expect(said).toContain(says)
    }
  })
})
