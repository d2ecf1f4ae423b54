import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { docxOf, paragraph, pdfFile, pdfOf, zipOf } from '../../files/intake/testing/index.ts'
import { conclusionText, openOffice, upload, uploadText, type TestOffice } from './testing.ts'

let office: TestOffice

beforeAll(async () => {
  office = await openOffice(inject('testServerUrl'))
})
afterAll(() => office.close())

const traces = async (): Promise<readonly number[]> => {
  const { db } = office.server.database
  const count = async (table: 'document' | 'file' | 'reading' | 'document_text'): Promise<number> =>
    (await db.selectFrom(table).select(db.fn.countAll().as('n')).executeTakeFirstOrThrow()).n as number
  const names = await readdir(join(office.server.folder, 'files'), { recursive: true })
  const counts = [
    await count('document'),
    await count('file'),
    await count('reading'),
    await count('document_text'),
  ]
  return [...counts.map(Number), names.filter((name) => /[0-9a-f]{32}/.test(name)).length]
}

const bomb = Buffer.alloc(60 * 1024 * 1024, 0x61)

test.each([
  ['bomb.zip', zipOf([{ name: 'a.txt', bytes: bomb }])],
  ['bomb.docx', docxOf(paragraph('chữ'), [{ name: 'word/media/a.xml', bytes: bomb }])],
  ['path.zip', zipOf([{ name: '../../../etc/passwd', bytes: 'x' }])],
  ['macro.docm', docxOf(paragraph('chữ'), [{ name: 'word/vbaProject.bin', bytes: 'x' }])],
  ['circle.pdf', pdfFile(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [2 0 R] /Count 5 >>'])],
  ['pages.pdf', pdfOf(Array.from({ length: 10_000 }, () => []))],
  ['half.docx', docxOf(paragraph('chữ')).subarray(0, 300)],
])('%s: a clear sentence, and nothing of it stays', async (name, bytes) => {
  const { status, body } = await upload(office, office.office, name, bytes)
  expect(status).toBe(422)
  expect(body).toMatchObject({
    title: expect.stringMatching(/\p{L}/u),
    detail: expect.any(String),
    todo: expect.any(String),
  })
  expect(await traces()).toEqual([0, 0, 0, 0, 0])
})

test('the server is up after all of it', async () => {
  const { status, body } = await uploadText(office, office.office, 'kl.txt', conclusionText)
  expect([status, body.reason ?? body.type]).toEqual([201, undefined])
})
