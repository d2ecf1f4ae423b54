import { z } from 'zod'
import { endpoint, everyone } from '../endpoint.ts'
import { FigureFacets, FigureSource, Year } from '../indicators/contract.ts'
import { Cursor, Day, Format, Id, Limit, Moment, UnitRef, pageOf } from '../shapes.ts'

const groups = ['national', 'A', 'B', 'C'] as const
const Dong = z.string().regex(/^\d+$/).describe('Đồng, số nguyên')
const Money = z.object({
  amount: Dong,
  revision: z.int(),
  recordedAt: Moment,
  source: FigureSource.nullable(),
})

const ProjectHead = z.object({
  id: Id,
  code: z.string().nullable(),
  name: z.string(),
  group: z.enum(groups).nullable(),
  heading: z.string().nullable(),
  owner: UnitRef.nullable(),
  ownerWords: z.string().nullable(),
  totalInvestment: Dong.nullable(),
})

const Rate = z
  .object({ percent: z.number().nullable(), base: Dong, baseKind: z.enum(['approved', 'adjusted']) })
  .describe('Tỷ lệ giải ngân, với kế hoạch làm mẫu số')

const Project = ProjectHead.extend({
  approved: Money.nullable().describe('Kế hoạch vốn được giao'),
  adjusted: Money.nullable().describe('Kế hoạch vốn sau điều chỉnh'),
  disbursed: Money.extend({ asOf: Day }).nullable(),
  rate: Rate.nullable(),
}).meta({ id: 'Project' })

const RecordedMoney = Money.extend({
  recordedBy: z.string().nullable(),
  withdrawn: z.boolean().describe('Số liệu đã được rút lại ở lần ghi này'),
})
const History = z.object({
  source: z.enum(['all', 'central', 'local']).describe('all: mọi nguồn vốn'),
  current: RecordedMoney,
  earlier: z.array(RecordedMoney).describe('Các lần ghi trước, mới nhất đứng đầu'),
})

const ProjectPage = ProjectHead.extend({
  years: z.array(
    z.object({
      year: z.int(),
      plans: z.array(History.extend({ kind: z.enum(['approved', 'adjusted']) })),
      payments: z.array(
        History.extend({
          kind: z.enum(['actual', 'estimate']),
          from: Day,
          asOf: Day,
          rate: Rate.nullable(),
        }),
      ),
    }),
  ),
}).meta({ id: 'ProjectPage' })

const ProjectFilters = z.object({
  year: Year.optional(),
  q: z.string().max(100).optional(),
  ownerId: Id.optional(),
  group: z.enum(groups).optional(),
  below: z.coerce.number().int().min(1).max(100).optional().describe('Chỉ dự án giải ngân dưới mức này (%)'),
  sort: z
    .enum([
      'table',
      'code',
      '-code',
      'name',
      '-name',
      'planned',
      '-planned',
      'disbursed',
      '-disbursed',
      'rate',
      '-rate',
      'asOf',
      '-asOf',
    ])
    .default('table')
    .describe('table: theo thứ tự của bảng'),
})
const about = { tag: 'Đầu tư công', may: everyone, scope: 'tasks:read' } as const

export const listProjects = endpoint({
  ...about,
  method: 'GET',
  url: '/api/v1/projects',
  operationId: 'listProjects',
  summary: 'Dự án đầu tư công của một năm: kế hoạch vốn, giải ngân, tỷ lệ, nguồn của từng số',
  query: ProjectFilters.extend({ cursor: Cursor, limit: Limit }),
  reply: pageOf(Project).extend({
    year: z.int(),
    totals: z
      .object({ count: z.int(), planned: Dong, disbursed: Dong, percent: z.number().nullable() })
      .describe('Của cả danh sách, không chỉ trang này'),
  }),
})

export const projectFacets = endpoint({
  ...about,
  method: 'GET',
  url: '/api/v1/projects/facets',
  operationId: 'projectFacets',
  summary: 'Các năm có kế hoạch vốn, các chủ đầu tư của một năm',
  query: z.object({ year: Year.optional() }),
  reply: FigureFacets,
})

export const exportProjects = endpoint({
  ...about,
  method: 'GET',
  url: '/api/v1/projects/export',
  operationId: 'exportProjects',
  summary: 'Dự án đầu tư công của một năm, dạng Excel hoặc CSV; sửa rồi nhập lại được',
  query: ProjectFilters.extend({ format: Format }),
  bytes: 'download',
})

export const getProject = endpoint({
  ...about,
  method: 'GET',
  url: '/api/v1/projects/:projectId',
  operationId: 'getProject',
  summary: 'Một dự án: kế hoạch vốn và giải ngân mọi năm, nguồn và các lần sửa của từng số',
  params: z.object({ projectId: Id }),
  reply: ProjectPage,
})
