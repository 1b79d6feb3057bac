import { beforeEach, describe, expect, it } from 'vitest'
import { frameworkPayload, submissionPayload } from '../fixtures/payloads/framework.ts'
import { bidders, type Party } from '../fixtures/payloads/organization.ts'
import { directDriver } from '../harness/drivers/direct.ts'
import type { Asked, Driver } from '../harness/drivers/driver.ts'

const NOW = '2026-02-02T09:00:00+02:00'
const until = '2027-06-01T00:00:00+03:00'

type Data = Record<string, unknown> & { id: string }
type Answer = { status: number; data: Data; token: string; words: unknown }

let driver: Driver

async function ask(asked: Asked): Promise<Answer> {
  const { status, body } = (await driver.send(asked)).reply
  const { data, access, errors } = body as {
    data: Data
    access?: { token: string }
    errors?: { description: unknown }[]
  }
  return { status, data, token: access?.token ?? '', words: errors?.[0]?.description }
}

const patch = (path: string, key: string, token: string, data: unknown) =>
  ask({ verb: 'PATCH', path, key, token, body: { data } })
const read = async (path: string, key?: string) =>
  (await ask({ verb: 'GET', path, ...(key !== undefined && { key }) })).data

/** An active framework of the buyer's, with the given flags. */
async function announced(
  type: string,
  buyerKind: string,
  restricted = false,
): Promise<{ path: string; token: string }> {
  const config = {
    restrictedDerivatives: restricted,
    clarificationUntilDuration: 3,
    qualificationComplainDuration: 0,
    hasItems: false,
  }
  const body = frameworkPayload({ type, config, until, buyerKind })
  const { data, token } = await ask({ verb: 'POST', path: '/frameworks', key: 'brokerr', body })
  const path = `/frameworks/${data.id}`
  expect((await patch(path, 'brokerr', token, { status: 'active' })).status).toBe(200)
  return { path, token }
}

/** A party's published application. */
async function applied(framework: string, party: Party, restricted = false): Promise<Data> {
  const body = submissionPayload(framework.slice('/frameworks/'.length), party, restricted)
  const { data, token } = await ask({ verb: 'POST', path: '/submissions', key: 'brokerr', body })
  return (await patch(`/submissions/${data.id}`, 'brokerr', token, { status: 'active' })).data
}

/** Takes a party into the agreement of a framework that needs no report; the agreement's path. */
async function takenIn(
  framework: { path: string; token: string },
  party: Party,
  restricted = false,
): Promise<string> {
  const { qualificationID } = await applied(framework.path, party, restricted)
  const path = `/qualifications/${qualificationID}`
  expect((await patch(path, 'brokerr', framework.token, { status: 'active' })).status).toBe(200)
  return `/agreements/${(await read(framework.path)).agreementID}`
}

const [first, second] = bidders as [Party, Party]

beforeEach(() => {
  driver = directDriver({ now: NOW })
})

describe('time', () => {
  it('ends a framework to which nobody applied', async () => {
    const { path } = await announced('internationalFinancialInstitutions', 'other')
    await driver.advance({ to: 'next' })
    expect(await read(path)).toMatchObject({
      status: 'unsuccessful',
      dateModified: '2026-02-13T00:00:01+02:00',
    })
  })

  it('takes a banned supplier back, and ends framework and agreement at their time', async () => {
    const framework = await announced('internationalFinancialInstitutions', 'other')
    const agreement = await takenIn(framework, first)
    const [contract] = (await read(agreement)).contracts as Data[]
    const milestones = `${agreement}/contracts/${contract?.id}/milestones`
    const ban = { verb: 'POST', path: milestones, key: 'brokerr', body: { data: { type: 'ban' } } } as const
    expect(await ask({ ...ban, token: framework.token })).toMatchObject({
      status: 201,
      data: { dueDate: '2026-05-04T00:00:00+03:00' },
    })
    expect((await ask({ ...ban, token: framework.token })).words).toBe(
      "Can't add ban milestone for contract in suspended status",
    )
    await driver.advance({ until: '2026-05-05T00:00:00+03:00' })
    expect((await read(agreement)).contracts).toMatchObject([{ status: 'active' }])
    await driver.advance({ until: '2027-06-02T00:00:00+03:00' })
    expect(await read(framework.path)).toMatchObject({ status: 'complete' })
    expect(await read(agreement)).toMatchObject({ status: 'terminated' })
  })
})

