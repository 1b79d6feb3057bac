import type { Documents } from '../../api/ports/documents.ts'
import { documentsIn } from './blobs.ts'

/** Documents kept until the process ends. */
export function memoryDocuments(): Documents {
  const blobs = new Map<string, Uint8Array>()
  return documentsIn({
    read: async (name) => blobs.get(name)?.slice(),
    write: async (name, bytes) => {
      blobs.set(name, Uint8Array.from(bytes))
    },
    exists: async (name) => blobs.has(name),
    close: async () => {},
  })
}
