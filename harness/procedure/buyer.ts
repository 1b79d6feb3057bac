import { bidders, buyer, signerInfo } from '../../fixtures/payloads/organization.ts'
import { planPayload, tenderPayload } from '../../fixtures/payloads/tender.ts'
import { type Accepted, addDocument, type Json, must } from './cast.ts'
import { criteriaFor, criteriaOfMarket } from './criteria.ts'
import { judgement } from './judgement.ts'
import {
  daysFromNow,
  listOf,
  measureOf,
  type Owned,
  type Procedure,
  periodsOf,
  readTender,
  tenderPath,
} from './procedure.ts'

/** What the buyer does. Every action throws UnexpectedRefusal when it is refused. */

export async function makePlan(procedure: Procedure): Promise<void> {
  const { driver, keys, lots, plot } = procedure
  const amount = lots.reduce((sum, lot) => sum + lot.amount, 0)
  const { method, buyerKind, procurementMethod } = plot
  const body = planPayload({
    method,
    amount,
    now: await driver.now(),
    ...(buyerKind && { buyerKind }),
    ...(procurementMethod && { procurementMethod }),
  })
  procedure.plan = kept(await must(driver, { verb: 'POST', path: '/plans', key: keys.buyer, body }))
}

/** `{data, config}` of the tender as the plot has it, from today on. */
export async function tenderOf(procedure: Procedure): Promise<{ data: Json; config: Json }> {
  const { lots, plot } = procedure
  const { method, accelerator, quickAuction, buyerKind, lotless, market } = plot
  const { data, config } = tenderPayload({
    method,
    config: plot.config,
    ...(await periodsOf(procedure)),
    ...(accelerator !== undefined && { accelerator }),
    ...(quickAuction !== undefined && { quickAuction }),
    measure: measureOf(plot),
    ...(buyerKind !== undefined && { buyerKind }),
    ...(lotless && { lotless }),
    ...(market && { category: market.category }),
    lots,
  })
  return { data: { ...data, ...agreed(procedure), ...structuredClone(plot.extra) }, config: { ...config } }
}

/** The agreement as the tender names it. */
function agreed({ agreement, plot }: Procedure): Json {
  if (!agreement || !plot.preSelection) return {}
  const { field } = plot.preSelection
  return { [field]: field === 'agreements' ? [agreement] : agreement }
}

/** Drafts the tender: from the plan when there is one. */
export async function announce(procedure: Procedure): Promise<void> {
  const { driver, keys, plan } = procedure
  const body = await tenderOf(procedure)
  const path = plan ? `/plans/${plan.id}/tenders` : '/tenders'
  procedure.tender = kept(await must(driver, { verb: 'POST', path, key: keys.buyer, body }))
}

/** Attaches what the law asks for and opens the tender: for enquiries where it has them, for bids otherwise. */
export async function publish(procedure: Procedure): Promise<void> {
  const documents = asBuyer(procedure, '/documents')
  if (procedure.plot.extra?.contractTemplateName === undefined)
    await addDocument(procedure.driver, documents, {
      title: 'Проєкт договору.pdf',
      documentType: 'contractProforma',
    })
  await addDocument(procedure.driver, documents, { title: 'Оголошення.p7s', documentType: 'notice' })
  await askForWhatIsRequired(procedure)
  await change(procedure, '', {
    status: procedure.plot.config.hasEnquiries ? 'active.enquiries' : 'active.tendering',
  })
}

/** Adds the criteria that the standard requires of the method, those of the market, and those of the plot. */
async function askForWhatIsRequired(procedure: Procedure): Promise<void> {
  const { driver, plot } = procedure
  const required = [...criteriaFor(plot.method, await driver.now()), ...criteriaOfMarket(procedure)]
  const criteria = [...required, ...(plot.criteria ?? [])]
  if (criteria.length)
    await must(driver, { verb: 'POST', ...asBuyer(procedure, '/criteria'), body: { data: criteria } })
}

/** Asks the inspector for a review, who approves. */
export async function passReview(procedure: Procedure): Promise<void> {
  const { driver, keys } = procedure
  const own = asBuyer(procedure, '/review_requests')
  const { data: request } = await must(driver, { verb: 'POST', ...own, body: { data: {} } })
  const path = `${own.path}/${String(request.id)}`
  await must(driver, { verb: 'PATCH', path, key: keys.inspector, body: { data: { approved: true } } })
}

