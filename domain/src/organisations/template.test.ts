import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { addDays } from '../calendar/index.ts'
import type { CivilDate } from '../calendar/index.ts'
import { isRefused } from '../refusal.ts'
import {
  expandGroup,
  groupsNamed,
  indexUnits,
  officialName,
  provinceUnits,
  searchUnits,
  shortName,
  subtree,
  successionOf,
  successorsOn,
  territoriesOn,
  toDirectory,
  unitsOn,
} from './index.ts'
import type { ProvinceTree, Reference } from './index.ts'

function shipped<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`../../../server/data/${name}.json`, import.meta.url), 'utf8')) as T
}

const reference: Reference = {
  provinces: shipped('provinces'),
  communes: shipped('communes'),
  departments: shipped('departments'),
}
const CODES = reference.provinces.provinces.map((one) => one.code)

const built = new Map<string, ProvinceTree>()
function tree(code: string, leaveOut: readonly string[] = []): ProvinceTree {
  const key = [code, ...leaveOut].join(' ')
  const known = built.get(key)
  if (known) return known
  const fresh = provinceUnits(reference, code, { leaveOut })
  if (isRefused(fresh)) throw new Error(fresh.reason)
  built.set(key, fresh)
  return fresh
}

const BEFORE: CivilDate = '2025-06-30'
const AFTER: CivilDate = '2025-07-01'
const TODAY: CivilDate = '2026-11-22'
const lamDong = tree('68')
const dongNai = tree('75')

describe('every one of the 34 provinces', () => {
  it.each(CODES)('%s builds a sound tree', (code) => {
    const { units, events, rootId } = tree(code)
    const byId = new Map(units.map((unit) => [unit.id, unit]))
    expect(byId.size).toBe(units.length)
    expect(new Set(events.map((event) => event.id)).size).toBe(events.length)
    expect(byId.get(rootId)?.parentId).toBeNull()
    // Every parent is there, and every unit hangs on the root of its territory without a cycle.
    for (const day of ['2024-03-11', '2025-03-01', BEFORE, AFTER, TODAY] as const) {
      const onDay = unitsOn(units, day, events)
      const reached = territoriesOn(onDay, day).flatMap((root) => subtree(onDay, root.id))
      expect([day, reached.length]).toEqual([day, onDay.length])
    }
    for (const event of events) {
      expect(byId.has(event.unitId)).toBe(true)
      expect(event.successors.filter((one) => !byId.has(one.unitId))).toEqual([])
      for (const parent of [event.fromParentId, event.toParentId])
        expect(parent === null || byId.has(parent)).toBe(true)
    }
    expect(units.filter((unit) => unit.names.every((name) => name.kind !== 'official'))).toEqual([])
  })

  it.each(CODES)('%s has the communes and districts of the national lists', (code) => {
    const { units } = tree(code)
    const former = reference.provinces.provinces.find((one) => one.code === code)?.mergedFrom ?? []
    const count = (
      day: CivilDate,
      group: 'commune-committee' | 'district-committee' | 'commune-party',
    ): number => unitsOn(units, day).filter((unit) => unit.groups.includes(group)).length
    const { communes } = reference
    const before = communes.former.filter((row) => former.includes(row[4])).length
    const after = communes.current.filter((row) => row[3] === code).length
    const districts = communes.districts.filter((row) => former.includes(row[3])).length
    expect([count(BEFORE, 'commune-committee'), count(BEFORE, 'commune-party')]).toEqual([before, before])
    expect([count(AFTER, 'commune-committee'), count(TODAY, 'commune-party')]).toEqual([after, after])
    expect([count(BEFORE, 'district-committee'), count(AFTER, 'district-committee')]).toEqual([districts, 0])
  })

  it.each(CODES)('%s: whatever ended has successors today', (code) => {
    const { units, events } = tree(code)
    const succession = successionOf(units, events)
    const lost = units
      .filter((unit) => unit.validTo !== null)
      .filter((unit) => succession(unit.id, TODAY).length === 0)
    expect(lost.map((unit) => unit.id)).toEqual([])
  })

  it('no other province exists', () => {
    expect(provinceUnits(reference, '60')).toMatchObject({ kind: 'refused', reason: 'unknown-province' })
  })
})

