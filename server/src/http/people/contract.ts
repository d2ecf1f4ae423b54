import { z } from 'zod'
import { administrators, endpoint, roles } from '../endpoint.ts'
import { Cursor, Day, Format, Id, Limit, pageOf } from '../shapes.ts'
import { PersonRow } from './shapes.ts'

export * from './account-contract.ts'
export * from './journal-contract.ts'

const PersonParams = z.object({ personId: Id })

/** The filters of the list of people. */
const PeopleFilters = z.object({
  q: z.string().max(100).optional(),
  unitId: Id.optional(),
  role: z.enum(roles).optional(),
})

export const listPeople = endpoint({
  method: 'GET',
  url: '/api/v1/people',
  operationId: 'listPeople',
  tag: 'Người dùng',
  summary: 'Người dùng của không gian làm việc',
  may: ['administrator', 'office-specialist', 'auditor'],
  scope: 'people:read',
  query: PeopleFilters.extend({ cursor: Cursor, limit: Limit }),
  reply: pageOf(PersonRow),
})

export const exportPeople = endpoint({
  method: 'GET',
  url: '/api/v1/people/export',
  operationId: 'exportPeople',
  tag: 'Người dùng',
  summary: 'Danh sách người dùng, dạng Excel hoặc CSV',
  may: ['administrator', 'office-specialist', 'auditor'],
  scope: 'people:read',
  query: PeopleFilters.extend({ format: Format }),
  bytes: 'download',
})

const MembershipInput = z.object({
  unitId: Id,
  role: z.enum(roles),
  validFrom: Day.optional(),
  validTo: Day.nullable().optional(),
})

/** Not once-only by key: an answer with a password is kept nowhere, and the name is taken the second time. */
export const createPerson = endpoint({
  method: 'POST',
  url: '/api/v1/people',
  operationId: 'createPerson',
  tag: 'Người dùng',
  summary: 'Lập tài khoản; mật khẩu đầu tiên hiện một lần và phải đổi khi đăng nhập',
  may: administrators,
  scope: 'people:write',
  body: z.object({
    name: z.string().min(2).max(120),
    title: z.string().max(120).optional(),
    username: z
      .string()
      .regex(/^[a-z0-9][a-z0-9._-]{2,39}$/)
      .describe('Chữ thường không dấu, số, . _ -'),
    phone: z.string().max(30).optional(),
    memberships: z.array(MembershipInput).min(1).max(20),
  }),
  reply: z.object({ person: PersonRow, password: z.string() }),
  status: 201,
})

export const editPerson = endpoint({
  method: 'PATCH',
  url: '/api/v1/people/:personId',
  operationId: 'editPerson',
  tag: 'Người dùng',
  summary: 'Sửa tên, chức danh, trạng thái hoạt động',
  may: administrators,
  scope: 'people:write',
  params: PersonParams,
  body: z
    .object({
      name: z.string().min(2).max(120),
      title: z.string().max(120).nullable(),
      phone: z.string().max(30).nullable(),
      active: z.boolean(),
    })
    .partial(),
  reply: PersonRow,
  ifMatch: true,
})

export const addMembership = endpoint({
  method: 'POST',
  url: '/api/v1/people/:personId/memberships',
  operationId: 'addMembership',
  tag: 'Người dùng',
  summary: 'Giao một vai trong một đơn vị',
  may: administrators,
  scope: 'people:write',
  params: PersonParams,
  body: MembershipInput,
  reply: PersonRow,
})

export const endMembership = endpoint({
  method: 'DELETE',
  url: '/api/v1/people/:personId/memberships/:membershipId',
  operationId: 'endMembership',
  tag: 'Người dùng',
  summary: 'Thôi một vai từ hôm nay',
  may: administrators,
  scope: 'people:write',
  params: PersonParams.extend({ membershipId: Id }),
  reply: PersonRow,
})

export const resetPassword = endpoint({
  method: 'POST',
  url: '/api/v1/people/:personId/reset-password',
  operationId: 'resetPassword',
  tag: 'Người dùng',
  summary: 'Cấp mật khẩu mới, mở khoá, kết thúc mọi phiên của người ấy',
  may: administrators,
  params: PersonParams,
  body: z
    .object({
      dropSecondFactor: z
        .boolean()
        .default(false)
        .describe('Bỏ cả bước xác thực thứ hai, khi người ấy đã mất thiết bị'),
    })
    .nullish(),
  reply: z.object({ password: z.string() }),
})
