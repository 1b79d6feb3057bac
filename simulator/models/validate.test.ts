import { describe, expect, test } from 'vitest'
import { instant } from '../domain/time.ts'
import type { ModelContext } from './context.ts'
import { jsonSchemas } from './json-schema.ts'
import {
  any,
  boolean,
  date,
  decimal,
  defaulted,
  email,
  extend,
  generated,
  hash,
  ignored,
  integer,
  list,
  md5,
  nested,
  newId,
  number,
  type ObjectSchema,
  object,
  oneOf,
  oneOfTuple,
  optional,
  required,
  text,
  url,
} from './schema.ts'
import { checkSchema } from './validate.ts'

const id = 'ab12'.repeat(8)

function context(changes: Partial<ModelContext> = {}): ModelContext {
  return {
    now: instant('2026-11-21T18:00:00+02:00'),
    id: () => id,
    sandbox: true,
    disabled: new Set(),
    ...changes,
  }
}

function accepted(schema: ObjectSchema, data: unknown, changes?: Partial<ModelContext>): unknown {
  const checked = checkSchema(schema, 'Thing', data, context(changes))
  expect(checked.ok ? [] : checked.faults).toEqual([])
  return checked.ok ? checked.data : undefined
}

function refused(schema: ObjectSchema, data: unknown, changes?: Partial<ModelContext>) {
  const checked = checkSchema(schema, 'Thing', data, context(changes))
  const faults = checked.ok ? [] : checked.faults
  return Object.fromEntries(faults.map(({ name, description }) => [name, description]))
}

const Part = object('Part', { name: required(text()), size: number({ min: 0 }) })
const Thing = object('Thing', {
  title: required(text({ minLength: 2, maxLength: 4 })),
  part: nested(Part),
  parts: list(Part, { minItems: 1, maxItems: 2, checks: [['uniqueBy', ['name']]] }),
})

describe('conversion', () => {
  const Scalars = object('Scalars', {
    text: text(),
    number: number(),
    integer: integer(),
    decimal: decimal({ precision: 2 }),
    boolean: boolean(),
    date: date(),
    md5: md5(),
    hash: hash(),
    any: any(),
  })

  test('reads what the CDB reads', () => {
    const data = {
      text: 5,
      number: '5.50',
      integer: 5.9,
      decimal: '2.345',
      boolean: '1',
      date: '2026-07-01',
      md5: id,
      hash: `md5:${id}`,
      any: [],
    }
    expect(accepted(Scalars, data)).toEqual({
      ...data,
      text: '5',
      number: 5.5,
      integer: 5,
      decimal: 2.35,
      boolean: true,
      date: '2026-07-01T00:00:00+03:00',
    })
    expect(accepted(Scalars, { text: null, date: '2026-11-21T10:00:00.000000Z' })).toEqual({
      date: '2026-11-21T10:00:00+00:00',
    })
  })

  test('says what it cannot read, all at once', () => {
    const data = {
      text: { a: [true] },
      number: 'x',
      integer: '5.5',
      decimal: 'x',
      boolean: 2,
      date: 'x',
      md5: 'x',
    }
    expect(refused(Scalars, { ...data, hash: 'x', other: 1 })).toEqual({
      text: ["Couldn't interpret '{'a': [True]}' as string."],
      number: ["Value 'x' is not float."],
      integer: ["Value '5.5' is not int."],
      decimal: ["Number 'x' failed to convert to a decimal."],
      boolean: ['Must be either true or false.'],
      date: ['Could not parse x. Should be ISO8601.'],
      md5: ['Hash value is wrong length.'],
      hash: ['Hash type is not supported.'],
      other: 'Rogue field',
    })
  })

  test('speaks before validation, and in a list only of the first bad element', () => {
    expect(refused(Thing, { parts: [{}, { one: 1 }, { two: 2 }] })).toEqual({ parts: { one: 'Rogue field' } })
    expect(refused(Thing, { part: 'x' })).toEqual({
      part: ['Please use a mapping for this field or Part instance instead of str.'],
    })
  })

  test('takes nearly anything for a list', () => {
    const Listed = object('Listed', { words: list(text()), parts: list(Part) })
    expect(accepted(Listed, { words: 'v', parts: { 1: { name: 'b' }, 0: { name: 'a' } } })).toEqual({
      words: ['v'],
      parts: [{ name: 'a' }, { name: 'b' }],
    })
  })

  test('members of the prototype are rogue and change nothing', () => {
    const data = JSON.parse('{"title": "abc", "__proto__": {"polluted": 1}, "constructor": 1}')
    const checked = checkSchema(Thing, 'Thing', data, context())
    expect(checked.ok ? [] : checked.faults.map(({ name }) => name)).toEqual(['__proto__', 'constructor'])
    expect(({} as { polluted?: number }).polluted).toBeUndefined()
  })
})

