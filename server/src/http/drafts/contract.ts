import { z } from 'zod'
import { endpoint, office, overseers } from '../endpoint.ts'
import { Day, Id, PersonRef, RecurrenceShape, Moment, Revision, SpanShape, UnitRef } from '../shapes.ts'

export const draftStates = ['open', 'accepted', 'rejected', 'assigned'] as const
export const origins = ['stated', 'inherited', 'typed', 'none'] as const
export const missingKinds = ['person', 'work', 'time', 'responsibility', 'deliverable', 'competence'] as const

/** Where a field's value comes from: its words in the text, or a person. */
const Origin = z
  .object({ kind: z.enum(origins), spans: z.array(SpanShape), words: z.string().nullable() })
  .meta({ id: 'FieldOrigin' })

export const Draft = z
  .object({
    id: Id,
    documentId: Id,
    parentId: Id.nullable(),
    position: z.number(),
    state: z.enum(draftStates),
    /** Headings above it, outermost first, e.g. ["II. NHIỆM VỤ, GIẢI PHÁP", "3. Về đầu tư công"]. */
    outline: z.array(z.string()),
    span: SpanShape,
    title: z.string(),
    body: z.string(),
    lead: UnitRef.nullable(),
    coordinating: z.array(UnitRef),
    /** Group mentions that a person may expand, e.g. "các sở, ban, ngành". */
    groups: z.array(
      z.object({
        words: z.string(),
        span: SpanShape,
        role: z.enum(['lead', 'coordinating']),
        /** Whom the words may mean, to be ticked. */
        unitIds: z.array(Id),
      }),
    ),
    deadlineKind: z.enum(['none', 'fixed', 'recurring']),
    deadline: Day.nullable(),
    recurrence: RecurrenceShape.nullable(),
    deliverable: z.string().nullable(),
    measure: z.string().nullable(),
    weight: z.number().min(0.5).max(5),
    origins: z.object({
      lead: Origin,
      coordinating: Origin,
      deadline: Origin,
      deliverable: Origin,
      measure: Origin,
    }),
    /** What the "6 rõ" still lacks. */
    missing: z.array(z.enum(missingKinds)),
    vague: z.array(z.string()),
    confidence: z.number().min(0).max(1),
    taskId: Id.nullable(),
    addedByPerson: z.boolean(),
    revision: Revision,
    updatedAt: Moment,
    updatedBy: PersonRef.nullable(),
  })
  .meta({ id: 'Draft' })

export const DraftParams = z.object({ draftId: Id })
const DocumentParams = z.object({ documentId: Id })

export const DraftEdit = z
  .object({
    state: z.enum(['open', 'accepted', 'rejected']),
    title: z.string().min(3).max(500),
    body: z.string().min(1).max(20_000),
    leadUnitId: Id.nullable(),
    coordinatingUnitIds: z.array(Id).max(500),
    deadline: Day.nullable(),
    deadlineKind: z.enum(['none', 'fixed', 'recurring']),
    recurrence: RecurrenceShape.nullable(),
    deliverable: z.string().max(2000).nullable(),
    measure: z.string().max(2000).nullable(),
    weight: z.number().min(0.5).max(5),
    parentId: Id.nullable(),
  })
  .partial()
  .meta({ id: 'DraftEdit' })

const Drafts = z.object({ items: z.array(Draft) }).meta({ id: 'DraftList' })

export const listDrafts = endpoint({
  method: 'GET',
  url: '/api/v1/documents/:documentId/drafts',
  operationId: 'listDrafts',
  tag: 'Duyệt nhiệm vụ',
  summary: 'Dự thảo nhiệm vụ đọc được từ văn bản, theo dàn ý',
  may: overseers,
  scope: 'documents:read',
  params: DocumentParams,
  reply: Drafts,
})

export const addDraft = endpoint({
  method: 'POST',
  url: '/api/v1/documents/:documentId/drafts',
  operationId: 'addDraft',
  tag: 'Duyệt nhiệm vụ',
  summary: 'Thêm nhiệm vụ từ đoạn chữ được chọn',
  may: office,
  scope: 'documents:write',
  params: DocumentParams,
  body: z.object({ span: SpanShape, parentId: Id.nullable().optional() }),
  reply: Draft,
  status: 201,
  idempotent: true,
})

