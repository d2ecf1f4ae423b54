/** So much of a text is looked at: a letterhead, with a stamp above it. */
const HEAD = 1600

/** `Sé:`, `8é:.`, `số;` before a number: the label of the number, and the signs after it. */
const NUMBER =
  /^([^\S\n]*)(?:S[oốóòôõỏéèêếộ6]|[8s][éêèốóòôo6])([ ]?[:;.,]{0,2})(?=[^\n/]{0,12}\/[^\n]{0,3}\p{Lu}{2})/gmu
/** Place and day, whatever a scanner made of them. */
const DATELINE =
  /(?<=^|[\s;.])((?:\p{L}+\.? ){0,3}\p{L}+)([,.;]?)( ?)ng[aà]y( ?)([^\n]{0,6}?)([ .-]?)th[aá]ng( ?[^\n]{1,4}? ?)n[aă]m(?= ?\d{4})/gu
/** `là Nội`: the first letter lost its second stroke. */
const CAPITAL_CITY = /(?<!\p{L})(?:là|Là|Ha|Hả|Hã) N[oôộọ][iíì]$/u
/** A sign that stands alone between the name of a body and the motto. */
const STRAY = / [`;:'~^·.,_“”"|©®°*=+-]{1,2} (?=CỘNG H|ĐẢNG C|Độc l)/g

/**
 * Puts the lines of a scanned letterhead right, each at its length: the label of the number, the words of place and day, a day that
 * nobody can read, signs between two columns. What the number itself is stays as it was printed.
 */
export function mendHead(text: string): string {
  const head = text
    .slice(0, HEAD)
    .replace(STRAY, (signs) => ' '.repeat(signs.length))
    .replace(NUMBER, (_, indent: string, signs: string) => `${indent}Số${labelled(signs)}`)
    .replace(
      DATELINE,
      (_, place: string, sign: string, gap: string, open: string, day: string, dash: string, month: string) =>
        `${cityOf(place)}${sign === '' ? '' : ','}${gap}ngày${open}${dayOf(day)}${dash === '' ? '' : ' '}tháng${month}năm`,
    )
  return head + text.slice(HEAD)
}

const labelled = (signs: string): string =>
  /[:;.,]/.test(signs) ? `:${' '.repeat(signs.length - 1)}` : signs

const cityOf = (place: string): string => place.replace(CAPITAL_CITY, 'Hà Nội')

/** A day that is none is left open, as if nobody had filled it in. */
const dayOf = (day: string): string => (/^ ?\d{1,2} ?$/.test(day) ? day : ' '.repeat(day.length))