describe('validation', () => {
  test('nests faults as the data is nested; good elements leave no gap', () => {
    expect(refused(Thing, { part: {}, parts: [{ name: 'a' }, { size: -1 }] })).toEqual({
      title: ['This field is required.'],
      part: { name: ['This field is required.'] },
      parts: [{ name: ['This field is required.'], size: ['Float value should be greater than 0.'] }],
    })
    expect(refused(Thing, { title: 'abc', parts: [null] })).toEqual({ parts: [['This field is required.']] })
  })

  test('a list speaks of its length, then of its elements, then of the whole', () => {
    const a = { name: 'a' }
    expect(refused(Thing, { title: 'abc', parts: [] })).toEqual({
      parts: ['Please provide at least 1 item.'],
    })
    expect(refused(Thing, { title: 'abc', parts: [a, a, {}] })).toEqual({
      parts: ['Please provide no more than 2 items.'],
    })
    expect(refused(Thing, { title: 'abc', parts: [a, a] })).toEqual({
      parts: ['Items should be unique by fields: name'],
    })
  })

  test('words the limits of scalars', () => {
    const Limited = object('Limited', {
      list: oneOf(['a', 'b']),
      tuple: oneOfTuple(['a']),
      url: url(),
      email: email(),
      short: text({ minLength: 3 }),
      pattern: text({ pattern: '^a$' }),
      max: number({ max: 0.3 }),
      int: integer({ min: 1 }),
    })
    const data = { list: 'c', tuple: 'c', url: 'x', email: 'x', short: 'ab', pattern: 'b', max: 1, int: 0 }
    expect(refused(Limited, data)).toEqual({
      list: ["Value must be one of ['a', 'b']."],
      tuple: ["Value must be one of ('a',)."],
      url: ['Not a well formed URL.'],
      email: ['Not a well formed email address.'],
      short: ['String value is too short.'],
      pattern: ['String value did not match validation regex.'],
      max: ['Float value should be less than 0.3.'],
      int: ['Int value should be greater than 1.'],
    })
  })

  test('checks that see neighbours speak only when all fields are good', () => {
    const Span = object(
      'Span',
      { startDate: date(), endDate: date(), name: required(text()) },
      { startDate: ['periodBeginsBeforeEnd'] },
    )
    const dates = { startDate: '2026-11-22', endDate: '2026-11-21' }
    expect(refused(Span, dates)).toEqual({ name: ['This field is required.'] })
    expect(refused(Span, { ...dates, name: 'a' })).toEqual({
      startDate: ['period should begin before its end'],
    })
  })
})

describe('the normalised copy', () => {
  const Made = object('Made', {
    id: newId,
    stamp: generated('now'),
    number: ignored,
    currency: defaulted(required(text()), 'UAH'),
    inner: nested(Part),
    words: list(text()),
    raw: any(),
  })

  test('has defaults and our own values, and lacks what is empty', () => {
    const data = { stamp: 'theirs', number: 7, inner: null, words: [], raw: [] }
    expect(accepted(Made, data)).toEqual({ id, stamp: '2026-11-21T18:00:00+02:00', currency: 'UAH', raw: [] })
  })

  test('does not touch what was sent', () => {
    const data = { words: [1], inner: { name: 5 } }
    accepted(Made, data)
    expect(data).toEqual({ words: [1], inner: { name: 5 } })
  })
})

describe('faults have ids and can be switched off', () => {
  test('ids leave out indexes', () => {
    const checked = checkSchema(Thing, 'Thing', { title: 'abc', parts: [{}] }, context())
    expect(checked.ok ? [] : checked.faults.map(({ rule }) => rule)).toEqual([
      'model:Thing.parts.name.required',
    ])
    const rogue = checkSchema(Thing, 'Thing', { title: 'abc', part: { x: 1 } }, context())
    expect(rogue.ok ? [] : rogue.faults.map(({ rule }) => rule)).toEqual(['model:Thing.part.rogue'])
  })

  test('the only fault being off, the data passes', () => {
    const off = (...ids: string[]) => ({ disabled: new Set(ids) })
    expect(accepted(Thing, {}, off('model:Thing.title.required'))).toEqual({})
    expect(accepted(Thing, { title: 'abc', x: 1 }, off('model:Thing.rogue'))).toEqual({ title: 'abc', x: 1 })
    expect(accepted(Part, { name: 'a', size: 'x' }, off('model:Thing.size.number'))).toEqual({
      name: 'a',
      size: 'x',
    })
    expect(refused(Thing, { parts: [] }, off('model:Thing.title.required'))).toEqual({
      parts: ['Please provide at least 1 item.'],
    })
  })
})

describe('builders', () => {
  test('variants share one table', () => {
    const Patch = optional(extend(Part, 'Patch', { more: text() }), 'Patch', ['name'])
    expect(accepted(Patch, { more: 'x' })).toEqual({ more: 'x' })
    expect(refused(Patch, { name: [] })).toEqual({ name: ["Couldn't interpret '[]' as string."] })
  })

  test('fields of sandboxes are rogue elsewhere', () => {
    const Sandboxed = object('Sandboxed', { details: text({ sandboxOnly: true }) })
    expect(accepted(Sandboxed, { details: 'quick' })).toEqual({ details: 'quick' })
    expect(refused(Sandboxed, { details: 'quick' }, { sandbox: false })).toEqual({ details: 'Rogue field' })
  })

  test('a table is a JSON Schema', () => {
    expect(jsonSchemas({ Thing })).toMatchObject({
      Thing: { type: 'object', required: ['title'], properties: { part: { $ref: '#/definitions/Part' } } },
      Part: { properties: { size: { type: 'number', minimum: 0 } } },
    })
  })
})
