// What a Vietnamese syllable is made of, without its tone.
const ONSET = '(?:ngh?|nh|gh?|gi|kh|ph|th|tr|ch|qu|[bcdđhklmnprstvx])?'
const CLOSED = '(?:a|ă|â|e|ê|i|o|ô|ơ|u|ư|y|iê|yê|uô|ươ|oa|oă|oe|uâ|uê|uy|uyê|oo|uơ)(?:ch|ng|nh|[cmnpt])'
const OPEN =
  '(?:a|e|ê|i|o|ô|ơ|u|ư|y|ia|ya|ua|ưa|oa|oe|uê|uy|uya|uơ|ai|ao|au|ay|âu|ây|eo|êu|iu|oi|ôi|ơi|ui|ưi|ưu|oai|oay|oao|oeo|uây|uyu|iêu|yêu|uôi|ươi|ươu)'
const SYLLABLE = new RegExp(`^${ONSET}(?:${CLOSED}|${OPEN})$`, 'u')
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/gu

/** Whether a word is built as a Vietnamese syllable is: `nghĩa`, not `nghÜa`. Letters in NFC, any case. */
export function isSyllable(word: string): boolean {
  const apart = word.toLowerCase().normalize('NFD')
  if ((apart.match(TONE)?.length ?? 0) > 1) return false
  return SYLLABLE.test(apart.replace(TONE, '').normalize('NFC'))
}

/** The letter of TCVN3 whose byte (AD) is a hyphen elsewhere. */
export const HYPHEN_BYTE = 'ư'
