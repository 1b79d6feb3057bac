import { goods } from '../../../fixtures/payloads/tender.ts'
import type { Json } from '../../procedure/cast.ts'
import { fileOf, hashOf } from '../actors/desk.ts'
import type { OperationName } from '../contract.ts'
import { type Stage, tenderInCdb } from '../stage.ts'
import { type Deed, type Doing, inList, lookAt, newMarker, uaidOf } from './deed.ts'

/** Changes of a tender that is published: items, lots, features, documents; its end. */
interface Change extends Pick<Doing, 'write' | 'meant'> {
  readonly args: Json
  /** The list that has it, and the marker of what is looked for; the tender itself when nothing is said. */
  readonly among?: readonly [list: string, marker: string]
  /** What is seen on the page of the tender, by path. */
  readonly seen?: Readonly<Record<string, unknown>>
}

function changing(operation: OperationName, change: (tender: Json) => Change): Deed {
  return async (stage) => {
    const { args, among, write, meant, seen = {} } = change(await tenderInCdb(stage))
    return {
      operation,
      args: { tender: uaidOf(stage), ...args },
      write,
      async inCdb() {
        const tender = await tenderInCdb(stage)
        return among ? inList(tender, ...among) : tender
      },
      meant,
      looks: Object.entries(seen).map(([path, expected]) => lookAt(stage, path, expected)),
    }
  }
}

const PATCH = /^PATCH \/tenders\/\w+$/
const countOf = (tender: Json, list: string): number => ((tender[list] ?? []) as readonly Json[]).length
const newItem = (marker: string): Json => ({ ...goods, description: `${marker} Дитячі книги`, quantity: 25 })

export const addItem = changing('addItem', (tender) => {
  const [lot] = (tender.lots ?? []) as readonly Json[]
  const item = newItem(newMarker('i'))
  const place = `items[${countOf(tender, 'items')}]`
  const meant = { [`${place}.description`]: item.description, [`${place}.quantity`]: item.quantity }
  return { args: { item, ...(lot && { lot: lot.id }) }, write: PATCH, meant, seen: meant }
})

/** The last item, lot or feature with a marker: something that a scenario has added. Throws when there is none. */
function lastMarked(tender: Json, list: string, member: 'title' | 'description'): string {
  const last = ((tender[list] ?? []) as readonly Json[]).at(-1)
  const [marker] = /^[a-z]-[0-9a-f]{8}/.exec(String(last?.[member])) ?? []
  if (!marker) throw new Error(`nothing was added to the ${list} of the tender`)
  return marker
}

export const takeItem = changing('deleteItem', (tender) => ({
  args: { item: lastMarked(tender, 'items', 'description') },
  write: PATCH,
  meant: { 'items.length': countOf(tender, 'items') - 1 },
}))

export const addLot = changing('createLot', (tender) => {
  const marker = newMarker('l')
  const [first] = tender.lots as readonly Json[]
  const value = { ...(first?.value as Json), amount: 12_345.67 }
  const minimalStep = { ...(first?.minimalStep as Json), amount: 123.45 }
  const lot = { title: `${marker} Підручники`, value, minimalStep }
  const item = newItem(newMarker('i'))
  const [place, last] = [`lots[${countOf(tender, 'lots')}]`, `items[${countOf(tender, 'items')}]`]
  return {
    args: { lot, item },
    write: /^POST \/tenders\/\w+\/lots$/,
    meant: {
      [`${place}.title`]: lot.title,
      [`${place}.value.amount`]: 12_345.67,
      [`${last}.description`]: item.description,
    },
    seen: { [`${place}.value.amount`]: 12_345.67 },
  }
})

export const changeLot = changing('setLotField', (tender) => {
  const [first] = tender.lots as readonly Json[]
  const meant = { 'lots[0].value.amount': 49_876.54 }
  return {
    args: { lot: String(first?.id), path: 'value.amount', value: 49_876.54 },
    write: /^PATCH \/tenders\/\w+\/lots\/\w+$/,
    meant,
    seen: meant,
  }
})

export const takeLot = changing('deleteLot', (tender) => ({
  args: { lot: lastMarked(tender, 'lots', 'title') },
  write: /^DELETE \/tenders\/\w+\/lots\/\w+$/,
  meant: { 'lots.length': countOf(tender, 'lots') - 1, 'items.length': countOf(tender, 'items') - 1 },
}))

export const addFeature = changing('addFeature', () => {
  const title = `${newMarker('f')} Строк постачання`
  const scale = [
    { value: 0.1, title: 'До тижня' },
    { value: 0, title: 'Довше' },
  ]
  const meant = { 'features[0].title': title, 'features[0].enum[0].value': 0.1 }
  return {
    args: { feature: { code: 'SPEED', title, enum: scale }, target: { of: 'tender' } },
    write: PATCH,
    meant,
    seen: meant,
  }
})

export const addLotDocument = changing('uploadLotDocument', (tender) => {
  const [lot] = tender.lots as readonly Json[]
  const marker = newMarker('d')
  const file = fileOf(`${marker} Креслення лота.pdf`, `Креслення ${marker}`, 'technicalSpecifications')
  return {
    args: { lot: String(lot?.id), file },
    write: /^POST \/tenders\/\w+\/documents$/,
    among: ['documents', marker],
    meant: { title: file.title, hash: hashOf(file), documentOf: 'lot', relatedItem: lot?.id },
  }
})

/** A new version of the document that was added last. */
export const replaceDocument = changing('replaceTenderDocument', (tender) => {
  const old = lastMarked(tender, 'documents', 'title')
  const marker = newMarker('d')
  const file = fileOf(`${marker} Технічні вимоги (зі змінами).pdf`, `Зміни ${marker}`)
  return {
    args: { document: old, file },
    write: /^PUT \/tenders\/\w+\/documents\/\w+$/,
    among: ['documents', marker],
    meant: { title: file.title, hash: hashOf(file) },
  }
})

const reasons = { reason: 'Потреби більше немає — «кошторис скорочено»', reasonType: 'noDemand' }
const report = () => fileOf(`${newMarker('d')} Звіт про скасування.p7s`, 'Звіт', 'cancellationReport')

/** Cancels it; where the cancellation may be appealed it waits. */
function cancelling(operation: 'cancelTender' | 'cancelLot', more: (tender: Json) => Json): Deed {
  return async (stage: Stage) => {
    const tender = await tenderInCdb(stage)
    const mayAppeal = stage.procedure.plot.config.hasCancellationComplaints === true
    const last = `cancellations[${countOf(tender, 'cancellations')}]`
    const seen = { [`${last}.reason`]: reasons.reason, [`${last}.status`]: mayAppeal ? 'pending' : 'active' }
    return changing(operation, () => ({
      args: { ...reasons, file: report(), ...more(tender) },
      write: /^POST \/tenders\/\w+\/cancellations$/,
      meant: seen,
      seen,
    }))(stage, 'owner')
  }
}
export const cancelTender = cancelling('cancelTender', () => ({}))
export const cancelLot = cancelling('cancelLot', ({ lots }) => ({
  lot: String((lots as readonly Json[])[0]?.id),
}))
