import { documentsContract } from './documents.contract.ts'
import { memoryDocuments } from './memory.ts'

documentsContract('memory', async () => {
  const documents = memoryDocuments()
  return { documents, dispose: () => documents.close() }
})
