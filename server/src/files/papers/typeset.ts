import { NodeCompiler, type NodeError } from '@myriaddreamin/typst-ts-node-compiler'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Composed } from './compose.ts'
import { face, faces } from './fonts.ts'

/** What the process is asked for. */
export interface TypesetJob {
  readonly paper: Composed
  readonly form: 'pdf' | 'svg' | 'docx'
  /** Seconds since the epoch, written into the file. */
  readonly at: number
}

/** A drawn paper. */
export interface Typeset {
  readonly bytes: Uint8Array
  /** None for DOCX: Word breaks the pages. */
  readonly pages: number
  /** Characters that the font does not have, each once; a box stands in their places. */
  readonly missing: readonly string[]
}

/**
 * Draws a composed paper: PDF/A-2a, tagged, fonts embedded; or one SVG with all pages below one another. Slow by the
 * measure of a server: only `process.ts` calls it.
 */
export function typeset({ paper, form, at }: TypesetJob): Typeset {
  const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: faces().map(({ bytes }) => bytes) }] })
  const missing = new Set<string>()
  const inputs = {
    form,
    paper: JSON.stringify(paper, (_, value: unknown) => printable(value, missing)),
  }
  const template = readFileSync(join(import.meta.dirname, 'paper.typ'), 'utf8')
  const compiled = compiler.compile({ mainFileContent: template, inputs })
  const { result } = compiled
  if (result === null) throw new Error(`the paper could not be set: ${said(compiled.takeDiagnostics())}`)
  const bytes =
    form === 'svg'
      ? Buffer.from(compiler.plainSvg(result))
      : compiler.pdf(result, { pdfStandard: 'a-2a', creationTimestamp: at })
  return { bytes, pages: result.numOfPages, missing: [...missing] }
}

function said(error: NodeError | null): string {
  return JSON.stringify(error?.shortDiagnostics ?? null)
}

// PDF/A refuses what cannot be drawn, and controls have no look: text is made drawable first. NFC, since the font
// draws composed letters.
function printable(value: unknown, missing: Set<string>): unknown {
  if (typeof value !== 'string') return value
  const { has } = face('regular')
  return Array.from(
    value
      .replace(/\r\n?/g, '\n')
      .replace(/\t/g, ' ')
      .replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, (sign) => (sign === '\n' ? sign : ''))
      .normalize('NFC'),
    (sign) => {
      if (sign === '\n' || has(sign.codePointAt(0) ?? 0)) return sign
      missing.add(sign)
      return '\u25a1'
    },
  ).join('')
}
