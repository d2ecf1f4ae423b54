import { z } from 'zod'
import { endpoint, everyone } from '../endpoint.ts'
import { Day, Format, Id, Moment, UnitRef } from '../shapes.ts'

export const FigureSource = z
  .object({ importId: Id, fileName: z.string(), sheet: z.string(), row: z.int() })
  .meta({ id: 'FigureSource' })

const Figure = z
  .object({
    words: z.string().describe('Như bảng ghi: 8,5; ≥ 8; 8 – 8,5; 197/390'),
    value: z.string().describe('Số thập phân chính xác'),
    exact: z.boolean(),
    period: z.string(),
    from: Day,
    until: Day.describe('Ngày đầu tiên sau kỳ'),
    revision: z.int(),
    recordedAt: Moment,
    source: FigureSource.nullable(),
  })
  .meta({ id: 'IndicatorFigure' })

const Indicator = z
  .object({
    id: Id,
    code: z.string().nullable(),
    name: z.string(),
    measure: z.string(),
    direction: z.enum(['higher', 'lower', 'unknown']),
    heading: z.string().nullable(),
    owner: UnitRef.nullable(),
    ownerWords: z.string().nullable(),
    plan: Figure.nullable(),
    actual: Figure.nullable(),
    estimate: Figure.nullable(),
    fulfilment: z
      .discriminatedUnion('kind', [
        z.object({ kind: z.literal('percent'), percent: z.number() }),
        z.object({ kind: z.literal('points'), points: z.string() }),
      ])
      .nullable(),
  })
  .meta({ id: 'Indicator' })

export const Year = z.coerce.number().int().min(1990).max(2100)
const IndicatorFilters = z.object({
  year: Year.optional(),
  q: z.string().max(100).optional(),
  ownerId: Id.optional(),
})
const about = { tag: 'Chỉ tiêu', may: everyone, scope: 'tasks:read' } as const

export const listIndicators = endpoint({
  ...about,
  method: 'GET',
  url: '/api/v1/indicators',
  operationId: 'listIndicators',
  summary: 'Chỉ tiêu của một năm: kế hoạch, thực hiện mới nhất, ước thực hiện, nguồn của từng số',
  query: IndicatorFilters,
  reply: z.object({ year: z.int(), years: z.array(z.int()), items: z.array(Indicator) }),
})

export const exportIndicators = endpoint({
  ...about,
  method: 'GET',
  url: '/api/v1/indicators/export',
  operationId: 'exportIndicators',
  summary: 'Chỉ tiêu của một năm, dạng Excel hoặc CSV; sửa rồi nhập lại được',
  query: IndicatorFilters.extend({ format: Format }),
  bytes: 'download',
})
