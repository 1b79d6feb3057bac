import { type Chunk, type ChunkPlayed, playChunk } from './chunks.ts'

/** What a process answers that is asked to play chunks. */
export type Told = { readonly ready: true } | ChunkPlayed | { readonly failure: string }

const tell = (told: Told): void => void process.send?.(told)

process.on('message', (chunk: Chunk) => {
  playChunk(chunk).then(tell, (error: unknown) =>
    tell({ failure: error instanceof Error ? error.message : String(error) }),
  )
})
tell({ ready: true })
