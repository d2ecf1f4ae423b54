import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import excel from 'exceljs'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest'
import {
  ask,
  conclusionText,
  openOffice,
  uploadText,
  type SignedIn,
  type TestOffice,
} from '../documents/testing.ts'
import { convert, intakeLimits } from '../../files/index.ts'
import type { DraftView } from './index.ts'

let office: TestOffice
let other: SignedIn
let focal: SignedIn
let leader: SignedIn
let finance: string
let building: string
let documentId: string
let text: string
let made = 100

beforeAll(async () => {
  office = await openOffice(inject('testServerUrl'))
  finance = await office.unitNamed('Sở Tài chính')
  building = await office.unitNamed('Sở Xây dựng')
  other = await office.signIn('van-phong-2', 'office-specialist', office.rootUnitId)
  leader = await office.signIn('lanh-dao', 'leader', office.rootUnitId)
  focal = await office.signIn('dau-moi', 'focal-point', finance)
})
afterAll(() => office.close())

// Each test has a document of its own, without the drafts of the engine: what it reads grows better by the day.
beforeEach(async () => {
  text = conclusionText.replaceAll('215-KL/TU', `${(made += 1)}-KL/TU`)
  const { body } = await uploadText(office, office.office, `kl-${made}.txt`, text)
  documentId = body.document.id
  for (const draft of await list()) await edit(draft, { state: 'rejected' })
})

type Body = Record<string, unknown>

const list = async (): Promise<DraftView[]> =>
  (await ask(office, office.office, 'GET', `/documents/${documentId}/drafts`)).body.items
const open = async (): Promise<DraftView[]> => (await list()).filter((draft) => draft.state !== 'rejected')

function edit(draft: Pick<DraftView, 'id' | 'revision'>, body: Body, who: SignedIn = office.office) {
  const headers = { 'if-match': `"${draft.revision}"` }
  return ask(office, who, 'PATCH', `/drafts/${draft.id}`, { body, headers })
}

function post(path: string, body: Body = {}, draft?: DraftView, who: SignedIn = office.office) {
  const headers = draft ? { 'if-match': `"${draft.revision}"` } : {}
  return ask(office, who, 'POST', path, { body, headers })
}

const spanOf = (words: string, end: string = words) => {
  const start = text.indexOf(words)
  return { start, end: text.indexOf(end, start) + end.length }
}

const first = { from: '1. Giao Sở Tài chính', to: '30/11/2026.' }
const second = { from: '2. Sở Nông nghiệp', to: '15/12/2026.' }

async function add(part: { from: string; to: string } = first, more: Body = {}): Promise<DraftView> {
  const answer = await post(`/documents/${documentId}/drafts`, { span: spanOf(part.from, part.to), ...more })
  expect(answer.status).toBe(201)
  return answer.body
}

describe('adding by selecting words', () => {
  test('takes the words, a title without number, and says what is missing', async () => {
    const draft = await add()
    expect(draft.body).toBe(text.slice(draft.span.start, draft.span.end))
    expect(draft.title).toMatch(/^Giao Sở Tài chính chủ trì/)
    expect(draft).toMatchObject({
      state: 'open',
      addedByPerson: true,
      revision: 1,
      updatedBy: { name: 'van-phong' },
    })
    expect(draft.missing).toEqual(['person', 'time', 'deliverable'])
    const page = await ask(office, office.office, 'GET', `/documents/${documentId}`)
    expect(page.body.status).toBe('in-review')
  })

  test('stands in the order of the text', async () => {
    const later = await add(second)
    const earlier = await add(first)
    expect((await open()).map((draft) => draft.id)).toEqual([earlier.id, later.id])
  })

  test('of blanks is refused', async () => {
    const at = text.indexOf('\n\n')
    const answer = await post(`/documents/${documentId}/drafts`, { span: { start: at, end: at + 2 } })
    expect([answer.status, answer.body.reason]).toEqual([422, 'empty-selection'])
  })
})

