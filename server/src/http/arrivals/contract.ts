import { z } from 'zod'
import { endpoint, office, overseers } from '../endpoint.ts'
import { Cursor, Id, Limit, pageOf } from '../shapes.ts'
import { Arrival, ArrivalSource, arrivalSources, arrivalStates, Recognition } from './shapes.ts'

const ArrivalParams = z.object({ arrivalId: Id })
const DocumentParams = z.object({ documentId: Id })

const box = z
  .string()
  .regex(/^\d{1,6}(?:\.\d+)?(?:,\d{1,6}(?:\.\d+)?){3}$/)
  .transform((text) => {
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = text.split(',').map(Number)
    return { x0, y0, x1, y1 }
  })

export const listArrivals = endpoint({
  method: 'GET',
  url: '/api/v1/arrivals',
  operationId: 'listArrivals',
  tag: 'Tệp đến',
  summary: 'Tệp đã đến mà chưa thành văn bản: chờ nhận dạng, đang nhận dạng, lỗi; mới nhất trước',
  may: overseers,
  scope: 'documents:read',
  query: z.object({
    state: z
      .enum(['open', ...arrivalStates])
      .optional()
      .describe('open: waiting, recognising, reading'),
    source: z.enum(arrivalSources).optional(),
    cursor: Cursor,
    limit: Limit,
  }),
  reply: pageOf(Arrival).extend({
    counts: z
      .object({ open: z.int(), done: z.int(), failed: z.int(), cancelled: z.int() })
      .describe('Của cả danh sách, không theo bộ lọc'),
  }),
})

export const listArrivalSources = endpoint({
  method: 'GET',
  url: '/api/v1/arrivals/sources',
  operationId: 'listArrivalSources',
  tag: 'Tệp đến',
  summary: 'Thư mục theo dõi và hộp thư: lần xem gần nhất, lỗi đang gặp, khi nào thử lại',
  may: overseers,
  scope: 'documents:read',
  reply: z.object({ items: z.array(ArrivalSource) }),
})

export const getArrival = endpoint({
  method: 'GET',
  url: '/api/v1/arrivals/:arrivalId',
  operationId: 'getArrival',
  tag: 'Tệp đến',
  summary: 'Một tệp đến',
  may: overseers,
  scope: 'documents:read',
  params: ArrivalParams,
  reply: Arrival,
})

export const cancelArrival = endpoint({
  method: 'POST',
  url: '/api/v1/arrivals/:arrivalId/cancel',
  operationId: 'cancelArrival',
  tag: 'Tệp đến',
  summary: 'Dừng ngay việc nhận dạng; tệp được giữ một thời gian để thử lại',
  may: office,
  scope: 'documents:write',
  params: ArrivalParams,
  reply: Arrival,
})

export const retryArrival = endpoint({
  method: 'POST',
  url: '/api/v1/arrivals/:arrivalId/retry',
  operationId: 'retryArrival',
  tag: 'Tệp đến',
  summary: 'Thử lại tệp đã dừng hoặc lỗi; trang đã nhận dạng không làm lại',
  may: office,
  scope: 'documents:write',
  params: ArrivalParams,
  reply: Arrival,
})

export const discardArrival = endpoint({
  method: 'DELETE',
  url: '/api/v1/arrivals/:arrivalId',
  operationId: 'discardArrival',
  tag: 'Tệp đến',
  summary: 'Bỏ hẳn tệp đã dừng hoặc lỗi, xoá nội dung của nó',
  may: office,
  scope: 'documents:write',
  params: ArrivalParams,
})

export const getRecognition = endpoint({
  method: 'GET',
  url: '/api/v1/documents/:documentId/recognition',
  operationId: 'getRecognition',
  tag: 'Tệp đến',
  summary: 'Kết quả nhận dạng của văn bản từ bản quét; từng từ với khung của nó khi hỏi một trang',
  may: overseers,
  scope: 'documents:read',
  params: DocumentParams,
  query: z.object({ page: z.coerce.number().int().min(1).optional() }),
  reply: Recognition,
})

export const pagePicture = endpoint({
  method: 'GET',
  url: '/api/v1/documents/:documentId/pages/:page/picture',
  operationId: 'pagePicture',
  tag: 'Tệp đến',
  summary: 'Ảnh một trang của bản quét đã xoay thẳng (JPEG), hoặc một chỗ trên trang: ?box=x0,y0,x1,y1',
  may: overseers,
  scope: 'documents:read',
  params: DocumentParams.extend({ page: z.coerce.number().int().min(1) }),
  query: z.object({ box: box.optional() }),
  bytes: 'download',
})

export const searchablePdf = endpoint({
  method: 'GET',
  url: '/api/v1/documents/:documentId/searchable.pdf',
  operationId: 'searchablePdf',
  tag: 'Tệp đến',
  summary: 'Bản PDF tìm được chữ, dựng từ bản quét (bản dẫn xuất; tệp gốc giữ nguyên)',
  may: overseers,
  scope: 'documents:read',
  params: DocumentParams,
  bytes: 'download',
})
