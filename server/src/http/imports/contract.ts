import { importKinds as kindKeys } from '@dieuhanh/domain'
import { z } from 'zod'
import { endpoint, overseers, type Role } from '../endpoint.ts'
import { Id, Moment, PersonRef, Revision, UnitRef } from '../shapes.ts'

/** Those who may make tasks or units by hand; each kind of table narrows it further. */
const importers: readonly Role[] = ['administrator', 'office-specialist', 'leader']
const fates = ['new', 'changed', 'same', 'error'] as const
const tag = 'Nhập từ Excel'

const Counts = z
  .object({ new: z.int(), changed: z.int(), same: z.int(), error: z.int() })
  .partial()
  .meta({ id: 'ImportCounts' })

const Progress = z.object({ done: z.int(), total: z.int() })

const ImportLine = z
  .object({
    id: Id,
    target: z.enum(kindKeys),
    state: z.enum(['open', 'applied', 'undone', 'dropped']),
    fileName: z.string(),
    sheet: z.string().nullable(),
    counts: Counts,
    person: PersonRef.nullable(),
    createdAt: Moment,
    appliedAt: Moment.nullable(),
    appliedBy: PersonRef.nullable(),
    undoneAt: Moment.nullable(),
    progress: Progress.nullable().describe(
      'Đang được ghi: đến dòng nào, của bao nhiêu dòng; máy chủ nào cũng biết',
    ),
    brokenOff: Progress.extend({ at: Moment })
      .nullable()
      .describe('Lần ghi trước bị ngắt giữa chừng ở đây; chưa dòng nào được ghi'),
  })
  .meta({ id: 'ImportLine' })

const Column = z.object({
  column: z.int().describe('Cột, đếm từ 0'),
  head: z.string(),
  field: z.string().nullable(),
  reason: z.enum(['same-words', 'like-words', 'group-words', 'chosen']).nullable(),
  derived: z.boolean().describe('Hệ thống tự tính, không nhập'),
  samples: z.array(z.string()),
})

const Import = ImportLine.extend({
  sheets: z.array(
    z.object({
      name: z.string(),
      hidden: z.boolean(),
      rows: z.int(),
      hiddenRows: z.int(),
      cut: z.boolean(),
      fits: z.boolean().describe('Trang tính có bảng thuộc loại này'),
      brought: z.boolean().describe('Trang tính đang xem trước hoặc đã nhập'),
      convertedFrom: z.string().nullable().describe('Bảng mã cũ đã được chuyển sang Unicode'),
    }),
  ),
  head: z.object({ top: z.int(), bottom: z.int() }).nullable(),
  columns: z.array(Column),
  lacking: z.array(z.string()),
  skipped: z.object({ group: z.int(), total: z.int(), note: z.int() }),
  chosen: z.array(z.string()),
  fingerprint: z.string().nullable().describe('Gửi lại khi xác nhận: đúng những gì đã xem'),
  undoable: z.boolean(),
  revision: Revision,
}).meta({ id: 'Import' })

const Problem = z.object({
  field: z.string().nullable(),
  column: z.string().nullable(),
  code: z.string(),
  message: z.string(),
  todo: z.string(),
  words: z.string().nullable(),
  candidates: z.array(UnitRef),
})

const ImportRowShape = z
  .object({
    row: z.int(),
    fate: z.enum(fates),
    title: z.string(),
    subjectId: Id.nullable(),
    matchedBy: z.enum(['code', 'identity']).nullable(),
    cells: z.array(z.object({ field: z.string(), words: z.string() })),
    understood: z
      .array(z.object({ field: z.string(), words: z.string() }))
      .describe('Dòng mới được hiểu thế nào'),
    changes: z.array(z.object({ field: z.string(), from: z.string(), to: z.string() })),
    problems: z.array(Problem),
    notes: z.array(Problem),
  })
  .meta({ id: 'ImportRow' })

const ImportParams = z.object({ importId: Id })

export const importKinds = endpoint({
  method: 'GET',
  url: '/api/v1/imports/kinds',
  operationId: 'importKinds',
  tag,
  summary: 'Các loại bảng nhập được, với các cột của từng loại',
  may: importers,
  scope: 'tasks:read',
  reply: z.object({
    items: z.array(
      z.object({
        key: z.enum(kindKeys),
        title: z.string(),
        hint: z.string(),
        mayImport: z.boolean(),
        fields: z.array(z.object({ field: z.string(), name: z.string(), needed: z.boolean() })),
      }),
    ),
  }),
})

