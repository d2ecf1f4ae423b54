import { z } from 'zod'
import { DocumentRef, Id, Moment, PersonRef, Revision, SpanShape } from '../shapes.ts'

/** Shapes of what has come and is not a document yet, and of what was recognised of a scan. */

export const arrivalStates = ['waiting', 'recognising', 'reading', 'done', 'failed', 'cancelled'] as const
export const arrivalSources = ['upload', 'paste', 'command-line', 'folder', 'mailbox'] as const

/** Why something could not be done with a file, in words. */
export const FileProblem = z
  .object({ reason: z.string(), title: z.string(), detail: z.string(), todo: z.string() })
  .meta({ id: 'FileProblem' })

export const Arrival = z
  .object({
    id: Id,
    name: z.string().describe('Tên tệp; rỗng khi không được giữ gì của tệp (dấu mật)'),
    source: z.enum(arrivalSources).describe('folder: thư mục theo dõi; mailbox: hộp thư'),
    state: z
      .enum(arrivalStates)
      .describe('waiting: chờ; recognising: đang nhận dạng chữ; reading: đang đọc; done: đã vào sổ'),
    scan: z.boolean().describe('Tệp không có chữ, phải nhận dạng'),
    size: z.int(),
    mediaType: z.string().nullable(),
    container: z
      .object({ name: z.string(), path: z.string() })
      .nullable()
      .describe('Tệp chứa nó (ZIP, thư điện tử) và chỗ của nó trong đó'),
    pages: z.int().nullable().describe('Tổng số trang; null khi chưa biết'),
    pagesDone: z.int().describe('Số trang đã nhận dạng xong'),
    arrivedAt: Moment,
    arrivedBy: PersonRef.nullable().describe('null: hệ thống tự lấy về'),
    endedAt: Moment.nullable(),
    document: DocumentRef.nullable(),
    signedCopy: z
      .boolean()
      .describe('Văn bản đã có trong sổ; tệp này được thêm vào văn bản ấy vì mang chữ ký số'),
    documents: z.int().describe('Số văn bản vào sổ từ tệp này (tệp chứa nhiều tệp khác)'),
    problem: FileProblem.nullable(),
    actions: z.array(z.enum(['cancel', 'retry', 'discard'])).describe('Việc làm được lúc này'),
    keptUntil: Moment.nullable().describe('Tệp dừng hoặc lỗi được giữ đến lúc này để thử lại'),
    revision: Revision,
  })
  .meta({ id: 'Arrival' })

export const ArrivalSource = z
  .object({
    source: z.enum(['folder', 'mailbox']),
    place: z.string().describe('Thư mục, hoặc tài khoản@máy chủ/thư mục thư; không bao giờ có mật khẩu'),
    lookedAt: Moment.nullable(),
    succeededAt: Moment.nullable(),
    failures: z.int().describe('Số lần hỏng liên tiếp; 0 là đang tốt'),
    retryAt: Moment.nullable(),
    problem: FileProblem.nullable(),
  })
  .meta({ id: 'ArrivalSource' })

export const BoxShape = z
  .object({ x0: z.number(), y0: z.number(), x1: z.number(), y1: z.number() })
  .meta({ id: 'Box', description: 'Khung chữ nhật, tính bằng điểm ảnh của trang đã xoay thẳng' })

const Confidence = z.number().min(0).max(1)

export const Doubt = z
  .object({
    kind: z.enum(['symbol', 'date', 'figure']),
    span: SpanShape,
    text: z.string(),
    page: z.int(),
    box: BoxShape,
    confidence: Confidence,
  })
  .meta({ id: 'Doubt' })

export const RecognisedPage = z
  .object({
    page: z.int(),
    width: z.int(),
    height: z.int(),
    source: z
      .enum(['picture', 'letters'])
      .describe('picture: nhận dạng từ ảnh; letters: trang có sẵn lớp chữ'),
    confidence: Confidence.nullable().describe('Trung bình các từ của trang; null khi trang không có chữ'),
    lines: z
      .array(
        z.object({
          words: z.array(z.object({ text: z.string(), box: BoxShape, confidence: Confidence })),
        }),
      )
      .nullable()
      .describe('Chỉ có khi hỏi một trang (?page=)'),
  })
  .meta({ id: 'RecognisedPage' })

export const Recognition = z
  .object({
    confidence: Confidence,
    pages: z.array(RecognisedPage),
    refused: z.array(z.int()).describe('Các trang không nhận dạng được'),
    doubts: z.array(Doubt).describe('Số hiệu, ngày, con số nhận dạng chưa chắc, để đối chiếu với ảnh'),
  })
  .meta({ id: 'Recognition' })
