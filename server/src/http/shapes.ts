import { z } from 'zod'

/** Shapes that several resources share. */

export const Id = z.uuid()
export const Day = z.iso.date().describe('Ngày dân sự YYYY-MM-DD')
export const Moment = z.iso.datetime({ offset: true })
export const Revision = z.int().min(1).describe('Gửi lại trong If-Match khi sửa')
// As long as the longest name makes it: lists sorted by name carry the name of their last row.
export const Cursor = z.string().max(3000).optional().describe('nextCursor của trang trước')
export const Limit = z.coerce.number().int().min(1).max(200).default(50)

/** How a list is taken away as a file. */
export const Format = z.enum(['xlsx', 'csv']).default('xlsx')

export const SpanShape = z.object({ start: z.int().min(0), end: z.int().min(0) }).meta({ id: 'Span' })

/** Work that falls due again and again: { rhythm: 'monthly', day: 15 } is "hằng tháng ngày 15". */
export const RecurrenceShape = z
  .object({
    rhythm: z.enum(['ongoing', 'daily', 'weekly', 'monthly', 'quarterly', 'half-yearly', 'yearly']),
    day: z.int().min(1).max(31).optional(),
    month: z.int().min(1).max(12).optional(),
  })
  .meta({ id: 'Recurrence' })

export const UnitRef = z
  .object({ id: Id, name: z.string(), abbreviation: z.string().nullable(), dissolvedOn: Day.nullable() })
  .meta({ id: 'UnitRef' })

export const PersonRef = z
  .object({ id: Id, name: z.string(), title: z.string().nullable() })
  .meta({ id: 'PersonRef' })

export const FileRef = z
  .object({ id: Id, name: z.string(), mediaType: z.string(), size: z.int(), sha256: z.string() })
  .meta({ id: 'FileRef' })

export const DocumentRef = z
  .object({
    id: Id,
    symbol: z.string().nullable(),
    type: z.string().nullable(),
    title: z.string().nullable(),
    issuer: z.string().nullable(),
    issuedOn: Day.nullable(),
  })
  .meta({ id: 'DocumentRef' })

/** RFC 9457, with the words a person needs: what, where, what was expected, what to do. */
export const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    reason: z.string().describe('Mã lý do ổn định, dùng cho chương trình'),
    where: z.string().optional(),
    expected: z.string().optional(),
    todo: z.string().optional(),
    requestId: z.string().optional(),
    current: z.unknown().optional().describe('Bản hiện tại khi If-Match không khớp'),
  })
  .meta({ id: 'Problem' })

/** A page of a keyset-paged list. */
export function pageOf<T extends z.ZodType>(
  item: T,
): z.ZodObject<{ items: z.ZodArray<T>; nextCursor: z.ZodNullable<z.ZodString> }> {
  return z.object({ items: z.array(item), nextCursor: z.string().nullable() })
}

/** A comma-separated list in a query string. */
export function listOf<V extends string>(item: z.ZodType<V, string>) {
  return z
    .string()
    .transform((text) => text.split(',').filter(Boolean))
    .pipe(z.array(item).max(200))
    .optional()
}
