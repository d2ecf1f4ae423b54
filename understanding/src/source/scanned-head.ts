/** So much of a text is looked at: a letterhead, with a stamp above it. */
const HEAD = 1600

/** `Sé:`, `8é:.`, `số;` before a number: the label of the number, and the signs after it. */
const NUMBER =
  /^([^\S\n]*)(?:S[oốóòôõỏéèêếộ6]|[8s$§][éêèốóòôo6])([ ]?[:;.,]{0,2})(?=[^\n/]{0,12}\/[^\n]{0,3}\p{Lu}{2})/gmu
/** A number that nobody can read before its code: it is told from one that was left open by its signs and letters. */
const UNREAD =
  /^(\s*Số:? {0,3})(?!\d{1,6} ?\/|[xX]{2})([^\s.…_/:;,-][^\s.…_/]{0,5})(?= ?\/ ?\p{Lu}{2,}[^\n]{0,30}, ngày|\s?\/ ?\p{Lu}{2,}[\p{L}&]{0,8} ?- ?\p{Lu}{2})/gmu
/** `v/v …`: a subject in a small letter, which would go on with the line above it. */
const SUBJECT = /^v(?=\/v[: ])/gm
/** Place and day, whatever a scanner made of them. */
const DATELINE =
  /(?<=^|[\s;.])((?:\p{L}+\.? ){0,3}\p{L}+)([,.;]?)( ?)ng[aàáảạã]y( ?)([^\n]{0,6}?)([ .-]?)th[aàáảạãâăi]ng( ?[^\n]{1,4}? ?)(?:n[aàáảạãâăắ]m| ăm)(?= ?\d{4})/gu
/** `là Nội`: the first letter lost its second stroke. */
const CAPITAL_CITY = /(?<!\p{L})(?:là|Là|Ha|Hả|Hã) N[oôộọ][iíì]$/u
/** `Thời gian KỶ 12.03.2020`: the colon of a stamp was lost. */
const STAMP = /^(Thời gian [kK][ýÝỷỶyY])[ .;](?=[\d(])/gm
/** `TONG CỤC THUR,`: the last letter of the commonest body of all. */
const TAXES = /(?<=CỤC )TH[UÚ](?:R|F|[.,:](?= ))/g
/** A sign that stands alone between the name of a body and the motto. */
const STRAY = / [`;:'~^·.,_“”"|©®°*=+-]{1,2} (?=CỘNG H|ĐẢNG C|Độc l)/g

/**
 * Puts the lines of a scanned letterhead right, each at its length: the label of the number, the words of place and day, a day that
 * nobody can read, signs between two columns. What the number itself is stays as it was printed.
 */
export function mendHead(text: string): string {
  const head = text
    .slice(0, HEAD)
    .replace(TAXES, 'THUẾ')
    .replace(STAMP, '$1:')
    .replace(STRAY, (signs) => ' '.repeat(signs.length))
    .replace(NUMBER, (_, indent: string, signs: string) => `${indent}Số${labelled(signs)}`)
    .replace(SUBJECT, 'V')
    .replace(UNREAD, (_, label: string, number: string) => label + '0'.repeat(number.length))
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