describe('editing', () => {
  test('each change is kept with its field, its person and its old value', async () => {
    const draft = await add()
    const edited = await edit(draft, {
      leadUnitId: finance,
      coordinatingUnitIds: [building],
      deadline: '2026-11-30',
      deliverable: 'Báo cáo',
    })
    expect(edited.status).toBe(200)
    expect(edited.headers['etag']).toBe('"2"')
    expect(edited.body).toMatchObject({
      lead: { id: finance, name: 'Sở Tài chính' },
      coordinating: [{ id: building }],
      deadlineKind: 'fixed',
      deadline: '2026-11-30',
      missing: [],
      origins: { lead: { kind: 'typed' }, deadline: { kind: 'typed' }, measure: { kind: 'none' } },
    })
    const { db } = office.server.database
    const events = await db
      .selectFrom('draft_event')
      .selectAll()
      .where('draft_id', '=', draft.id)
      .orderBy('at')
      .execute()
    expect(events.map((event) => event.kind)).toEqual(['add', 'edit'])
    expect(events[1]?.changes).toMatchObject({ lead: [null, finance], deliverable: [null, 'Báo cáo'] })
    expect(events[1]?.person_id).toBe(office.office.personId)
  })

  test('a unit made the lead co-ordinates no more', async () => {
    const draft = await add()
    const both = (await edit(draft, { coordinatingUnitIds: [finance, building] })).body
    expect((await edit(both, { leadUnitId: finance })).body.coordinating).toMatchObject([{ id: building }])
  })

  test('work that comes again and again', async () => {
    const recurrence = { rhythm: 'monthly', day: 15 }
    const { body } = await edit(await add(), { recurrence })
    expect(body).toMatchObject({ deadlineKind: 'recurring', recurrence, deadline: '2026-12-15' })
    expect((await edit(body, { deadlineKind: 'none' })).body).toMatchObject({
      deadlineKind: 'none',
      deadline: null,
      recurrence: null,
    })
  })

  test.each([
    [{ leadUnitId: '01980000-0000-7000-8000-00000000dead' }, 'unit-not-found'],
    [{ deadlineKind: 'fixed' }, 'deadline-required'],
    [{ deadlineKind: 'recurring' }, 'recurrence-required'],
    [{ title: '   ' }, 'title-required'],
  ])('%j is refused as %s and changes nothing', async (body, reason) => {
    const draft = await add()
    const answer = await edit(draft, body)
    expect([answer.status, answer.body.reason]).toEqual([422, reason])
    expect((await open())[0]?.revision).toBe(1)
  })

  test('a draft cannot stand below itself', async () => {
    const one = await add(first)
    const two = await add(second, { parentId: one.id })
    expect(two.parentId).toBe(one.id)
    const answer = await edit(one, { parentId: two.id })
    expect([answer.status, answer.body.reason]).toEqual([422, 'own-descendant'])
  })
})

describe('two reviewers', () => {
  test('the second gets what the first made, not silence', async () => {
    const draft = await add()
    expect((await edit(draft, { leadUnitId: finance })).status).toBe(200)
    const late = await edit(draft, { leadUnitId: building }, other)
    expect(late.status).toBe(412)
    expect(late.body).toMatchObject({
      reason: 'revision-mismatch',
      current: { id: draft.id, lead: { id: finance }, revision: 2 },
    })
  })

  test('at the same moment one of them wins', async () => {
    const draft = await add()
    const answers = await Promise.all([
      edit(draft, { title: 'Tên do người thứ nhất đặt' }),
      edit(draft, { title: 'Tên do người thứ hai đặt' }, other),
    ])
    expect(answers.map((answer) => answer.status).toSorted((one, other) => one - other)).toEqual([200, 412])
  })

  test('splitting, joining and moving at once ends, with every change or a refusal', async () => {
    const drafts = [await add(first), await add(second)] as const
    const answers = await Promise.all([
      post(`/drafts/${drafts[0].id}/split`, { at: drafts[0].span.start + 40 }, drafts[0]),
      post(`/drafts/${drafts[1].id}/merge-up`, {}, drafts[1], other),
      edit(drafts[1], { parentId: drafts[0].id }, other),
      edit(drafts[0], { parentId: drafts[1].id }),
    ])
    for (const answer of answers) expect([200, 404, 412, 422]).toContain(answer.status)
    expect(answers.some((answer) => answer.status === 200)).toBe(true)
  })
})

describe('splitting and joining', () => {
  test('halves cover the words, and keep who leads', async () => {
    const draft = (await edit(await add(), { leadUnitId: finance })).body as DraftView
    const at = text.indexOf('tham mưu', draft.span.start)
    const { status, body } = await post(`/drafts/${draft.id}/split`, { at }, draft)
    expect(status).toBe(200)
    const [one, two] = body.items as DraftView[]
    expect([one?.id, one?.body, two?.body]).toEqual([
      draft.id,
      text.slice(draft.span.start, at).trim(),
      text.slice(at, draft.span.end),
    ])
    expect([one?.lead?.id, two?.lead?.id]).toEqual([finance, finance])
    expect((await open()).map(({ id }) => id)).toEqual([one?.id, two?.id])

    const joined = await post(`/drafts/${two?.id}/merge-up`, {}, two)
    expect(joined.body).toMatchObject({ id: draft.id, span: draft.span })
    expect((await open()).map(({ id }) => id)).toEqual([draft.id])
  })

  test.each([[0], [1_000_000]])('at %i, outside the draft, is refused', async (at) => {
    const draft = await add()
    expect((await post(`/drafts/${draft.id}/split`, { at }, draft)).body.reason).toBe('split-outside')
  })

  test('the first draft has nothing before it', async () => {
    const draft = await add()
    expect((await post(`/drafts/${draft.id}/merge-up`, {}, draft)).body.reason).toBe('not-neighbours')
  })
})

