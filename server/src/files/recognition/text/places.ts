import type { TextPlace } from '../types.ts'
import type { MendedPage, MendedWord } from './mended.ts'

interface Word extends MendedWord {
  readonly page: number
}

/**
 * Finds for each word of a text the recognised word that it was written from: mostly the one after the one before; where
 * columns and tables were put into another order, the nearest one of the same letters.
 */
export function placesIn(text: string, pages: readonly MendedPage[]): TextPlace[] {
  const words = pages.flatMap((page) =>
    page.lines.flatMap((line) => line.words.map((word): Word => ({ ...word, page: page.page }))),
  )
  const left = new Unused(words)
  const places: TextPlace[] = []
  for (const { 0: token, index: start } of text.matchAll(/\S+/g)) {
    if (token === '|') continue
    let at = start
    for (const { word, length } of left.take(token)) {
      const { page, box, confidence, was } = word
      const put = was === undefined ? {} : { was }
      places.push({ span: { start: at, end: at + length }, page, box, confidence, ...put })
      at += length
    }
  }
  return places
}

interface Taken {
  readonly word: Word
  /** Of the letters of the token that it wrote. */
  readonly length: number
}

// How far from where the text went on parts of a word are looked for.
const REACH = 300
const MOST_PARTS = 6

class Unused {
  private readonly words: readonly Word[]
  private readonly used: Uint8Array
  private readonly byText = new Map<string, number[]>()
  private next = 0

  constructor(words: readonly Word[]) {
    this.words = words
    this.used = new Uint8Array(words.length)
    words.forEach(({ text }, at) => {
      const same = this.byText.get(text)
      if (same) same.push(at)
      else this.byText.set(text, [at])
    })
  }

  take(token: string): Taken[] {
    const whole = this.isFree(this.next, token) ? this.next : this.nearest(token)
    if (whole !== null) return [this.use(whole, token.length)]
    for (const from of this.near()) {
      const parts = this.partsFrom(from, token)
      if (parts) return parts
    }
    return this.partOf(token)
  }

  private isFree(at: number, token: string): boolean {
    return this.used[at] === 0 && this.words[at]?.text === token
  }

  private nearest(token: string): number | null {
    const same = this.byText.get(token)?.filter((at) => this.used[at] === 0) ?? []
    const distance = (at: number): number => (at >= this.next ? at - this.next : (this.next - at) * 2)
    return same.reduce<number | null>(
      (best, at) => (best === null || distance(at) < distance(best) ? at : best),
      null,
    )
  }

  // From where the text went on outwards.
  private *near(): Generator<number> {
    for (let off = 0; off < REACH; off += 1) {
      if (this.used[this.next + off] === 0) yield this.next + off
      if (off > 0 && this.used[this.next - off] === 0) yield this.next - off
    }
  }

  // A word that was cut at the end of a line, or a number that a narrow cell broke.
  private partsFrom(from: number, token: string): Taken[] | null {
    const found: { at: number; length: number }[] = []
    let done = 0
    for (let at = from; done < token.length && found.length < MOST_PARTS; at += 1) {
      const text = this.words[at]?.text
      if (text === undefined || this.used[at] === 1) return null
      const rest = token.slice(done)
      const kept = rest.startsWith(text) ? text : /[-\u00ad]$/.test(text) ? text.slice(0, -1) : ''
      if (kept === '' || !rest.startsWith(kept)) return null
      found.push({ at, length: kept.length })
      done += kept.length
    }
    return done === token.length ? found.map(({ at, length }) => this.use(at, length)) : null
  }

  // A label that stood together with its first word was written apart from it.
  private partOf(token: string): Taken[] {
    for (const at of [this.next, this.next - 1]) {
      const text = this.words[at]?.text
      if (text !== undefined && text.length > token.length && text.includes(token))
        return [this.use(at, token.length)]
    }
    return []
  }

  private use(at: number, length: number): Taken {
    const word = this.words[at]
    if (!word) throw new Error(`no word ${at}`)
    this.used[at] = 1
    this.next = at + 1
    return { word, length }
  }
}
