import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Answer, render, says } from './answer.ts'

const late: Answer = { status: 403, name: 'data', text: 'Bid can be {done} only until {date}.' }
const nested: Answer = { status: 422, name: 'config.{flag}', text: [{ relatedLot: ['{fault}'] }] }

test('slots are filled in name and text, at every depth', () => {
  expect(render(nested, { flag: 'hasAuction', fault: 'Rogue field' })).toEqual({
    location: 'body',
    name: 'config.hasAuction',
    description: [{ relatedLot: ['Rogue field'] }],
  })
})

test('a text that is one slot takes the value as it is', () => {
  expect(
    render({ status: 422, name: 'items', text: '{faults}' }, { faults: { 0: ['x'] } }).description,
  ).toEqual({ 0: ['x'] })
})

test('a refusal is recognised by its words, whatever stands in the slots', () => {
  const fault = render(late, { done: 'added', date: '2026-02-02' })
  expect(says(late, fault)).toBe(true)
  expect(says(late, { ...fault, name: 'value' })).toBe(false)
  expect(says(late, { ...fault, location: 'url' })).toBe(false)
  expect(says(late, { ...fault, description: 'Bid can be added' })).toBe(false)
  expect(
    says(nested, { location: 'body', name: 'config.x', description: [{ relatedLot: ['y'], more: 1 }] }),
  ).toBe(false)
})

test('whatever a rule says is recognised as said by it', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (done, date) => {
      expect(says(late, render(late, { done, date }))).toBe(true)
      expect(says(nested, render(nested, { flag: done, fault: date }))).toBe(true)
    }),
  )
})
