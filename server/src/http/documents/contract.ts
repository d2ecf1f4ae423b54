import { z } from 'zod'
import { endpoint, office, overseers, everyone } from '../endpoint.ts'
import { Cursor, Day, DocumentRef, Format, Id, Limit, pageOf } from '../shapes.ts'
import {
  CitationRow,
  DocumentPage,
  DocumentRow,
  DocumentText,
  HistoryRow,
  Registered,
  Uploaded,
  documentStatuses,
} from './shapes.ts'

const DocumentParams = z.object({ documentId: Id })

/** The filters of the register. */
const RegisterFilters = z.object({
  q: z.string().max(300).optional(),
  type: z.string().max(60).optional(),
  issuer: z.string().max(200).optional(),
  status: z.enum(documentStatuses).optional(),
  issuedFrom: Day.optional(),
  issuedTo: Day.optional(),
  sort: z.enum(['-registeredAt', '-issuedOn', 'issuedOn', 'relevance']).default('-registeredAt'),
})

export const listDocuments = endpoint({
  method: 'GET',
  url: '/api/v1/documents',
  operationId: 'listDocuments',
  tag: 'Văn bản',
  summary: 'Sổ văn bản: lọc, tìm toàn văn, tìm theo số ký hiệu (kèm văn bản viện dẫn)',
  may: everyone,
  scope: 'documents:read',
  query: RegisterFilters.extend({ cursor: Cursor, limit: Limit }),
  reply: pageOf(DocumentRow),
})

export const exportDocuments = endpoint({
  method: 'GET',
  url: '/api/v1/documents/export',
  operationId: 'exportDocuments',
  tag: 'Văn bản',
  summary: 'Sổ văn bản đang xem, dạng Excel hoặc CSV',
  may: everyone,
  scope: 'documents:read',
  query: RegisterFilters.extend({ format: Format }),
  bytes: 'download',
})

export const documentFacets = endpoint({
  method: 'GET',
  url: '/api/v1/documents/facets',
  operationId: 'documentFacets',
  tag: 'Văn bản',
  summary: 'Các loại văn bản và cơ quan ban hành có trong sổ, kèm số lượng',
  may: everyone,
  scope: 'documents:read',
  reply: z.object({
    types: z.array(z.object({ value: z.string(), count: z.int() })),
    issuers: z.array(z.object({ value: z.string(), count: z.int() })),
    statuses: z.array(z.object({ value: z.string(), count: z.int() })),
  }),
})

export const uploadDocument = endpoint({
  method: 'POST',
  url: '/api/v1/documents',
  operationId: 'uploadDocument',
  tag: 'Văn bản',
  summary:
    'Đăng ký văn bản từ tệp (DOCX, DOC, ODT, RTF, PDF, HTML, TXT; bản quét PDF, TIFF, JPEG, PNG; ZIP, EML, MSG chứa các loại ấy); multipart, trường "file"',
  may: office,
  scope: 'documents:write',
  bytes: 'multipart',
  reply: Uploaded,
  status: 201,
  idempotent: true,
})

export const pasteDocument = endpoint({
  method: 'POST',
  url: '/api/v1/documents/text',
  operationId: 'pasteDocument',
  tag: 'Văn bản',
  summary: 'Đăng ký một văn bản từ nội dung dán vào',
  may: office,
  scope: 'documents:write',
  body: z.object({ text: z.string().min(1).max(5_000_000), name: z.string().max(200).optional() }),
  reply: Registered,
  status: 201,
  idempotent: true,
})

export const getDocument = endpoint({
  method: 'GET',
  url: '/api/v1/documents/:documentId',
  operationId: 'getDocument',
  tag: 'Văn bản',
  summary: 'Một văn bản',
  may: everyone,
  scope: 'documents:read',
  params: DocumentParams,
  reply: DocumentPage,
})

export const editDocument = endpoint({
  method: 'PATCH',
  url: '/api/v1/documents/:documentId',
  operationId: 'editDocument',
  tag: 'Văn bản',
  summary: 'Sửa thông tin nhận diện của văn bản',
  may: office,
  scope: 'documents:write',
  params: DocumentParams,
  body: z
    .object({
      type: z.string().max(60).nullable(),
      symbol: z.string().max(60).nullable(),
      issuedOn: Day.nullable(),
      issuer: z.string().max(300).nullable(),
      signer: z.string().max(120).nullable(),
      title: z.string().max(1000).nullable(),
      status: z.enum(documentStatuses),
    })
    .partial(),
  reply: DocumentPage,
  ifMatch: true,
})

export const getDocumentText = endpoint({
  method: 'GET',
  url: '/api/v1/documents/:documentId/text',
  operationId: 'getDocumentText',
  tag: 'Văn bản',
  summary: 'Nội dung, dàn ý và các chỗ được tô',
  may: everyone,
  scope: 'documents:read',
  params: DocumentParams,
  reply: DocumentText,
})

export const listCitations = endpoint({
  method: 'GET',
  url: '/api/v1/documents/:documentId/citations',
  operationId: 'listCitations',
  tag: 'Văn bản',
  summary: 'Văn bản này viện dẫn gì, và văn bản nào viện dẫn nó',
  may: overseers,
  scope: 'documents:read',
  params: DocumentParams,
  reply: z.object({ cites: z.array(CitationRow), citedBy: z.array(DocumentRef) }),
})

export const documentHistory = endpoint({
  method: 'GET',
  url: '/api/v1/documents/:documentId/history',
  operationId: 'documentHistory',
  tag: 'Văn bản',
  summary: 'Lịch sử của văn bản',
  may: overseers,
  scope: 'documents:read',
  params: DocumentParams,
  reply: z.object({ items: z.array(HistoryRow) }),
})

export const downloadOriginal = endpoint({
  method: 'GET',
  url: '/api/v1/documents/:documentId/original',
  operationId: 'downloadOriginal',
  tag: 'Văn bản',
  summary: 'Tệp gốc, nguyên từng byte',
  may: overseers,
  scope: 'documents:read',
  params: DocumentParams,
  bytes: 'download',
})
