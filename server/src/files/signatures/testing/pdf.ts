import { createHash } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import { signCms, stamp, type CmsWish } from './cms.ts'

/** A PDF that grows by savings, each appended to what was there: how files are signed. */
export interface Growing {
  readonly bytes: Buffer
  readonly objects: ReadonlyMap<number, string>
  readonly table: number
  /** Tables and objects in packed streams, as newer programs write. */
  readonly packed: boolean
}

const ROOM = 16_384

/** A document of one page. Object 1 is the catalogue, 3 the page, 4 its words, 6 the form. */
export function newPdf(lines: readonly string[], packed = false): Growing {
  const words = lines.map((line, at) => `BT /F1 12 Tf 80 ${760 - at * 20} Td (${line}) Tj ET`).join('\n')
  const objects = new Map([
    [1, '<< /Type /Catalog /Pages 2 0 R /AcroForm 6 0 R >>'],
    [2, '<< /Type /Pages /Kids [3 0 R] /Count 1 >>'],
    [
      3,
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R >>',
    ],
    [4, `<< /Length ${words.length} >>\nstream\n${words}\nendstream`],
    [5, '<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>'],
    [6, '<< /Fields [] /SigFlags 3 >>'],
    [7, '<< /Title (Van ban thu) >>'],
  ])
  return save({ bytes: Buffer.from('%PDF-1.7\n'), objects: new Map(), table: 0, packed }, objects)
}

/** Appends a saving. */
export function save(pdf: Growing, changed: ReadonlyMap<number, string>): Growing {
  const objects = new Map([...pdf.objects, ...changed])
  let text = ''
  const begin = pdf.bytes.length
  const places = new Map<number, string | number>()
  const inside = pdf.packed
    ? [...changed].filter(([, value]) => !value.includes('stream') && !value.includes('/ByteRange'))
    : []
  let size = Math.max(...objects.keys()) + 1
  for (const [number, value] of changed) {
    if (inside.some(([other]) => other === number)) continue
    places.set(number, begin + text.length)
    text += `${number} 0 obj\n${value}\nendobj\n`
  }
  const before = pdf.table > 0 ? `/Prev ${pdf.table} ` : ''
  if (!pdf.packed) {
    const table = begin + text.length
    const rows = [...places].map(([number, at]) => `${number} 1\n${String(at).padStart(10, '0')} 00000 n \n`)
    const first = pdf.table > 0 ? '' : '0 1\n0000000000 65535 f \n'
    text += `xref\n${first}${rows.join('')}trailer\n<< /Size ${size} /Root 1 0 R /Info 7 0 R ${before}>>\nstartxref\n${table}\n%%EOF\n`
    return { ...pdf, bytes: Buffer.concat([pdf.bytes, Buffer.from(text, 'latin1')]), objects, table }
  }
  const stream = size
  const cross = size + 1
  size += 2
  let heads = ''
  let bodies = ''
  for (const [number, value] of inside) {
    heads += `${number} ${bodies.length} `
    bodies += `${value} `
  }
  const packed = deflateSync(Buffer.from(heads + bodies, 'latin1'))
  const begun = begin + text.length
  const head = `${stream} 0 obj\n<< /Type /ObjStm /N ${inside.length} /First ${heads.length} /Length ${packed.length} /Filter /FlateDecode >>\nstream\n`
  const body = Buffer.concat([
    Buffer.from(text + head, 'latin1'),
    packed,
    Buffer.from('\nendstream\nendobj\n'),
  ])
  const table = begin + body.length
  const rows: [number, number, number, number][] = [
    ...[...places].map(([number, at]): [number, number, number, number] => [number, 1, Number(at), 0]),
    ...inside.map(([number], at): [number, number, number, number] => [number, 2, stream, at]),
    [stream, 1, begun, 0],
    [cross, 1, table, 0],
  ]
  const coded = deflateSync(
    Buffer.concat(
      rows.map(([, kind, second, third]) =>
        Buffer.from([
          kind,
          (second >> 24) & 255,
          (second >> 16) & 255,
          (second >> 8) & 255,
          second & 255,
          third,
        ]),
      ),
    ),
  )
  const index = rows.map(([number]) => `${number} 1`).join(' ')
  const tail = `${cross} 0 obj\n<< /Type /XRef /Size ${size} /Root 1 0 R /Info 7 0 R ${before}/W [1 4 1] /Index [${index}] /Length ${coded.length} /Filter /FlateDecode >>\nstream\n`
  const end = `\nendstream\nendobj\nstartxref\n${table}\n%%EOF\n`
  const bytes = Buffer.concat([pdf.bytes, body, Buffer.from(tail), coded, Buffer.from(end)])
  const known = new Map([...objects, [cross, '']])
  return { ...pdf, bytes, objects: known, table }
}

