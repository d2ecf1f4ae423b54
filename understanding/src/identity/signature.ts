import type { Block, Zone } from '../layout/index.ts'
import { isCapitals } from '../layout/index.ts'
import { PhraseTrie, readingView, SIGNING_TITLES } from '../lexicon/index.ts'
import type { Stated } from '../reading.ts'
import { fromCapitals } from './casing.ts'
import { cellsIn } from './cell.ts'
import type { Cell } from './cell.ts'

const TITLES = new PhraseTrie(SIGNING_TITLES.map((title) => [title, true]))

/** Who signed, in what capacity, and who gets the document. */
export interface Signature {
  readonly signer?: Stated<string>
  readonly signerTitle?: Stated<string>
  /** The collective behind `TM.`. */
  readonly onBehalfOf?: Stated<string>
  readonly recipients: readonly Stated<string>[]
}

/** Reads the block of signature and recipients. */
export function readSignature(text: string, blocks: readonly Block[], zones: readonly Zone[]): Signature {
  const cells = cellsIn(text, blocks, zones, (zone) => zone === 'signature' || zone === 'recipients')
  const behalf = cells.find(
    (cell) => /^(?:TM|T\/M)[ .]/.test(cell.text) && isCapitals(cell.text, 0, cell.text.length),
  )
  const titles = cells.filter(isTitle)
  const title = titles.at(-1)
  const signer = title && cells.findLast((cell) => cell.start > title.start && isPersonName(cell.text))
  return {
    ...(signer ? { signer: stated(signer, personName(signer.text)) } : {}),
    ...(title ? { signerTitle: stated(title, fromCapitals(title.text.replace(CAPACITY, ''), '')) } : {}),
    ...(behalf ? { onBehalfOf: stated(behalf, fromCapitals(behalf.text.replace(CAPACITY, ''), text)) } : {}),
    recipients: recipientsOf(text, blocks, zones),
  }
}

const CAPACITY = /^(?:TM|T\/M|KT|K\/T|TL|T\/L|TUQ|Q)[ .]+/

const stated = (cell: Cell, value: string): Stated<string> => ({
  value,
  span: { start: cell.start, end: cell.end },
  certainty: 'stated',
})

function isTitle(cell: Cell): boolean {
  if (!isCapitals(cell.text, 0, cell.text.length) || cell.text.length > 60) return false
  const plain = cell.text.replace(CAPACITY, '')
  return TITLES.match(readingView(plain), 0) !== undefined || /^(?:KT|K\/T|TL|T\/L|TUQ)[ .]/.test(cell.text)
}

const NAME =
  /^(?:(?:Đồng chí|Ông|Bà|TS\.|ThS\.|PGS\.TS\.?|GS\.TS\.?) ?)?((?:\p{Lu}\p{Ll}*|\p{Lu}+)(?: (?:\p{Lu}\p{Ll}*|\p{Lu}+)){1,4})$/u

/** Two to five words with capital letters that are not a title or body. */
function isPersonName(text: string): boolean {
  if (!NAME.test(text.normalize('NFC')) || TITLES.match(readingView(text), 0)) return false
  return !/^(?:ủy ban|hội đồng|ban|bộ|sở|lưu|như|các)/.test(readingView(text)) && text.length <= 32
}

function personName(text: string): string {
  const name = NAME.exec(text.normalize('NFC'))?.[1] ?? text
  if (!isCapitals(name, 0, name.length)) return name
  return name
    .split(' ')
    .map((word) => word.charAt(0) + word.slice(1).toLowerCase())
    .join(' ')
}

/** The items under `Nơi nhận:` and the addressees after `Kính gửi:`. */
function recipientsOf(
  text: string,
  blocks: readonly Block[],
  zones: readonly Zone[],
): readonly Stated<string>[] {
  const recipients: Stated<string>[] = []
  blocks.forEach((block, index) => {
    if (zones[index] !== 'recipients') return
    let start = block.marker?.end ?? block.first
    let end = block.end
    const opening = /^(?:nơi nhận|kính gửi)[\s*_:]*/.exec(
      readingView(text.slice(start, Math.min(end, start + 30))),
    )
    if (opening) start += opening[0].length
    while (end > start && ';.,*_ '.includes(text.charAt(end - 1))) end--
    const value = text.slice(start, end).replace(/\s+/g, ' ')
    if (value.length < 2 || isCapitals(value, 0, value.length) || /^lưu\b/.test(readingView(value))) return
    recipients.push({ value, span: { start, end }, certainty: 'stated' })
  })
  return recipients
}
