/**
 * Who made the document, when, and under what number. In go the page and what was cited; out comes the identity that the
 * letterhead, title, closing formula and signature state. Promised: nothing is invented; an article describes the
 * instrument that it reports, and says so by its certainty.
 */
import type { Block, Zone } from '../layout/index.ts'
import { onOneLine, readingView, TYPE_CODES } from '../lexicon/index.ts'
import type { AgencyMention, DocumentIdentity, DocumentSystem, Stated } from '../reading.ts'
import { adoptedIn, adoptedOn } from './adopted.ts'
import { readReported } from './article.ts'
import { attachedTo, issuerByNote } from './attached.ts'
import type { Findings } from './article.ts'
import { issuerOf } from './author.ts'
import { issuerBelow, issuerByNumber } from './by-number.ts'
import { sentenceCase, withFront } from './casing.ts'
import { readFacts } from './facts.ts'
import { issuerByFormula } from './formula.ts'
import { telegramOf } from './headline.ts'
import type { Reported } from './headline.ts'
import { loneDateline } from './dateline.ts'
import { datelineAtFoot, headBelowTitle } from './late-head.ts'
import { readLetterhead } from './letterhead.ts'
import type { Letterhead } from './letterhead.ts'
import { addressesOne, noteIn } from './note.ts'
import { scannedHead } from './scanned-head.ts'
import { readSignature } from './signature.ts'
import { subjectLineIn } from './subject-line.ts'
import { readTitle } from './title.ts'
import { TYPES } from './title-types.ts'

/** The page whose identity is asked, and the instruments that it cites; all spans in clean offsets. */
export interface IdentityQuestion {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly zones: readonly Zone[]
  readonly citations: Findings['citations']
  readonly agencies: readonly AgencyMention[]
}

/** Reads what the document says about itself. */
export function readIdentity({
  text,
  blocks,
  zones,
  citations,
  agencies,
}: IdentityQuestion): DocumentIdentity {
  const facts = readFacts(text, blocks)
  const foot = { ...facts, ...readSignature(text, blocks, zones) }
  const head = withLateHead({ ...facts, ...readLetterhead(text, blocks, zones) }, text, blocks, zones, foot)
  const title = readTitle(text, blocks, zones)
  const enacted = typeOfEnacting(text, blocks[zones.indexOf('enacting')])
  const official =
    title !== undefined ||
    head.symbol !== undefined ||
    head.openCode !== undefined ||
    foot.signer !== undefined
  if (!official) {
    const told = reportedIdentity(text, blocks, zones, { citations, agencies }, head)
    if (told.type || !enacted) return told
  }
  const lost = title || head.symbol ? {} : adoptedIn(text, agencies)
  const type =
    title?.type ??
    facts.type ??
    typeOfSymbol(head) ??
    lost.type ??
    enacted ??
    typeOfHeadline(text, blocks) ??
    typeOfItself(text)
  const before =
    title && !head.symbol && !title.symbol && !head.openCode
      ? introducedBefore(text, blocks, zones, { citations, agencies }, title.type)
      : {}
  const issuedOn = head.issuedOn ?? title?.issuedOn ?? before.issuedOn ?? adoptedOn(text)
  const symbol = head.symbol ?? title?.symbol ?? before.symbol
  const above = issuerOf(text, blocks, zones, head, foot, title?.issuer, citations)
  const printed = issuerBelow(text, above, head.symbol?.value, agencies)
  const issuer =
    fuller(printed, lost.issuer) ??
    (symbol ? issuerByNumber(text, symbol.value, agencies) : undefined) ??
    before.issuer ??
    (title ? (issuerByWords(text, title.type, agencies) ?? issuerByNote(text, blocks, zones)) : lost.issuer)
  const subject = title?.subject ?? head.subject
  return {
    ...(type ? { type } : {}),
    ...(symbol ? { symbol } : {}),
    ...(issuedOn ? { issuedOn } : {}),
    ...(issuer ? { issuer: withNameOnOneLine(issuer) } : {}),
    ...(foot.signer ? { signer: foot.signer } : {}),
    ...(foot.signerTitle ? { signerTitle: foot.signerTitle } : {}),
    ...(head.place ? { place: head.place } : {}),
    ...(subject ? { title: subject } : {}),
    ...(foot.recipients.length > 0 ? { recipients: foot.recipients } : {}),
    ...(head.confidentiality ? { confidentiality: head.confidentiality } : {}),
    system: systemOf(head, issuer?.value ?? '', symbol?.value ?? ''),
  }
}

