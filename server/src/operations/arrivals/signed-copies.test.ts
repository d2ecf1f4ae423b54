import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { zipOf } from '../../files/intake/testing/index.ts'
import { issue } from '../../files/signatures/testing/authority.ts'
import { signPdf, type Growing } from '../../files/signatures/testing/pdf.ts'
import { keptFiles } from '../../store/documents/index.ts'
import { asOwner } from '../../store/index.ts'
import { ask, conclusionText, openOffice, upload, type TestOffice } from '../documents/testing.ts'
import { lookAtFolder, type FolderMemory } from './folder.ts'
import { importFiles } from './import.ts'
import { workOnAll } from './testing.ts'
import { letteredPdf, picturedPdf } from './testing-signed.ts'

const root = issue({ names: { CN: 'Gốc thử' }, authority: true })
const signer = issue({ names: { CN: 'Nguyễn Văn A', O: 'UBND tỉnh Thử' }, issuer: root, which: 1 })

/** A paper as it stands on one page. */
const paper = (number: number): string =>
  (conclusionText.replaceAll('215-KL/TU', `${number}-KL/TU`).split('\nI. ')[0] ?? '')
    .split('\n')
    .flatMap((line) => line.match(/.{1,62}(?:\s|$)/g) ?? [''])
    .join('\n')
const signed = (pdf: Growing, hour = 2): Buffer =>
  signPdf(pdf, { by: signer, signedAt: `2025-06-03T0${hour}:12:00Z` }).bytes

let office: TestOffice
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dieuhanh-signed-'))
  const trust = join(folder, 'goc.cer')
  await writeFile(trust, root.der)
  office = await openOffice(inject('testServerUrl'), '68', { TRUSTED_ROOTS: trust })
})
afterAll(async () => {
  await office.close()
  await rm(folder, { recursive: true, force: true })
})

const get = (path: string) => ask(office, office.office, 'GET', path)
const send = (name: string, bytes: Uint8Array) => upload(office, office.office, name, bytes)
const copiesOf = async (id: string) => (await get(`/documents/${id}/signatures`)).body.copies
const historyOf = async (id: string): Promise<string[]> =>
  (await get(`/documents/${id}/history`)).body.items.map(({ text }: { text: string }) => text)
const register = async (number: number): Promise<string> =>
  (await send(`${number}.txt`, Buffer.from(paper(number)))).body.document.id
const journalOf = async (id: string): Promise<string[]> =>
  (
    await office.server.database.db
      .selectFrom('audit')
      .select('action')
      .where('subject_id', '=', id)
      .orderBy('id')
      .execute()
  ).map(({ action }) => action)

