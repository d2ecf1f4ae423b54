import { sql } from 'kysely'
import { v7 } from 'uuid'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { convert, intakeLimits } from '../../files/index.ts'
import { seePdf } from '../../files/papers/testing/positions.ts'
import {
  ask,
  conclusionText,
  openOffice,
  uploadText,
  type SignedIn,
  type TestOffice,
} from '../documents/testing.ts'
import { writeExport } from '../export-jobs/index.ts'
import type { PaperText } from './index.ts'

let office: TestOffice
let leader: SignedIn
let focal: SignedIn
let building: string
let documentId: string
let cleared: string
let yearly: string

beforeAll(async () => {
  office = await openOffice(inject('testServerUrl'))
  building = await office.unitNamed('Sở Xây dựng')
  leader = await office.signIn('lanh-dao', 'leader', office.rootUnitId)
  await titled('Phó Chủ tịch UBND tỉnh')
  focal = await office.signIn('dau-moi', 'focal-point', building)
  const uploaded = await uploadText(office, office.office, 'kl.txt', conclusionText)
  expect(uploaded.body).toMatchObject({ document: {} })
  documentId = uploaded.body.document.id
  cleared = await giveTask(1, 'Hoàn thành giải phóng mặt bằng', '2026-11-10')
  await giveTask(2, 'Trình quy hoạch chi tiết khu dân cư', '2026-11-25')
  yearly = await giveTask(3, 'Báo cáo tổng kết năm', '2027-06-30')
})
afterAll(() => office.close())

const titled = (title: string) =>
  office.server.database.db.updateTable('person').set({ title }).where('id', '=', leader.personId).execute()

async function giveTask(number: number, title: string, deadline: string): Promise<string> {
  const { db } = office.server.database
  const id = v7()
  await sql`insert into task (workspace_id, id, number, title, body, folded, document_id, lead_unit_id, unit_ids,
      deadline, first_deadline, deadline_kind, issued_on)
    values (${office.workspaceId}, ${id}, ${number}, ${title}, ${title}, '', ${documentId}, ${building},
      array[${building}]::uuid[], ${deadline}, ${deadline}, 'fixed', '2026-01-15')`.execute(db)
  await sql`insert into task_unit (workspace_id, task_id, unit_id, role)
    values (${office.workspaceId}, ${id}, ${building}, 'lead')`.execute(db)
  return id
}

const about = {
  reminder: () => building,
  tracking: () => building,
  assignment: () => documentId,
  'task-table': () => documentId,
  extension: () => yearly,
  briefing: () => office.workspaceId,
}
type Kind = keyof typeof about

const draft = (kind: Kind, system = 'state', who = office.office) =>
  ask(office, who, 'GET', `/papers/draft?kind=${kind}&subjectId=${about[kind]()}&system=${system}`)
const take = (kind: Kind, paper: PaperText, format: 'docx' | 'pdf', who = office.office) =>
  ask(office, who, 'POST', '/papers/file', { body: { kind, subjectId: about[kind](), format, paper } })

const wordsOf = (paper: PaperText): string => JSON.stringify(paper)

test('a reminder names what is overdue and what is nearly due, and nothing else', async () => {
  const { status, body } = await draft('reminder')
  expect(status).toBe(200)
  const words = wordsOf(body)
  expect(words).toContain('Sở Xây dựng còn 01 nhiệm vụ đã quá hạn và 01 nhiệm vụ sắp đến hạn')
  for (const found of ['Hoàn thành giải phóng mặt bằng', 'Quá hạn 12 ngày', 'Trình quy hoạch', 'Còn 3 ngày'])
    expect(words).toContain(found)
  expect(words).not.toContain('Báo cáo tổng kết năm')
  expect(body.letterhead).toMatchObject({ place: 'Lâm Đồng', day: '2026-11-22' })
  expect(body.addressees).toEqual(['Sở Xây dựng'])
})

test('the tracking table has every open task; papers about a document have its tasks', async () => {
  for (const kind of ['tracking', 'assignment', 'task-table'] as const) {
    const words = wordsOf((await draft(kind)).body)
    for (const found of ['Hoàn thành giải phóng mặt bằng', 'Trình quy hoạch', 'Báo cáo tổng kết năm'])
      expect(words).toContain(found)
  }
})

let revision = 1
async function happens(who: SignedIn, body: object): Promise<number> {
  const headers = { 'if-match': `"${revision}"` }
  revision += 1
  return (await ask(office, who, 'POST', `/tasks/${yearly}/events`, { body, headers })).status
}

