import { PROVINCE_NAMES } from '../lexicon/index.ts'
import type { DirectoryUnit } from '../reading.ts'
import { comparedName } from './compared-name.ts'

/** The units of a directory, found by the words of a mention. */
export interface Directory {
  /** Ids of the units that one of these names, in the letters of `comparedName`, belongs to; more than one when it is shared. */
  readonly named: (compared: string) => readonly string[]
  /** Ids of the units that answer to any of these groups. */
  readonly inGroups: (groups: readonly string[]) => readonly string[]
  /** Whether the units are of another province than the one that these words end with. */
  readonly isElsewhere: (words: string) => boolean
}

const known = new WeakMap<readonly DirectoryUnit[], Directory>()

/** The directory of these units; built once for each list. */
export function directoryOf(units: readonly DirectoryUnit[]): Directory {
  const before = known.get(units)
  if (before !== undefined) return before
  const directory = build(units)
  known.set(units, directory)
  return directory
}

function build(units: readonly DirectoryUnit[]): Directory {
  const byName = new Map<string, string[]>()
  const provinces = new Set<string>()
  for (const unit of units) {
    for (const name of unit.names) {
      const key = comparedName(name)
      const ids = byName.get(key) ?? []
      if (key !== '' && !ids.includes(unit.id)) byName.set(key, [...ids, unit.id])
      const province = provinceOf(name)
      if (province !== undefined) provinces.add(province)
    }
  }
  return {
    named: (compared) => byName.get(compared) ?? [],
    inGroups: (groups) =>
      units.filter((unit) => unit.groups.some((group) => groups.includes(group))).map((unit) => unit.id),
    isElsewhere: (words) => {
      const province = provinces.size === 0 ? undefined : provinceOf(words)
      return province !== undefined && !provinces.has(province)
    },
  }
}

const OF_PROVINCE = /(?:^|\s)(?:tỉnh|thành phố|tp\.?)\s+(\p{Lu}.*)$/iu

/** The province whose name follows `tỉnh`, `thành phố`, where it is one. */
function provinceOf(name: string): string | undefined {
  const named = OF_PROVINCE.exec(name.normalize('NFC').replace(/\s+/g, ' '))?.[1]?.toLowerCase()
  return named !== undefined && PROVINCE_NAMES.match(named, 0)?.end === named.length
    ? comparedName(named)
    : undefined
}
