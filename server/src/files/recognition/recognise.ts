import { withCells } from './cells.ts'
import type { Engine, Recognised } from './engine/index.ts'
import { letteredPage } from './lettered.ts'
import {
  cutOut,
  greyOf,
  onWhitePaper,
  quarterTurned,
  ruledLines,
  seenTurn,
  slightlyTurned,
  withoutRules,
  type Grey,
} from './picture/index.ts'
import { rejoined } from './split-lines.ts'
import type { Source } from './sources/index.ts'
import type { RecognisedPage, RuledLine, Turn } from './types.ts'

// Below this a page is likely to stand on its head, or to be no text.
const DOUBTFUL = 0.7
const CLEARLY_BETTER = 0.1
// Which side is up is looked up in a strip of the page when the ink does not tell.
const SURE = 0.35
const STRIP_INCHES = 1

/** Recognises one page of a scan; `engine` is asked for only when there is a picture. */
export async function recognisePage(
  source: Source,
  number: number,
  engine: () => Promise<Engine>,
): Promise<RecognisedPage> {
  const begun = performance.now()
  const elapsed = (): number => Math.round(performance.now() - begun)
  const page = await source.page(number)
  if (page.kind === 'letters') return letteredPage(page, number, elapsed())
  const read = await engine()
  const paper = onWhitePaper(greyOf(page.picture))
  const seen = seenTurn(paper)
  const first = seen.upSurety < SURE ? upSide(paper, seen, read) : seen
  let best = readTurned(paper, first, read)
  if (best.found.confidence < DOUBTFUL && best.found.confidence > 0) {
    const other = upSide(paper, seen, read)
    if (other.rotation !== first.rotation) {
      const again = readTurned(paper, other, read)
      if (again.found.confidence > best.found.confidence) best = again
    }
  }
  const { picture, clean, found, rules, turn } = best
  return {
    kind: 'recognised',
    page: number,
    width: picture.width,
    height: picture.height,
    dpi: Math.round(picture.dpi),
    rotation: turn.rotation,
    skew: turn.skew,
    source: 'picture',
    lines: withCells(rejoined(found.lines, clean, read), clean, rules, read),
    rules,
    milliseconds: elapsed(),
  }
}

interface ReadTurned {
  readonly turn: Turn
  readonly picture: Grey
  /** Without its rules. */
  readonly clean: Grey
  readonly rules: readonly RuledLine[]
  readonly found: Recognised
}

function readTurned(paper: Grey, turn: Turn, read: Engine): ReadTurned {
  const picture = slightlyTurned(quarterTurned(paper, turn.rotation), turn.skew)
  const rules = ruledLines(picture)
  const clean = withoutRules(picture, rules)
  return { turn, picture, clean, rules, found: read(clean, 'page') }
}

// Reads a strip both ways up.
function upSide(paper: Grey, seen: Turn, read: Engine): Turn {
  const strip = fullestStrip(slightlyTurned(quarterTurned(paper, seen.rotation), seen.skew))
  const asSeen = read(strip, 'block').confidence
  const over = read(quarterTurned(strip, 180), 'block').confidence
  if (over < asSeen + CLEARLY_BETTER) return seen
  return { skew: seen.skew, rotation: ((seen.rotation + 180) % 360) as Turn['rotation'] }
}

function fullestStrip(picture: Grey): Grey {
  const { width, height, dots, dpi } = picture
  const high = Math.min(height, Math.round(dpi * STRIP_INCHES))
  const ink = new Uint32Array(height + 1)
  for (let y = 0; y < height; y += 1) {
    let dark = 0
    for (let x = 0; x < width; x += 2) if ((dots[y * width + x] ?? 255) < 128) dark += 1
    ink[y + 1] = (ink[y] ?? 0) + dark
  }
  let [best, most] = [0, -1]
  for (let y = 0; y + high <= height; y += 8) {
    const held = (ink[y + high] ?? 0) - (ink[y] ?? 0)
    if (held > most) [best, most] = [y, held]
  }
  return cutOut(picture, { x0: 0, y0: best, x1: width, y1: best + high })
}
