import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { getDocument, PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { Unreadable } from '../types.ts'
import { parserHere } from './same-thread.ts'

type Options = Exclude<Parameters<typeof getDocument>[0], string | undefined>

/** Opens a PDF to be read; with `pictures`, to be drawn, with what decodes them. Throws `Unreadable`. */
export async function openPdf(
  bytes: Uint8Array,
  pictures?: { readonly mostDots: number },
): Promise<PDFDocumentProxy> {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
  const task = getDocument({
    // The reader takes the memory over; the caller keeps its own.
    data: new Uint8Array(bytes),
    ...(pictures
      ? { ...toBeDrawn(folder, pictures), verbosity: VerbosityLevel.WARNINGS }
      : { ...(await toBeRead(folder, VerbosityLevel.ERRORS)), verbosity: VerbosityLevel.ERRORS }),
    useSystemFonts: false,
    isOffscreenCanvasSupported: false,
    stopAtErrors: false,
    enableXfa: false,
    // The names of fonts, by which old encodings are known.
    fontExtraProperties: true,
    cMapUrl: join(folder, 'cmaps/'),
    cMapPacked: true,
    standardFontDataUrl: join(folder, 'standard_fonts/'),
  })
  return task.promise.catch((error: unknown) => {
    const name = error instanceof Error ? error.name : ''
    throw new Unreadable(name === 'PasswordException' ? 'encrypted' : 'broken')
  })
}

function toBeDrawn(folder: string, { mostDots }: { readonly mostDots: number }): Options {
  return { disableFontFace: true, useWasm: true, wasmUrl: join(folder, 'wasm/'), maxImageSize: mostDots }
}

// Nobody looks at the letters: their fonts are given to a document that says it has loaded them, so that no outline of
// a letter is made.
async function toBeRead(folder: string, verbosity: number): Promise<Options> {
  Object.assign(globalThis, { FontFace: UnseenFont })
  return {
    worker: await parserHere(pathToFileURL(join(folder, 'legacy/build/pdf.worker.mjs')).href, verbosity),
    disableFontFace: false,
    ownerDocument: { fonts: new Set() } as unknown as NonNullable<Options['ownerDocument']>,
    useWasm: false,
  }
}

class UnseenFont {
  readonly loaded = Promise.resolve()
}
