import { symbolKey } from '@dieuhanh/domain'
import type { Reading, Remark } from '@dieuhanh/understanding'
import type { ConversionRemark } from '../../files/index.ts'
import type { NewCitation } from '../../store/documents/index.ts'
import { remarkWords } from '../../words/documents.ts'
import type { ReadFile } from '../reading/index.ts'

/** The citations of a reading as rows. */
export function citationRows(text: string, reading: Reading): NewCitation[] {
  return reading.citations.map((citation) => ({
    start: citation.span.start,
    end: citation.span.end,
    quote: text.slice(citation.span.start, citation.span.end).slice(0, 2000),
    type: citation.type,
    symbol: citation.symbol ?? null,
    symbolKey: citation.symbol === undefined ? null : symbolKey(citation.symbol),
    date: citation.date ?? null,
    issuer: citation.issuer ?? null,
    name: citation.name ?? null,
    provision: citation.provision ?? null,
    role: citation.role,
  }))
}

function sentenceOf(remark: ConversionRemark): string {
  switch (remark.code) {
    case 'pages-without-text':
      return remarkWords[remark.code](remark.pages)
    case 'legacy-encoding':
      return remarkWords[remark.code](remark.encodings)
    case 'margins-apart':
      return remarkWords[remark.code](remark.lines)
    default:
      return remarkWords[remark.code](remark.count)
  }
}

/** The reading with what the conversion itself has to say. */
export function withRemarks({ reading, remarks }: ReadFile): Reading {
  const said = remarks.map((remark): Remark => ({ code: remark.code, message: sentenceOf(remark) }))
  return said.length === 0 ? reading : { ...reading, remarks: [...said, ...reading.remarks] }
}
