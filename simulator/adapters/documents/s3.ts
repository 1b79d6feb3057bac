import type { S3Client } from '@aws-sdk/client-s3'
import type { Documents } from '../../api/ports/documents.ts'
import { documentsIn } from './blobs.ts'

export interface S3Options {
  readonly bucket: string
  readonly region: string
  readonly accessKeyId: string
  readonly secretAccessKey: string
  /** Any S3-compatible server, e.g. `http://127.0.0.1:9000`; Amazon's own when absent. */
  readonly endpoint?: string
  /** Put before every object name, e.g. `documents/`. */
  readonly prefix?: string
}

/** Documents as objects of one existing S3 bucket. The client library is loaded at the first use. */
export function s3Documents(options: S3Options): Documents {
  const { bucket: Bucket, prefix = '' } = options
  let connecting: ReturnType<typeof connect> | undefined
  const s3 = () => {
    connecting ??= connect(options)
    return connecting
  }

  return documentsIn({
    async read(name) {
      const { client, commands } = await s3()
      const object = await client
        .send(new commands.GetObjectCommand({ Bucket, Key: prefix + name }))
        .catch(absent)
      return object?.Body?.transformToByteArray()
    },
    async write(name, Body) {
      const { client, commands } = await s3()
      await client.send(new commands.PutObjectCommand({ Bucket, Key: prefix + name, Body }))
    },
    async exists(name) {
      const { client, commands } = await s3()
      const head = await client
        .send(new commands.HeadObjectCommand({ Bucket, Key: prefix + name }))
        .catch(absent)
      return head !== undefined
    },
    async close() {
      const connected = await connecting
      connected?.client.destroy()
      connecting = undefined
    },
  })
}

async function connect({ region, endpoint, accessKeyId, secretAccessKey }: S3Options) {
  const commands = await import('@aws-sdk/client-s3')
  const client: S3Client = new commands.S3Client({
    region,
    credentials: { accessKeyId, secretAccessKey },
    // Other makers' servers know neither the bucket as a host name nor Amazon's newer checksums.
    ...(endpoint === undefined ? {} : { endpoint, forcePathStyle: true }),
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  })
  return { client, commands }
}

/** An object that is not there is an answer; a missing bucket and everything else is a failure. */
function absent(error: unknown): undefined {
  if (error instanceof Error && (error.name === 'NoSuchKey' || error.name === 'NotFound')) return undefined
  throw error
}
