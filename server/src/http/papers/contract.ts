import { z } from 'zod'
import { paperKinds } from '../../operations/papers/index.ts'
import { endpoint, type Role } from '../endpoint.ts'
import { Day, Id } from '../shapes.ts'

// Those who write to agencies in the name of the office.
export const writers: readonly Role[] = ['administrator', 'office-specialist', 'leader']

const Text = z.string().max(20_000)
const Short = z.string().max(500)

const BlockShape = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.literal('heading'),
      level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
      text: Text,
    }),
    z.object({ kind: z.literal('paragraph'), text: Text, lead: Short.optional() }),
    z.object({ kind: z.literal('centred'), text: Text }),
    z.object({
      kind: z.literal('list'),
      marks: z.enum(['numbers', 'letters', 'dashes']),
      items: z.array(Text).max(500),
    }),
    z.object({
      kind: z.literal('table'),
      columns: z
        .array(
          z.object({
            title: Short,
            percent: z.number().min(1).max(100),
            centred: z.boolean().optional(),
          }),
        )
        .min(1)
        .max(20),
      rows: z.array(z.array(Text).min(1).max(20)).max(5000),
    }),
  ])
  .meta({ id: 'PaperBlock' })

export const SignatureShape = z
  .object({
    capacities: z.array(z.object({ by: z.enum(['TM', 'KT', 'TL', 'TUQ']), of: Short })).max(4),
    position: Short,
    acting: z.boolean().describe('Quyền (Q.)'),
    name: Short,
  })
  .meta({ id: 'PaperSignature' })

export const PaperShape = z
  .object({
    system: z.enum(['state', 'party']).describe('Thể thức: Nghị định 30/2020 hoặc hướng dẫn của Đảng'),
    letterhead: z.object({
      parent: Short.nullable(),
      issuer: Short,
      symbol: Short.nullable(),
      place: Short,
      day: Day.nullable(),
    }),
    kind: Short.nullable().describe('Tên loại; null với công văn'),
    subject: Text,
    notes: z.array(Short).max(10),
    addressees: z.array(Short).max(200),
    grounds: z.array(Text).max(100),
    sections: z
      .array(
        z.object({
          orientation: z.enum(['portrait', 'landscape']),
          blocks: z.array(BlockShape).max(1000),
        }),
      )
      .min(1)
      .max(20),
    signature: SignatureShape.nullable(),
    recipients: z.array(Short).max(200),
  })
  .meta({ id: 'Paper' })

const About = z.object({
  kind: z.enum(paperKinds),
  subjectId: Id.describe(
    'Cơ quan (đôn đốc, theo dõi, báo cáo nhanh), văn bản (giao nhiệm vụ, danh mục), nhiệm vụ (gia hạn) hoặc không gian làm việc (báo cáo nhanh)',
  ),
})

export const draftPaper = endpoint({
  method: 'GET',
  url: '/api/v1/papers/draft',
  operationId: 'draftPaper',
  tag: 'Văn bản đi',
  summary:
    'Dự thảo văn bản từ số liệu đang có: đôn đốc, giao nhiệm vụ, gia hạn, bảng theo dõi, danh mục, báo cáo nhanh',
  may: writers,
  scope: 'tasks:read',
  query: About.extend({
    system: z.enum(['state', 'party']).default('state'),
    since: Day.optional().describe('Báo cáo nhanh kể từ ngày này; mặc định bảy ngày qua'),
  }),
  reply: PaperShape,
})

export const previewPaper = endpoint({
  method: 'POST',
  url: '/api/v1/papers/preview',
  operationId: 'previewPaper',
  tag: 'Văn bản đi',
  summary: 'Xem trước các trang của dự thảo (SVG)',
  may: writers,
  scope: 'tasks:read',
  body: PaperShape,
  bytes: 'download',
})

export const takePaper = endpoint({
  method: 'POST',
  url: '/api/v1/papers/file',
  operationId: 'takePaper',
  tag: 'Văn bản đi',
  summary: 'Tải văn bản đã sửa, DOCX hoặc PDF/A; nhật ký ghi ai đã tải',
  may: writers,
  scope: 'tasks:read',
  body: About.extend({
    format: z.enum(['docx', 'pdf']),
    paper: PaperShape,
    knownHolderId: Id.optional().describe('Văn bản khác đang có số này mà người tải đã được báo'),
  }),
  bytes: 'download',
})