describe('a signed copy of a document that is in the register', () => {
  const bytes = signed(letteredPdf(paper(931)))
  let id: string

  test('is kept with it: one document, the signatures under the name of that file', async () => {
    id = await register(931)
    const { status, body } = await send('kết luận ký số.pdf', bytes)
    expect([status, body.kind, body.document.id, body.signedCopyAdded]).toEqual([200, 'known', id, true])
    const { body: found } = await get(`/documents/${id}/signatures`)
    expect(found).toMatchObject({ state: 'other-format', items: [] })
    expect(found.copies).toMatchObject([
      {
        name: 'kết luận ký số.pdf',
        size: bytes.length,
        addedBy: { name: 'van-phong' },
        state: 'checked',
        items: [{ integrity: 'intact', standing: 'sound', signer: { name: 'Nguyễn Văn A' } }],
      },
    ])
    const [added, ...before] = await historyOf(id)
    expect([added, before.length]).toEqual(['Thêm bản ký số “kết luận ký số.pdf” (tải tệp lên)', 1])
    expect(await journalOf(id)).toEqual(['document.register', 'document.add-signed-copy'])
  })

  test('is given back byte for byte, and stays when unnamed bytes go; the original is what it was', async () => {
    const [copy] = await copiesOf(id)
    const { context } = office.server
    await context.files.sweep((all) => asOwner(context.database, (tx) => keptFiles(tx, all)), 0)
    const taken = await get(`/documents/${id}/signed-copies/${copy.id}`)
    expect(taken.bytes.equals(bytes)).toBe(true)
    expect(taken.headers['content-disposition']).toContain('.pdf')
    expect((await get(`/documents/${id}/original`)).bytes.toString('utf8')).toBe(paper(931))
  })

  test('changes nothing when the same bytes come again, by themselves or in a ZIP', async () => {
    const before = [await historyOf(id), await journalOf(id), await copiesOf(id)]
    const again = await send('lần nữa.pdf', bytes)
    expect([again.body.kind, again.body.document.id, again.body.signedCopyAdded]).toEqual([
      'known',
      id,
      false,
    ])
    const zip = await send('lại.zip', zipOf([{ name: 'ky-so.pdf', bytes }]))
    expect(zip.body.parts).toMatchObject([{ kind: 'known', signedCopyAdded: false, document: { id } }])
    expect([await historyOf(id), await journalOf(id), await copiesOf(id)]).toEqual(before)
  })

  test('is kept once when several bring it at once, and one inside a ZIP as well', async () => {
    const other = signed(letteredPdf(paper(931)), 3)
    const answers = await Promise.all(['c.pdf', 'd.pdf', 'e.pdf'].map((name) => send(name, other)))
    expect(answers.filter(({ body }) => body.signedCopyAdded)).toHaveLength(1)
    const third = signed(letteredPdf(paper(931)), 4)
    const zip = await send('hồ sơ.zip', zipOf([{ name: 'a/ky.pdf', bytes: third }]))
    expect(zip.body.parts).toMatchObject([{ kind: 'known', signedCopyAdded: true, document: { id } }])
    expect(await copiesOf(id)).toHaveLength(3)
  })

  test('is not kept without a signature; one that was changed is, and is said to be wrong', async () => {
    const plain = await send('không ký.pdf', letteredPdf(paper(931)).bytes)
    expect([plain.body.kind, plain.body.signedCopyAdded]).toEqual(['known', false])
    const changed = Buffer.from(bytes.toString('latin1').replace('Van ban thu', 'Van ban sua'), 'latin1')
    expect((await send('bị sửa.pdf', changed)).body.signedCopyAdded).toBe(true)
    const [wrong] = (await copiesOf(id)).slice(-1)
    expect(wrong).toMatchObject({ name: 'bị sửa.pdf', items: [{ standing: 'wrong', integrity: 'changed' }] })
  })

  test('that comes with the document at once is its copy or its original, never lost', async () => {
    const both = [Buffer.from(paper(932)), signed(letteredPdf(paper(932)))]
    const answers = await Promise.all(both.map((one, at) => send(`932-${at}${at ? '.pdf' : '.txt'}`, one)))
    const [first, second] = answers.map(({ body }) => body.document.id)
    expect(first).toBe(second)
    const { body } = await get(`/documents/${first}/signatures`)
    const all = [...body.items, ...body.copies.flatMap(({ items }: { items: unknown[] }) => items)]
    expect(all).toMatchObject([{ integrity: 'intact' }])
  })

  test('is not seen by another province, nor under another document', async () => {
    const [copy] = await copiesOf(id)
    const elsewhere = await register(933)
    expect((await get(`/documents/${elsewhere}/signed-copies/${copy.id}`)).status).toBe(404)
    const other = await openOffice(inject('testServerUrl'))
    const { status } = await ask(other, other.office, 'GET', `/documents/${id}/signed-copies/${copy.id}`)
    expect(status).toBe(404)
    await other.close()
  })
})

describe('a signed copy by the other doors', () => {
  test('a signed scan says in its line that it was added; the document keeps its own words', async () => {
    const id = await register(941)
    const { status, body } = await send('quét ký số.pdf', signed(await picturedPdf(paper(941))))
    expect([status, body.kind, body.signedCopyAdded]).toEqual([202, 'arrived', false])
    expect(await workOnAll(office.server.context)).toEqual(['done'])
    const line = (await get(`/arrivals/${body.arrival.id}`)).body
    expect(line).toMatchObject({ state: 'done', signedCopy: true, document: { id } })
    expect(await copiesOf(id)).toMatchObject([{ name: 'quét ký số.pdf', items: [{ integrity: 'intact' }] }])
    expect((await get(`/documents/${id}`)).body).toMatchObject({
      recognised: null,
      original: { name: '941.txt' },
    })
  })

  test('the watched folder and the command line', async () => {
    const id = await register(942)
    const within = await mkdtemp(join(tmpdir(), 'dieuhanh-folder-'))
    const { context } = office.server
    const watching = { ...context, config: { ...context.config, folderPath: within } }
    const memory: FolderMemory = new Map()
    await writeFile(join(within, 'từ thư mục.pdf'), signed(letteredPdf(paper(942))))
    await lookAtFolder(watching, within, memory)
    await lookAtFolder(watching, within, memory)
    expect(await workOnAll(watching)).toEqual(['done'])
    await lookAtFolder(watching, within, memory)
    expect(await readdir(join(within, 'da-nhan'))).toEqual(['từ thư mục.pdf'])
    expect((await get('/arrivals?source=folder')).body.items).toMatchObject([
      { signedCopy: true, document: { id } },
    ])
    const path = join(within, 'dòng lệnh.pdf')
    await writeFile(path, signed(letteredPdf(paper(942)), 5))
    const told: boolean[] = []
    const tell = {
      imported: ({ outcome }: { outcome: object }) =>
        told.push('signedCopy' in outcome && outcome.signedCopy === true),
      recognised: () => undefined,
    }
    expect(await importFiles(context, { workspace: null, paths: [path, path] }, tell)).toBeNull()
    expect(told).toEqual([true, false])
    expect((await copiesOf(id)).map(({ addedBy }: { addedBy: unknown }) => addedBy)).toEqual([null, null])
    expect((await historyOf(id))[1]).toBe('Thêm bản ký số “từ thư mục.pdf” (thư mục theo dõi)')
    await rm(within, { recursive: true })
  })
})
