import { z } from 'zod'
import { administrators, endpoint, everyone, office } from '../endpoint.ts'
import { Day, Format, Id, Revision, UnitRef } from '../shapes.ts'

export const UnitParams = z.object({ unitId: Id })
export const unitKinds = [
  'territory',
  'party',
  'council',
  'state',
  'front',
  'force',
  'vertical',
  'enterprise',
] as const
export const levels = ['central', 'province', 'district', 'commune'] as const

const UnitName = z
  .object({
    name: z.string(),
    kind: z.enum(['official', 'abbreviation', 'alias']),
    validFrom: Day.nullable(),
    validTo: Day.nullable(),
  })
  .meta({ id: 'UnitName' })

export const UnitRow = UnitRef.extend({
  kind: z.enum(unitKinds),
  level: z.enum(levels),
  parentId: Id.nullable(),
  officialCode: z.string().nullable(),
  validFrom: Day.nullable(),
  validTo: Day.nullable(),
  people: z.int(),
  openTasks: z.int(),
}).meta({ id: 'UnitRow' })

export const UnitEvent = z
  .object({
    id: Id,
    kind: z.enum(['created', 'renamed', 'merged', 'split', 'moved', 'dissolved', 'withdrawn']),
    onDay: Day,
    legalBasis: z.string().nullable(),
    unit: UnitRef,
    successors: z.array(z.object({ unit: UnitRef, partial: z.boolean(), share: z.number().nullable() })),
    note: z.string().nullable(),
  })
  .meta({ id: 'UnitEvent' })

export const UnitPage = UnitRow.extend({
  names: z.array(UnitName),
  parent: UnitRef.nullable(),
  children: z.array(UnitRow),
  events: z.array(UnitEvent),
  members: z.array(
    z.object({ personId: Id, name: z.string(), title: z.string().nullable(), role: z.string() }),
  ),
  revision: Revision,
}).meta({ id: 'UnitPage' })

/** The day of the tree and what it is narrowed by. */
const UnitFilters = z.object({
  day: Day.optional(),
  kind: z.enum(unitKinds).optional(),
  level: z.enum(levels).optional(),
  parentId: Id.optional(),
})

export const listUnits = endpoint({
  method: 'GET',
  url: '/api/v1/units',
  operationId: 'listUnits',
  tag: 'Cơ quan',
  summary: 'Cây cơ quan của một ngày (mặc định hôm nay), phẳng, cha trước con',
  may: everyone,
  scope: 'organisation:read',
  query: UnitFilters,
  reply: z.object({ day: Day, items: z.array(UnitRow) }),
})

export const exportUnits = endpoint({
  method: 'GET',
  url: '/api/v1/units/export',
  operationId: 'exportUnits',
  tag: 'Cơ quan',
  summary: 'Cây cơ quan của một ngày, dạng Excel hoặc CSV',
  may: everyone,
  scope: 'organisation:read',
  query: UnitFilters.extend({ q: z.string().max(100).optional(), format: Format }),
  bytes: 'download',
})

export const searchUnits = endpoint({
  method: 'GET',
  url: '/api/v1/units/search',
  operationId: 'searchUnits',
  tag: 'Cơ quan',
  summary: 'Gõ tìm theo tên, viết tắt, tên cũ; có dấu hay không dấu',
  may: everyone,
  scope: 'organisation:read',
  query: z.object({
    q: z.string().max(100),
    day: Day.optional(),
    limit: z.coerce.number().int().min(1).max(50).default(12),
  }),
  reply: z.object({ items: z.array(UnitRef.extend({ matched: z.string(), level: z.enum(levels) })) }),
})

export const expandGroup = endpoint({
  method: 'GET',
  url: '/api/v1/units/expand',
  operationId: 'expandGroup',
  tag: 'Cơ quan',
  summary: 'Một cách gọi nhóm ("các sở, ban, ngành") gồm những cơ quan nào của ngày ấy',
  may: everyone,
  scope: 'organisation:read',
  query: z.object({ words: z.string().min(2).max(300), day: Day.optional() }),
  reply: z.object({ understood: z.boolean(), items: z.array(UnitRef) }),
})

