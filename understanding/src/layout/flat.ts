/** Shorter lines are never whole documents. */
const SHORTEST = 400

/** Tells of lines that hold a whole document, because somebody pasted it without its line breaks. */
export class FlatLines {
  readonly #text: string
  readonly #signs: readonly { readonly words: string; next: number }[]

  constructor(text: string) {
    this.#text = text
    this.#signs = ['Nơi nhận', 'Điều 2.'].map((words) => ({ words, next: text.indexOf(words) }))
  }

  /** Where the lines began that were lost between two places of the text; asked from left to right. */
  cuts(from: number, to: number): readonly number[] {
    if (to - from < SHORTEST || !this.#hasSign(from + 1, to)) return []
    const line = this.#text.slice(from, to)
    const articles = line.match(ARTICLE)?.length ?? 0
    if (articles < 2 && !(RECIPIENTS.test(line) && SIGNATURE.test(line))) return []
    return Array.from(line.matchAll(LOST), ({ index }) => from + index).filter((at) => at > from)
  }

  #hasSign(from: number, to: number): boolean {
    let found = false
    for (const sign of this.#signs) {
      if (sign.next >= 0 && sign.next < from) sign.next = this.#text.indexOf(sign.words, from)
      if (sign.next >= 0 && sign.next < to) found = true
    }
    return found
  }
}

const ARTICLE = /(?:[.;:/)] ?|\p{Lu}{2} ?)Điều \d{1,3}\. \p{Lu}/gu
const RECIPIENTS = /[.;/] ?Nơi nhận ?:/
const SIGNATURE = /[.;)] ?(?:TM|T\/M|KT|TL)\. ?\p{Lu}{2}/u

const TYPE = 'QUYẾT ĐỊNH|NGHỊ QUYẾT|QUYẾT NGHỊ|CHỈ THỊ|THÔNG BÁO|KẾ HOẠCH|KẾT LUẬN|CÔNG ĐIỆN'
/** The places where a line of an official document begins, by what stands before and after. */
const LOST = new RegExp(
  [
    String.raw`(?<=[.;:/)…] ?|\p{Lu}{2} ?)(?=Điều \d{1,3}\. \p{Lu}|Nơi nhận ?:|(?:TM|T\/M|KT|TL|TUQ)\. ?\p{Lu}{2}|(?:- )?Căn cứ |Xét (?:đề nghị|tờ trình)|Theo đề nghị)`,
    String.raw`(?<=[;:] )(?=[-+] ?\p{Lu}|[a-zđ]\) |\d{1,2}\. \p{Lu})`,
    String.raw`(?<=\. )(?=\d{1,2}\. \p{Lu}\p{Ll}|[IVX]{1,5}\. \p{Lu}|Chương [IVX]|Phụ lục [IVX\d])`,
    String.raw`(?<=[\p{Ll}\d,;:.*_)-] ?)(?=(?:${TYPE})(?:[:.]|\s|Về|VỀ|$))`,
    String.raw`(?<=[^\p{L}](?:${TYPE}) ?)(?=Về |VỀ )`,
    String.raw`(?<=[-*_]{3,} ?)(?=\p{Lu}{2})`,
    String.raw`(?=\([đĐ]ã ký\))`,
    String.raw`(?<=\([đĐ]ã ký\) ?)(?=\p{Lu})`,
  ].join('|'),
  'gu',
)
