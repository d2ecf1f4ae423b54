import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import type { Scan } from '../types.ts'

export const DPI = 200

/** A clean page of the fixtures. */
export function cleanPage(name: 'chuong-trinh' | 'phu-luc'): Uint8Array {
  return readFileSync(join(import.meta.dirname, '../fixtures', `${name}.png`))
}

/** The same page with the red seal of an office over its text. */
export async function stamped(page: Uint8Array, x: number, y: number): Promise<Uint8Array> {
  const { width, height } = await sharp(page).metadata()
  const seal = `<svg width="${width}" height="${height}"><g fill="none" stroke="#d8232a" stroke-width="7">
    <circle cx="${x}" cy="${y}" r="120"/><circle cx="${x}" cy="${y}" r="78"/>
    <path d="M${x - 60} ${y}h120M${x} ${y - 60}v120M${x - 42} ${y - 42}l84 84M${x - 42} ${y + 42}l84 -84"/></g></svg>`
  return sharp(page)
    .toColourspace('srgb')
    .composite([{ input: Buffer.from(seal), blend: 'multiply' }])
    .png()
    .toBuffer()
}

/** Pages as one TIFF. They are put on sheets of one size. */
export async function tiffOf(pages: readonly Uint8Array[]): Promise<Uint8Array> {
  const sizes = await Promise.all(pages.map((page) => sharp(page).metadata()))
  const width = Math.max(...sizes.map((size) => size.width))
  const height = Math.max(...sizes.map((size) => size.height))
  const sheets = await Promise.all(
    pages.map((page) =>
      sharp(page)
        .resize({ width, height, fit: 'contain', position: 'top', background: '#fff' })
        .png()
        .toBuffer(),
    ),
  )
  return sharp(sheets, { join: { animated: true } })
    .toColourspace('b-w')
    .withMetadata({ density: DPI })
    .tiff({ compression: 'deflate' })
    .toBuffer()
}

let made = 0

/** A scan as the recogniser is given it. */
export function scanOf(bytes: Uint8Array, name: string): Scan {
  made += 1
  return { key: `${name}#${made}`, name, bytes: () => Promise.resolve(bytes) }
}