describe('many at once', () => {
  test('all of them, or none when one was changed meanwhile', async () => {
    const drafts = [await add(first), await add(second)]
    const named = drafts.map(({ id, revision }) => ({ id, revision }))
    const path = `/documents/${documentId}/drafts/edit-many`
    const all = await post(path, {
      drafts: named,
      edit: { leadUnitId: finance },
      addCoordinatingUnitIds: [building],
    })
    expect(all.body.items.map((draft: DraftView) => [draft.lead?.id, draft.coordinating[0]?.id])).toEqual([
      [finance, building],
      [finance, building],
    ])
    const stale = await post(path, { drafts: named, edit: { leadUnitId: building } })
    expect(stale.status).toBe(412)
    expect((await open()).map((draft) => draft.lead?.id)).toEqual([finance, finance])
  })

  test('accepting what is complete leaves the rest open', async () => {
    const complete = await add(first)
    await add(second)
    await edit(complete, { leadUnitId: finance, deadline: '2026-11-30', deliverable: 'Báo cáo' })
    const { body } = await post(`/documents/${documentId}/drafts/accept-complete`)
    expect(body.items).toMatchObject([{ id: complete.id, state: 'accepted' }])
    expect((await open()).map((draft) => draft.state)).toEqual(['accepted', 'open'])
  })
})

describe('assigning', () => {
  const assign = (body: Body = {}, key?: string, who = office.office) =>
    ask(office, who, 'POST', `/documents/${documentId}/assign`, {
      body,
      headers: key ? { 'idempotency-key': key } : {},
    })

  test('makes tasks with their source, units, deadline and first events, and tells the units', async () => {
    const parent = (
      await edit(await add(first), {
        leadUnitId: finance,
        coordinatingUnitIds: [building],
        deadline: '2026-11-30',
        state: 'accepted',
      })
    ).body
    const child = (
      await edit(await add(second, { parentId: parent.id }), {
        leadUnitId: building,
        recurrence: { rhythm: 'monthly', day: 25 },
        state: 'accepted',
      })
    ).body
    const { status, body } = await assign({ note: 'Đề nghị khẩn trương thực hiện' })
    expect(status).toBe(200)
    expect(body.assigned.map((one: { draftId: string }) => one.draftId)).toEqual([parent.id, child.id])
    expect(body.notified).toMatchObject([
      { unit: { id: finance }, people: 1 },
      { unit: { id: building }, people: 0 },
    ])

    const [mine, below] = body.assigned as { taskId: string }[]
    const task = await ask(office, focal, 'GET', `/tasks/${mine?.taskId}`)
    if (task.status !== 404)
      expect(task.body).toMatchObject({ lead: { id: finance }, deadline: '2026-11-30', work: 'assigned' })
    const { db } = office.server.database
    const rows = await db
      .selectFrom('task')
      .selectAll()
      .where('document_id', '=', documentId)
      .orderBy('number')
      .execute()
    expect(rows[0]).toMatchObject({
      id: mine?.taskId,
      quote: text.slice(parent.span.start, parent.span.end),
      first_deadline: '2026-11-30',
      issued_on: '2026-10-05',
      work: 'assigned',
      assigned_by: office.office.personId,
    })
    expect(rows[1]).toMatchObject({
      id: below?.taskId,
      parent_id: mine?.taskId,
      deadline_kind: 'recurring',
      deadline: '2026-11-25',
    })
    const news = await db
      .selectFrom('notification')
      .selectAll()
      .where('person_id', '=', focal.personId)
      .orderBy('at', 'desc')
      .execute()
    expect(news[0]).toMatchObject({ kind: 'assigned', document_id: documentId })
    expect((await ask(office, office.office, 'GET', `/documents/${documentId}`)).body.status).toBe('assigned')
  })

  test('asked twice with one key makes tasks once; without a key there is nothing left to assign', async () => {
    await edit(await add(), { leadUnitId: finance, state: 'accepted' })
    const once = await assign({}, 'khoa-1')
    const twice = await assign({}, 'khoa-1')
    expect(twice.body).toEqual(once.body)
    expect((await assign()).body.reason).toBe('nothing-to-assign')
    const again = await assign({
      draftIds: once.body.assigned.map((one: { draftId: string }) => one.draftId),
    })
    expect(again.body.assigned).toEqual(once.body.assigned)
    const { db } = office.server.database
    expect(
      await db.selectFrom('task').select('id').where('document_id', '=', documentId).execute(),
    ).toHaveLength(1)
  })

  test('two who assign at once make one task', async () => {
    const draft = (await edit(await add(), { leadUnitId: finance, state: 'accepted' })).body
    const answers = await Promise.all([
      assign({ draftIds: [draft.id] }),
      assign({ draftIds: [draft.id] }, undefined, other),
    ])
    expect(answers[0]?.body.assigned).toEqual(answers[1]?.body.assigned)
  })

  test('needs to know who leads, and names the drafts that do not say', async () => {
    await edit(await add(), { state: 'accepted' })
    const { status, body } = await assign()
    expect([status, body.reason]).toEqual([422, 'draft-not-assignable'])
    expect(body.where).toContain('Sở Tài chính')
  })

  test('nothing becomes a task that nobody accepted', async () => {
    const draft = await add()
    expect((await assign({ draftIds: [draft.id] })).body.reason).toBe('draft-not-accepted')
  })

  test('a draft that is a task is changed no more', async () => {
    const draft = (await edit(await add(), { leadUnitId: finance, state: 'accepted' })).body
    await assign()
    const after = (await list()).find(({ id }) => id === draft.id)
    const answer = await edit(after as DraftView, { title: 'Tên khác hẳn' })
    expect([answer.status, answer.body.reason]).toEqual([409, 'wrong-state'])
  })

  test('the unit then sees the passages of its own tasks and nothing more of the document', async () => {
    expect((await ask(office, focal, 'GET', `/documents/${documentId}`)).status).toBe(404)
    await edit(await add(), { leadUnitId: finance, state: 'accepted' })
    await assign()
    const page = await ask(office, focal, 'GET', `/documents/${documentId}`)
    expect([page.status, page.body.whole, page.body.counts.drafts]).toEqual([200, false, 0])
    const seen = await ask(office, focal, 'GET', `/documents/${documentId}/text`)
    expect(seen.body.excerpt).toBe(true)
    expect(seen.body.text).toBe(
      text.slice(text.indexOf(first.from), text.indexOf(first.to) + first.to.length),
    )
    expect((await ask(office, focal, 'GET', `/documents/${documentId}/drafts`)).status).toBe(403)
    expect((await ask(office, focal, 'GET', `/documents/${documentId}/original`)).status).toBe(403)
  })
})

