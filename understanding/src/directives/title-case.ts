import { capitalized } from '../lexicon/index.ts'
import { isCapitals } from '../layout/index.ts'
import { keepShape } from '../kept-shapes.ts'

/** How a Vietnamese syllable is built; what is built otherwise is an abbreviation or a foreign name. */
const SYLLABLE =
  /^(?:ngh|ng|gh|gi|kh|nh|ph|qu|th|tr|ch|[bcdđghklmnpqrstvx])?[aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ]{1,3}(?:ch|ng|nh|[cmnpt])?$/

/** Titles in capitals set as running text: small where the document writes the syllable small, else as a name. */
export class TitleCase {
  readonly #text: string
  #small: ReadonlySet<string> | undefined

  constructor(text: string) {
    this.#text = text
  }

  of(title: string): string {
    if (!isCapitals(title, 0, title.length)) return title
    this.#small ??= new Set(this.#text.match(/(?<![\p{L}\p{N}])\p{Ll}{1,8}(?![\p{L}\p{N}])/gu))
    const small = this.#small
    const words = title.replace(/\p{L}+/gu, (word) => {
      const lower = word.toLowerCase()
      if (small.has(lower)) return lower
      return SYLLABLE.test(lower) ? word.charAt(0) + lower.slice(1) : word
    })
    return capitalized(words)
  }
}

keepShape(new TitleCase(''))
