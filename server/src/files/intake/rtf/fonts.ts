/** A font of an RTF file: its name, and the code page that its bytes are in. */
export interface RtfFont {
  name: string
  page: string | null
}

// `\fcharset` to code page; 0 and 1 mean the page of the document, 2 a font of signs.
const PAGE_OF_CHARSET: Readonly<Record<number, string>> = {
  77: 'macintosh',
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gbk',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
}

/** The code page of a `\fcharset`; null for that of the document. */
export function pageOfCharset(charset: number): string | null {
  return PAGE_OF_CHARSET[charset] ?? null
}

/** The code page of an `\ansicpg`. */
export function pageOfNumber(page: number): string {
  const named: Readonly<Record<number, string>> = {
    932: 'shift_jis',
    936: 'gbk',
    949: 'euc-kr',
    950: 'big5',
    65001: 'utf-8',
    10000: 'macintosh',
  }
  const label = named[page] ?? `windows-${page}`
  try {
    return new TextDecoder(label).encoding
  } catch {
    return 'windows-1252'
  }
}
