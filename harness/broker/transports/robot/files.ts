import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { isObject } from '../../../../simulator/domain/json.ts'
import type { FileToUpload } from '../../words.ts'

/** Drivers of robot_tests take files from the disk. */
export interface Files {
  /** The same arguments; every file in them lies on the disk, and its path is told. */
  placed(args: unknown): unknown
  remove(): void
}

export function openFiles(): Files {
  let folder: string | undefined
  let count = 0

  /** Each in a folder of its own: their names are what users see. */
  function written(file: FileToUpload): FileToUpload {
    folder ??= mkdtempSync(join(tmpdir(), 'etalon-files-'))
    count += 1
    const own = join(folder, String(count))
    mkdirSync(own)
    const path = join(own, basename(file.title))
    writeFileSync(path, Buffer.from(file.base64, 'base64'))
    return { ...file, path }
  }

  function placed(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(placed)
    if (!isObject(value)) return value
    if (isFile(value)) return value.path === undefined ? written(value) : value
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, placed(inner)]))
  }

  return {
    placed,
    remove() {
      if (folder !== undefined) rmSync(folder, { recursive: true, force: true })
    },
  }
}

const isFile = (value: object): value is FileToUpload =>
  ['title', 'format', 'base64'].every((name) => typeof (value as Record<string, unknown>)[name] === 'string')
