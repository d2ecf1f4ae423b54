import type { Canvas } from '@napi-rs/canvas'
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

type RenderParameters = Parameters<PDFPageProxy['render']>[0]

import { Unreadable } from '../../intake/index.ts'
import {
  checkWhole,
  codesOf,
  drawPage,
  letterState,
  lettersOf,
  openPdf,
  readLetters,
  type Codes,
  type DrawnPage,
} from '../../intake/pdf/index.ts'
import type { Raster } from '../picture/raster.ts'
import type { ScanLimits } from '../types.ts'
import { BEST_DPI, Unscannable, type Source, type SourcePage } from './source.ts'
import { wholePicture, withoutOpacity } from './whole-picture.ts'

/** What a page of letters, drawn, is recognised at; a page of one picture at that picture's own dots. */
const USUAL_DPI = 200
const LEAST_INCHES = 0.5

/** Opens a PDF. Throws `Unscannable`. */
export async function openPages(bytes: Uint8Array, limits: ScanLimits): Promise<Source> {
  const removed = watchRemovedPictures()
  const mostDots = limits.megapixels * 1e6
  const pdf = await attempt(async () => {
    checkWhole(bytes)
    return openPdf(bytes, { mostDots })
  })
  if (pdf.numPages > limits.pages)
    throw new Unscannable('too-long', { pages: pdf.numPages, limit: limits.pages })
  const codes = await codesOf()
  const draw = async (number: number): Promise<DrawnPage> => {
    removed.clear()
    const drawn = await attempt(() => drawPage(pdf, number), number)
    if (removed.found()) throw new Unscannable('too-many-pixels', { limit: limits.megapixels, page: number })
    return drawn
  }
  return {
    format: 'pdf',
    mediaType: 'application/pdf',
    pages: pdf.numPages,
    page: async (number) => readPage(pdf, await draw(number), codes, mostDots),
    picture: async (number) => {
      const { page, operators } = await draw(number)
      return rendered(pdf, page, dpiOfPage({ page, operators }), mostDots, 'all')
    },
    close: () => pdf.loadingTask.destroy(),
  }
}

async function attempt<T>(work: () => Promise<T>, page?: number): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    const { reason, facts } = error.refusal
    throw new Unscannable(reason === 'encrypted' ? 'encrypted' : 'broken', {
      ...facts,
      ...(page === undefined ? {} : { page }),
    })
  }
}

async function readPage(
  pdf: PDFDocumentProxy,
  drawn: DrawnPage,
  codes: Codes,
  mostDots: number,
): Promise<SourcePage> {
  const letters = lettersOf(drawn, codes)
  if (letterState(readLetters(letters, new Set()).parts) !== 'text') {
    const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs')
    const picture =
      wholePicture(drawn, OPS) ?? (await rendered(pdf, drawn.page, dpiOfPage(drawn), mostDots, 'paper'))
    drawn.page.cleanup()
    return { kind: 'picture', picture }
  }
  drawn.page.cleanup()
  const { pieces, rules, size } = letters
  return { kind: 'letters', pieces, rules, width: size.width, height: size.height }
}

// The dots an inch of the largest picture of the page, taken to be as wide as it.
function dpiOfPage({ page, operators }: DrawnPage): number {
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view
  const inches = Math.max(right - left, top - bottom) / 72
  const widest = operators.argsArray.reduce((most: number, given: unknown) => {
    const [, width, height] = Array.isArray(given) && typeof given[0] === 'string' ? (given as unknown[]) : []
    return typeof width === 'number' && typeof height === 'number' ? Math.max(most, width, height) : most
  }, 0)
  return widest === 0 ? USUAL_DPI : Math.max(USUAL_DPI, Math.min(BEST_DPI, widest / inches))
}

async function rendered(
  pdf: PDFDocumentProxy,
  page: PDFPageProxy,
  wantedDpi: number,
  mostDots: number,
  what: 'paper' | 'all',
): Promise<Raster> {
  const points = page.getViewport({ scale: 1 })
  if (Math.min(points.width, points.height) < LEAST_INCHES * 72)
    throw new Unscannable('too-small', { page: page.pageNumber })
  // A poster is drawn with fewer dots.
  const fitting = 72 * Math.sqrt(Math.min(mostDots, MOST_DRAWN) / (points.width * points.height))
  const dpi = Math.min(wantedDpi, fitting)
  const viewport = page.getViewport({ scale: dpi / 72 })
  const { AnnotationMode } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const factory = pdf.canvasFactory as CanvasFactory
  const { canvas } = factory.create(Math.ceil(viewport.width), Math.ceil(viewport.height))
  await page
    .render({
      canvas: canvas as unknown as RenderParameters['canvas'],
      viewport,
      annotationMode: what === 'all' ? AnnotationMode.ENABLE : AnnotationMode.DISABLE,
    })
    .promise.catch(() => {
      throw new Unscannable('broken', { page: page.pageNumber })
    })
  const { width, height } = canvas
  return { width, height, dpi, ...withoutOpacity(canvas.data(), 4) }
}

/** Forty million dots: an A2 at 300 dots an inch. */
const MOST_DRAWN = 40e6

interface CanvasFactory {
  create(width: number, height: number): { canvas: Canvas }
}

// The library leaves a picture out that is too large, and says so only in its warnings.
function watchRemovedPictures(): { clear(): void; found(): boolean } {
  let found = false
  // oxlint-disable-next-line no-console -- the library's only word about it
  console.warn = (said: unknown): void => {
    if (String(said).includes('exceeded maximum allowed size')) found = true
  }
  return {
    clear: () => {
      found = false
    },
    found: () => found,
  }
}
