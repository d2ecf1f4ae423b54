import { factBoxOf, factsIn } from '../layout/index.ts'
import type { Block, Fact } from '../layout/index.ts'
import { bodyNameAt, civilDate, readingView } from '../lexicon/index.ts'
import type { CivilDate, Stated } from '../reading.ts'
import { sentenceCase } from './casing.ts'
import { TYPES } from './title-types.ts'

/** What the box of a collection of laws says above a document. */
export interface BoxFacts {
  readonly type?: Stated<string>
  readonly symbol?: Stated<string>
  readonly issuedOn?: Stated<CivilDate>
  readonly issuer?: Stated<string>
  readonly signer?: Stated<string>
}

/** Reads the box; what it leaves open (`Đang cập nhật`) is left out. */
export function readFacts(text: string, blocks: readonly Block[]): BoxFacts {
  const box = factBoxOf(text, blocks)
  if (!box) return {}
  const facts = factsIn(text, blocks, box)
  const type = told(text, facts, /^(?:loại|thể loại|hình thức)/, typeIn)
  const symbol = told(text, facts, /^số (?:hiệu|ký|kí|văn|vb)|^số ?[/,]|^số và|^(?:ký|kí) hiệu/, symbolIn)
  const issuedOn = told(text, facts, /^ngày (?:ban hành|ký|kí|văn bản|vb|tháng)|^ngày, tháng/, dayIn)
  const issuer = told(text, facts, /^(?!ngày).*ban hành$|^cơ quan$/, bodyIn)
  const signer = told(text, facts, /^người (?:ký|kí)/, personIn)
  return {
    ...(type ? { type } : {}),
    ...(symbol ? { symbol } : {}),
    ...(issuedOn ? { issuedOn } : {}),
    ...(issuer ? { issuer } : {}),
    ...(signer ? { signer } : {}),
  }
}

function told<T>(
  text: string,
  facts: readonly Fact[],
  label: RegExp,
  read: (value: string) => T | undefined,
): Stated<T> | undefined {
  for (const { label: name, start, end } of facts) {
    if (!label.test(name)) continue
    const value = read(text.slice(start, end).trim())
    if (value !== undefined) return { value, span: { start, end }, certainty: 'stated' }
  }
  return undefined
}

function typeIn(value: string): string | undefined {
  const name = TYPES.match(readingView(value), 0)
  return name && name.end === value.length ? sentenceCase(value) : undefined
}

const symbolIn = (value: string): string | undefined =>
  /^\d[\p{L}\d/.-]{2,40}$/u.test(value) && /\p{Lu}/u.test(value) ? value : undefined

function dayIn(value: string): CivilDate | undefined {
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(value)
  if (iso) return civilDate(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const found = /^(?:ngày )?(\d{1,2})(?: ?[/.-] ?| tháng )(\d{1,2})(?: ?[/.-] ?| năm )(\d{4})(?!\d)/i.exec(
    value,
  )
  return found ? civilDate(Number(found[3]), Number(found[2]), Number(found[1])) : undefined
}

function bodyIn(value: string): string | undefined {
  const name = bodyNameAt(value, readingView(value), 0)
  const rest = name && value.slice(name.end)
  return rest === '' || (rest && /^(?: [-–/] |, )\p{Lu}[^:\d]{3,50}$/u.test(rest)) ? value : undefined
}

const personIn = (value: string): string | undefined =>
  /^\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*){1,4}$/u.test(value.normalize('NFC')) ? value : undefined
