import { bidPayload } from '../../fixtures/payloads/bid.ts'
import { bidders, buyer } from '../../fixtures/payloads/organization.ts'
import type { FileToUpload } from '../broker/words.ts'
import type { Driver } from '../drivers/driver.ts'
import { tenderOf } from '../procedure/buyer.ts'
import type { Json } from '../procedure/cast.ts'
import { plots } from '../procedure/plots.ts'
import { beginProcedure, type Plot } from '../procedure/procedure.ts'

/** What users of an eMall hand in while it is tried. */

const [first = buyer] = bidders

/** The days of the example on which bids are taken begin after so many seconds. */
export const UNTIL_BIDDING = 8 * 86_400

export function file(title: string, documentType?: string): FileToUpload {
  return {
    title,
    format: title.endsWith('.p7s') ? 'application/pkcs7-signature' : 'application/pdf',
    base64: Buffer.from(`вміст: ${title}`).toString('base64'),
    ...(documentType !== undefined && { documentType }),
  }
}

export const announcement = [
  file('Проєкт договору.pdf', 'contractProforma'),
  file('Оголошення.p7s', 'notice'),
] as const

export const proposal = file('Пропозиція.p7s', 'proposal')

/** `{data, config}` of a tender of the simplest method, announced now. */
export async function tenderData(
  now: string,
  title: string,
  lots = 1,
): Promise<{ data: Json; config: Json }> {
  const nobody = { capabilities: { time: 'steered' }, now: async () => now } as Driver
  const plot = { ...(plots.belowThreshold as Plot), lots: Array.from({ length: lots }, () => LOT) }
  const { data, config } = await tenderOf(beginProcedure(nobody, plot))
  return { data: { ...data, title }, config }
}

const LOT = { amount: 50_000, step: 500 }

/** A bid for the lots of a tender, or for the one at a position. */
export function bidData(page: Json, amount: number, lot?: number): Json {
  const { lots, items } = page as { lots: Json[]; items: Json[] }
  const offers = lots
    .map(({ id }, n) => ({ lot: String(id), item: String(items[n]?.id), amount, quantity: 100 }))
    .filter((_, n) => lot === undefined || n === lot)
  return bidPayload(first, offers).data
}