test('more time: nothing to write before it is asked for; then a letter that grants it; then what was decided', async () => {
  const early = await draft('extension')
  expect([early.status, early.body.reason]).toEqual([409, 'no-extension-pending'])
  const asked = { kind: 'request-extension', text: 'Chờ số liệu quý', to: '2027-07-31' }
  expect(await happens(focal, { kind: 'accept' })).toBe(200)
  expect(await happens(focal, asked)).toBe(200)
  const open = wordsOf((await draft('extension')).body)
  expect(open).toContain('lý do: Chờ số liệu quý')
  expect(open).toContain('từ ngày 30/06/2027 đến ngày 31/07/2027')
  const decided = { kind: 'decide-extension', granted: true, to: '2027-07-15' }
  expect(await happens(office.office, decided)).toBe(200)
  expect(wordsOf((await draft('extension')).body)).toContain('từ ngày 30/06/2027 đến ngày 15/07/2027')
})

test('a briefing tells what changed since a day, of the whole workspace or of a unit, and nothing of others', async () => {
  const of = (subjectId: string, since: string) =>
    ask(office, office.office, 'GET', `/papers/draft?kind=briefing&subjectId=${subjectId}&since=${since}`)
  const whole = (await of(office.workspaceId, '2026-11-20')).body
  expect(whole.subject).toContain('từ ngày 20/11/2026 đến ngày 22/11/2026')
  const words = wordsOf(whole)
  for (const found of ['Xin gia hạn: Chờ số liệu quý (22/11/2026)', 'Đồng ý gia hạn', '03 nhiệm vụ đang'])
    expect(words).toContain(found)
  expect(words).not.toContain('Nhiệm vụ mới quá hạn')
  expect(wordsOf((await of(building, '2026-11-20')).body)).toContain('Xin gia hạn')
  const elsewhere = await of(await office.unitNamed('Sở Tài chính'), '2026-11-20')
  expect(wordsOf(elsewhere.body)).toContain('Trong kỳ không có thay đổi')
})

test('a briefing counts what its parts list: work given after something else happened to it, one period of work that goes on', async () => {
  const happened = (kind: string, at: string) => sql`
    insert into task_event (workspace_id, id, task_id, kind, at, on_day)
    values (${office.workspaceId}, ${v7()}, ${cleared}, ${kind}, ${at}::timestamptz, ${at.slice(0, 10)}::date)`
  for (const [kind, at] of [
    ['accept', '2026-11-20T08:00:00+07:00'],
    ['create', '2026-11-20T09:00:00+07:00'],
    ['confirm', '2026-11-20T10:00:00+07:00'],
    ['confirm', '2026-11-21T10:00:00+07:00'],
  ] as const)
    await happened(kind, at).execute(office.server.database.db)
  const { body } = await ask(
    office,
    office.office,
    'GET',
    `/papers/draft?kind=briefing&subjectId=${office.workspaceId}&since=2026-11-20`,
  )
  const [section] = (body as PaperText).sections
  const rows = (part: string): number => {
    const blocks = section?.blocks ?? []
    const table =
      blocks[blocks.findIndex((block) => block.kind === 'heading' && block.text.endsWith(part)) + 1]
    return table?.kind === 'table' ? table.rows.length : 0
  }
  expect([rows('Nhiệm vụ mới giao'), rows('Nhiệm vụ đã hoàn thành')]).toEqual([1, 1])
  expect(wordsOf(body)).toContain('giao mới 01 nhiệm vụ; hoàn thành 01 nhiệm vụ')
  expect(section?.blocks.at(-1)).toMatchObject({
    kind: 'paragraph',
    text: expect.stringContaining('Trên đây'),
  })
})

test.each([
  [
    'Phó Chủ tịch UBND tỉnh',
    null,
    'Ủy ban nhân dân\ntỉnh Lâm Đồng',
    ['TM', 'KT'],
    'Phó Chủ tịch',
    'lanh-dao',
  ],
  ['Chủ tịch UBND tỉnh', null, 'Ủy ban nhân dân\ntỉnh Lâm Đồng', ['TM'], 'Chủ tịch', 'lanh-dao'],
  [
    'Phó Chánh Văn phòng',
    'Ủy ban nhân dân\ntỉnh Lâm Đồng',
    'Văn phòng',
    ['KT'],
    'Phó Chánh Văn phòng',
    'lanh-dao',
  ],
  ['Giám đốc Sở Xây dựng', 'Ủy ban nhân dân\ntỉnh Lâm Đồng', 'Văn phòng', [], 'Chánh Văn phòng', ''],
] as const)('%s: who signs, and under which head', async (title, parent, issuer, by, position, name) => {
  await titled(title)
  const { letterhead, signature } = (await draft('reminder')).body
  expect(letterhead).toMatchObject({ parent, issuer })
  expect(signature).toMatchObject({ position, name })
  expect(signature.capacities.map((capacity: { by: string }) => capacity.by)).toEqual(by)
})

test('the Party has its own head', async () => {
  const { body } = await draft('reminder', 'party')
  expect(body.letterhead.parent).toBe('Tỉnh ủy Lâm Đồng')
})

