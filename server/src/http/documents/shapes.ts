import { z } from 'zod'
import { Arrival, FileProblem } from '../arrivals/shapes.ts'
import { Day, DocumentRef, Id, Moment, PersonRef, Revision, SpanShape } from '../shapes.ts'

export const documentStatuses = ['waiting', 'in-review', 'assigned', 'reference'] as const

const DocumentCounts = z.object({
  drafts: z.int(),
  incomplete: z.int(),
  accepted: z.int(),
  tasks: z.int(),
  overdue: z.int(),
})

export const DocumentRow = DocumentRef.extend({
  system: z.enum(['party', 'state', 'council', 'front', 'unknown']),
  status: z.enum(documentStatuses).describe('waiting: chờ duyệt; reference: chỉ lưu, không giao việc'),
  registeredAt: Moment,
  registeredBy: PersonRef.nullable(),
  counts: DocumentCounts,
  /** Words around the hit, with « » marking it, when the list was searched. */
  snippet: z.string().nullable(),
  /** Set when the row matches because it cites the searched symbol. */
  citesSearched: z.boolean(),
  sample: z.boolean(),
  fileName: z.string().nullable().describe('Tên tệp khi đưa vào sổ; null khi không được xem tệp'),
  revision: Revision,
}).meta({ id: 'DocumentRow' })

export const DocumentPage = DocumentRow.extend({
  signer: z.string().nullable(),
  signerTitle: z.string().nullable(),
  place: z.string().nullable(),
  recipients: z.array(z.string()),
  original: z.object({ name: z.string(), mediaType: z.string(), size: z.int(), sha256: z.string() }),
  container: z
    .object({ name: z.string(), path: z.string() })
    .nullable()
    .describe('Tệp chứa văn bản này (ZIP, thư điện tử) và chỗ của nó trong đó'),
  recognised: z
    .object({ pages: z.int(), confidence: z.number() })
    .nullable()
    .describe('Chữ được nhận dạng từ bản quét; null khi tệp có sẵn chữ'),
  engineVersion: z.string().nullable(),
  readMilliseconds: z.number().nullable(),
  /** False when the caller only sees the parts its own tasks come from. */
  whole: z.boolean(),
}).meta({ id: 'DocumentPage' })

const highlightKinds = ['agency', 'deadline', 'date', 'figure', 'citation', 'indicator'] as const

const OutlineEntry = z
  .object({
    id: z.string(),
    kind: z.string(),
    label: z.string().nullable(),
    heading: z.string(),
    depth: z.int(),
    span: SpanShape,
  })
  .meta({ id: 'OutlineEntry' })

export const DocumentText = z
  .object({
    /** The text as read; for a focal point only its own passages, joined, with `excerpt` true. */
    text: z.string(),
    excerpt: z.boolean(),
    outline: z.array(OutlineEntry),
    highlights: z.array(
      z.object({ kind: z.enum(highlightKinds), span: SpanShape, note: z.string().nullable() }),
    ),
    sentences: z.array(z.object({ span: SpanShape, label: z.string(), confidence: z.number() })),
    remarks: z.array(z.object({ code: z.string(), message: z.string(), span: SpanShape.nullable() })),
  })
  .meta({ id: 'DocumentText' })

export const CitationRow = z
  .object({
    id: Id,
    span: SpanShape,
    quote: z.string(),
    type: z.string(),
    symbol: z.string().nullable(),
    date: Day.nullable(),
    issuer: z.string().nullable(),
    name: z.string().nullable(),
    provision: z.string().nullable(),
    role: z.string(),
    document: DocumentRef.nullable().describe('null: văn bản được viện dẫn chưa có trong sổ'),
  })
  .meta({ id: 'CitationRow' })

export const HistoryRow = z
  .object({ at: Moment, person: PersonRef.nullable(), action: z.string(), text: z.string() })
  .meta({ id: 'HistoryRow' })

/** What became of an uploaded file: registered, or recognised as one already there. */
export const Registered = z
  .object({ kind: z.enum(['registered', 'known']), document: DocumentPage })
  .meta({ id: 'Registered' })

const signedCopyAdded = z
  .boolean()
  .describe('Văn bản đã có trong sổ (known), tệp này được thêm vào văn bản ấy vì mang chữ ký số')

/** What became of a file within an uploaded one. */
const UploadedPart = z
  .object({
    path: z.string().describe('Chỗ của tệp trong tệp chứa nó'),
    kind: z.enum(['registered', 'known', 'refused', 'arrived']),
    document: DocumentPage.nullable(),
    signedCopyAdded,
    arrival: Arrival.nullable().describe('Bản quét chờ nhận dạng chữ'),
    problem: FileProblem.nullable(),
  })
  .meta({ id: 'UploadedPart' })

/** What became of an uploaded file: a document, the documents that it holds, or a scan that waits (202). */
export const Uploaded = z
  .object({
    kind: z
      .enum(['registered', 'known', 'opened', 'arrived'])
      .describe('arrived (202): bản quét, chữ sẽ được nhận dạng; theo dõi bằng arrival'),
    document: DocumentPage.nullable().describe('null khi tệp chứa các tệp khác, hoặc đang chờ nhận dạng'),
    signedCopyAdded,
    arrival: Arrival.nullable(),
    parts: z
      .array(UploadedPart)
      .describe('Các tệp bên trong (ZIP, thư điện tử); rỗng khi tệp là một văn bản'),
  })
  .meta({ id: 'Uploaded' })
