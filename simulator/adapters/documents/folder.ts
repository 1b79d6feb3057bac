import { randomUUID } from 'node:crypto'
import { access, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Documents } from '../../api/ports/documents.ts'
import { documentsIn } from './blobs.ts'

/** Documents as files of one folder, made when the first is written. A reader never sees half a file. */
export function folderDocuments(folder: string): Documents {
  return documentsIn({
    read: (name) => readFile(join(folder, name)).catch(absent),
    async write(name, bytes) {
      const whole = join(folder, name)
      const partial = `${whole}.${randomUUID()}.tmp`
      await mkdir(folder, { recursive: true })
      try {
        await writeFile(partial, bytes, { flag: 'wx' })
        await rename(partial, whole)
      } catch (error) {
        await rm(partial, { force: true })
        throw error
      }
    },
    async exists(name) {
      const found = await access(join(folder, name)).then(() => true, absent)
      return found ?? false
    },
    close: async () => {},
  })
}

/** A file that is not there is an answer; anything else the disk says is a failure. */
function absent(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
  throw error
}
