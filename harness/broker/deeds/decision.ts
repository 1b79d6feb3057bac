import { bidders, buyer, signerInfo } from '../../../fixtures/payloads/organization.ts'
import type { Json } from '../../procedure/cast.ts'
import { daysFromNow } from '../../procedure/procedure.ts'
import { fileOf, hashOf } from '../actors/desk.ts'
import { inCdb, tenderInCdb } from '../stage.ts'
import { type Deed, inList, lookAt, newMarker, uaidOf } from './deed.ts'

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

/** Takes back the decision that was taken. */
export const takeDecisionBack: Deed = async (stage) => {
  const { awards } = await tenderInCdb(stage)
  const award = ((awards ?? []) as readonly Json[]).findIndex(({ status }) => status === 'active')
  return {
    operation: 'cancelAward',
    args: { tender: uaidOf(stage), award },
    write: /^PATCH \/tenders\/\w+\/awards\/\w+$/,
    inCdb: () => tenderInCdb(stage),
    meant: { [`awards[${award}].status`]: 'cancelled' },
    looks: [lookAt(stage, `awards[${award}].status`, 'cancelled')],
  }
}

/** Gives the bidder whose award waits for a decision 24 hours. */
export const giveDay: Deed = async (stage) => {
  const { awards } = await tenderInCdb(stage)
  const index = ((awards ?? []) as readonly Json[]).findIndex(({ status }) => status === 'pending')
  const description = 'Надайте сертифікат відповідності'
  const place = `awards[${index}].milestones[0]`
  const meant = { [`${place}.code`]: '24h', [`${place}.description`]: description }
  return {
    operation: 'createMilestone24h',
    args: { tender: uaidOf(stage), target: { of: 'award', index }, description },
    write: /^POST \/tenders\/\w+\/awards\/\w+\/milestones$/,
    inCdb: () => tenderInCdb(stage),
    meant,
    looks: [lookAt(stage, `${place}.description`, description)],
  }
}

/** A paper added to the first award or qualification. */
function adding(operation: 'uploadAwardDocument' | 'uploadQualificationDocument'): Deed {
  return async (stage) => {
    const of = operation === 'uploadAwardDocument' ? 'award' : 'qualification'
    const marker = newMarker('d')
    const file = fileOf(`${marker} Довідка.pdf`, `Довідка ${marker}`)
    return {
      operation,
      args: { tender: uaidOf(stage), [of]: 0, file },
      write: new RegExp(`^POST /tenders/\\w+/${of}s/\\w+/documents$`),
      async inCdb() {
        const [first] = ((await tenderInCdb(stage))[`${of}s`] ?? []) as readonly Json[]
        return first && inList(first, 'documents', marker)
      },
      meant: { title: file.title, hash: hashOf(file) },
      looks: [],
    }
  }
}
export const addAwardDocument = adding('uploadAwardDocument')
export const addQualificationDocument = adding('uploadQualificationDocument')

/** Decides on the first bidder, or takes the decision back. */
function qualifying(
  operation: 'approveQualification' | 'rejectQualification' | 'cancelQualification',
  status: string,
): Deed {
  return async (stage) => {
    const why =
      operation === 'rejectQualification'
        ? {
            title: 'Не відповідає кваліфікаційним критеріям',
            description: 'Не надано довідку про досвід — «аналогічні договори».',
          }
        : {}
    return {
      operation,
      args: { tender: uaidOf(stage), qualification: 0, ...why },
      write: /^PATCH \/tenders\/\w+\/qualifications\/\w+$/,
      inCdb: () => tenderInCdb(stage),
      meant: { 'qualifications[0].status': status },
      looks: [
        {
          operation: 'getQualificationField',
          args: { tender: uaidOf(stage), qualification: 0, path: 'status' },
          path: 'qualifications[0].status',
          expected: status,
        },
      ],
    }
  }
}
export const admitBidder = qualifying('approveQualification', 'active')
export const rejectBidder = qualifying('rejectQualification', 'unsuccessful')
export const takeAdmissionBack = qualifying('cancelQualification', 'cancelled')

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
