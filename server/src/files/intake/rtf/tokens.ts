import { Unreadable } from '../types.ts'

/** A sign of RTF: a brace, a control word with its number, a byte written in hex, or plain bytes. */
export type Token =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  | { readonly kind: 'word'; readonly name: string; readonly value: number | null }
  | { readonly kind: 'hex'; readonly byte: number }
  | { readonly kind: 'text'; readonly text: string }

const WORD = /\\([a-zA-Z]{1,32})(-?\d{1,10})? ?/y
const PLAIN = /[^\\{}\r\n]+/y

/** Cuts RTF into its signs; what `\bin` carries is left out. Bytes come as Latin letters. */
export function* tokensOf(source: string): Generator<Token> {
  for (let at = 0; at < source.length;) {
    const sign = source[at]
    if (sign === '{' || sign === '}') {
      yield sign === '{' ? { kind: 'open' } : { kind: 'close' }
      at += 1
    } else if (sign === '\r' || sign === '\n') at += 1
    else if (sign !== '\\') {
      PLAIN.lastIndex = at
      const text = PLAIN.exec(source)?.[0] ?? ''
      yield { kind: 'text', text }
      at += text.length
    } else {
      WORD.lastIndex = at
      const found = WORD.exec(source)
      if (found) {
        const value = found[2] === undefined ? null : Number(found[2])
        at += found[0].length
        if (found[1] === 'bin') at += Math.max(0, value ?? 0)
        else yield { kind: 'word', name: found[1] ?? '', value }
      } else if (source[at + 1] === "'") {
        const byte = Number.parseInt(source.slice(at + 2, at + 4), 16)
        if (!Number.isNaN(byte)) yield { kind: 'hex', byte }
        at += 4
      } else {
        yield symbol(source[at + 1])
        at += 2
      }
    }
  }
}

const SYMBOLS: Readonly<Record<string, string>> = {
  '~': '\u00a0',
  _: '-',
  '-': '\u00ad',
  '\\': '\\',
  '{': '{',
  '}': '}',
}

function symbol(sign: string | undefined): Token {
  if (sign === undefined) throw new Unreadable('broken', { found: 'truncated' })
  if (sign === '*') return { kind: 'word', name: '*', value: null }
  if (sign === '\n' || sign === '\r') return { kind: 'word', name: 'par', value: null }
  if (sign === '\t') return { kind: 'word', name: 'tab', value: null }
  return { kind: 'text', text: SYMBOLS[sign] ?? '' }
}