export async function answer(procedure: Procedure, questionId: string, text: string): Promise<void> {
  await change(procedure, `/questions/${questionId}`, { answer: text })
}

/** The award that waits for a decision, if any. */
export async function pendingAward(procedure: Procedure): Promise<Json | undefined> {
  return (await listOf(procedure, 'awards')).find((award) => award.status === 'pending')
}

export async function decideAward(
  procedure: Procedure,
  awardId: string,
  status: 'active' | 'unsuccessful',
): Promise<void> {
  const documents = asBuyer(procedure, `/awards/${awardId}/documents`)
  await addDocument(procedure.driver, documents, { title: 'Протокол.p7s', documentType: 'notice' })
  await change(procedure, `/awards/${awardId}`, {
    status,
    ...judgement(await readTender(procedure), status === 'active'),
  })
}

/** Lets a bidder take part in the auction. */
export async function decideQualification(procedure: Procedure, qualificationId: string): Promise<void> {
  await change(procedure, `/qualifications/${qualificationId}`, {
    status: 'active',
    ...judgement(await readTender(procedure), true),
  })
}

/** Publishes the report on bids: from now on decisions about them may be appealed. */
export async function closePreQualification(procedure: Procedure): Promise<void> {
  const documents = asBuyer(procedure, '/documents')
  await addDocument(procedure.driver, documents, { title: 'Протокол.p7s', documentType: 'evaluationReports' })
  await change(procedure, '', { status: 'active.pre-qualification.stand-still' })
}

/** Signs every pending contract; their ids. */
export async function signContracts(procedure: Procedure): Promise<readonly string[]> {
  const pending = await prepareContracts(procedure)
  for (const { path, ...own } of pending)
    await must(procedure.driver, { verb: 'PATCH', path, ...own, body: { data: { status: 'active' } } })
  return pending.map(({ id }) => id)
}

/** Writes into every pending contract all that it is signed with; how the buyer speaks of each. */
export async function prepareContracts(procedure: Procedure) {
  const { keys, tender } = procedure
  const pending = (await listOf(procedure, 'contracts')).filter((contract) => contract.status === 'pending')
  const own = { key: keys.buyer, token: tender?.token ?? '' }
  const ready = pending.map(({ id }) => ({ id: String(id), path: `/contracts/${String(id)}`, ...own }))
  for (const [n, contract] of ready.entries())
    await prepareContract(procedure, contract, String(pending[n]?.awardID))
  return ready
}

async function prepareContract(
  procedure: Procedure,
  { path, key, token }: { readonly path: string; readonly key: string; readonly token: string },
  awardId: string,
): Promise<void> {
  const { driver, bids } = procedure
  const award = (await listOf(procedure, 'awards')).find(({ id }) => id === awardId)
  const winner = bids.find(({ id }) => id === award?.bid_id)
  const sides = [
    { side: 'buyer', key, token, data: signerInfo(buyer) },
    ...(winner ? [{ ...winner, side: 'suppliers', data: signerInfo(bidders[winner.bidder] ?? buyer) }] : []),
  ]
  for (const { side, data, ...own } of sides)
    await must(driver, {
      verb: 'PUT',
      path: `${path}/${side}/signer_info`,
      key: own.key,
      token: own.token,
      body: { data },
    })
  const period = { startDate: await daysFromNow(driver, 0), endDate: await daysFromNow(driver, 365) }
  await must(driver, { verb: 'PATCH', path, key, token, body: { data: { contractNumber: '42', period } } })
}

function asBuyer(procedure: Procedure, rest: string): { path: string; key: string; token: string } {
  return {
    path: tenderPath(procedure, rest),
    key: procedure.keys.buyer,
    token: procedure.tender?.token ?? '',
  }
}

/** The buyer changes the tender or something in it. */
export async function change(procedure: Procedure, rest: string, data: Json): Promise<Accepted> {
  return must(procedure.driver, { verb: 'PATCH', ...asBuyer(procedure, rest), body: { data } })
}

function kept({ data, access }: Accepted): Owned {
  const { token = '', transfer } = access ?? {}
  return { id: String(data.id), token, ...(transfer !== undefined && { transfer }) }
}
