import { expect, it } from 'vitest'
import { anonymous } from '../domain/actor.ts'
import type { Command } from '../domain/command.ts'
import type { State } from '../domain/state.ts'
import { masking } from './mask.ts'

const tender = {
  id: 't1',
  title: 'Paper',
  config: { restricted: true },
  awards: [{ suppliers: [{ name: 'Supplier', identifier: { id: '1', scheme: 'UA-EDR' } }] }],
}
const state = { get: () => tender, counter: () => 0 } as unknown as State
const asked = (actor: object, path = {}, query = {}): Command =>
  ({ actor: { ...anonymous, ...actor }, path, query }) as Command

const read = (command: Command) => masking(state, command).get('tender', 't1') as unknown

it('masks parties of restricted tenders and leaves the stored document as it is', () => {
  expect(read(asked({ group: 'brokers' }))).toEqual({
    ...tender,
    awards: [{ suppliers: [{ name: 'Приховано', identifier: { id: 'Приховано', scheme: 'UA-EDR' } }] }],
  })
  expect(tender.awards[0]?.suppliers[0]?.name).toBe('Supplier')
})

it('shows all to entitled brokers, to services, and to who asks for a file by its key', () => {
  expect(read(asked({ group: 'brokers', levels: ['r'] }))).toBe(tender)
  expect(read(asked({ group: 'auction' }))).toBe(tender)
  expect(read(asked({}, { document_id: 'd1' }, { download: 'key' }))).toBe(tender)
})
