import { addBidDocument, changeBid, submitBid, withdrawBid } from './bid.ts'
import { admitBidders, confirmWinner, rejectWinner, signContract } from './decision.ts'
import type { Deed } from './deed.ts'
import { answerQuestion, askQuestion } from './question.ts'
import { addDocument, changeDescription, extendBidding, publishTender } from './tender.ts'

/** What roles do in scenarios: as it is done, and as it was done. */
const table: readonly (readonly [present: string, past: string, deed: Deed])[] = [
  ['publishes a tender', 'published a tender', publishTender],
  ['changes the description', 'changed the description', changeDescription],
  ['gives bidders more time', 'gave bidders more time', extendBidding],
  ['adds a document to the tender', 'added a document to the tender', addDocument],
  ['asks a question', 'asked a question', askQuestion],
  ['answers the question', 'answered the question', answerQuestion],
  ['submits a bid', 'submitted a bid', submitBid],
  ['changes the bid', 'changed the bid', changeBid],
  ['withdraws the bid', 'withdrew the bid', withdrawBid],
  ['adds a document to the bid', 'added a document to the bid', addBidDocument],
  ['lets the bidders take part', 'let the bidders take part', admitBidders],
  ['confirms the winner', 'confirmed the winner', confirmWinner],
  ['rejects the winner', 'rejected the winner', rejectWinner],
  ['signs the contract', 'signed the contract', signContract],
]

export const deedsDone: ReadonlyMap<string, Deed> = new Map(table.map(([present, , deed]) => [present, deed]))
export const deedsBefore: ReadonlyMap<string, Deed> = new Map(table.map(([, past, deed]) => [past, deed]))
