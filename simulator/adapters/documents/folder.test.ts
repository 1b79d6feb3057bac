import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { documentsContract } from './documents.contract.ts'
import { folderDocuments } from './folder.ts'

const newFolder = () => mkdtemp(join(tmpdir(), 'documents-'))
const remove = (folder: string) => rm(folder, { recursive: true, force: true })
const META = { hash: `md5:${'0'.repeat(32)}`, format: 'text/plain', title: 'a.txt' }

documentsContract('folder', async () => {
  const folder = await newFolder()
  const documents = folderDocuments(join(folder, 'made', 'when needed'))
  return { documents, dispose: () => remove(folder) }
})

test('documents outlive the object, stay in the folder and leave no partial file', async () => {
  const outer = await newFolder()
  const folder = join(outer, 'inner')
  await folderDocuments(folder).put('../escaped', new Uint8Array([1, 2, 3]), META)
  expect(await folderDocuments(folder).get('../escaped')).toMatchObject({ state: 'uploaded', title: 'a.txt' })
  expect(await readdir(outer)).toEqual(['inner'])
  expect((await readdir(folder)).map((name) => name.replace(/^.*\./, '')).sort()).toEqual(['bin', 'json'])
  await remove(outer)
})

test('a disk that refuses is a failure, not an absent document', async () => {
  const folder = await newFolder()
  const file = join(folder, 'a file')
  await writeFile(file, '')
  const documents = folderDocuments(file)
  await expect(documents.get('key')).rejects.toThrow('ENOTDIR')
  await expect(documents.register('key', META.hash)).rejects.toThrow()
  await remove(folder)
})

test('a damaged record is a failure', async () => {
  const folder = await newFolder()
  const key = 'f'.repeat(32)
  await writeFile(join(folder, `${key}.json`), '{"state":"uploaded"}')
  await expect(folderDocuments(folder).get(key)).rejects.toThrow('no hash')
  await remove(folder)
})
