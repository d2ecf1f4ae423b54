import type { DocHead } from './pieces.ts'

const NAME = 40

/** Reads the names of the fonts, in the order in which letters refer to them. */
export function readFonts({ table, placeOf }: DocHead): string[] {
  const { offset, length } = placeOf(15)
  const end = Math.min(offset + length, table.byteLength)
  const fonts: string[] = []
  if (length < 4) return fonts
  const count = table.getUint16(offset, true)
  for (let at = offset + 4; fonts.length < count && at + NAME <= end;) {
    const size = table.getUint8(at) + 1
    let name = ''
    for (let place = at + NAME; place + 2 <= Math.min(at + size, end); place += 2) {
      const code = table.getUint16(place, true)
      if (code === 0) break
      name += String.fromCharCode(code)
    }
    fonts.push(name)
    at += size
  }
  return fonts
}