describe('departments before and after 2025-03-01', () => {
  const has = (day: CivilDate, id: string): boolean =>
    unitsOn(lamDong.units, day).some((unit) => unit.id === id)
  it.each([
    ['so-khdt', true, false],
    ['so-tai-chinh', true, true],
    ['so-nnptnt', true, false],
    ['so-tnmt', true, false],
    ['so-nnmt', false, true],
    ['so-ldtbxh', true, false],
  ] as const)('%s', (id, before, after) => {
    expect([has('2025-02-28', id), has('2025-03-01', id)]).toEqual([before, after])
  })

  it.each([
    ['so-khdt', ['so-tai-chinh']],
    ['so-tnmt', ['so-nnmt']],
    ['so-khdt@60', ['so-tai-chinh']],
    ['bao-tinh@60', ['bao-va-ptth']],
    ['kbnn-tinh@60', ['kbnn-kv']],
    ['cuc-thue-tinh', ['thue-tinh']],
    ['so-ldtbxh', ['so-noi-vu', 'so-gddt', 'so-y-te', 'so-nnmt', 'cong-an-tinh']],
    ['so-y-te', ['so-y-te']],
    ['province:60:pre2025', ['province:68']],
  ] as const)('%s is held today by %j', (id, ids) => {
    const held = successorsOn(lamDong.units, lamDong.events, id, TODAY)
    expect(held.map((one) => one.unitId)).toEqual(ids)
  })

  it('says whether only a part passed', () => {
    const held = (id: string): boolean[] =>
      successorsOn(lamDong.units, lamDong.events, id, TODAY).map((one) => one.partial)
    expect(held('so-khdt')).toEqual([false])
    expect(held('so-tttt')).toEqual([true, true])
  })

  it('asks for a past day in between and gets the unit of that day', () => {
    const held = successorsOn(lamDong.units, lamDong.events, 'cuc-thue-tinh', '2025-04-15')
    expect(held.map((one) => one.unitId)).toEqual(['chi-cuc-thue-kv'])
  })

  it('leaves out what a province does not have, and passes its work on', () => {
    const without = tree('82', ['so-dttg', 'ban-dan-toc', 'so-ngoai-vu'])
    expect(without.units.some((unit) => unit.id.startsWith('so-dttg'))).toBe(false)
    expect(
      successorsOn(tree('82', ['so-dttg']).units, tree('82', ['so-dttg']).events, 'ban-dan-toc', TODAY),
    ).toEqual([{ unitId: 'so-noi-vu', partial: false, share: null }])
  })

  it('had no border guard inland', () => {
    expect(tree('19').units.some((unit) => unit.id.startsWith('bdbp-tinh'))).toBe(false)
    expect(tree('11').units.some((unit) => unit.id === 'bdbp-tinh')).toBe(true)
  })
})

