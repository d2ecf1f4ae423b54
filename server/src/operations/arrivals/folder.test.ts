import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { ask, conclusionText, openOffice, uploadText, type TestOffice } from '../documents/testing.ts'
import type { Context } from '../context.ts'
import { lookAtFolder, type FolderMemory } from './folder.ts'
import { secondServer, workOnAll } from './testing.ts'

let office: TestOffice
let folder: string
let context: Context

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dieuhanh-folder-'))
  office = await openOffice(inject('testServerUrl'), '68', { FOLDER_PATH: folder })
  context = office.server.context
})
afterAll(async () => {
  await office.close()
  await rm(folder, { recursive: true, force: true })
})

async function withFolder(work: () => Promise<void>): Promise<void> {
  await work()
  for (const name of await readdir(folder)) await rm(join(folder, name), { recursive: true })
}

const paper = (number: number): string => conclusionText.replaceAll('215-KL/TU', `${number}-KL/TU`)
const put = (name: string, text: string): Promise<void> => writeFile(join(folder, name), text)
const here = async (within = ''): Promise<string[]> =>
  (await readdir(join(folder, within), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, within).length + 1))
    .toSorted()
const look = (memory: FolderMemory) => lookAtFolder(context, folder, memory)
const lines = async (state: string) =>
  (await ask(office, office.office, 'GET', `/arrivals?source=folder&state=${state}`)).body.items

