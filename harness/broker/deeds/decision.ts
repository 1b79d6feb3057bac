import { bidders, buyer, signerInfo } from '../../../fixtures/payloads/organization.ts'
import type { Json } from '../../procedure/cast.ts'
import { daysFromNow } from '../../procedure/procedure.ts'
import { fileOf } from '../actors/desk.ts'
import { inCdb, tenderInCdb } from '../stage.ts'
import { type Deed, lookAt, newMarker, uaidOf } from './deed.ts'

/** Decides on the award that waits for a decision. */
function deciding(operation: 'confirmAward' | 'rejectAward', status: string): Deed {
  return async (stage) => {
    const { awards } = await tenderInCdb(stage)
    const index = ((awards ?? []) as readonly Json[]).findIndex((award) => award.status === 'pending')
    const documents = [fileOf(`${newMarker('d')} Протокол.p7s`, 'Протокол', 'notice')]
    return {
      operation,
      args: { tender: uaidOf(stage), award: index, documents },
      write: /^PATCH \/tenders\/\w+\/awards\/\w+$/,
      inCdb: async () => (await tenderInCdb(stage)).awards as Json,
      meant: { [`[${index}].status`]: status },
      looks: [
        {
          operation: 'getAwardField',
          args: { tender: uaidOf(stage), award: index, path: 'status' },
          path: `awards[${index}].status`,
          expected: status,
        },
      ],
    }
  }
}
export const confirmWinner = deciding('confirmAward', 'active')
export const rejectWinner = deciding('rejectAward', 'unsuccessful')

/** Signs the last contract; says before who signs and for how long it is. */
export const signContract: Deed = async (stage) => {
  const { contracts } = await tenderInCdb(stage)
  const id = String(((contracts ?? []) as readonly Json[]).at(-1)?.id)
  const last = { tender: uaidOf(stage), contract: -1 }
  await stage.must('owner', 'setSignerInfo', { ...last, side: 'buyer', info: signerInfo(buyer) })
  const info = signerInfo(bidders[0] ?? buyer)
  await stage.must('provider', 'setSignerInfo', { ...last, side: 'supplier', info })
  const period = { startDate: await daysFromNow(stage.cdb, 0), endDate: await daysFromNow(stage.cdb, 90) }
  await stage.must('owner', 'setContractField', { ...last, path: 'contractNumber', value: '42' })
  await stage.must('owner', 'setContractField', { ...last, path: 'period', value: period })
  return {
    operation: 'signContract',
    args: last,
    write: /^PATCH \/contracts\/\w+$/,
    inCdb: () => inCdb(stage, `/contracts/${id}`),
    meant: { status: 'active', contractNumber: '42', 'period.endDate': period.endDate },
    looks: [lookAt(stage, 'contracts[0].status', 'active')],
  }
}

/** Lets every bidder take part in the auction, then publishes the report on bids. */
export const admitBidders: Deed = async (stage) => {
  const tender = uaidOf(stage)
  const { qualifications } = await tenderInCdb(stage)
  const all = (qualifications ?? []) as readonly Json[]
  for (const [qualification, { status }] of all.entries())
    if (status === 'pending') await stage.must('owner', 'approveQualification', { tender, qualification })
  const marker = newMarker('d')
  const documents = [fileOf(`${marker} Протокол.p7s`, 'Протокол', 'evaluationReports')]
  const decided = Object.fromEntries(all.map((_, n) => [`qualifications[${n}].status`, 'active']))
  const status = 'active.pre-qualification.stand-still'
  return {
    operation: 'approveQualifications',
    args: { tender, documents },
    write: /^PATCH \/tenders\/\w+$/,
    inCdb: () => tenderInCdb(stage),
    meant: { status, ...decided },
    looks: [lookAt(stage, 'status', status), lookAt(stage, 'qualifications[0].status', 'active')],
  }
}
