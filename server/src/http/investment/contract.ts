import { z } from 'zod'
import { endpoint, everyone } from '../endpoint.ts'
import { FigureSource, Year } from '../indicators/contract.ts'
import { Day, Format, Id, Moment, UnitRef } from '../shapes.ts'

const groups = ['national', 'A', 'B', 'C'] as const
const Dong = z.string().regex(/^\d+$/).describe('Đồng, số nguyên')
const Money = z.object({
  amount: Dong,
  revision: z.int(),
  recordedAt: Moment,
  source: FigureSource.nullable(),
})

const Project = z
  .object({
    id: Id,
    code: z.string().nullable(),
    name: z.string(),
    group: z.enum(groups).nullable(),
    heading: z.string().nullable(),
    owner: UnitRef.nullable(),
    ownerWords: z.string().nullable(),
    totalInvestment: Dong.nullable(),
    approved: Money.nullable().describe('Kế hoạch vốn được giao'),
    adjusted: Money.nullable().describe('Kế hoạch vốn sau điều chỉnh'),
    disbursed: Money.extend({ asOf: Day }).nullable(),
    rate: z
      .object({ percent: z.number().nullable(), base: Dong, baseKind: z.enum(['approved', 'adjusted']) })
      .nullable()
      .describe('Tỷ lệ giải ngân, với kế hoạch làm mẫu số'),
  })
  .meta({ id: 'Project' })

const ProjectFilters = z.object({
  year: Year.optional(),
  q: z.string().max(100).optional(),
  ownerId: Id.optional(),
  group: z.enum(groups).optional(),
  below: z.coerce.number().int().min(1).max(100).optional().describe('Chỉ dự án giải ngân dưới mức này (%)'),
})
const about = { tag: 'Đầu tư công', may: everyone, scope: 'tasks:read' } as const

export const listProjects = endpoint({
  ...about,
  method: 'GET',
  url: '/api/v1/projects',
  operationId: 'listProjects',
  summary: 'Dự án đầu tư công của một năm: kế hoạch vốn, giải ngân, tỷ lệ, nguồn của từng số',
  query: ProjectFilters,
  reply: z.object({
    year: z.int(),
    years: z.array(z.int()),
    items: z.array(Project),
    totals: z.object({ planned: Dong, disbursed: Dong, percent: z.number().nullable() }),
  }),
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