describe.each([
  ['reminder', 'Hoàn thành giải phóng'],
  ['assignment', 'Hoàn thành giải phóng'],
  ['tracking', 'Hoàn thành giải phóng'],
  ['task-table', 'Hoàn thành giải phóng'],
  ['extension', 'Báo cáo tổng kết'],
  ['briefing', 'Báo cáo tổng kết'],
] as const)('%s', (kind, says) => {
  test('what was edited is what leaves, as DOCX and as PDF; the journal says who took it', async () => {
    const { body } = await draft(kind)
    const paper: PaperText = { ...body, recipients: ['Nơi nhận đã sửa'] }
    const docx = await take(kind, paper, 'docx', leader)
    expect(docx.status).toBe(200)
    expect(docx.headers['content-disposition']).toMatch(/^attachment; filename=".+\.docx"/)
    const read = await convert(docx.bytes, 'paper.docx', intakeLimits)
    expect(read.kind === 'converted' && read.text).toContain('Nơi nhận đã sửa')
    const pdf = await take(kind, paper, 'pdf', leader)
    const { pages } = await seePdf(pdf.bytes)
    const text = pages.flatMap(({ lines }) => lines.map((line) => line.text)).join(' ')
    expect(text).toContain('Nơi nhận đã sửa')
    expect(text).toContain(says)
    const rows = await office.server.database.db
      .selectFrom('audit')
      .select(['person_id', 'subject_id', 'details'])
      .where('workspace_id', '=', office.workspaceId)
      .where('action', '=', 'paper.take')
      .where('person_id', '=', leader.personId)
      .orderBy('id', 'desc')
      .limit(2)
      .execute()
    expect(rows.map(({ subject_id, details }) => [subject_id, details])).toEqual(
      ['pdf', 'docx'].map((format) => [
        about[kind](),
        expect.objectContaining({ kind, format, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }),
      ]),
    )
  })
})

test('a job draws the paper too, for those who may write it; the journal says who took it', async () => {
  const paper: PaperText = (await draft('reminder')).body
  const body = { list: 'paper', asked: { kind: 'reminder', subjectId: building, format: 'docx', paper } }
  expect((await ask(office, focal, 'POST', '/exports', { body })).status).toBe(403)
  const asked = { ...body.asked, paper: { ...paper, system: 'other' } }
  expect((await ask(office, office.office, 'POST', '/exports', { body: { ...body, asked } })).status).toBe(
    400,
  )
  const job = (await ask(office, office.office, 'POST', '/exports', { body })).body
  const { context } = office.server
  const { signal } = new AbortController()
  expect(await writeExport(context, office.workspaceId, job.id, signal)).toBe('done')
  const file = await ask(office, office.office, 'GET', `/exports/${job.id}/file`)
  expect(file.headers['content-disposition']).toContain('.docx')
  const read = await convert(file.bytes, 'a.docx', intakeLimits)
  expect(read.kind === 'converted' && read.text).toContain('Trình quy hoạch chi tiết khu dân cư')
  const { rows } = await sql<{ action: string }>`select action from audit
    where workspace_id = ${office.workspaceId} order by id desc limit 2`.execute(context.database)
  expect(rows.map(({ action }) => action)).toEqual(['export.take', 'paper.take'])
})

test('the preview is a picture of the pages', async () => {
  const { body } = await draft('reminder')
  const { status, headers, bytes } = await ask(office, office.office, 'POST', '/papers/preview', { body })
  expect([status, headers['content-type']]).toEqual([200, 'image/svg+xml'])
  expect(bytes.toString().startsWith('<svg ')).toBe(true)
})

test('the table of a document is there as PDF', async () => {
  const { status, bytes } = await ask(
    office,
    office.office,
    'GET',
    `/documents/${documentId}/task-table?format=pdf`,
  )
  expect(status).toBe(200)
  expect((await seePdf(bytes)).conformance).toBe('2A')
})

test('who may not write papers, and what is not there, is refused', async () => {
  expect((await draft('reminder', 'state', focal)).status).toBe(403)
  const strange = await ask(office, office.office, 'GET', `/papers/draft?kind=reminder&subjectId=${v7()}`)
  expect([strange.status, strange.body.reason]).toEqual([404, 'not-found'])
  const { body } = await draft('reminder')
  const broken = await ask(office, office.office, 'POST', '/papers/preview', {
    body: { ...body, sections: [] },
  })
  expect(broken.status).toBe(400)
})

test('what was handed in late and waits for the office is not urged any more', async () => {
  const id = await giveTask(4, 'Trình bảng giá đất', '2026-11-12')
  const words = async () => wordsOf((await draft('reminder')).body)
  expect(await words()).toContain('Trình bảng giá đất')
  const steps = [{ kind: 'accept' }, { kind: 'submit', text: 'Đã trình', product: 'Tờ trình số 12/TTr-SXD' }]
  for (const [at, body] of steps.entries()) {
    const headers = { 'if-match': `"${at + 1}"` }
    const { status } = await ask(office, focal, 'POST', `/tasks/${id}/events`, { body, headers })
    expect(status).toBe(200)
  }
  expect(await words()).not.toContain('Trình bảng giá đất')
  expect(wordsOf((await draft('tracking')).body)).toContain('Nộp quá hạn 10 ngày')
})
