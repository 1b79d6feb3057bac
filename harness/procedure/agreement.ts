import { frameworkPayload, submissionPayload } from '../../fixtures/payloads/framework.ts'
import { bidders, centralBody } from '../../fixtures/payloads/organization.ts'
import type { FrameworkType } from '../../simulator/domain/frameworks/framework-type.ts'
import { frameworkTypes } from '../../simulator/domain/frameworks/index.ts'
import { addDocument, must } from './cast.ts'
import { exampleConfig } from './flags.ts'
import { daysFromNow, type Procedure } from './procedure.ts'

/** How long suppliers are looked for, and when the first apply: in days. */
const LOOKING = 500
const APPLYING = 2

/** The table of a type of framework. */
export function typeOfFramework(id: string): FrameworkType {
  const type = frameworkTypes.get(id)
  if (!type) throw new Error(`no framework is of the type ${id}`)
  return type
}

/** Looks for suppliers and qualifies so many; the agreement they are in, as tenders name it. Throws UnexpectedRefusal. */
export async function selectSuppliers(
  procedure: Procedure,
  type: string,
  suppliers: number,
): Promise<{ readonly id: string }> {
  const { driver, keys, plot } = procedure
  const restricted = plot.config.restricted === true
  const table = typeOfFramework(type)
  const isCentral = table.maker === 'central'
  const buyerKind = isCentral ? 'central' : plot.buyerKind
  const config = exampleConfig(table, {
    ...(!isCentral && { restrictedDerivatives: restricted }),
    ...(plot.itemsSelected && { hasItems: true }),
  })
  const until = await daysFromNow(driver, LOOKING)
  const { data, access } = await must(driver, {
    verb: 'POST',
    path: '/frameworks',
    key: keys.buyer,
    body: frameworkPayload({
      type,
      config,
      until,
      ...(buyerKind && { buyerKind }),
      ...(isCentral && { maker: centralBody }),
    }),
  })
  const id = String(data.id)
  const framework = { path: `/frameworks/${id}`, key: keys.buyer, token: access?.token ?? '' }
  await must(driver, { verb: 'PATCH', ...framework, body: { data: { status: 'active' } } })
  await driver.advance({ until: await daysFromNow(driver, APPLYING) })
  for (const [n, party] of bidders.slice(0, suppliers).entries()) {
    const key = keys.bidders[n % keys.bidders.length] ?? keys.buyer
    const body = submissionPayload(id, party, restricted && !isCentral)
    const applied = await must(driver, { verb: 'POST', path: '/submissions', key, body })
    const path = `/submissions/${String(applied.data.id)}`
    const token = applied.access?.token ?? ''
    const submitted = await must(driver, {
      verb: 'PATCH',
      path,
      key,
      token,
      body: { data: { status: 'active' } },
    })
    await accept(procedure, String(submitted.data.qualificationID), framework.token)
  }
  const { data: selected } = await must(driver, { verb: 'GET', path: framework.path })
  return { id: String(selected.agreementID) }
}

/** The buyer takes a supplier into the agreement. */
async function accept({ driver, keys }: Procedure, qualificationId: string, token: string): Promise<void> {
  const own = { path: `/qualifications/${qualificationId}`, key: keys.buyer, token }
  const report = { title: 'Протокол.p7s', documentType: 'evaluationReports' }
  await addDocument(driver, { ...own, path: `${own.path}/documents` }, report)
  await must(driver, { verb: 'PATCH', ...own, body: { data: { status: 'active' } } })
}
