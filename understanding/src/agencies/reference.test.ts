import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { DirectoryUnit } from '../reading.ts'
import { readAgencies } from './index.ts'

const folder = join(import.meta.dirname, '../../../../shared/data')
const missing = !existsSync(join(folder, 'agencies.json'))

interface Listed {
  readonly id: string
  readonly name: string
  readonly branch: string
  readonly aliases: readonly string[]
  readonly validFrom: string | null
  readonly validTo: string | null
}

/** Entries that describe a body instead of naming it, and abbreviations too short to mean one thing. */
const NO_NAMES: ReadonlySet<string> = new Set([
  'Báo tỉnh (cơ quan ngôn luận của Đảng bộ tỉnh)',
  'Phòng Kinh tế (xã) / Phòng Kinh tế, Hạ tầng và Đô thị (phường, đặc khu)',
  'Thành ủy (thành phố trực thuộc trung ương)',
  'Hội nghị Tỉnh ủy',
  'Thành ủy thuộc tỉnh',
  'BHXH khu vực (03/2025 - 06/2025)',
  'UBND xã, phường, thị trấn (trước 01/7/2025)',
  'Trung tâm giám sát, điều hành thông minh (IOC)',
  'IOC tỉnh',
  'IOC Phan Thiết',
  'Tập thể Ban Thường vụ Tỉnh ủy',
  'TU',
])

function listed(): readonly Listed[] {
  if (missing) return []
  const file = JSON.parse(readFileSync(join(folder, 'agencies.json'), 'utf8')) as {
    agencies: readonly Listed[]
  }
  return file.agencies
}

const agencies = (): readonly string[] =>
  [...new Set(listed().flatMap(({ name, aliases }) => [name, ...aliases]))].filter(
    (name) => !NO_NAMES.has(name),
  )

/** The bodies of a day, as a directory. */
const directoryOn = (day: string): readonly DirectoryUnit[] =>
  listed()
    .filter(({ validFrom, validTo }) => (validFrom ?? day) <= day && (validTo ?? day) >= day)
    .map(({ id, name, aliases, branch }) => ({ id, names: [name, ...aliases], groups: [branch] }))

/** Names with a slip of the list (small letters), or that also begin a term: `HĐND xã Khóa XII`. */
const SLIPS = /^é|(?:^| )(?:ly|ét)$|^AL |Khóa$/

/** Provinces, districts and communes of before and after July 2025, every third of the many. */
function places(): readonly string[] {
  if (missing) return []
  const file = JSON.parse(readFileSync(join(folder, 'admin-units.json'), 'utf8')) as {
    types: Readonly<Record<string, string>>
    provincesOld: readonly { fullName: string }[]
    districts: { rows: readonly (readonly [string, string, string])[] }
    communesOld: { rows: readonly (readonly [string, string, string])[] }
    communesNew: { rows: readonly (readonly [string, string, string])[] }
  }
  const small = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1)
  const named = [...file.districts.rows, ...file.communesOld.rows, ...file.communesNew.rows]
    .filter(([, name], index) => index % 3 === 0 && !SLIPS.test(name))
    .map(([, name, type]) => `${small(file.types[type] ?? '')} ${name}`)
  return [...new Set([...file.provincesOld.map(({ fullName }) => small(fullName)), ...named])]
}

const found = (text: string): readonly string[] =>
  readAgencies(text).map(({ span }) => text.slice(span.start, span.end))

describe.skipIf(missing)('every body of the reference list, in a sentence', () => {
  it.each(agencies())('%s', (name) => {
    expect(found(`Giao ${name} khẩn trương thực hiện.`)).toEqual([name])
    expect(found(`- ${name};`)).toEqual([name])
  })
})

describe.skipIf(missing)('the committee of every place', () => {
  it('is found with the whole name of the place', () => {
    const cut = places().filter((place) => found(`Đề nghị UBND ${place} thực hiện.`)[0] !== `UBND ${place}`)
    expect(cut).toEqual([])
  })
})

describe.skipIf(missing)('every body of the reference list against the directory of a day', () => {
  it.each(['2024-06-01', '2025-05-01', '2026-06-01'])('%s', (day) => {
    const directory = directoryOn(day)
    const lost = directory.filter(({ id, names: [name = ''] }) => {
      const mention = readAgencies(name, { directory })[0]
      return !NO_NAMES.has(name) && !mention?.unitIds.includes(id)
    })
    expect(lost.map(({ names }) => names[0])).toEqual([])
  })

  it('a department of 2024 stands for its successor in 2026', () => {
    const directory = directoryOn('2026-06-01')
    const gone = listed().filter(
      ({ validTo, branch }) => branch === 'department' && validTo !== null && validTo < '2026-06-01',
    )
    const unknown = gone.filter(({ name }) => readAgencies(name, { directory })[0]?.unitIds.length === 0)
    expect(unknown.map(({ name }) => name)).toEqual([])
  })
})
