import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Case } from './case.ts'
import type { Numbered } from './placeholders.ts'
import { kindOf } from './step.ts'

/** Writes a case as JSON (for `etalon replay`), as `.http` and as a feature; the paths without their ends. */
export function writeCase(folder: string, name: string, one: Case): string {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, name)
  writeFileSync(`${path}.json`, `${JSON.stringify(one, undefined, 2)}\n`)
  writeFileSync(`${path}.http`, httpOf(one))
  writeFileSync(`${path}.feature`, featureOf(one))
  return path
}

const PLACEHOLDER = /‹([^›]+)›/g
const KEY = /^key (.+)$/

/** The requests for clients that read `.http` files: answers are spoken of by the names of their requests. */
export function httpOf({ title, start, steps, expected }: Case): string {
  const head = [
    `# ${title.replaceAll('\n', ' ')}`,
    `# Expected of the last request: ${expected.status}`,
    '@host = http://127.0.0.1:8080',
    '@api = {{host}}/api/2.5',
    '# Keys of the parts, as the system knows them.',
    ...[...new Set(steps.flatMap(({ step }) => keysIn(step)))].map((role) => `@${variableOf(role)} = `),
    '',
    '### An empty system at that instant (control API)',
    'POST {{host}}/_sim/reset',
    'content-type: application/json',
    '',
    JSON.stringify({ now: start }),
    '',
  ]
  return `${[...head, ...steps.flatMap(requestOf)].join('\n')}\n`
}

const keysIn = (step: Numbered['step']): string[] =>
  [...JSON.stringify(step).matchAll(PLACEHOLDER)].flatMap(([, place = '']) => KEY.exec(place)?.[1] ?? [])

const variableOf = (role: string): string => `key_${role.replace(/\W/g, '_')}`

/** `‹3.data.id›` in the words of such clients. */
const inHttp = (text: string): string =>
  text.replace(PLACEHOLDER, (_, place: string) => {
    const role = KEY.exec(place)?.[1]
    if (role !== undefined) return `{{${variableOf(role)}}}`
    const [n, ...names] = place.split('.')
    return `{{step${n}.response.body.$.${names.map((name) => (/^\d+$/.test(name) ? `[${name}]` : name)).join('.')}}}`.replaceAll(
      '.[',
      '[',
    )
  })

function requestOf({ n, step }: Numbered): string[] {
  const head = [`### ${n}. ${kindOf(step)}`, `# @name step${n}`]
  if ('wait' in step)
    return [
      ...head,
      'POST {{host}}/_sim/clock/advance',
      'content-type: application/json',
      '',
      JSON.stringify(step.wait),
      '',
    ]
  if ('upload' in step) {
    const { title, content, format } = step.upload
    const part = `content-disposition: form-data; name="file"; filename="${title}"`
    const type = 'content-type: multipart/form-data; boundary=etalon'
    return [
      ...head,
      'POST {{host}}/upload',
      type,
      '',
      '--etalon',
      part,
      `content-type: ${format}`,
      '',
      content,
      '--etalon--',
      '',
    ]
  }
  const { verb, path, key, token, body } = step.ask
  return [
    ...head,
    `${verb} {{api}}${inHttp(path)}`,
    ...(key === undefined ? [] : [`authorization: Bearer ${inHttp(key)}`]),
    ...(token === undefined ? [] : [`x-access-token: ${inHttp(token)}`]),
    ...(body === undefined
      ? []
      : ['content-type: application/json', '', inHttp(JSON.stringify(body, undefined, 2))]),
    '',
  ]
}

/** The case as a scenario, ready to run: what is expected is what the reference answers. */
export function featureOf({ title, sign, method, start, steps, expected, found }: Case): string {
  const last = steps.at(-1)
  const lines = [
    '# Found by etalon fuzz. It runs as it is; say it in the words of the features once its rule is named.',
    `# seed ${found.seed}, sequence ${found.sequence}, against ${found.against}`,
    `Feature: ${method}: ${last ? kindOf(last.step).replaceAll('…', '{id}') : 'nothing'}`,
    '',
    `  # ${title.replaceAll('\n', ' ')}`,
    `  Scenario: ${sign.slice(0, 120)}`,
    `    Given an empty system at "${start}"`,
    ...steps.flatMap((step) => stepOf(step, step === last)),
    `    Then request ${last?.n} is answered with ${expected.status}`,
    ...memberOf(title, expected.body).map((line) => line.replace('‹n›', String(last?.n))),
  ]
  return `${lines.join('\n')}\n`
}

/** The member that differs, as the reference has it. */
function memberOf(title: string, body: unknown): string[] {
  const place = /^body\.(\S+?)(?:: | is )/.exec(title)?.[1]
  if (place === undefined) return []
  const value = memberAt(body, place)
  const text = value === undefined ? 'nothing' : JSON.stringify(value)
  return [`    And "${place}" of answer ‹n› is`, '      """', `      ${text}`, '      """']
}

/** What stands at a place like `data.lots.0.id`. */
export function memberAt(body: unknown, place: string): unknown {
  let at = body
  for (const name of place.split('.')) at = (at as Record<string, unknown> | undefined | null)?.[name]
  return at
}

function stepOf({ n, step }: Numbered, isLast: boolean): string[] {
  const word = isLast ? 'When' : 'And'
  if ('wait' in step) return [`    ${word} time passes until the instant "${step.wait.until}"`]
  if ('upload' in step) return [`    ${word} request ${n} uploads the file "${step.upload.title}"`]
  const { body, ...rest } = step.ask
  const text = JSON.stringify({ ...rest, ...(body !== undefined && { body }) }, undefined, 2)
  const inset = text.split('\n').map((line) => `      ${line}`)
  return [`    ${word} request ${n} is sent`, '      """json', ...inset, '      """']
}
