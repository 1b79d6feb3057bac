import { defineParameterType } from '@cucumber/cucumber'
import { type AuctionKind, auctionKinds } from '../../harness/procedure/auction-kinds.ts'
import type { BidForm } from '../../simulator/domain/auction/room/document.ts'

/** Where an auction is: a place in its course, or the turn of a bidder. */
export type Whereabouts = { readonly place: string } | { readonly bidder: number }

/** What the room answers: that it takes the offer, or its words of refusal. */
export interface RoomAnswer {
  readonly error: string | undefined
}

defineParameterType({
  name: 'auction',
  regexp: new RegExp(Object.keys(auctionKinds).join('|')),
  transformer: (words: string): AuctionKind => auctionKinds[words as keyof typeof auctionKinds],
})
defineParameterType({
  name: 'prices',
  regexp: /([\d.]+(?:(?:, [\d.]+)* and [\d.]+)?) (?:UAH|percent)/,
  transformer: (words: string): readonly number[] => words.split(/, | and /).map(Number),
})
defineParameterType({
  name: 'passed',
  regexp: /(-?)(\d+)(?::(\d\d))? minutes?/,
  transformer: (sign: string, minutes: string, seconds = '0'): number =>
    Number(`${sign}1`) * (Number(minutes) * 60 + Number(seconds)),
})
defineParameterType({
  name: 'whereabouts',
  regexp: /the turn of bidder (\d)|(not begun|pause \d|turn \d+ of round \d|counting|over)/,
  transformer: (bidder: string | undefined, place: string): Whereabouts =>
    bidder === undefined ? { place } : { bidder: Number(bidder) },
})
defineParameterType({
  name: 'offer',
  regexp:
    /offers ([\d.]+) UAH|offers ([\d.]+) percent(?: for (\d+) years and (\d+) days)?|(takes the offer back)/,
  transformer: (money?: string, percent?: string, years?: string, days?: string): BidForm =>
    formOf(money, percent, years, days),
})
defineParameterType({
  name: 'roomAnswer',
  regexp: /takes it|refuses it: "([^"]*)"/,
  transformer: (error: string | undefined): RoomAnswer => ({ error }),
})

const TAKEN_BACK = -1

/** What a bidder's page sends. */
function formOf(money?: string, percent?: string, years?: string, days?: string): BidForm {
  if (years !== undefined)
    return {
      yearlyPaymentsPercentage: Number(percent) / 100,
      contractDuration: Number(years),
      contractDurationDays: Number(days),
    }
  const amount = Number(money ?? percent ?? TAKEN_BACK)
  return (money ?? percent) ? { amount } : { amount, yearlyPaymentsPercentage: amount }
}
