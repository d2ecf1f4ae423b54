import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** A face of Tinos, which is as wide, letter by letter, as Times New Roman. */
export interface Face {
  readonly bytes: Buffer
  /** The width of a text at one point, in points. */
  readonly width: (text: string) => number
  readonly has: (codePoint: number) => boolean
}

const files = {
  regular: '400Regular/Tinos_400Regular.ttf',
  italic: '400Regular_Italic/Tinos_400Regular_Italic.ttf',
  bold: '700Bold/Tinos_700Bold.ttf',
  boldItalic: '700Bold_Italic/Tinos_700Bold_Italic.ttf',
} as const

/** The name of a face. */
export type FaceName = keyof typeof files

const read = new Map<FaceName, Face>()

/** Reads a face once. */
export function face(name: FaceName): Face {
  const known = read.get(name)
  if (known) return known
  const folder = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/package.json'))
  const made = faceOf(readFileSync(join(folder, files[name])))
  read.set(name, made)
  return made
}

/** All four, for the typesetter. */
export function faces(): readonly Face[] {
  return (Object.keys(files) as FaceName[]).map(face)
}

// Of an OpenType file only what is needed is read: which glyph draws a character (cmap), how wide it is (hmtx).
function faceOf(bytes: Buffer): Face {
  const table = (tag: string): number => {
    for (let at = 12; at < 12 + bytes.readUInt16BE(4) * 16; at += 16)
      if (bytes.toString('latin1', at, at + 4) === tag) return bytes.readUInt32BE(at + 8)
    throw new Error(`the font has no table ${tag}`)
  }
  const glyph = glyphsOf(bytes, table('cmap'))
  const perEm = bytes.readUInt16BE(table('head') + 18)
  const measured = bytes.readUInt16BE(table('hhea') + 34)
  const widths = table('hmtx')
  const advance = (character: string): number =>
    bytes.readUInt16BE(widths + Math.min(glyph(character.codePointAt(0) ?? 0), measured - 1) * 4)
  return {
    bytes,
    has: (codePoint) => glyph(codePoint) !== 0,
    width: (text) => Array.from(text).reduce((sum, character) => sum + advance(character), 0) / perEm,
  }
}

// Format 4: segments of the first plane, each with an offset or a list of glyphs.
function glyphsOf(bytes: Buffer, cmap: number): (codePoint: number) => number {
  const at = subtable(bytes, cmap)
  const twice = bytes.readUInt16BE(at + 6)
  const ends = at + 14
  const starts = ends + twice + 2
  return (codePoint) => {
    if (codePoint > 0xffff) return 0
    for (let segment = 0; segment < twice; segment += 2) {
      if (bytes.readUInt16BE(ends + segment) < codePoint) continue
      const start = bytes.readUInt16BE(starts + segment)
      if (start > codePoint) return 0
      const delta = bytes.readUInt16BE(starts + twice + segment)
      const place = starts + 2 * twice + segment
      const offset = bytes.readUInt16BE(place)
      if (offset === 0) return (codePoint + delta) & 0xffff
      const found = bytes.readUInt16BE(place + offset + (codePoint - start) * 2)
      return found === 0 ? 0 : (found + delta) & 0xffff
    }
    return 0
  }
}

function subtable(bytes: Buffer, cmap: number): number {
  for (let record = cmap + 4; record < cmap + 4 + bytes.readUInt16BE(cmap + 2) * 8; record += 8) {
    const at = cmap + bytes.readUInt32BE(record + 4)
    if (bytes.readUInt16BE(at) === 4) return at
  }
  throw new Error('the font has no table of characters that is known here')
}