/** What a page says of the head below the title or above who signs, where the head itself does not. */
function withLateHead(
  head: Letterhead,
  text: string,
  blocks: readonly Block[],
  zones: readonly Zone[],
  { signer }: { readonly signer?: Stated<string> },
): Letterhead {
  if (head.symbol || head.openCode || head.issuedOn || head.place) return head
  const below = headBelowTitle(text, blocks, zones)
  return {
    ...head,
    ...(below.symbol || below.issuedOn ? below : datelineAtFoot(text, blocks, zones, signer)),
  }
}

/** Who sends a telegram, or who `QUYẾT ĐỊNH`. */
const issuerByWords = (
  text: string,
  type: Stated<string>,
  agencies: readonly AgencyMention[],
): Stated<string> | undefined =>
  telegramOf(text, type, agencies) ?? issuerByFormula(text, type.value, agencies)

/** Who signs as `BAN THƯỜNG TRỰC` is said in full by the closing sentence. */
const fuller = (
  printed: Stated<string> | undefined,
  closing: Stated<string> | undefined,
): Stated<string> | undefined =>
  printed && closing && readingView(closing.value).startsWith(readingView(withFront(printed.value)))
    ? closing
    : printed

/** `Ngày 5/3/2024, UBND tỉnh ban hành Kế hoạch số 12/KH-UBND …; sau đây là toàn văn:` over a text that has its title and no number. */
function introducedBefore(
  text: string,
  blocks: readonly Block[],
  zones: readonly Zone[],
  { citations, agencies }: Findings,
  type: Stated<string>,
): Reported {
  const early = citations.filter(({ span }) => span.end <= type.span.start)
  if (!early.some(({ symbol, type: kind }) => symbol !== undefined && kind === type.value)) return {}
  const told = readReported(text, blocks, zones, { citations: early, agencies })
  return told.symbol && told.type?.value === type.value ? told : {}
}

function reportedIdentity(
  text: string,
  blocks: readonly Block[],
  zones: readonly Zone[],
  findings: Findings,
  head: Letterhead,
): DocumentIdentity {
  const own =
    attachedTo(text, blocks, zones, findings.citations) ??
    noteIn(text, blocks, zones, findings.agencies) ??
    subjectLineIn(text, blocks, findings.agencies)
  const read: Reported =
    own ??
    (addressesOne(text, blocks)
      ? loneDateline(text, blocks, zones)
      : readReported(text, blocks, zones, findings))
  const told = read.type ? read : { ...scannedHead(text), ...adoptedIn(text, findings.agencies), ...read }
  const confidentiality = head.confidentiality
  return {
    ...told,
    ...(told.issuer ? { issuer: withNameOnOneLine(told.issuer) } : {}),
    ...(confidentiality ? { confidentiality } : {}),
    system: systemOf(head, told.issuer?.value ?? '', told.symbol?.value ?? ''),
  }
}

/** A name that a line end of the page broke: `Ủy ban ⏎ nhân dân tỉnh`. */
const withNameOnOneLine = (issuer: Stated<string>): Stated<string> =>
  issuer.value.includes('\n') ? { ...issuer, value: onOneLine(issuer.value) } : issuer

/** `QUYẾT ĐỊNH:`, `QUYẾT NGHỊ:` say the type where title and number are lost. */
function typeOfEnacting(text: string, block: Block | undefined): Stated<string> | undefined {
  if (!block) return undefined
  const words = onOneLine(readingView(text).slice(block.first, block.end))
  const value = words.startsWith('quyết nghị')
    ? 'Nghị quyết'
    : words.startsWith('quyết định')
      ? 'Quyết định'
      : undefined
  return value && { value, span: { start: block.first, end: block.end }, certainty: 'implied' }
}

