import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { Cursor, Day, Format, Id, Limit, Moment, pageOf } from '../shapes.ts'

const AuditRow = z
  .object({
    id: z.string(),
    at: Moment,
    person: z.string().nullable(),
    action: z.string(),
    subject: z.string(),
    subjectId: z.string().nullable(),
    details: z.record(z.string(), z.unknown()),
    sealed: z.boolean(),
  })
  .meta({ id: 'AuditRow' })

/** The filters of the journal. */
const AuditFilters = z.object({
  action: z.string().max(60).optional(),
  personId: Id.optional(),
  from: Day.optional(),
  to: Day.optional(),
})

export const listAudit = endpoint({
  method: 'GET',
  url: '/api/v1/audit',
  operationId: 'listAudit',
  tag: 'Người dùng',
  summary: 'Nhật ký: ai đã làm gì',
  may: ['administrator', 'auditor'],
  scope: 'audit:read',
  query: AuditFilters.extend({ cursor: Cursor, limit: Limit }),
  reply: pageOf(AuditRow),
})

export const exportAudit = endpoint({
  method: 'GET',
  url: '/api/v1/audit/export',
  operationId: 'exportAudit',
  tag: 'Người dùng',
  summary: 'Nhật ký đang xem, dạng Excel hoặc CSV',
  may: ['administrator', 'auditor'],
  scope: 'audit:read',
  query: AuditFilters.extend({ format: Format }),
  bytes: 'download',
})