describe('places', () => {
  const called = (built: ProvinceTree, name: string, day: CivilDate): string[] =>
    unitsOn(built.units, day)
      .filter((unit) => unit.names.some((one) => one.text === name))
      .map((unit) => unit.id)

  it('a code is nothing without its period', () => {
    const namesOf = new Map<string, Set<string | undefined>>()
    for (const unit of lamDong.units) {
      if (unit.level !== 'commune' || unit.officialCode === null) continue
      namesOf.set(unit.officialCode, (namesOf.get(unit.officialCode) ?? new Set()).add(unit.names[0]?.text))
    }
    expect([...namesOf.values()].filter((names) => names.size > 1).length).toBeGreaterThan(50)
  })

  it('districts and their Party committees end on 2025-06-30', () => {
    expect(called(lamDong, 'Huyện ủy Hàm Tân', BEFORE)).toEqual(['district-party:60:601'])
    expect(called(lamDong, 'Thành ủy Phan Thiết', BEFORE)).toHaveLength(1)
    expect(called(lamDong, 'Huyện ủy Hàm Tân', AFTER)).toEqual([])
  })

  it('a district passes to the communes that its communes became', () => {
    const held = successorsOn(lamDong.units, lamDong.events, 'district:60:601', TODAY)
    const names = held.map((one) => lamDong.units.find((unit) => unit.id === one.unitId)?.names[0]?.text)
    expect(names).toContain('Ủy ban nhân dân xã Hàm Tân')
    expect(held.every((one) => one.partial)).toBe(true)
  })

  it('island districts became special zones', () => {
    const danang = tree('48')
    expect(successorsOn(danang.units, danang.events, 'district:48:498', TODAY)).toEqual([
      { unitId: 'commune:48:20333:2025', partial: false, share: null },
    ])
  })

  it('an unchanged commune goes on under one id and moves under the province', () => {
    const moved = lamDong.events.filter(
      (event) => event.kind === 'moved' && event.unitId.startsWith('commune:'),
    )
    expect(moved.length).toBeGreaterThan(0)
    const id = moved[0]?.unitId ?? ''
    const parent = (day: CivilDate): string | null | undefined =>
      unitsOn(lamDong.units, day, lamDong.events).find((unit) => unit.id === id)?.parentId
    expect(parent(BEFORE)).toMatch(/^district:/)
    expect(parent(AFTER)).toBe('ubnd-tinh')
  })

  it('118 communes of the country went on unchanged', () => {
    const on = CODES.flatMap((code) =>
      tree(code).units.filter(
        (unit) => unit.id.startsWith('commune:') && unit.id.endsWith(':2025') && !unit.validFrom,
      ),
    )
    expect(on).toHaveLength(118)
  })

  it('Đồng Nai and ten of its communes changed their names on 2026-04-30', () => {
    const name = (id: string, day: CivilDate): string | undefined => {
      const unit = dongNai.units.find((one) => one.id === id)
      return unit && officialName(unit, day)
    }
    const eve = addDays('2026-04-30', -1)
    expect([name('province:75', eve), name('province:75', '2026-04-30')]).toEqual([
      'Tỉnh Đồng Nai',
      'Thành phố Đồng Nai',
    ])
    expect([name('tinh-uy', eve), name('tinh-uy', TODAY)]).toEqual(['Tỉnh ủy', 'Thành ủy'])
    expect([name('commune:75:26170:2025', eve), name('commune:75:26170:2025', TODAY)]).toEqual([
      'Ủy ban nhân dân xã Trị An',
      'Ủy ban nhân dân phường Trị An',
    ])
    const commune = dongNai.units.find((one) => one.id === 'commune:75:26170:2025')
    expect(commune && shortName(commune, TODAY)).toBe('UBND phường Trị An')
    expect(name('so-tai-chinh', TODAY)).toBe('Sở Tài chính')
    expect(
      dongNai.events.filter((event) => event.kind === 'renamed' && event.unitId.startsWith('commune:')),
    ).toHaveLength(10)
  })

  it('a city says "thành phố" and "Thành ủy"', () => {
    const hue = tree('46')
    expect(called(hue, 'UBND thành phố Huế', TODAY)).toEqual(['ubnd-tinh'])
    expect(called(hue, 'Thành ủy Huế', TODAY)).toEqual(['tinh-uy'])
    expect(called(hue, 'UBND tỉnh', TODAY)).toEqual([])
    expect(called(hue, 'UBND tỉnh Thừa Thiên Huế', '2024-12-31')).toEqual(['ubnd-tinh'])
    expect(called(hue, 'UBND tỉnh Thừa Thiên Huế', '2025-01-01')).toEqual([])
    expect(called(hue, 'Tỉnh Thừa Thiên Huế', '2024-06-01')).toEqual(['province:46'])
    const saigon = tree('79')
    expect(called(saigon, 'Bộ Tư lệnh Thành phố Hồ Chí Minh', TODAY)).toEqual(['bchqs-tinh'])
    expect(called(saigon, 'UBND TP.HCM', TODAY)).toEqual(['ubnd-tinh'])
    expect(called(saigon, 'Văn phòng Ủy ban nhân dân thành phố', TODAY)).toEqual(['vp-ubnd-tinh'])
  })
})

