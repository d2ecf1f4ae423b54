import { z } from 'zod'
import { endpoint, everyone } from '../endpoint.ts'
import { DocumentRef, Id, UnitRef } from '../shapes.ts'
import { timelinesses } from '../tasks/shapes.ts'

export const search = endpoint({
  method: 'GET',
  url: '/api/v1/search',
  operationId: 'search',
  tag: 'Tìm',
  summary: 'Bảng lệnh: văn bản theo số ký hiệu hoặc nội dung, nhiệm vụ, cơ quan; dấu tuỳ ý',
  may: everyone,
  scope: 'tasks:read',
  query: z.object({ q: z.string().min(1).max(200) }),
  reply: z.object({
    documents: z.array(DocumentRef),
    tasks: z.array(
      z.object({
        id: Id,
        number: z.int(),
        title: z.string(),
        lead: UnitRef.nullable(),
        timeliness: z.enum(timelinesses).nullable(),
      }),
    ),
    units: z.array(UnitRef),
  }),
})
