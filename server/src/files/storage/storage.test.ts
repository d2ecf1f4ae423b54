import { createHash, randomBytes } from 'node:crypto'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openFileStore, type FileStore } from './index.ts'

let folder: string
let files: FileStore
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dieuhanh-files-'))
  files = openFileStore(folder)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function* inPieces(bytes: Uint8Array, size: number): AsyncIterable<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

const addressOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

test('bytes come back as they were, under their own hash, however they came', async () => {
  const bytes = randomBytes(300_000)
  const stored = { kind: 'stored', sha256: addressOf(bytes), size: bytes.length }
  expect(await files.put(bytes)).toEqual(stored)
  expect(await files.receive(inPieces(bytes, 7_001), 1_000_000)).toEqual(stored)
  expect(Buffer.compare(await files.bytes(stored.sha256), bytes)).toBe(0)
})

test('the same bytes kept many times at once are one file', async () => {
  const bytes = randomBytes(10_000)
  await Promise.all(Array.from({ length: 8 }, () => files.put(bytes)))
  const shelf = await readdir(join(folder, addressOf(bytes).slice(0, 2)))
  expect(shelf.filter((name) => name === addressOf(bytes))).toHaveLength(1)
})

test('what is too large or empty, or breaks off, leaves nothing', async () => {
  expect(await files.receive(inPieces(randomBytes(2_000), 300), 1_999)).toMatchObject({ reason: 'too-large' })
  expect(await files.receive(inPieces(new Uint8Array(), 300), 1_999)).toMatchObject({ reason: 'empty' })
  const broken = (async function* (): AsyncIterable<Uint8Array> {
    yield randomBytes(100)
    throw new Error('the line went dead')
  })()
  await expect(files.receive(broken, 1_999)).rejects.toThrow('the line went dead')
  expect(await readdir(join(folder, 'incoming'))).toEqual([])
})

test.each(['../../etc/passwd', '', 'AB'.repeat(32), `${'a'.repeat(63)}/`])(
  '"%s" is no address',
  async (address) => {
    await expect(files.bytes(address).then(() => 'read')).rejects.toThrow('not the address of a file')
  },
)