export const editDraft = endpoint({
  method: 'PATCH',
  url: '/api/v1/drafts/:draftId',
  operationId: 'editDraft',
  tag: 'Duyệt nhiệm vụ',
  summary: 'Sửa, chấp nhận, loại, khôi phục, đổi cấp một dự thảo',
  may: office,
  scope: 'documents:write',
  params: DraftParams,
  body: DraftEdit,
  reply: Draft,
  ifMatch: true,
})

export const splitDraft = endpoint({
  method: 'POST',
  url: '/api/v1/drafts/:draftId/split',
  operationId: 'splitDraft',
  tag: 'Duyệt nhiệm vụ',
  summary: 'Tách dự thảo tại một vị trí của văn bản',
  may: office,
  scope: 'documents:write',
  params: DraftParams,
  body: z.object({ at: z.int().min(0).describe('Vị trí trong văn bản, nằm trong đoạn của dự thảo') }),
  reply: Drafts,
  ifMatch: true,
})

export const mergeDraft = endpoint({
  method: 'POST',
  url: '/api/v1/drafts/:draftId/merge-up',
  operationId: 'mergeDraft',
  tag: 'Duyệt nhiệm vụ',
  summary: 'Gộp vào dự thảo liền trước',
  may: office,
  scope: 'documents:write',
  params: DraftParams,
  reply: Draft,
  ifMatch: true,
})

export const editManyDrafts = endpoint({
  method: 'POST',
  url: '/api/v1/documents/:documentId/drafts/edit-many',
  operationId: 'editManyDrafts',
  tag: 'Duyệt nhiệm vụ',
  summary: 'Sửa cùng lúc nhiều dự thảo: tất cả hoặc không dự thảo nào',
  may: office,
  scope: 'documents:write',
  params: DocumentParams,
  body: z.object({
    drafts: z
      .array(z.object({ id: Id, revision: Revision }))
      .min(1)
      .max(1000),
    edit: DraftEdit,
    /** Adds to the co-ordinating units instead of replacing them. */
    addCoordinatingUnitIds: z.array(Id).max(500).optional(),
  }),
  reply: Drafts,
})

export const acceptComplete = endpoint({
  method: 'POST',
  url: '/api/v1/documents/:documentId/drafts/accept-complete',
  operationId: 'acceptComplete',
  tag: 'Duyệt nhiệm vụ',
  summary: 'Chấp nhận mọi dự thảo đã đủ "6 rõ"',
  may: office,
  scope: 'documents:write',
  params: DocumentParams,
  reply: Drafts,
})

export const assignDrafts = endpoint({
  method: 'POST',
  url: '/api/v1/documents/:documentId/assign',
  operationId: 'assignDrafts',
  tag: 'Duyệt nhiệm vụ',
  summary: 'Giao: biến các dự thảo đã chấp nhận thành nhiệm vụ và báo cho cơ quan',
  may: office,
  scope: 'tasks:write',
  params: DocumentParams,
  body: z.object({
    draftIds: z.array(Id).max(1000).optional().describe('Bỏ trống: mọi dự thảo đã chấp nhận'),
    supervisingUnitId: Id.nullable().optional(),
    note: z.string().max(2000).optional(),
  }),
  reply: z.object({
    assigned: z.array(z.object({ draftId: Id, taskId: Id })),
    notified: z.array(z.object({ unit: UnitRef, people: z.int() })),
  }),
  idempotent: true,
})

export const taskTable = endpoint({
  method: 'GET',
  url: '/api/v1/documents/:documentId/task-table',
  operationId: 'taskTable',
  tag: 'Duyệt nhiệm vụ',
  summary: 'Danh mục nhiệm vụ của văn bản (XLSX, DOCX hoặc PDF)',
  may: overseers,
  scope: 'tasks:read',
  params: DocumentParams,
  query: z.object({ format: z.enum(['xlsx', 'docx', 'pdf']) }),
  bytes: 'download',
})

export const reviewQuality = endpoint({
  method: 'GET',
  url: '/api/v1/documents/:documentId/review-quality',
  operationId: 'reviewQuality',
  tag: 'Duyệt nhiệm vụ',
  summary: 'Người duyệt đã sửa gì so với máy đọc: đo chất lượng của máy',
  may: overseers,
  scope: 'documents:read',
  params: DocumentParams,
  reply: z.object({
    drafted: z.int(),
    keptAsRead: z.int(),
    edited: z.int(),
    rejected: z.int(),
    added: z.int(),
    fields: z.array(z.object({ field: z.string(), right: z.int(), changed: z.int() })),
  }),
})
