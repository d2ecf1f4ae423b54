import { officialName, territoriesOn, toDirectory, unitsOn } from '@dieuhanh/domain'
import type { CivilDate, Unit } from '@dieuhanh/domain'
import { foldMarks, read, type Reading } from '@dieuhanh/understanding'
import type { Mentionable } from './messages.ts'

/**
 * Reads a text with the units of its own day, which only the text says: it is read with the units of today, and once
 * more where those of its day, or of the province that issued it, are others.
 */
export function readInItsTime(text: string, organisation: Mentionable | null, today: CivilDate): Reading {
  if (!organisation) return read(text)
  const { units, events } = organisation
  const now = read(text, { directory: toDirectory(units, today, { events }) })
  const day = now.document.issuedOn?.value
  if (day === undefined || sameUnits(units, day, today)) return now
  const territory = territoryOf(now, text, units, day)
  const directory = toDirectory(units, day, { events, ...(territory ? { territoryId: territory.id } : {}) })
  return read(text, { directory })
}

function sameUnits(units: readonly Unit[], day: CivilDate, today: CivilDate): boolean {
  const ids = (on: CivilDate): string =>
    unitsOn(units, on)
      .map((unit) => unit.id)
      .join()
  return ids(day) === ids(today)
}

// Before provinces were merged each had its own "Sở Tài chính": the one that the letterhead names is meant.
function territoryOf(
  reading: Reading,
  text: string,
  units: readonly Unit[],
  day: CivilDate,
): Unit | undefined {
  const { issuer, place, title } = reading.document
  const letterhead = foldMarks([issuer?.value, place?.value, title?.value, text.slice(0, 1500)].join(' '))
  const named = (unit: Unit): number =>
    letterhead.indexOf(foldMarks(officialName(unit, day)).replace(/^(?:tinh|thanh pho) /, ''))
  return territoriesOn(units, day)
    .filter((unit) => named(unit) >= 0)
    .toSorted((a, b) => named(a) - named(b))[0]
}