describe('a watched folder', () => {
  test('takes a file once it is complete, and puts it aside when it is in the register', () =>
    withFolder(async () => {
      const memory: FolderMemory = new Map()
      await mkdir(join(folder, 'thang-6'))
      await put('thang-6/kết luận.txt', paper(401))
      expect(await look(memory)).toEqual({ kind: 'looked', taken: 0 })
      await put('thang-6/kết luận.txt', `${paper(401)}\n`)
      // It was written to since.
      expect(await look(memory)).toEqual({ kind: 'looked', taken: 0 })
      expect(await look(memory)).toEqual({ kind: 'looked', taken: 1 })
      expect(await here()).toEqual(['thang-6/kết luận.txt'])
      expect(await workOnAll(context)).toEqual(['done'])
      expect(await look(memory)).toEqual({ kind: 'looked', taken: 0 })
      expect(await here()).toEqual(['da-nhan/thang-6/kết luận.txt'])
      const [line] = await lines('done')
      expect(line).toMatchObject({
        name: 'kết luận.txt',
        arrivedBy: null,
        documents: 1,
        document: { symbol: '401-KL/TU' },
      })
      const { body } = await ask(office, office.office, 'GET', `/documents/${line.document.id}/history`)
      expect(body.items[0]).toMatchObject({ person: null, text: expect.stringContaining('thư mục') })
      const journal = await context.database
        .selectFrom('audit')
        .select(['action', 'person_id', 'details'])
        .where('subject_id', 'in', [line.id, line.document.id])
        .orderBy('id')
        .execute()
      expect(journal).toMatchObject([
        { action: 'arrival.receive', person_id: null, details: { source: 'folder' } },
        { action: 'document.register', person_id: null, details: { source: 'folder' } },
      ])
    }))

  test('the same content again, under any name, is put aside and not doubled', () =>
    withFolder(async () => {
      const memory: FolderMemory = new Map()
      await uploadText(office, office.office, 'a.txt', paper(402))
      await put('một.txt', paper(402))
      await put('hai.txt', paper(403))
      await put('ba.txt', paper(403))
      await look(memory)
      expect(await look(memory)).toMatchObject({ taken: 1 })
      await workOnAll(context)
      await look(memory)
      await look(memory)
      expect(await here()).toEqual(['da-nhan/ba.txt', 'da-nhan/hai.txt', 'da-nhan/một.txt'])
    }))

  test('a file that cannot be read goes to “loi” and is listed; tried again, it fails again and stays one line', () =>
    withFolder(async () => {
      const memory: FolderMemory = new Map()
      await put('hỏng.docx', 'PK\u0003\u0004 nửa tệp')
      await look(memory)
      await look(memory)
      expect(await workOnAll(context)).toEqual(['failed'])
      await look(memory)
      expect(await here()).toEqual(['loi/hỏng.docx'])
      const [line] = await lines('failed')
      expect(line).toMatchObject({
        name: 'hỏng.docx',
        problem: { reason: 'broken', todo: expect.any(String) },
        actions: ['retry', 'discard'],
      })
      const { body } = await ask(office, office.office, 'POST', `/arrivals/${line.id}/retry`)
      expect(body).toMatchObject({ state: 'waiting', problem: null })
      expect(await workOnAll(context)).toEqual(['failed'])
      expect((await lines('failed')).map((one: { id: string }) => one.id)).toEqual([line.id])
      const gone = await ask(office, office.office, 'DELETE', `/arrivals/${line.id}`)
      expect(gone.status).toBe(204)
      expect(await lines('failed')).toEqual([])
    }))

  test('hidden, temporary and lock files stay; links and what lies outside are not touched', () =>
    withFolder(async () => {
      const memory: FolderMemory = new Map()
      const outside = await mkdtemp(join(tmpdir(), 'dieuhanh-outside-'))
      await writeFile(join(outside, 'mật.txt'), paper(404))
      await symlink(outside, join(folder, 'lối ra'))
      await symlink(join(outside, 'mật.txt'), join(folder, 'liên kết.txt'))
      const passing = ['.an', '~$kế hoạch.docx', 'a.tmp', 'b.txt.part', 'c.crdownload', 'd.lock', 'Thumbs.db']
      for (const name of passing) await put(name, paper(405))
      await look(memory)
      expect(await look(memory)).toEqual({ kind: 'looked', taken: 0 })
      expect(await here()).toEqual(passing.toSorted())
      expect(await readFile(join(outside, 'mật.txt'), 'utf8')).toBe(paper(404))
      await rm(outside, { recursive: true })
    }))

  test('a state secret leaves no trace of itself in the system', () =>
    withFolder(async () => {
      const memory: FolderMemory = new Map()
      await put('chuyện cơ mật.txt', `TỐI MẬT\n${paper(406)}`)
      await look(memory)
      await look(memory)
      expect(await workOnAll(context)).toEqual(['failed'])
      expect(await here()).toEqual(['loi/chuyện cơ mật.txt'])
      const rows = await context.database.selectFrom('arrival').selectAll().execute()
      const secret = rows.find((row) => row.reason === 'state-secret')
      expect(secret).toMatchObject({ name: '', sha256: null, size: 0, facts: {} })
      await look(memory)
      expect(await look(memory)).toEqual({ kind: 'looked', taken: 0 })
    }))

  test('too large is said, once', () =>
    withFolder(async () => {
      const memory: FolderMemory = new Map()
      await writeFile(join(folder, 'to.pdf'), Buffer.alloc(51 * 1024 * 1024, 1))
      await look(memory)
      await look(memory)
      expect(await here()).toEqual(['loi/to.pdf'])
      expect(await lines('failed')).toMatchObject([
        { name: 'to.pdf', problem: { reason: 'too-large' }, actions: ['discard'] },
        { name: '', problem: { reason: 'state-secret' }, actions: ['discard'] },
      ])
      await rename(join(folder, 'loi/to.pdf'), join(folder, 'to.pdf'))
      await look(memory)
      await look(memory)
      expect((await lines('failed')).length).toBe(2)
    }))

  test('two servers take a file once', () =>
    withFolder(async () => {
      const other = secondServer(office.server)
      const [one, two]: FolderMemory[] = [new Map(), new Map()]
      if (!one || !two) throw new Error('two memories')
      for (let number = 410; number < 416; number += 1) await put(`${number}.txt`, paper(number))
      const both = () => Promise.all([lookAtFolder(context, folder, one), lookAtFolder(other, folder, two)])
      await both()
      await both()
      await both()
      await Promise.all([workOnAll(context), workOnAll(other)])
      await look(one)
      await look(one)
      expect((await here('da-nhan')).length).toBe(6)
      const made = await context.database
        .selectFrom('document')
        .select('symbol')
        .where('symbol', 'like', '41%-KL/TU')
        .execute()
      expect(made.length).toBe(6)
      await other.close()
    }))

  test('a folder that is not there, or may not be written to, is said', async () => {
    const memory: FolderMemory = new Map()
    expect(await lookAtFolder(context, '/nơi nào đó không có', memory)).toMatchObject({
      kind: 'refused',
      reason: 'folder-missing',
    })
    const file = join(office.server.folder, 'tệp')
    await writeFile(file, '')
    expect((await stat(file)).isFile()).toBe(true)
    expect(await lookAtFolder(context, file, memory)).toMatchObject({ reason: 'folder-missing' })
  })
})