describe('an application', () => {
  it('is made once by whoever is in the agreement already', async () => {
    const framework = await announced('internationalFinancialInstitutions', 'other')
    await takenIn(framework, first)
    const again = submissionPayload(framework.path.slice('/frameworks/'.length), first, false)
    const { words } = await ask({ verb: 'POST', path: '/submissions', key: 'brokerr', body: again })
    expect(words).toBe(
      "Can't add submission when contract in agreement with same identifier.id in active status",
    )
  })

  it('is active once for each applicant', async () => {
    const { path } = await announced('internationalFinancialInstitutions', 'other')
    await applied(path, first)
    const body = submissionPayload(path.slice('/frameworks/'.length), first, false)
    const { data, token } = await ask({ verb: 'POST', path: '/submissions', key: 'brokerr', body })
    const { words } = await patch(`/submissions/${data.id}`, 'brokerr', token, { status: 'active' })
    expect(words).toBe(`Tenderer already have active submission for framework ${path.split('/')[2]}`)
  })

  it('of a restricted framework hides who applies', async () => {
    const { path } = await announced('internationalFinancialInstitutions', 'other', true)
    const { id } = await applied(path, first, true)
    const named = (data: Data | undefined) => (data?.tenderers as { name: string }[] | undefined)?.[0]?.name
    expect(named(await read(`/submissions/${id}`))).toBe('Приховано')
    expect(named(await read(`/submissions/${id}`, 'brokerr'))).toBe(first.name)
    const list = async (key?: string) => (await read(`${path}/submissions`, key)) as unknown as Data[]
    expect(named((await list())[0])).toBe('Приховано')
    expect(named((await list('brokerr'))[0])).toBe(first.name)
  })
})

describe('a decision', () => {
  it('needs a signed report where the type says so', async () => {
    const { path, token } = await announced('dynamicPurchasingSystem', 'general')
    const { qualificationID } = await applied(path, first)
    const { words } = await patch(`/qualifications/${qualificationID}`, 'brokerr', token, {
      status: 'active',
    })
    expect(words).toBe("Document with type 'evaluationReports' and format pkcs7-signature is required")
  })

  it('puts every supplier into one agreement', async () => {
    const framework = await announced('internationalFinancialInstitutions', 'other')
    const agreement = await takenIn(framework, first)
    expect(await takenIn(framework, second)).toBe(agreement)
    const { contracts } = await read(agreement)
    expect(contracts).toMatchObject([
      { status: 'active', suppliers: [{ name: first.name }] },
      { status: 'active', suppliers: [{ name: second.name }] },
    ])
  })
})

describe('a change of the period', () => {
  it('moves the agreement and the milestones of its suppliers too', async () => {
    const framework = await announced('internationalFinancialInstitutions', 'other')
    const agreement = await takenIn(framework, first)
    const endDate = '2027-01-01T00:00:00+02:00'
    const change = {
      rationale: 'Інші причини',
      rationaleType: 'other',
      modifications: { qualificationPeriod: { endDate } },
    }
    const { status } = await ask({
      verb: 'POST',
      path: `${framework.path}/changes`,
      key: 'brokerr',
      token: framework.token,
      body: { data: change },
    })
    expect(status).toBe(201)
    expect(await read(agreement)).toMatchObject({
      period: { endDate },
      next_check: endDate,
      contracts: [{ milestones: [{ type: 'activation', dueDate: endDate }] }],
    })
  })
})