describe('type-ahead', () => {
  const index = indexUnits(lamDong.units, TODAY)
  it.each([
    // typed, first found
    ['stc', 'so-tai-chinh'],
    ['STC', 'so-tai-chinh'],
    ['so tai chinh', 'so-tai-chinh'],
    ['sở tài', 'so-tai-chinh'],
    ['tài chính', 'so-tai-chinh'],
    ['nnmt', 'so-nnmt'],
    ['Sở NN&MT', 'so-nnmt'],
    ['so nnmt', 'so-nnmt'],
    ['snnmt', 'so-nnmt'],
    ['nong nghiep', 'so-nnmt'],
    ['môi trường', 'so-nnmt'],
    ['gddt', 'so-gddt'],
    ['vhttdl', 'so-vhttdl'],
    ['vpub', 'vp-ubnd-tinh'],
    ['thanh tra', 'thanh-tra-tinh'],
    ['cong an', 'cong-an-tinh'],
    ['ubnd tinh', 'ubnd-tinh'],
    ['mttq', 'mttq-tinh'],
    ['tỉnh uỷ', 'tinh-uy'],
    ['btc tinh uy', 'btc-tinh-uy'],
    ['ban tổ chức', 'btc-tinh-uy'],
    ['kho bac', 'kbnn-kv'],
    ['s', 'so-tai-chinh'],
    ['văn phòng ủy ban', 'vp-ubnd-tinh'],
    ['sct', 'so-cong-thuong'],
  ])('%s', (typed, id) => {
    expect(searchUnits(index, typed)[0]?.unit.id).toBe(id)
  })

  it('finds communes and their Party committees', () => {
    const first = (typed: string): string | undefined => {
      const found = searchUnits(index, typed)[0]
      return found && officialName(found.unit, TODAY)
    }
    expect(first('ubnd ham kiem')).toBe('Ủy ban nhân dân xã Hàm Kiệm')
    expect(first('xã hàm kiệm')).toBe('Ủy ban nhân dân xã Hàm Kiệm')
    expect(first('bao lam')).toBe('Ủy ban nhân dân xã Bảo Lâm 1')
    expect(first('phan thiết')).toBe('Ủy ban nhân dân phường Phan Thiết')
    expect(first('dang uy ham kiem')).toBe('Đảng ủy xã Hàm Kiệm')
  })

  it('knows only the units and names of its day', () => {
    const ids = (day: CivilDate, typed: string): (string | undefined)[] =>
      searchUnits(indexUnits(lamDong.units, day), typed).map((one) => one.unit.id)
    expect(ids(TODAY, 'sở kế hoạch và đầu tư')).toEqual([])
    expect(ids('2024-03-11', 'skhdt')).toContain('so-khdt')
  })

  it('finds nothing for nothing', () => {
    expect(searchUnits(index, '  ')).toEqual([])
    expect(searchUnits(index, 'zzzzzz')).toEqual([])
  })
})

