import { z } from 'zod'
import { actors, endpoint, everyone } from '../endpoint.ts'
import { Cursor, Day, FileRef, Format, Id, Limit, listOf, pageOf } from '../shapes.ts'
import { TaskAction, TaskPage, TaskRow, confirmations, deadlineKinds, timelinesses, works } from './shapes.ts'

export const TaskParams = z.object({ taskId: Id })

/** The filters of the list; the address bar of the screen carries the same names. */
export const TaskFilters = z.object({
  q: z.string().max(300).optional(),
  timeliness: listOf(z.enum(timelinesses)),
  work: listOf(z.enum(works)),
  confirmation: listOf(z.enum(confirmations)),
  deadlineKind: listOf(z.enum(deadlineKinds)),
  unitId: Id.optional().describe('Cơ quan, kể cả các đơn vị bên dưới'),
  unitRole: z.enum(['lead', 'coordinating', 'any']).default('lead'),
  documentId: Id.optional(),
  parentId: Id.optional(),
  deadlineFrom: Day.optional(),
  deadlineTo: Day.optional(),
  silentDays: z.coerce.number().int().min(1).max(365).optional().describe('Không cập nhật từ ngần ấy ngày'),
  extension: z.enum(['requested']).optional(),
  mine: z.enum(['true', 'false']).optional().describe('Đơn vị của tôi chủ trì hoặc phối hợp'),
  changedSince: z.iso.datetime({ offset: true }).optional(),
})

export const taskSorts = [
  'deadline',
  '-deadline',
  '-lastActivityAt',
  'lastActivityAt',
  '-number',
  'number',
] as const

export const listTasks = endpoint({
  method: 'GET',
  url: '/api/v1/tasks',
  operationId: 'listTasks',
  tag: 'Nhiệm vụ',
  summary: 'Danh sách nhiệm vụ',
  may: everyone,
  scope: 'tasks:read',
  query: TaskFilters.extend({ sort: z.enum(taskSorts).default('deadline'), cursor: Cursor, limit: Limit }),
  reply: pageOf(TaskRow),
})

export const TaskCounts = z
  .object({
    total: z.int(),
    noDeadline: z.int(),
    inTime: z.int(),
    dueSoon: z.int(),
    overdue: z.int(),
    doneOnTime: z.int(),
    doneLate: z.int(),
    uncounted: z.int().describe('Đã rút, đã trả lại'),
    /** Tasks that have come due: done plus overdue. */
    comeDue: z.int(),
  })
  .meta({ id: 'TaskCounts' })

export const countTasks = endpoint({
  method: 'GET',
  url: '/api/v1/tasks/counts',
  operationId: 'countTasks',
  tag: 'Nhiệm vụ',
  summary: 'Bốn ô số liệu chính thức và các tỷ lệ, theo cùng bộ lọc (bỏ qua lọc theo thời hạn)',
  may: everyone,
  scope: 'tasks:read',
  query: TaskFilters,
  reply: TaskCounts,
})

export const exportTasks = endpoint({
  method: 'GET',
  url: '/api/v1/tasks/export',
  operationId: 'exportTasks',
  tag: 'Nhiệm vụ',
  summary: 'Danh sách đang xem, dạng Excel hoặc CSV',
  may: everyone,
  scope: 'tasks:read',
  query: TaskFilters.extend({
    format: Format,
    sort: z.enum(taskSorts).default('deadline'),
    columns: listOf(z.string().regex(/^[a-zA-Z]{2,30}$/)),
  }),
  bytes: 'download',
})

export const getTask = endpoint({
  method: 'GET',
  url: '/api/v1/tasks/:taskId',
  operationId: 'getTask',
  tag: 'Nhiệm vụ',
  summary: 'Một nhiệm vụ, nguồn của nó và mọi việc đã xảy ra với nó',
  may: everyone,
  scope: 'tasks:read',
  params: TaskParams,
  reply: TaskPage,
})

export const exportTaskHistory = endpoint({
  method: 'GET',
  url: '/api/v1/tasks/:taskId/events/export',
  operationId: 'exportTaskHistory',
  tag: 'Nhiệm vụ',
  summary: 'Diễn biến và minh chứng của một nhiệm vụ, dạng Excel hoặc CSV',
  may: everyone,
  scope: 'tasks:read',
  params: TaskParams,
  query: z.object({ format: Format }),
  bytes: 'download',
})

export const actOnTask = endpoint({
  method: 'POST',
  url: '/api/v1/tasks/:taskId/events',
  operationId: 'actOnTask',
  tag: 'Nhiệm vụ',
  summary: 'Nhận việc, trả lại, báo tiến độ, trình, xác nhận, gia hạn, chỉ đạo…',
  may: actors,
  scope: 'tasks:write',
  params: TaskParams,
  body: TaskAction,
  reply: TaskPage,
  idempotent: true,
  ifMatch: true,
})

export const undoTaskEvent = endpoint({
  method: 'POST',
  url: '/api/v1/tasks/:taskId/events/:eventId/undo',
  operationId: 'undoTaskEvent',
  tag: 'Nhiệm vụ',
  summary: 'Rút lại việc vừa làm, trong một phút và khi chưa ai làm tiếp',
  may: actors,
  scope: 'tasks:write',
  params: TaskParams.extend({ eventId: Id }),
  reply: TaskPage,
})

export const uploadEvidence = endpoint({
  method: 'POST',
  url: '/api/v1/files',
  operationId: 'uploadEvidence',
  tag: 'Nhiệm vụ',
  summary: 'Tải lên tệp minh chứng (multipart, trường "file"), rồi gắn vào một việc bằng fileIds',
  may: actors,
  scope: 'tasks:write',
  bytes: 'multipart',
  reply: FileRef,
  status: 201,
})

export const downloadFile = endpoint({
  method: 'GET',
  url: '/api/v1/tasks/:taskId/files/:fileId',
  operationId: 'downloadFile',
  tag: 'Nhiệm vụ',
  summary: 'Tệp minh chứng của một nhiệm vụ',
  may: everyone,
  scope: 'tasks:read',
  params: TaskParams.extend({ fileId: Id }),
  bytes: 'download',
})

const SavedFilter = z.object({ id: Id, name: z.string(), address: z.string() }).meta({ id: 'SavedFilter' })

export const listSavedFilters = endpoint({
  method: 'GET',
  url: '/api/v1/task-filters',
  operationId: 'listSavedFilters',
  tag: 'Nhiệm vụ',
  summary: 'Bộ lọc đã lưu của tôi',
  may: everyone,
  reply: z.object({ items: z.array(SavedFilter) }),
})

export const saveFilter = endpoint({
  method: 'POST',
  url: '/api/v1/task-filters',
  operationId: 'saveFilter',
  tag: 'Nhiệm vụ',
  summary: 'Lưu bộ lọc đang xem',
  may: everyone,
  body: z.object({ name: z.string().min(1).max(80), address: z.string().min(1).max(2000).startsWith('?') }),
  reply: SavedFilter,
  status: 201,
})

export const deleteSavedFilter = endpoint({
  method: 'DELETE',
  url: '/api/v1/task-filters/:filterId',
  operationId: 'deleteSavedFilter',
  tag: 'Nhiệm vụ',
  summary: 'Xoá bộ lọc đã lưu',
  may: everyone,
  params: z.object({ filterId: Id }),
  status: 204,
})
