import { foldMarks } from '../lexicon/index.ts'
import type { DirectoryUnit } from '../reading.ts'

/** The units of a directory, found by the words of a mention. */
export interface Directory {
  /** Ids of the units that one of these names belongs to; more than one when the name is shared. */
  readonly named: (name: string) => readonly string[]
  /** Ids of the units that answer to any of these groups. */
  readonly inGroups: (groups: readonly string[]) => readonly string[]
}

const SPELLED: readonly (readonly [RegExp, string])[] = [
  [/(?<![a-z])ubnd(?![a-z])/g, 'uy ban nhan dan'],
  [/(?<![a-z])hdnd(?![a-z])/g, 'hoi dong nhan dan'],
  [/(?<![a-z])btv(?![a-z])/g, 'ban thuong vu'],
  [/(?<![a-z])bch(?![a-z])/g, 'ban chap hanh'],
  [/(?<![a-z])vp(?![a-z])/g, 'van phong'],
  [/(?<![a-z])ubkt(?![a-z])/g, 'uy ban kiem tra'],
  [/(?<![a-z])bcsd(?![a-z])/g, 'ban can su dang'],
  [
    /(?<![a-z])(?:ubmttqvn|ubmttq viet nam|ubmttq|uy ban mttq viet nam|uy ban mttq|mttq viet nam|mttqvn|mttq)(?![a-z])/g,
    'uy ban mat tran to quoc viet nam',
  ],
  [/(?<![a-z])bql(?![a-z])/g, 'ban quan li'],
  [/(?<![a-z])dbqh(?![a-z])/g, 'dai bieu quoc hoi'],
  [/(?<![a-z])(?:tp\.?)(?![a-z])/g, 'thanh pho'],
  [/(?<![a-z])(?:kh&dt|khdt)(?![a-z])/g, 'ke hoach va dau tu'],
  [/(?<![a-z])(?:tn&mt|tnmt)(?![a-z])/g, 'tai nguyen va moi truong'],
  [/(?<![a-z])(?:nn&mt|nnmt)(?![a-z])/g, 'nong nghiep va moi truong'],
  [/(?<![a-z])(?:nn&ptnt|nnptnt)(?![a-z])/g, 'nong nghiep va phat trien nong thon'],
  [/(?<![a-z])(?:gd&dt|gddt)(?![a-z])/g, 'giao duc va dao tao'],
  [/(?<![a-z])(?:kh&cn|khcn)(?![a-z])/g, 'khoa hoc va cong nghe'],
  [/(?<![a-z])(?:ldtb&xh|ldtbxh|ld-tb&xh)(?![a-z])/g, 'lao dong - thuong binh va xa hoi'],
  [/(?<![a-z])gtvt(?![a-z])/g, 'giao thong van tai'],
]

/** A name as it is compared: folded, abbreviations spelt out, blanks, dashes and joining words made one. */
export function comparedName(name: string): string {
  let folded = foldMarks(name)
  for (const [abbreviation, words] of SPELLED) folded = folded.replace(abbreviation, words)
  return ` ${folded} `
    .replace(/[\s\-–,.&]+/g, ' ')
    .replaceAll(' va ', ' ')
    .trim()
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
  for (const unit of units) {
    for (const name of unit.names) {
      const key = comparedName(name)
      const ids = byName.get(key) ?? []
      if (key !== '' && !ids.includes(unit.id)) byName.set(key, [...ids, unit.id])
    }
  }
  return {
    named: (name) => byName.get(comparedName(name)) ?? [],
    inGroups: (groups) =>
      units.filter((unit) => unit.groups.some((group) => groups.includes(group))).map((unit) => unit.id),
  }
}