describe('group mentions', () => {
  const ids = (mention: string, day: CivilDate = TODAY): string[] =>
    expandGroup(mention, unitsOn(lamDong.units, day), day).units.map((unit) => unit.id)
  const wards = reference.communes.current.filter((row) => row[3] === '68' && row[2] === 'phuong').length
  const rural = reference.communes.current.filter((row) => row[3] === '68' && row[2] === 'xa').length
  const zones = reference.communes.current.filter((row) => row[3] === '68' && row[2] === 'dac_khu').length
  const departments = ids('các sở')

  it('departments', () => {
    expect(departments).toContain('so-tai-chinh')
    expect(departments).not.toContain('cong-an-tinh')
    expect(departments).not.toContain('so-khdt')
    expect(ids('các sở, ban, ngành')).toEqual(
      expect.arrayContaining([...departments, 'cong-an-tinh', 'thue-tinh']),
    )
    expect(ids('Thủ trưởng các sở, ngành')).toContain('so-tai-chinh')
  })

  it.each([
    ['UBND các xã, phường, đặc khu', wards + rural + zones],
    ['UBND các xã, phường', wards + rural],
    ['UBND các phường', wards],
    ['Ủy ban nhân dân các xã', rural],
    ['các xã, phường, đặc khu', wards + rural + zones],
    ['UBND cấp xã', wards + rural + zones],
    ['chính quyền địa phương cấp xã', wards + rural + zones],
    ['các địa phương', wards + rural + zones],
    ['Đảng ủy các xã, phường, đặc khu', wards + rural + zones],
    ['đảng ủy xã, phường', wards + rural],
    ['các cơ quan liên quan', 0],
    ['các cấp', 0],
  ])('%s: %i units', (mention, count) => {
    expect(ids(mention)).toHaveLength(count)
  })

  it('means districts while there were districts, and those of one province', () => {
    const of = (code: string): number => reference.communes.districts.filter((row) => row[3] === code).length
    for (const mention of [
      'UBND các huyện, thị xã, thành phố',
      'các địa phương',
      'UBND cấp huyện',
      'các huyện, thành phố',
      'các huyện, thị, thành ủy',
    ]) {
      expect([mention, ids(mention, '2024-03-11').length]).toEqual([mention, of('68')])
      const merged = expandGroup(mention, lamDong.units, '2024-03-11', 'province:60:pre2025').units
      expect([mention, merged.length]).toEqual([mention, of('60')])
    }
  })

  const equalToDepartments = ['department', 'vertical', 'force']
  it.each([
    // mention, groups until 2025-06-30, also open
    ['các sở, ngành, địa phương', [...equalToDepartments, 'district-committee'], false],
    ['các cơ quan, đơn vị, địa phương', ['district-committee'], true],
    ['Thủ trưởng các sở, ban, ngành', equalToDepartments, false],
    ['các sở, ban, ngành thuộc Ủy ban nhân dân tỉnh', equalToDepartments, false],
    ['các cấp, các ngành, các địa phương', [...equalToDepartments, 'district-committee'], true],
    ['Các bộ, ngành, địa phương', ['district-committee'], false],
    ['các Bộ, ngành Trung ương', [], false],
    ['các cơ quan Trung ương', [], false],
    ['các cơ quan trung ương đóng trên địa bàn tỉnh', ['vertical', 'force'], false],
    ['các ngành chức năng có liên quan', equalToDepartments, true],
    ['Thủ trưởng cơ quan chuyên môn', ['department'], false],
    ['Giám đốc Sở', ['department'], false],
    ['các Ban thuộc Hội đồng nhân dân tỉnh', ['council-board'], false],
    ['HĐND cấp huyện, xã, phường, thị trấn', [], false],
    ['Chủ tịch UBND các quận, huyện, thị xã', ['district-committee'], false],
    ['Bí thư, Chủ tịch các huyện, thị xã, thành phố', ['district-committee'], false],
    ['UBND xã, phường', ['commune-committee'], false],
    ['các tổ chức chính trị - xã hội huyện, xã', [], false],
    ['các tổ chức chính trị – xã hội, đoàn thể nhân dân', ['union'], false],
    ['các hội, đoàn thể tỉnh', ['union', 'mass'], false],
    ['Các cơ quan chuyên trách TMGV Tỉnh ủy', ['party-board'], false],
    ['các cơ quan của Tỉnh ủy', ['party-board'], false],
    [
      'BTV các huyện, thị, thành ủy, đảng ủy trực thuộc Tỉnh ủy',
      ['district-party', 'party-committee'],
      false,
    ],
    ['các tỉnh uỷ, thành uỷ', [], false],
    ['đảng uỷ các bộ, cơ quan ngang bộ', [], false],
    ['các đơn vị sự nghiệp công lập', ['public-service'], false],
    ['các chủ đầu tư', ['project-board'], false],
    ['các cơ quan, tổ chức, doanh nghiệp', [], true],
    ['cấp ủy, chính quyền các cấp', [], true],
    ['các thành viên UBND tỉnh', [], false],
  ])('%s', (mention, groups, open) => {
    const named = groupsNamed(mention, '2024-03-11')
    expect(named.groups.toSorted()).toEqual(groups.toSorted())
    expect(named.open).toBe(open)
  })

  it('Party bodies', () => {
    const boards = ['vp-tinh-uy', 'btc-tinh-uy', 'ubkt-tinh-uy', 'btgdv-tinh-uy', 'bnc-tinh-uy']
    expect(ids('các cơ quan tham mưu, giúp việc Tỉnh ủy').toSorted()).toEqual(boards.toSorted())
    expect(ids('các cơ quan chuyên trách tham mưu, giúp việc Tỉnh uỷ')).toHaveLength(boards.length)
    expect(ids('các ban Đảng Tỉnh ủy')).toHaveLength(boards.length)
    const committees = ids('các đảng ủy trực thuộc Tỉnh ủy')
    expect(committees).toEqual(expect.arrayContaining(['du-ubnd-tinh', 'du-cong-an']))
    expect(committees.length).toBeGreaterThan(wards + rural)
  })

  it('several groups in one breath', () => {
    const both = ids('các sở, ban, ngành và UBND các xã, phường, đặc khu')
    expect(both).toHaveLength(ids('các sở, ban, ngành').length + wards + rural + zones)
    expect(ids('Mặt trận Tổ quốc và các tổ chức chính trị - xã hội')).toEqual(
      expect.arrayContaining(['mttq-tinh', 'ldld', 'tinh-doan']),
    )
    expect(ids('các tổ chức chính trị - xã hội')).not.toContain('mttq-tinh')
  })

  it('says when somebody else is called too', () => {
    const units = unitsOn(lamDong.units, TODAY)
    expect(expandGroup('các sở, ngành và cơ quan liên quan', units, TODAY).open).toBe(true)
    expect(expandGroup('các sở, ngành', units, TODAY).open).toBe(false)
  })
})