describe('what the review says of the engine', () => {
  test('drafts that people added are not its own', async () => {
    await edit(await add(), { leadUnitId: finance, state: 'accepted' })
    const { body } = await ask(office, leader, 'GET', `/documents/${documentId}/review-quality`)
    expect(body).toMatchObject({ added: 1, keptAsRead: 0, edited: 0 })
    expect(body.rejected).toBe(body.drafted)
  })
})

describe('the table of tasks', () => {
  test.each(['xlsx', 'docx'])('as %s is a file that can be read again', async (format) => {
    const parent = (
      await edit(await add(first), {
        leadUnitId: finance,
        coordinatingUnitIds: [building],
        deadline: '2026-11-30',
        deliverable: 'Báo cáo',
        state: 'accepted',
      })
    ).body
    await edit(await add(second, { parentId: parent.id }), {
      leadUnitId: building,
      recurrence: { rhythm: 'monthly', day: 25 },
      state: 'accepted',
    })
    await post(`/documents/${documentId}/assign`)
    const { status, headers, bytes } = await ask(
      office,
      office.office,
      'GET',
      `/documents/${documentId}/task-table?format=${format}`,
    )
    expect(status).toBe(200)
    expect(headers['content-disposition']).toMatch(
      new RegExp(`^attachment; filename="Danh muc nhiem vu \\d+-KL-TU\\.${format}"`),
    )
    if (process.env['KEEP_TABLES']) writeFileSync(join(process.env['KEEP_TABLES'], `table.${format}`), bytes)
    if (format === 'xlsx') {
      const book = new excel.Workbook()
      await book.xlsx.load(
        bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer,
      )
      const sheet = book.worksheets[0]
      const cell = (at: string) => sheet?.getCell(at).value
      expect(sheet?.pageSetup).toMatchObject({ orientation: 'landscape', paperSize: 9 })
      expect([cell('A4'), cell('B4'), cell('G4')]).toEqual(['STT', 'Nội dung nhiệm vụ', 'Sản phẩm'])
      expect([cell('A5'), cell('E5'), cell('F5'), cell('G5')]).toEqual([
        '1',
        'Sở Tài chính',
        'Sở Xây dựng',
        'Báo cáo',
      ])
      expect(cell('D5')).toEqual(new Date('2026-11-30T00:00:00Z'))
      expect([cell('A6'), cell('D6')]).toEqual(['1.1', 'Hằng tháng, ngày 25'])
    } else {
      const read = await convert(bytes, 'table.docx', intakeLimits)
      expect(read.kind === 'converted' && read.text).toContain('| 1 | Giao Sở Tài chính')
      expect(read.kind === 'converted' && read.text).toContain('Hằng tháng, ngày 25 | Sở Xây dựng |')
    }
  })
})