export const importTemplate = endpoint({
  method: 'GET',
  url: '/api/v1/imports/kinds/:kind/template',
  operationId: 'importTemplate',
  tag,
  summary: 'Tệp mẫu của một loại bảng (XLSX)',
  may: importers,
  scope: 'tasks:read',
  params: z.object({ kind: z.enum(kindKeys) }),
  bytes: 'download',
})

export const listImports = endpoint({
  method: 'GET',
  url: '/api/v1/imports',
  operationId: 'listImports',
  tag,
  summary: 'Các lần nhập, mới nhất trước',
  may: overseers,
  scope: 'tasks:read',
  query: z.object({ cursor: Id.optional() }),
  reply: z.object({ items: z.array(ImportLine), nextCursor: Id.nullable() }),
})

export const openImport = endpoint({
  method: 'POST',
  url: '/api/v1/imports',
  operationId: 'openImport',
  tag,
  summary: 'Tải lên một tệp .xlsx hoặc .csv để xem trước; chưa ghi gì',
  may: importers,
  scope: 'tasks:write',
  query: z.object({ kind: z.enum(kindKeys).optional().describe('Bỏ trống: tự nhận ra') }),
  bytes: 'multipart',
  reply: Import,
  status: 201,
})

export const getImport = endpoint({
  method: 'GET',
  url: '/api/v1/imports/:importId',
  operationId: 'getImport',
  tag,
  summary: 'Một lần nhập: trang tính, cột, số dòng mới, thay đổi, lỗi',
  may: overseers,
  scope: 'tasks:read',
  params: ImportParams,
  reply: Import,
})

export const editImport = endpoint({
  method: 'PATCH',
  url: '/api/v1/imports/:importId',
  operationId: 'editImport',
  tag,
  summary: 'Chọn loại bảng, trang tính, dòng tiêu đề, cột; chọn cơ quan cho tên chưa rõ; bỏ lần nhập',
  may: importers,
  scope: 'tasks:write',
  params: ImportParams,
  body: z
    .object({
      target: z.enum(kindKeys),
      sheet: z.string().max(200),
      headTop: z.int().min(1).max(1_048_576).nullable(),
      headBottom: z.int().min(1).max(1_048_576).nullable(),
      mapping: z.record(z.string().regex(/^\d{1,3}$/), z.string().max(40).nullable()),
      choices: z.record(z.string().max(500), z.array(Id).max(500).nullable()),
      dropped: z.boolean(),
    })
    .partial(),
  reply: Import,
  ifMatch: true,
})

export const openImportSheet = endpoint({
  method: 'POST',
  url: '/api/v1/imports/:importId/sheets',
  operationId: 'openImportSheet',
  tag,
  summary: 'Nhập tiếp một trang tính khác của cùng tệp, không phải tải lại tệp',
  may: importers,
  scope: 'tasks:write',
  params: ImportParams,
  body: z.object({ sheet: z.string().max(200) }),
  status: 201,
  reply: Import,
})

export const listImportRows = endpoint({
  method: 'GET',
  url: '/api/v1/imports/:importId/rows',
  operationId: 'listImportRows',
  tag,
  summary: 'Các dòng của bảng: mới, thay đổi (cũ → mới), không đổi, lỗi theo ô',
  may: overseers,
  scope: 'tasks:read',
  params: ImportParams,
  query: z.object({
    fate: z.enum(fates).optional(),
    offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
    limit: z.coerce.number().int().min(1).max(500).default(100),
  }),
  reply: z.object({ items: z.array(ImportRowShape), total: z.int(), fingerprint: z.string() }),
})

export const importErrors = endpoint({
  method: 'GET',
  url: '/api/v1/imports/:importId/checked',
  operationId: 'importErrors',
  tag,
  summary: 'Tệp đã tải lên, thêm cột kết quả kiểm tra bên cạnh từng dòng (XLSX)',
  may: overseers,
  scope: 'tasks:read',
  params: ImportParams,
  bytes: 'download',
})

export const applyImport = endpoint({
  method: 'POST',
  url: '/api/v1/imports/:importId/apply',
  operationId: 'applyImport',
  tag,
  summary: 'Xác nhận: ghi mọi dòng trong một lần, hoặc không dòng nào',
  may: importers,
  scope: 'tasks:write',
  params: ImportParams,
  body: z.object({ fingerprint: z.string().max(100) }),
  reply: Import,
})

export const undoImport = endpoint({
  method: 'POST',
  url: '/api/v1/imports/:importId/undo',
  operationId: 'undoImport',
  tag,
  summary: 'Rút lại một lần nhập khi chưa có gì dựa trên những gì nó ghi; lịch sử vẫn giữ',
  may: importers,
  scope: 'tasks:write',
  params: ImportParams,
  reply: Import,
})