export const getUnit = endpoint({
  method: 'GET',
  url: '/api/v1/units/:unitId',
  operationId: 'getUnit',
  tag: 'Cơ quan',
  summary: 'Một cơ quan: tên qua các thời kỳ, sắp xếp, người, đơn vị bên dưới',
  may: everyone,
  scope: 'organisation:read',
  params: UnitParams,
  reply: UnitPage,
})

export const createUnit = endpoint({
  method: 'POST',
  url: '/api/v1/units',
  operationId: 'createUnit',
  tag: 'Cơ quan',
  summary: 'Lập một cơ quan, đơn vị',
  may: office,
  scope: 'organisation:write',
  body: z.object({
    name: z.string().min(2).max(300),
    abbreviation: z.string().max(60).optional(),
    aliases: z.array(z.string().max(300)).max(20).default([]),
    kind: z.enum(unitKinds),
    level: z.enum(levels),
    parentId: Id,
    officialCode: z.string().max(35).optional(),
    onDay: Day,
    legalBasis: z.string().max(300).optional(),
  }),
  reply: UnitPage,
  status: 201,
  idempotent: true,
})

export const changeUnit = endpoint({
  method: 'POST',
  url: '/api/v1/units/:unitId/events',
  operationId: 'changeUnit',
  tag: 'Cơ quan',
  summary:
    'Đổi tên, chuyển, sáp nhập, chia tách, giải thể vào một ngày; việc đang làm chuyển cho đơn vị kế thừa',
  may: office,
  scope: 'organisation:write',
  params: UnitParams,
  body: z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('renamed'),
      onDay: Day,
      name: z.string().min(2).max(300),
      legalBasis: z.string().max(300).optional(),
    }),
    z.object({
      kind: z.literal('moved'),
      onDay: Day,
      parentId: Id,
      legalBasis: z.string().max(300).optional(),
    }),
    z.object({
      kind: z.literal('dissolved'),
      onDay: Day,
      successorIds: z.array(Id).min(1).max(20),
      mainSuccessorId: Id.optional().describe(
        'Cơ quan trong successorIds nhận các nhiệm vụ đang mở, người và đơn vị trực thuộc; không nêu thì là cơ quan đầu tiên',
      ),
      legalBasis: z.string().max(300).optional(),
    }),
  ]),
  reply: UnitPage,
  ifMatch: true,
})

export const addUnitName = endpoint({
  method: 'POST',
  url: '/api/v1/units/:unitId/names',
  operationId: 'addUnitName',
  tag: 'Cơ quan',
  summary: 'Thêm tên gọi khác hoặc viết tắt',
  may: office,
  scope: 'organisation:write',
  params: UnitParams,
  body: z.object({ name: z.string().min(1).max(300), kind: z.enum(['abbreviation', 'alias']) }),
  reply: UnitPage,
})

export const Workspace = z
  .object({ id: Id, name: z.string(), provinceCode: z.string().nullable(), sample: z.boolean() })
  .meta({ id: 'Workspace' })

export const listProvinces = endpoint({
  method: 'GET',
  url: '/api/v1/provinces',
  operationId: 'listProvinces',
  tag: 'Cơ quan',
  summary: '34 tỉnh, thành phố có thể lập không gian làm việc',
  may: administrators,
  reply: z.object({ items: z.array(z.object({ code: z.string(), name: z.string() })) }),
})

export const createWorkspace = endpoint({
  method: 'POST',
  url: '/api/v1/workspaces',
  operationId: 'createWorkspace',
  tag: 'Cơ quan',
  summary: 'Lập không gian làm việc của một tỉnh với cây cơ quan thật; người gọi là quản trị',
  may: administrators,
  body: z.object({ provinceCode: z.string().regex(/^\d{2}$/), name: z.string().max(200).optional() }),
  reply: Workspace,
  status: 201,
  idempotent: true,
})
