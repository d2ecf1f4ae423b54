import { z } from 'zod'
import { administrators, endpoint, everyone, roles, tokenScopes } from '../endpoint.ts'
import { Cursor, Day, Format, Id, Limit, Moment, Revision, UnitRef, pageOf } from '../shapes.ts'
import { Workspace } from '../organisations/contract.ts'

export const PersonParams = z.object({ personId: Id })

export const Membership = z
  .object({ id: Id, unit: UnitRef, role: z.enum(roles), validFrom: Day, validTo: Day.nullable() })
  .meta({ id: 'Membership' })

export const PersonRow = z
  .object({
    id: Id,
    name: z.string(),
    title: z.string().nullable(),
    username: z.string().nullable(),
    phone: z.string().nullable(),
    memberships: z.array(Membership),
    lockedUntil: Moment.nullable(),
    lastSeenAt: Moment.nullable(),
    twoFactor: z.boolean(),
    active: z.boolean(),
    revision: Revision,
  })
  .meta({ id: 'PersonRow' })

export const Me = z
  .object({
    personId: Id,
    name: z.string(),
    title: z.string().nullable(),
    username: z.string(),
    roles: z.array(z.enum(roles)),
    memberships: z.array(Membership),
    workspace: Workspace,
    workspaces: z.array(Workspace),
    /** True when the person sees the whole workspace. */
    overseer: z.boolean(),
    twoFactor: z.boolean(),
    mustChangePassword: z.boolean(),
    unreadNotifications: z.int(),
    /** Whether there is anything to see in rooms that not every workspace uses. */
    has: z.object({ indicators: z.boolean(), projects: z.boolean() }),
    today: Day,
  })
  .meta({ id: 'Me' })

export const getMe = endpoint({
  method: 'GET',
  url: '/api/v1/me',
  operationId: 'getMe',
  tag: 'Tài khoản',
  summary: 'Tôi là ai, ở đâu, được làm gì',
  may: everyone,
  scope: 'organisation:read',
  reply: Me,
})

export const enterWorkspace = endpoint({
  method: 'POST',
  url: '/api/v1/me/workspace',
  operationId: 'enterWorkspace',
  tag: 'Tài khoản',
  summary: 'Chuyển sang không gian làm việc khác của tôi (trong phiên này)',
  may: everyone,
  body: z.object({ workspaceId: Id }),
  reply: Me,
})

export const listSessions = endpoint({
  method: 'GET',
  url: '/api/v1/me/sessions',
  operationId: 'listSessions',
  tag: 'Tài khoản',
  summary: 'Các phiên đăng nhập của tôi',
  may: everyone,
  reply: z.object({
    items: z.array(
      z.object({
        id: z.string(),
        current: z.boolean(),
        createdAt: Moment,
        lastUsedAt: Moment,
        address: z.string().nullable(),
        device: z.string().nullable(),
      }),
    ),
  }),
})

export const endSession = endpoint({
  method: 'DELETE',
  url: '/api/v1/me/sessions/:sessionId',
  operationId: 'endSession',
  tag: 'Tài khoản',
  summary: 'Kết thúc một phiên của tôi',
  may: everyone,
  params: z.object({ sessionId: z.string().min(1).max(100) }),
  status: 204,
})

const Token = z
  .object({
    id: Id,
    name: z.string(),
    scopes: z.array(z.enum(tokenScopes)),
    createdAt: Moment,
    expiresAt: Moment,
    lastUsedAt: Moment.nullable(),
    revokedAt: Moment.nullable(),
  })
  .meta({ id: 'ApiToken' })

export const listTokens = endpoint({
  method: 'GET',
  url: '/api/v1/me/tokens',
  operationId: 'listTokens',
  tag: 'Tài khoản',
  summary: 'Mã truy cập API của tôi',
  may: everyone,
  reply: z.object({ items: z.array(Token) }),
})

export const createToken = endpoint({
  method: 'POST',
  url: '/api/v1/me/tokens',
  operationId: 'createToken',
  tag: 'Tài khoản',
  summary: 'Lập mã truy cập API; giá trị chỉ hiện một lần',
  may: everyone,
  body: z.object({
    name: z.string().min(1).max(80),
    scopes: z.array(z.enum(tokenScopes)).min(1),
    days: z.int().min(1).max(366),
  }),
  reply: Token.extend({ secret: z.string() }),
  status: 201,
})

export const revokeToken = endpoint({
  method: 'DELETE',
  url: '/api/v1/me/tokens/:tokenId',
  operationId: 'revokeToken',
  tag: 'Tài khoản',
  summary: 'Thu hồi mã truy cập',
  may: everyone,
  params: z.object({ tokenId: Id }),
  status: 204,
})

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

export const AuditRow = z
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
