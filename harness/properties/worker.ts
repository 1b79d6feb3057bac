import { type Chunk, playChunk, type Told } from './chunks.ts'

const tell = (told: Told): void => void process.send?.(told)

process.on('message', (chunk: Chunk) => {
  playChunk(chunk).then(tell, (error: unknown) =>
    tell({ failure: error instanceof Error ? error.message : String(error) }),
  )
})
tell({ ready: true })
