import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { mailOf, zipOf } from '../../files/intake/testing/index.ts'
import { issue } from '../../files/signatures/testing/authority.ts'
import { newPdf, signPdf } from '../../files/signatures/testing/pdf.ts'
import { ask, openOffice, upload, type TestOffice } from './testing.ts'

const root = issue({ names: { CN: 'Gốc thử' }, authority: true })
const signer = issue({ names: { CN: 'Nguyễn Văn A', O: 'UBND tỉnh Thử' }, issuer: root, which: 1 })
const paper = (number: number) =>
  newPdf([`So: ${number}/KH-UBND`, 'KE HOACH', 'Giao So Tai chinh chu tri thuc hien.'])
const signedPaper = (number: number): Buffer => signPdf(paper(number), { by: signer }).bytes

let office: TestOffice
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dieuhanh-trust-'))
  office = await openOffice(inject('testServerUrl'), '68', { TRUSTED_ROOTS: folder })
})
afterAll(async () => {
  await office.close()
  await rm(folder, { recursive: true, force: true })
})

const send = (name: string, bytes: Uint8Array) => upload(office, office.office, name, bytes)
const signaturesOf = (id: string, who = office.office) =>
  ask(office, who, 'GET', `/documents/${id}/signatures`)
const kept = async (): Promise<number> =>
  (await office.server.database.db.selectFrom('document_signatures').select('document_id').execute()).length

test('what was found is kept once; whom one trusts is asked each time', async () => {
  const { body } = await send('ke-hoach.pdf', signedPaper(1))
  const { id } = body.document
  const before = await signaturesOf(id)
  expect([before.status, before.body.state, before.body.rootsKnown]).toEqual([200, 'checked', false])
  expect(before.body.items).toMatchObject([
    {
      standing: 'doubtful',
      text: 'Chữ ký số mang tên Nguyễn Văn A – UBND tỉnh Thử, ghi lúc 09:12 ngày 03/06/2025 (theo giờ của người ký) · nội dung nguyên vẹn · chứng thư không đến gốc nào được tin cậy',
    },
  ])
  await writeFile(join(folder, 'goc.cer'), root.der)
  const after = await signaturesOf(id)
  expect(after.body.rootsKnown).toBe(true)
  expect(after.body.items).toMatchObject([
    {
      standing: 'sound',
      text: 'Nguyễn Văn A – UBND tỉnh Thử ký số lúc 09:12 ngày 03/06/2025 (theo giờ của người ký) · nội dung nguyên vẹn · chứng thư đến gốc tin cậy',
      chain: ['Nguyễn Văn A', 'Gốc thử'],
    },
  ])
  expect(await kept()).toBe(1)
})

test('inside a zip and a letter, too', async () => {
  const zip = await send('ho-so.zip', zipOf([{ name: 'a/ke-hoach.pdf', bytes: signedPaper(2) }]))
  const letter = await send('thu.eml', mailOf('Gửi kế hoạch.', [['ke-hoach.pdf', signedPaper(3)]]))
  const documents = [zip, letter].flatMap(({ body }) =>
    body.parts.flatMap(({ document }: { document: { id: string; original: { name: string } } | null }) =>
      document?.original.name.endsWith('.pdf') ? [document.id] : [],
    ),
  )
  expect(documents).toHaveLength(2)
  for (const id of documents)
    expect((await signaturesOf(id)).body.items).toMatchObject([{ integrity: 'intact' }])
})

test('what was changed is said to be; what has no signature or is no PDF says so', async () => {
  const changed = Buffer.from(signedPaper(4).toString('latin1').replace('Tai chinh', 'Noi vu 12'), 'latin1')
  const { body } = await send('bi-sua.pdf', changed)
  expect((await signaturesOf(body.document.id)).body.items).toMatchObject([
    { standing: 'wrong', integrity: 'changed' },
  ])
  const plain = await send('khong-ky.pdf', paper(5).bytes)
  expect((await signaturesOf(plain.body.document.id)).body).toMatchObject({ state: 'checked', items: [] })
  const text = await send('ghi-chu.txt', Buffer.from('KẾ HOẠCH\nGiao Sở Tài chính chủ trì.'))
  expect((await signaturesOf(text.body.document.id)).body).toMatchObject({ state: 'other-format', items: [] })
})

test('another province sees nothing', async () => {
  const other = await openOffice(inject('testServerUrl'))
  const { body } = await send('ke-hoach-6.pdf', signedPaper(6))
  const { status } = await ask(other, other.office, 'GET', `/documents/${body.document.id}/signatures`)
  expect(status).toBe(404)
  await other.close()
})
