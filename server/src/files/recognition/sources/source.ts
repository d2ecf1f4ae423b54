import type { Piece, Rules } from '../../intake/pdf/index.ts'
import type { Raster } from '../picture/raster.ts'
import type { OpenedScan, ScanReason, ScanRefused } from '../types.ts'

/** A file that is open. */
export interface Source extends Omit<OpenedScan, 'kind'> {
  page(number: number): Promise<SourcePage>
  /** A page as a picture, in colours where it has any, whatever letters it has. */
  picture(number: number): Promise<Raster>
  close(): Promise<void>
}

/** A page; places of letters in points from the left and the bottom. */
export type SourcePage = { readonly kind: 'picture'; readonly picture: Raster } | LetteredPage

/** A page of a PDF with sound letters. */
export interface LetteredPage {
  readonly kind: 'letters'
  readonly pieces: readonly Piece[]
  readonly rules: Rules
  readonly width: number
  readonly height: number
}

/** Thrown to leave a file from any depth; carries its refusal. */
export class Unscannable extends Error {
  readonly refusal: ScanRefused

  constructor(reason: ScanReason, facts: Readonly<Record<string, string | number>> = {}) {
    super(reason)
    this.refusal = { kind: 'refused', reason, facts }
  }
}

/** Letters are read best at so many dots an inch; more cost time and tell nothing. */
export const BEST_DPI = 300
/** A4. */
const USUAL_INCHES = 8.27
/** Cameras and drawing programs write 72 or 96 whatever the picture shows. */
const LEAST_SAID = 100

/** How many dots an inch a picture has: as it says, or as a page of usual width would. */
export function dpiOf(width: number, height: number, said: number | undefined): number {
  const inches = said === undefined || said < LEAST_SAID ? 0 : Math.min(width, height) / said
  return said !== undefined && inches > 2 && inches < 40 ? said : Math.min(width, height) / USUAL_INCHES
}
