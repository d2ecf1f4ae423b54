import { randomBytes } from 'node:crypto'
import { utimesSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { ask, conclusionText, openOffice, resolutionText, uploadText, type TestOffice } from './testing.ts'
import { readAgain, sweepFiles } from './upkeep.ts'

let office: TestOffice
beforeAll(async () => {
  office = await openOffice(inject('testServerUrl'))
})
afterAll(() => office.close())

describe('reading again with another engine', () => {
  test('drafts follow where nobody touched them, and stay where somebody did', async () => {
    const { context, database } = office.server
    const touched = (await uploadText(office, office.office, 'a.txt', conclusionText)).body.document.id
    const free = (await uploadText(office, office.office, 'b.txt', resolutionText)).body.document.id
    const path = (id: string) => `/documents/${id}/drafts`
    const span = { start: conclusionText.indexOf('2. Sở'), end: conclusionText.indexOf('15/12/2026.') }
    await ask(office, office.office, 'POST', path(touched), { body: { span } })
    const ids = async (id: string): Promise<string[]> =>
      (await ask(office, office.office, 'GET', path(id))).body.items.map((draft: { id: string }) => draft.id)
    const before = await ids(touched)
    const remark = { code: 'tracked-changes', message: 'Tệp còn 2 chỗ sửa đổi.' }
    await sql`update reading set engine_version = 'older',
      reading = jsonb_set(reading, '{remarks}', ${JSON.stringify([remark])}::jsonb || (reading -> 'remarks'))`.execute(
      database.db,
    )
    await database.db
      .updateTable('draft')
      .set({ title: 'Do bộ máy cũ đọc' })
      .where('document_id', '=', free)
      .execute()

    expect(await readAgain(context)).toEqual({ read: 2 })
    expect(await ids(touched)).toEqual(before)
    const fresh = (await ask(office, office.office, 'GET', path(free))).body.items
    for (const draft of fresh) expect(draft.title).not.toBe('Do bộ máy cũ đọc')
    const page = await ask(office, office.office, 'GET', `/documents/${free}`)
    expect(page.body.engineVersion).not.toBe('older')
    const { remarks } = (await ask(office, office.office, 'GET', `/documents/${free}/text`)).body
    expect(remarks.filter(({ code }: { code: string }) => code === remark.code)).toEqual([
      { ...remark, span: null },
    ])
    const cites = (await ask(office, office.office, 'GET', `/documents/${touched}/citations`)).body.cites
    expect(cites.find((line: { symbol: string }) => line.symbol === '15-NQ/TU').document.id).toBe(free)
    expect(await readAgain(context)).toEqual({ read: 0 })
  })
})

describe('bytes that no row names', () => {
  test('go once they are an hour old; those of documents stay', async () => {
    const { context, folder } = office.server
    const orphan = await context.files.put(randomBytes(2000))
    const fresh = await context.files.put(randomBytes(2000))
    const files = join(folder, 'data', 'files')
    const place = async (): Promise<string> =>
      (await readdir(folder)).includes('files') ? join(folder, 'files') : files
    const at = join(await place(), orphan.sha256.slice(0, 2), orphan.sha256)
    const old = new Date(Date.now() - 2 * 60 * 60_000)
    utimesSync(at, old, old)
    expect(await sweepFiles(context)).toEqual({ removed: 1 })
    expect([await context.files.has(orphan.sha256), await context.files.has(fresh.sha256)]).toEqual([
      false,
      true,
    ])
  })
})