/** `Thông báo “V/v phòng chống bão số 10”` as the headline of a page over a letterhead without type and number. */
function typeOfHeadline(text: string, blocks: readonly Block[]): Stated<string> | undefined {
  const block = blocks[0]
  const name = block && TYPES.match(readingView(text), block.first)
  if (!block || !name || block.end - name.end < 8 || block.end - block.start > 200) return undefined
  return {
    value: sentenceCase(text.slice(block.first, name.end)),
    span: { start: block.first, end: name.end },
    certainty: 'implied',
  }
}

const CALLS_ITSELF =
  /(?:^|[\s("“])(Nghị quyết|Chương trình hành động|Kế hoạch|Chỉ thị|Thông báo|Quyết định|Kết luận|Hướng dẫn|Công văn|Công điện|Báo cáo)( kết luận)?$/
const ITSELF = ' này'
const MOST_TRIED = 200

/** `thực hiện nghiêm túc Thông báo này`: a signed text that lost its head calls itself by its type. */
function typeOfItself(text: string): Stated<string> | undefined {
  let at = text.indexOf(ITSELF)
  for (let tried = 0; at >= 0 && tried < MOST_TRIED; tried++, at = text.indexOf(ITSELF, at + 1)) {
    const found = CALLS_ITSELF.exec(text.slice(Math.max(0, at - 40), at))
    if (!found?.[1]) continue
    const start = at - found[0].length + found[0].indexOf(found[1])
    return { value: found[1], span: { start, end: start + found[1].length }, certainty: 'implied' }
  }
  return undefined
}

/** `1864/CT-TTHT` of a tax office is a letter, though `CT` is a directive elsewhere. */
const TAX_OFFICE = /^(?:chi )?cục thu[ếéê]/

/** Without a type line: a letter by its number or subject, another document by the code in its number. */
function typeOfSymbol({ symbol, openCode, subject, issuer }: Letterhead): Stated<string> | undefined {
  if (!symbol && openCode) {
    const open = TYPE_CODES[openCode.value] ?? (subject || openCode.value === 'CV' ? 'Công văn' : undefined)
    return open ? { value: open, span: openCode.span, certainty: 'implied' } : undefined
  }
  if (!symbol) return undefined
  if (subject && TAX_OFFICE.test(readingView(issuer?.value ?? '')) && symbol.value.includes('/CT-'))
    return { value: 'Công văn', span: symbol.span, certainty: 'implied' }
  const code = /^\d+(?:[/-]\d{4})?[/-](\p{Lu}\p{L}{1,3})[-/]/u.exec(symbol.value)?.[1]
  const type = code === undefined ? undefined : TYPE_CODES[code]
  if (type) return { value: type, span: symbol.span, certainty: 'implied' }
  if (!subject && !/^\d+[a-z]?[-/]\p{Lu}[\p{L}\d]{1,9}(?:[-–]|$)/u.test(symbol.value)) return undefined
  return { value: 'Công văn', span: symbol.span, certainty: 'implied' }
}

function systemOf(head: Letterhead, issuer: string, symbol: string): DocumentSystem {
  const name = readingView(issuer)
  if (
    head.party ||
    /(?:tỉnh|thành|huyện|quận|thị|đảng|xã) ủy|^ban (?:chấp hành|thường vụ|bí thư|tổ chức trung|tuyên giáo)|bộ chính trị|ban bí thư|đảng bộ/.test(
      name,
    )
  )
    return 'party'
  if (/-[A-ZĐ]{1,4}\/(?:TW|TU|HU|ThU|QU|ĐU|BTC|BTG)/.test(symbol)) return 'party'
  if (/^(?:thường trực )?(?:hội đồng nhân dân|hđnd)|^quốc hội/.test(name) || symbol.includes('HĐND'))
    return 'council'
  if (/mặt trận/.test(name) || /MTTQ/.test(symbol)) return 'front'
  return name || symbol ? 'state' : 'unknown'
}
