import { fromLegacy, type LegacyEncoding } from './decode.ts'

/** The encoding that a font's letters stand in, from its name; null for a font of Unicode. */
export function encodingOfFont(
  font: string | undefined,
): { encoding: LegacyEncoding; capitals: boolean } | null {
  if (font === undefined || !/^\s*[.v]/i.test(font)) return null
  const name = font.trim()
  // PDF drops the dot that the fonts of TCVN3 are named with.
  if (/^\.vn/i.test(name) || /^Vn(?:Time|Arial|Avant|Book|Century|Courier|Helv|South|Univers)/.test(name))
    return { encoding: 'tcvn3', capitals: /h$/i.test(name) && /[a-z]H$/.test(name) }
  if (/^vni[- ]/i.test(name)) return { encoding: 'vni', capitals: false }
  if (/^vps\b/i.test(name)) return { encoding: 'vps', capitals: false }
  return null
}

/**
 * The words of a paragraph as its runs come, each with its font; letters of neighbouring runs of one old encoding are
 * put together before they are converted, since VNI writes a letter as two.
 */
export class RunText {
  private written = ''
  private pending = ''
  private font: ReturnType<typeof encodingOfFont> = null
  private named: string | undefined
  private readonly found: Set<LegacyEncoding>

  constructor(found: Set<LegacyEncoding>) {
    this.found = found
  }

  add(text: string, font?: string): void {
    if (font !== this.named) this.take(font)
    // Where a word may be cut is nothing of the word; the same sign is a letter (ư) in TCVN3.
    if (this.font) this.pending += text
    else this.written += text.includes('\u00ad') ? text.replaceAll('\u00ad', '') : text
  }

  private take(font: string | undefined): void {
    const next = encodingOfFont(font)
    if (next?.encoding !== this.font?.encoding || next?.capitals !== this.font?.capitals) this.flush()
    this.font = next
    this.named = font
  }

  hasWords(): boolean {
    return this.written.trim() !== '' || this.pending.trim() !== ''
  }

  text(): string {
    this.flush()
    return this.written
  }

  private flush(): void {
    if (this.font && this.pending !== '') {
      const converted = fromLegacy(this.pending, this.font.encoding, this.font.capitals)
      if (/[^\p{ASCII}]/u.test(this.pending) && converted !== this.pending) this.found.add(this.font.encoding)
      this.written += converted
    }
    this.pending = ''
  }
}
