import { z } from 'zod'
import { endpoint, overseers } from '../endpoint.ts'
import { Id, Moment, PersonRef } from '../shapes.ts'

const NamedParty = z
  .object({
    name: z.string().nullable(),
    organisation: z.string().nullable(),
    unit: z.string().nullable(),
    place: z.string().nullable(),
    identifier: z.string().nullable().describe('UID hoặc serialNumber trong chứng thư: CCCD, mã số thuế…'),
  })
  .meta({ id: 'NamedParty' })

const DocumentSignature = z
  .object({
    kind: z.enum(['signature', 'time-stamp']),
    standing: z
      .enum(['sound', 'doubtful', 'wrong'])
      .describe(
        'sound: mọi điều đều hợp lệ; doubtful: chưa chắc người ký là ai; wrong: tệp hoặc chữ ký không còn đúng',
      ),
    text: z.string().describe('Một dòng: ai, lúc nào, nguyên vẹn hay không, đến gốc nào'),
    integrity: z.enum(['intact', 'changed', 'forged', 'bad-range', 'unreadable', 'unsupported', 'unchecked']),
    added: z.enum(['nothing', 'signatures', 'changes']).describe('Phần thêm vào tệp sau khi ký'),
    trust: z
      .enum(['trusted', 'unknown-root', 'broken', 'expired'])
      .nullable()
      .describe('Xét theo các gốc đang được cấu hình; null khi chữ ký không kèm chứng thư'),
    signer: NamedParty.nullable(),
    certificate: z
      .object({ serial: z.string(), issuer: NamedParty, validFrom: Moment, validTo: Moment })
      .nullable(),
    signedAt: z
      .object({
        moment: Moment,
        by: z
          .enum(['stamp', 'claim'])
          .describe('stamp: dấu thời gian đến gốc tin cậy; claim: giờ người ký ghi'),
        authority: z.string().nullable(),
      })
      .nullable(),
    chain: z.array(z.string()).describe('Từ người ký lên gốc'),
    digest: z.string().nullable(),
    key: z.string().nullable(),
    weak: z.array(z.enum(['md5', 'sha1', 'short-key', 'certificate-sha1'])),
    reason: z.string().nullable(),
    place: z.string().nullable(),
  })
  .meta({ id: 'DocumentSignature' })

const State = z
  .enum(['checked', 'other-format', 'failed'])
  .describe('other-format: không phải PDF, không có chữ ký; failed: tệp quá nặng, chưa kiểm tra được')

const SignedCopy = z
  .object({
    id: Id,
    name: z.string(),
    mediaType: z.string(),
    size: z.int(),
    sha256: z.string(),
    addedAt: Moment,
    addedBy: PersonRef.nullable().describe('null: hệ thống tự lấy về'),
    state: State,
    items: z.array(DocumentSignature),
  })
  .meta({ id: 'SignedCopy' })

/** The signatures of a document, judged by the roots of now. */
export const DocumentSignatures = z
  .object({
    state: State,
    rootsKnown: z.boolean().describe('Máy chủ có cấu hình chứng thư gốc nào không'),
    revocationChecked: z.literal(false).describe('Không hỏi CRL, OCSP ra ngoài'),
    items: z.array(DocumentSignature).describe('Chữ ký của tệp gốc'),
    copies: z
      .array(SignedCopy)
      .describe('Bản ký số đến sau tệp gốc của cùng văn bản, mỗi bản với chữ ký của nó'),
  })
  .meta({ id: 'DocumentSignatures' })

export const documentSignatures = endpoint({
  method: 'GET',
  url: '/api/v1/documents/:documentId/signatures',
  operationId: 'documentSignatures',
  tag: 'Văn bản',
  summary:
    'Chữ ký số của tệp gốc (PDF) và của các bản ký số đến sau: ai ký, lúc nào, còn nguyên vẹn không, chứng thư đến gốc nào',
  may: overseers,
  scope: 'documents:read',
  params: z.object({ documentId: Id }),
  reply: DocumentSignatures,
})

export const downloadSignedCopy = endpoint({
  method: 'GET',
  url: '/api/v1/documents/:documentId/signed-copies/:fileId',
  operationId: 'downloadSignedCopy',
  tag: 'Văn bản',
  summary: 'Bản ký số đến sau tệp gốc, nguyên từng byte',
  may: overseers,
  scope: 'documents:read',
  params: z.object({ documentId: Id, fileId: Id }),
  bytes: 'download',
})
