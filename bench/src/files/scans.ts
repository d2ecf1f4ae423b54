import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pdfOf, scanned } from '../../../server/src/files/recognition/testing/degrade.ts'
import type { Papers } from './papers.ts'

export const SCAN_DPI = 200

/** Scans of the documents: `folder/scan/<name>.pdf` and their single pages as `folder/scan/<name>-<page>.jpg` and `.pdf`. */
export interface Scans {
  readonly folder: string
  /** The documents, and one of them once more, upside down. */
  readonly names: readonly { readonly name: string; readonly of: string }[]
  readonly pages: readonly string[]
}

/** Draws the PDFs with pdftoppm and scans the pages: grey, with noise, crooked by 0.7 degrees. Null without poppler. */
export async function makeScans(papers: Papers): Promise<Scans | null> {
  if (spawnSync('pdftoppm', ['-v']).error) return null
  const folder = join(papers.folder, 'scan')
  mkdirSync(folder, { recursive: true })
  const names: { name: string; of: string }[] = []
  const pages: string[] = []
  for (const [at, name] of papers.names.entries()) {
    const clean = join(folder, `clean-${name}`)
    const source = join(papers.folder, 'pdf', `${name}.pdf`)
    spawnSync('pdftoppm', ['-r', String(SCAN_DPI), '-gray', '-png', source, clean])
    const drawn = readdirSync(folder).filter((file) => file.startsWith(`clean-${name}-`))
    for (const upsideDown of at === 1 ? [false, true] : [false]) {
      const scannedAs = upsideDown ? `${name}-upside-down` : name
      const pictures = []
      for (const file of drawn.toSorted())
        pictures.push(
          await scanned(readFileSync(join(folder, file)), SCAN_DPI, { rotation: upsideDown ? 180 : 0 }),
        )
      writeFileSync(join(folder, `${scannedAs}.pdf`), await pdfOf(pictures, SCAN_DPI))
      names.push({ name: scannedAs, of: name })
      if (upsideDown) continue
      for (const [number, picture] of pictures.entries()) {
        const path = join(folder, `${name}-${number + 1}.jpg`)
        writeFileSync(path, picture.bytes)
        writeFileSync(path.replace(/\.jpg$/, '.pdf'), await pdfOf([picture], SCAN_DPI))
        pages.push(path)
      }
    }
  }
  return { folder, names, pages }
}
