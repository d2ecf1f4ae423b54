import type { Block, Zone } from '../layout/index.ts'
import { readingView } from '../lexicon/index.ts'
import type { CivilDate, Stated } from '../reading.ts'
import { cellsIn } from './cell.ts'
import type { Cell } from './cell.ts'
import { dateline } from './dateline.ts'
import { issuerIn } from './issuer.ts'
import { withoutMotto } from './letterhead.ts'
import { symbolOf } from './symbol.ts'

/** What a head says that does not stand above the title. */
export interface LateHead {
  readonly symbol?: Stated<string>
  readonly issuedOn?: Stated<CivilDate>
  readonly place?: Stated<string>
  readonly issuer?: Stated<string>
}

const LINES = 9
const MOTTO = /cộng hòa xã hội chủ nghĩa việt nam|đảng cộng sản việt nam|độc lập ?[-–] ?tự do/

/** Number, place and day under the title, where a page has put the title first: only below the motto or with the number. */
export function headBelowTitle(text: string, blocks: readonly Block[], zones: readonly Zone[]): LateHead {
  const title = zones.indexOf('title')
  if (title < 0) return {}
  const below = blocks.slice(title + 1, title + 1 + LINES)
  const until = below.findIndex(({ start, end, marker }) => marker !== undefined || end - start > 160)
  const near = until < 0 ? below : below.slice(0, until)
  const last = near.at(-1)
  if (
    !last ||
    !MOTTO.test(
      readingView(text)
        .slice(near[0]?.start ?? 0, last.end)
        .replaceAll('\n', ' '),
    )
  )
    return {}
  const cells = cellsIn(
    text,
    near,
    near.map(() => 'letterhead'),
    () => true,
  ).flatMap(withoutMotto)
  const symbol = firstSymbol(cells)
  const { date, place } = dateline(cells)
  const issuer = issuerIn(text, cells)
  return {
    ...(issuer ? { issuer } : {}),
    ...(symbol ? { symbol } : {}),
    ...(date ? { issuedOn: date } : {}),
    ...(place ? { place } : {}),
  }
}

function firstSymbol(cells: readonly Cell[]): Stated<string> | undefined {
  for (const cell of cells) {
    const symbol = symbolOf(cell)
    if (symbol) return symbol
  }
  return undefined
}

const FOOT = 14

/** `Tân Hà, ngày 05 tháng 6 năm 2024` above who signs, of a document whose head has no day. */
export function datelineAtFoot(
  text: string,
  blocks: readonly Block[],
  zones: readonly Zone[],
  signer: Stated<string> | undefined,
): LateHead {
  if (!signer) return {}
  const signed = blocks.findLastIndex(({ start }) => start <= signer.span.start)
  const from = Math.max(0, signed - FOOT)
  const near = blocks
    .slice(from, signed)
    .filter(
      ({ start, end, marker }, at) =>
        marker === undefined && end - start < 60 && zones[from + at] !== 'title',
    )
  const { date, place } = dateline(
    cellsIn(
      text,
      near,
      near.map(() => 'letterhead'),
      () => true,
    ),
  )
  return date && place ? { issuedOn: date, place } : {}
}
