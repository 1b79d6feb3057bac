import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { documentsContract } from './documents.contract.ts'
import { s3Documents } from './s3.ts'

interface S3rver {
  run(): Promise<AddressInfo>
  close(): Promise<void>
}
const require = createRequire(import.meta.url)
// The package brings no types.
const S3rver: new (options: Readonly<Record<string, unknown>>) => S3rver = require('s3rver')

async function startServer() {
  const directory = await mkdtemp(join(tmpdir(), 's3-'))
  const server = new S3rver({
    address: '127.0.0.1',
    port: 0,
    silent: true,
    directory,
    configureBuckets: [{ name: 'documents' }],
  })
  const { port } = await server.run()
  const open = (bucket = 'documents') =>
    s3Documents({
      bucket,
      region: 'us-east-1',
      accessKeyId: 'S3RVER',
      secretAccessKey: 'S3RVER',
      endpoint: `http://127.0.0.1:${port}`,
      prefix: 'kept/',
    })
  const stop = async () => {
    await server.close()
    await rm(directory, { recursive: true, force: true })
  }
  return { open, stop }
}

let started: Awaited<ReturnType<typeof startServer>>
beforeAll(async () => {
  started = await startServer()
})
afterAll(() => started.stop())

// S3 itself keeps objects whole; the server that stands in for it here writes them to files in place.
documentsContract(
  's3',
  async () => {
    const documents = started.open()
    return { documents, dispose: () => documents.close() }
  },
  { tearsConcurrentWrites: true },
)

test('a missing bucket is a failure, not an absent document', async () => {
  const documents = started.open('nowhere')
  await expect(documents.get('key')).rejects.toThrow('bucket does not exist')
  await documents.close()
})

test('closing what was never used, or twice, does no harm', async () => {
  const documents = started.open()
  await documents.close()
  expect(await documents.has('key')).toBe(false)
  await documents.close()
  await documents.close()
})
