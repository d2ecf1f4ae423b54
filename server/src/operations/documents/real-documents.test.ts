import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { ask, openOffice, upload, type TestOffice } from './testing.ts'

const folder = join(import.meta.dirname, '../../../../../shared/data/seed-documents')
const papers = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.txt')) : []

// Real public papers are not part of the product; where they are missing this is reported as skipped.
describe.skipIf(papers.length === 0)('the real documents', () => {
  let office: TestOffice
  beforeAll(async () => {
    office = await openOffice(inject('testServerUrl'))
  })
  afterAll(() => office.close())

  test.each(papers)('%s is registered, and every draft quotes its text', async (name) => {
    const { status, body } = await upload(office, office.office, name, readFileSync(join(folder, name)))
    expect([status, body.kind]).toEqual([201, 'registered'])
    const id = body.document.id
    const { text } = (await ask(office, office.office, 'GET', `/documents/${id}/text`)).body
    expect(text).toBe(readFileSync(join(folder, name), 'utf8'))
    const { items } = (await ask(office, office.office, 'GET', `/documents/${id}/drafts`)).body
    for (const draft of items) expect(draft.body).toBe(text.slice(draft.span.start, draft.span.end))
    expect(items.length).toBe(body.document.counts.drafts)
  })
})
