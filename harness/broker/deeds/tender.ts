import { tenderOf } from '../../procedure/buyer.ts'
import { type Json, must } from '../../procedure/cast.ts'
import { criteriaFor, criteriaOfMarket } from '../../procedure/criteria.ts'
import { daysFromNow } from '../../procedure/procedure.ts'
import { fileOf, hashOf } from '../actors/desk.ts'
import { member } from '../member.ts'
import { type Stage, tenderInCdb } from '../stage.ts'
import { type Deed, inList, lookAt, newMarker, uaidOf } from './deed.ts'
import { planned } from './plan.ts'

/** The tender with this UA-id is what the scenario is about from now on. */
async function adopt(stage: Stage, uaid: string): Promise<void> {
  const path = '/tenders?descending=1&limit=100&opt_fields=tenderID'
  const { data } = await must(stage.cdb, { verb: 'GET', path })
  const found = (data as unknown as readonly Json[]).find(({ tenderID }) => tenderID === uaid)
  if (!found) return
  stage.tender = { uaid, path: `/tenders/${found.id}` }
  stage.procedure.tender = { id: String(found.id), token: '' }
}

/** Members of a tender that must arrive as they were given. */
const TELLING = [
  'title',
  'value.amount',
  'value.currency',
  'lots[0].value.amount',
  'items[0].quantity',
  'tenderPeriod.endDate',
]

export const publishTender: Deed = async (stage) => {
  const { procedure, cdb } = stage
  const plan = await planned(stage)
  const tender = await tenderOf(procedure)
  const { method, config } = procedure.plot
  const documents = [
    fileOf(`${newMarker('d')} Проєкт договору.pdf`, 'Договір', 'contractProforma'),
    fileOf(`${newMarker('d')} Оголошення.p7s`, 'Підпис', 'notice'),
  ]
  const criteria = [...criteriaFor(method, await cdb.now()), ...criteriaOfMarket(procedure)]
  const told = TELLING.map((path) => [path, member(tender.data, path)] as const)
  const meant = {
    ...Object.fromEntries(told.filter(([, value]) => value !== undefined)),
    status: config.hasEnquiries ? 'active.enquiries' : 'active.tendering',
  }
  let published = false
  return {
    operation: 'createTender',
    args: { data: tender, ...plan, documents, criteria },
    write: /^POST \/(plans\/\w+\/)?tenders$/,
    inCdb: async () => (published && stage.tender ? tenderInCdb(stage) : undefined),
    meant,
    looks: Object.entries(meant).map(([path, expected]) => lookAt(stage, path, expected)),
    async note(value) {
      delete (stage as { tender?: Stage['tender'] }).tender
      await adopt(stage, String(value))
      published = true
    },
  }
}

/** The tender's owner gives a member of it a new value. */
function setting(path: string, newValue: (stage: Stage) => Promise<unknown>): Deed {
  return async (stage) => {
    const value = await newValue(stage)
    return {
      operation: 'setTenderField',
      args: { tender: uaidOf(stage), path, value },
      write: /^PATCH \/tenders\/\w+$/,
      inCdb: () => tenderInCdb(stage),
      meant: { [path]: value },
      looks: [lookAt(stage, path, value)],
    }
  }
}

const DESCRIPTION = 'Книги — «тверда» палітурка, наклад 1 000 прим.'
export const changeDescription = setting('description', async () => DESCRIPTION)
export const extendBidding = setting('tenderPeriod.endDate', async ({ cdb }) => daysFromNow(cdb, 40))

export const addDocument: Deed = async (stage) => {
  const marker = newMarker('d')
  const file = fileOf(`${marker} Технічні вимоги.pdf`, `Вимоги ${marker}`, 'technicalSpecifications')
  return {
    operation: 'uploadTenderDocument',
    args: { tender: uaidOf(stage), file },
    write: /^POST \/tenders\/\w+\/documents$/,
    inCdb: async () => inList(await tenderInCdb(stage), 'documents', marker),
    meant: { title: file.title, hash: hashOf(file), documentType: 'technicalSpecifications' },
    looks: [
      {
        operation: 'getDocumentField',
        args: { tender: uaidOf(stage), document: marker, path: 'title' },
        expected: file.title,
      },
    ],
  }
}
