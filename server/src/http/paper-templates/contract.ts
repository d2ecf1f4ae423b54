import { z } from 'zod'
import { paperClasses, paperKinds } from '../../operations/papers/index.ts'
import { endpoint, office } from '../endpoint.ts'
import { Day, Id, Moment } from '../shapes.ts'
import { SignatureShape, writers } from '../papers/contract.ts'

const System = z.enum(['state', 'party'])
const Class = z.enum(paperClasses).describe('Công văn, thông báo, báo cáo')
const Short = z.string().max(500)

const Recipients = z.array(Short).max(200)
const Pattern = z
  .string()
  .trim()
  .regex(/^[/-]\S(?:.*\S)?$/u)
  .max(60)
  .describe('Phần sau số: /VP-TH, -CV/VP')

// What is null is derived.
const fields = {
  parent: Short.nullable().describe('Rỗng: cơ quan ban hành đứng một mình'),
  issuer: Short.nullable(),
  place: Short.nullable(),
  symbol: Pattern.nullable(),
  signature: SignatureShape.nullable(),
  recipients: Recipients.nullable(),
  numbering: z
    .enum(['year', 'term', 'none'])
    .nullable()
    .describe('Số chạy theo năm, theo nhiệm kỳ, hoặc ghi ở sổ khác'),
}

const Template = z.object({ system: System, class: Class, ...fields })

const revised = {
  revision: z.int().min(0).describe('0 khi cơ quan chưa lưu; gửi lại trong If-Match khi sửa'),
  changedBy: z.string().nullable(),
  changedAt: Moment.nullable(),
}

const KeptTemplate = Template.extend(revised).meta({ id: 'PaperTemplate' })

const Derived = z
  .object({
    parent: Short,
    issuer: Short,
    place: Short,
    symbol: Short,
    signature: SignatureShape,
    recipients: Recipients,
    numbering: z.enum(['year', 'term']),
  })
  .meta({ id: 'DerivedPaperTemplate' })

const Signer = z
  .object({ system: System, ...SignatureShape.shape, name: z.string().trim().min(1).max(200) })
  .meta({ id: 'PaperSigner' })
const Signers = z.object({ items: z.array(Signer).max(100) })
const KeptSigners = Signers.extend(revised).meta({ id: 'PaperSigners' })

const TAG = 'Văn bản đi'

export const listTemplates = endpoint({
  method: 'GET',
  url: '/api/v1/paper-templates',
  operationId: 'listPaperTemplates',
  tag: TAG,
  summary:
    'Mẫu phần đầu, chữ ký, nơi nhận của từng loại văn bản đi: cơ quan đã lưu gì, còn lại lấy từ đâu; người ký',
  may: writers,
  scope: 'tasks:read',
  reply: z.object({
    items: z.array(z.object({ kept: KeptTemplate, derived: Derived })),
    signers: KeptSigners,
  }),
})

export const listRevisions = endpoint({
  method: 'GET',
  url: '/api/v1/paper-templates/history',
  operationId: 'listPaperTemplateHistory',
  tag: TAG,
  summary: 'Các lần sửa mẫu của một loại văn bản đi, mới nhất trước: ai, lúc nào, mẫu khi ấy',
  may: writers,
  scope: 'tasks:read',
  query: z.object({ system: System, class: Class }),
  reply: z.object({ items: z.array(KeptTemplate) }),
})

export const keepTemplate = endpoint({
  method: 'PUT',
  url: '/api/v1/paper-templates',
  operationId: 'keepPaperTemplate',
  tag: TAG,
  summary: 'Lưu mẫu của một loại văn bản đi; mục để null lấy theo mặc định',
  may: office,
  scope: 'organisation:write',
  body: Template,
  ifMatch: true,
  reply: KeptTemplate,
})

export const keepSigners = endpoint({
  method: 'PUT',
  url: '/api/v1/paper-signers',
  operationId: 'keepPaperSigners',
  tag: TAG,
  summary: 'Lưu danh sách người ký văn bản đi',
  may: office,
  scope: 'organisation:write',
  body: Signers,
  ifMatch: true,
  reply: KeptSigners,
})

export const adviseNumber = endpoint({
  method: 'GET',
  url: '/api/v1/paper-numbers',
  operationId: 'advisePaperNumber',
  tag: TAG,
  summary: 'Số tiếp theo cho một ký hiệu, và văn bản khác đã lấy số đang ghi; không lấy số nào',
  may: writers,
  scope: 'tasks:read',
  query: z.object({
    kind: z.enum(paperKinds),
    subjectId: Id,
    system: System,
    symbol: Short,
    day: Day.optional().transform((day) => day ?? null),
  }),
  reply: z.object({
    next: z.int().nullable().describe('Chỉ là gợi ý; null khi số ghi ở sổ khác'),
    holder: z
      .object({
        id: Id.describe('Gửi lại trong knownHolderId khi vẫn tải với số này'),
        number: z.int(),
        symbol: z.string(),
        kind: z.enum(paperKinds),
        subjectId: Id,
        subject: z.string(),
        addressee: z.string().nullable(),
        day: Day.nullable(),
        takenBy: z.string().nullable(),
        takenAt: Moment,
      })
      .nullable(),
  }),
})
