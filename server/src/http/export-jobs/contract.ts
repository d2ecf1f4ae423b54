import { z } from 'zod'
import { searchablePdf } from '../arrivals/contract.ts'
import { exportDocuments } from '../documents/contract.ts'
import { endpoint, everyone, type Role } from '../endpoint.ts'
import { exportIndicators } from '../indicators/contract.ts'
import { exportProjects } from '../investment/contract.ts'
import { exportUnits } from '../organisations/contract.ts'
import { takePaper } from '../papers/contract.ts'
import { exportAudit, exportPeople } from '../people/contract.ts'
import { Id, Moment } from '../shapes.ts'
import { exportTaskHistory, exportTasks } from '../tasks/contract.ts'

/** Who may take what away: those who may ask for it at its own door. */
export const listsMay: Readonly<Record<z.output<typeof AskedExport>['list'], readonly Role[]>> = {
  tasks: exportTasks.may,
  'task-history': exportTaskHistory.may,
  documents: exportDocuments.may,
  units: exportUnits.may,
  indicators: exportIndicators.may,
  projects: exportProjects.may,
  people: exportPeople.may,
  audit: exportAudit.may,
  paper: takePaper.may,
  searchable: searchablePdf.may,
}

/** A list and the filters of its own door. */
const AskedExport = z.discriminatedUnion('list', [
  z.object({ list: z.literal('tasks'), asked: exportTasks.query }),
  z.object({
    list: z.literal('task-history'),
    asked: exportTaskHistory.query.extend(exportTaskHistory.params.shape),
  }),
  z.object({ list: z.literal('documents'), asked: exportDocuments.query }),
  z.object({ list: z.literal('units'), asked: exportUnits.query }),
  z.object({ list: z.literal('indicators'), asked: exportIndicators.query }),
  z.object({ list: z.literal('projects'), asked: exportProjects.query }),
  z.object({ list: z.literal('people'), asked: exportPeople.query }),
  z.object({ list: z.literal('audit'), asked: exportAudit.query }),
  z.object({ list: z.literal('paper'), asked: takePaper.body }),
  z.object({ list: z.literal('searchable'), asked: searchablePdf.params }),
])

const Export = z
  .object({
    id: Id,
    list: z.string(),
    state: z.enum(['waiting', 'writing', 'done', 'failed', 'cancelled']),
    rows: z.int().describe('Số hàng (trang, với bản PDF tìm được chữ) đã ghi'),
    of: z.int().nullable().describe('Tổng số hàng hoặc trang, khi biết trước'),
    name: z.string().nullable(),
    size: z.int().nullable(),
    askedAt: Moment,
    endedAt: Moment.nullable(),
  })
  .meta({ id: 'Export' })

const ExportParams = z.object({ exportId: Id })
const about = { tag: 'Kết xuất', may: everyone } as const

export const startExport = endpoint({
  ...about,
  method: 'POST',
  url: '/api/v1/exports',
  operationId: 'startExport',
  summary: 'Kết xuất một danh sách hoặc một văn bản trong nền; tệp giữ một ngày cho người yêu cầu',
  body: AskedExport,
  reply: Export,
  status: 201,
})

export const listExports = endpoint({
  ...about,
  method: 'GET',
  url: '/api/v1/exports',
  operationId: 'listExports',
  summary: 'Các tệp tôi đã kết xuất trong một ngày qua',
  reply: z.object({ items: z.array(Export) }),
})

export const getExport = endpoint({
  ...about,
  method: 'GET',
  url: '/api/v1/exports/:exportId',
  operationId: 'getExport',
  summary: 'Một lần kết xuất: đã ghi bao nhiêu hàng, xong chưa',
  params: ExportParams,
  reply: Export,
})

export const cancelExport = endpoint({
  ...about,
  method: 'POST',
  url: '/api/v1/exports/:exportId/cancel',
  operationId: 'cancelExport',
  summary: 'Dừng một lần kết xuất chưa xong',
  params: ExportParams,
  reply: Export,
})

export const takeExport = endpoint({
  ...about,
  method: 'GET',
  url: '/api/v1/exports/:exportId/file',
  operationId: 'takeExport',
  summary: 'Tải tệp đã kết xuất; nhật ký ghi ai đã tải',
  params: ExportParams,
  bytes: 'download',
})