export interface PdfWish extends Omit<CmsWish, 'content'> {
  readonly subFilter?: string
  readonly field?: string
  /** Takes part in what is written into the dictionary. */
  readonly further?: string
  readonly rect?: string
  /** Stands in for the signature. */
  readonly contents?: Buffer
  /** Stands in for the range, given the true one. */
  readonly range?: (range: readonly [number, number, number, number]) => readonly number[]
}

/** Signs a PDF in a further saving. */
export function signPdf(pdf: Growing, wish: PdfWish): Growing {
  const sig = Math.max(...pdf.objects.keys()) + 1
  const widget = sig + 1
  const {
    subFilter = 'ETSI.CAdES.detached',
    field = `Chu ky ${sig}`,
    further = '',
    rect = '[0 0 0 0]',
  } = wish
  const type = subFilter === 'ETSI.RFC3161' ? 'DocTimeStamp' : 'Sig'
  const hole = '0'.repeat(ROOM * 2)
  const blank = '[0 ********** ********** **********]'
  const changed = new Map([
    [
      sig,
      `<< /Type /${type} /Filter /Adobe.PPKLite /SubFilter /${subFilter} /M (D:20250603091200+07'00') ${further}/Contents <${hole}> /ByteRange ${blank} >>`,
    ],
    [
      widget,
      `<< /Type /Annot /Subtype /Widget /FT /Sig /T (${field}) /V ${sig} 0 R /P 3 0 R /F 132 /Rect ${rect} >>`,
    ],
    [3, grown(pdf.objects.get(3) ?? '', 'Annots', widget)],
    [6, grown(pdf.objects.get(6) ?? '', 'Fields', widget)],
  ])
  return { ...fill(save(pdf, changed), pdf.bytes.length, wish, blank) }
}

function grown(object: string, key: string, number: number): string {
  const list = new RegExp(`/${key} \\[([^\\]]*)\\]`)
  if (!list.test(object)) return object.replace(/ >>$/, ` /${key} [${number} 0 R] >>`)
  return object.replace(list, (_, held: string) => `/${key} [${held} ${number} 0 R]`)
}

function fill(pdf: Growing, begin: number, wish: PdfWish, blank: string): Growing {
  const { bytes } = pdf
  const gap = bytes.indexOf('/Contents <', begin) + 10
  const after = bytes.indexOf('>', gap) + 1
  const range = [0, gap, after, bytes.length - after] as const
  const told = `[${(wish.range?.(range) ?? range).join(' ')}]`.padEnd(blank.length)
  bytes.write(told, bytes.indexOf(blank, begin), 'latin1')
  const data = Buffer.concat([bytes.subarray(0, gap), bytes.subarray(after)])
  const signature = wish.contents ?? signatureOf(data, wish)
  bytes.write(signature.toString('hex'), gap + 1, 'latin1')
  return pdf
}

function signatureOf(data: Buffer, wish: PdfWish): Buffer {
  if (wish.subFilter === 'ETSI.RFC3161') return stamp(data, wish.by, wish.stampedAt)
  if (wish.subFilter !== 'adbe.pkcs7.sha1') return signCms(data, wish)
  return signCms(data, {
    ...wish,
    content: { type: '1.2.840.113549.1.7.1', bytes: createHash('sha1').update(data).digest() },
  })
}
