import { expect, test } from 'vitest'
import { bidData, file, proposal, UNTIL_BIDDING } from './material.fixture.ts'
import { publish, type Stage, stage, succeeded } from './stage.fixture.ts'
import type { Json } from './store.ts'

const bid = ({ broker }: Stage, tender: string, amount: number) =>
  bidData(broker.shown.tender(undefined, tender) as Json, amount)

test('a tender from announcement to bids, and what each user sees', async () => {
  const here = stage()
  const { broker } = here
  const tender = await publish(here)
  await broker.synchroniser.turn()
  expect(broker.shown.tender(undefined, tender)?.status).toBe('active.enquiries')
  succeeded(
    await broker.deeds.ask('provider', 'askQuestion', {
      tender,
      data: { title: 'q-00000001: Ґудзики є?', description: 'Чи є ґудзики?' },
    }),
  )
  await broker.synchroniser.turn()
  const [question] = (broker.shown.tender('owner', tender) as Json).questions as Json[]
  succeeded(
    await broker.deeds.ask('owner', 'answerQuestion', {
      tender,
      question: String(question?.id),
      answer: 'Є',
    }),
  )
  succeeded(await broker.deeds.ask('owner', 'addTenderDocument', { tender, file: file('d-00000001.pdf') }))
  await here.pass(UNTIL_BIDDING)
  await broker.synchroniser.turn()
  const page = broker.shown.tender(undefined, tender) as Json
  expect(page).toMatchObject({ status: 'active.tendering', questions: [{ answer: 'Є' }] })
  expect((page.documents as Json[]).map(({ title }) => title)).toContain('d-00000001.pdf')

  const documents = [proposal]
  const handedIn = succeeded(
    await broker.deeds.ask('provider', 'submitBid', {
      tender,
      data: bid(here, tender, 49_500.55),
      documents,
    }),
  )
  expect(handedIn).toMatchObject({ status: 'pending' })
  const [value] = handedIn.lotValues as Json[]
  const cheaper = [{ ...value, value: { ...(value?.value as Json), amount: 49_000.5 } }]
  succeeded(
    await broker.deeds.ask('provider', 'changeBid', {
      tender,
      data: { lotValues: cheaper },
    }),
  )
  await here.pass(1)
  const again = await broker.deeds.ask('provider', 'changeBid', {
    tender,
    data: { status: 'pending' },
    documents: [file('Зміни.p7s', 'proposal')],
  })
  expect(succeeded(again)).toMatchObject({ status: 'pending', documents: [{}, { title: 'Зміни.p7s' }] })
  await broker.refreshBid('provider', tender)
  expect(broker.shown.bid('provider', tender)).toMatchObject({ lotValues: [{ value: { amount: 49_000.5 } }] })
  expect(broker.shown.bid('provider1', tender)).toBeUndefined()
  expect(broker.shown.bids(broker.shown.tender('provider1', tender) as Json)).toEqual([])
  succeeded(await broker.deeds.ask('provider', 'withdrawBid', { tender }))
  expect(broker.shown.bid('provider', tender)).toBeUndefined()
})

test('what the CDB refuses is told in its words, what is too late is not even sent', async () => {
  const here = stage()
  const { broker } = here
  const tender = await publish(here)
  await broker.synchroniser.turn()
  const early = await broker.deeds.ask('provider', 'submitBid', {
    tender,
    data: bid(here, tender, 49_500),
  })
  expect(early).toMatchObject({ state: 'refused', errors: ['refused.bids-not-begun'] })
  await here.pass(UNTIL_BIDDING)
  await broker.synchroniser.turn()
  const dear = await broker.deeds.ask('provider', 'submitBid', {
    tender,
    data: bid(here, tender, 60_000),
  })
  expect(dear.state).toBe('refused')
  expect(dear.errors?.join()).toContain('value of bid should be less than value of lot')
  const strange = await broker.deeds.ask('provider', 'changeTender', { tender, data: { description: 'x' } })
  expect(strange).toMatchObject({ state: 'refused', errors: ['refused.not-yours'] })
  await here.pass(60 * 86_400)
  await broker.synchroniser.turn()
  const sent = here.simulator.control.trace().length
  const late = await broker.deeds.ask('provider', 'submitBid', { tender, data: {} })
  expect(late).toMatchObject({ state: 'refused', errors: ['refused.bids-over'] })
  expect(here.simulator.control.trace()).toHaveLength(sent)
})
