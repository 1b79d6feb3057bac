import { describe, expect, it } from 'vitest'
import type { Operation } from '../command.ts'
import type { Context } from '../context.ts'
import { decide } from '../decide.ts'
import type { State } from '../state.ts'
import { documentOperations } from './document.ts'
import { contractContainers } from './document-containers-contract.ts'

const stored = {
  id: 'c',
  documents: [{ id: 'd' }],
  changes: [{ id: 'h', documents: [{ id: 'd' }] }],
}
const paper = { ...stored, access: [{ role: 'tender' }] }
const electronic = { ...stored, access: [{ role: 'buyer' }, { role: 'supplier' }] }

const [ofContract, , ofChange] = contractContainers.map(documentOperations)

/** How somebody without a key is refused. */
function refusal(operation: Operation<never> | undefined, contract: object, document = 'd') {
  const { type } = operation as Operation
  const state = { get: (_: string, id: string) => (id === 'c' ? contract : undefined), counter: () => 0 }
  const outcome = decide(
    state as unknown as State,
    operation as Operation,
    {
      type,
      actor: { name: null, group: 'anonymous', levels: [] },
      path: { contract_id: 'c', change_id: 'h', document_id: document },
      query: {},
      body: {},
      json: true,
    } as never,
    { now: 0, settings: { disabledRules: new Set() } } as unknown as Context,
  )
  return outcome.accepted ? undefined : [outcome.refusal.status, outcome.refusal.violations[0]?.name]
}

const forbidden = [403, 'permission']
const noAddress = [404, 'not_found']

describe('documents of contracts', () => {
  it.each(['replace', 'amend'] as const)('%s only on paper, whoever asks and for which', (verb) => {
    expect(refusal(ofContract?.[verb], paper)).toEqual(forbidden)
    expect(refusal(ofContract?.[verb], paper, 'x')).toEqual([404, 'document_id'])
    expect(refusal(ofContract?.[verb], electronic)).toEqual(noAddress)
    expect(refusal(ofContract?.[verb], electronic, 'x')).toEqual(noAddress)
  })

  it('are added to changes of electronic contracts only', () => {
    expect(refusal(ofChange?.add, paper)).toEqual(noAddress)
    expect(refusal(ofChange?.add, electronic)).toEqual(forbidden)
    expect(refusal(ofChange?.amend, electronic, 'x')).toEqual(noAddress)
  })
})
