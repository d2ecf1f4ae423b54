import { z } from 'zod'
import { endpoint, everyone } from '../endpoint.ts'
import { Cursor, Day, Format, Id, Limit, Moment, UnitRef, pageOf } from '../shapes.ts'

export const FigureSource = z
  .object({
    importId: Id,
    fileName: z.string(),
    sheet: z.string(),
    row: z.int(),
    cell: z.string().nullable().describe('Tên ô trong bảng tính, ví dụ E7'),
  })
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

const IndicatorHead = z.object({
  id: Id,
  code: z.string().nullable(),
  name: z.string(),
  measure: z.string(),
  direction: z.enum(['higher', 'lower', 'unknown']),
  heading: z.string().nullable(),
  owner: UnitRef.nullable(),
  ownerWords: z.string().nullable(),
})

const Fulfilment = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('percent'), percent: z.number() }),
    z.object({ kind: z.literal('points'), points: z.string() }),
  ])
  .meta({ id: 'Fulfilment' })

const Indicator = IndicatorHead.extend({
  plan: Figure.nullable(),
  actual: Figure.nullable(),
  estimate: Figure.nullable(),
  fulfilment: Fulfilment.nullable(),
}).meta({ id: 'Indicator' })

const RecordedFigure = Figure.extend({
  recordedBy: z.string().nullable(),
  withdrawn: z.boolean().describe('Số liệu đã được rút lại ở lần ghi này'),
})

const IndicatorPage = IndicatorHead.extend({
  facts: z
    .array(
      z.object({
        kind: z.enum(['plan', 'actual', 'estimate']),
        current: RecordedFigure,
        earlier: z.array(RecordedFigure).describe('Các lần ghi trước, mới nhất đứng đầu'),
        fulfilment: Fulfilment.nullable(),
        plan: Figure.nullable().describe('Kế hoạch làm mốc so sánh'),
      }),
    )
    .describe('Kỳ mới nhất đứng đầu'),
}).meta({ id: 'IndicatorPage' })

export const Year = z.coerce.number().int().min(1990).max(2100)

/** The years and owners that a list of figures can be narrowed to. */
export const FigureFacets = z.object({
  year: z.int().describe('Năm đang xem: năm được hỏi, hoặc năm mới nhất có số liệu'),
  years: z.array(z.int()),
  owners: z.array(UnitRef),
})

const IndicatorFilters = z.object({
  year: Year.optional(),
  q: z.string().max(100).optional(),
  ownerId: Id.optional(),
  sort: z
    .enum(['table', 'name', '-name', 'percent', '-percent', 'period', '-period'])
    .default('table')
    .describe('table: theo thứ tự của bảng'),
})
const about = { tag: 'Chỉ tiêu', may: everyone, scope: 'tasks:read' } as const

export const listIndicators = endpoint({
  ...about,
  method: 'GET',
  url: '/api/v1/indicators',
  operationId: 'listIndicators',
  summary: 'Chỉ tiêu của một năm: kế hoạch, thực hiện mới nhất, ước thực hiện, nguồn của từng số',
  query: IndicatorFilters.extend({ cursor: Cursor, limit: Limit }),
  reply: pageOf(Indicator).extend({ year: z.int(), count: z.int() }),
})

export const indicatorFacets = endpoint({
  ...about,
  method: 'GET',
  url: '/api/v1/indicators/facets',
  operationId: 'indicatorFacets',
  summary: 'Các năm có chỉ tiêu, các cơ quan theo dõi của một năm',
  query: z.object({ year: Year.optional() }),
  reply: FigureFacets,
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

export const getIndicator = endpoint({
  ...about,
  method: 'GET',
  url: '/api/v1/indicators/:indicatorId',
  operationId: 'getIndicator',
  summary: 'Một chỉ tiêu: số liệu mọi kỳ, nguồn và các lần sửa của từng số',
  params: z.object({ indicatorId: Id }),
  reply: IndicatorPage,
})