describe('the directory of the engine', () => {
  it('names every unit of the day once, in the province that goes on', () => {
    const directory = toDirectory(lamDong.units, '2024-03-11', { events: lamDong.events })
    const finance = directory.filter((unit) => unit.names.includes('Sở Tài chính'))
    expect(finance.map((unit) => unit.id)).toEqual(['so-tai-chinh'])
    expect(finance[0]?.names).toContain('Sở Tài chính tỉnh Lâm Đồng')
    expect(finance[0]?.groups).toEqual(['department'])
  })

  it('can be that of a province that was merged', () => {
    const directory = toDirectory(lamDong.units, '2024-03-11', { territoryId: 'province:60:pre2025' })
    const called = (name: string): string[] =>
      directory.filter((unit) => unit.names.includes(name)).map((unit) => unit.id)
    expect(called('Sở Tài chính')).toEqual(['so-tai-chinh@60'])
    expect(called('Huyện ủy Hàm Tân')).toEqual(['district-party:60:601'])
    expect(called('UBND tỉnh Bình Thuận')).toEqual(['ubnd-tinh@60'])
  })

  it('keeps short abbreviations out of running text', () => {
    const directory = toDirectory(lamDong.units, TODAY)
    expect(directory.flatMap((unit) => unit.names).filter((name) => /^[A-ZĐ]{1,3}$/.test(name))).toEqual([])
  })
})
