import { z } from 'zod'
import { endpoint, everyone, tokenScopes } from '../endpoint.ts'
import { Id, Moment } from '../shapes.ts'
import { Me } from './shapes.ts'

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
