// Writes the reference data that ships with the product (provinces.json, communes.json, departments.json) from the shared survey.
// Run by hand when the survey changes: node server/data/source/build-reference.mjs [folder of the survey]
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const survey = process.argv[2] ?? join(here, '../../../../shared/data')
if (!existsSync(join(survey, 'admin-units.json'))) {
  console.log(`skipped: there is no survey in ${survey}; the shipped files stay as they are`)
  process.exit(0)
}
const read = (folder, name) => JSON.parse(readFileSync(join(folder, name), 'utf8'))
const admin = read(survey, 'admin-units.json')
const agencies = read(survey, 'agencies.json')
const additions = read(here, 'departments-additions.json')

/** The survey gives the last day of validity; the product keeps the first day after it. */
const dayAfter = (day) =>
  day === null ? null : new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
/** One row per line keeps the files small and their differences readable. */
const rows = (list) => `[\n${list.map((row) => JSON.stringify(row)).join(',\n')}\n]`
const write = (name, sections) => {
  const body = Object.entries(sections).map(
    ([key, value]) => `${JSON.stringify(key)}: ${Array.isArray(value) ? rows(value) : JSON.stringify(value)}`,
  )
  writeFileSync(join(here, '..', name), `{\n${body.join(',\n')}\n}\n`)
}

// Huế (tỉnh Thừa Thiên Huế before) became a city under central government on 01/01/2025, Đồng Nai on 30/04/2026.
const CITY_FROM = {
  46: { typeBefore: 'tinh', nameBefore: 'Thừa Thiên Huế', typeSince: '2025-01-01', typeBasis: '175/2024/QH15' },
  75: { typeBefore: 'tinh', typeSince: '2026-04-30', typeBasis: '30/2026/QH16' },
}
const TWO_TIERS_FROM = dayAfter(admin.districts.validTo)

write('provinces.json', {
  asOf: admin.asOf.post2025,
  twoTiersFrom: TWO_TIERS_FROM,
  provincesMergedFrom: '2025-07-01',
  legalBasis: admin.legalBasis,
  types: admin.types,
  provinces: admin.provincesNew.map((one) => ({
    code: one.code,
    name: one.name,
    type: one.type,
    slug: one.slug,
    region: one.region,
    mergedFrom: one.mergedFrom,
    aliases: one.aliases.filter((alias) => !alias.includes('(')),
    ...CITY_FROM[one.code],
  })),
  formerProvinces: admin.provincesOld.map((one) => ({
    code: one.code,
    name: one.name,
    type: one.type,
    slug: one.slug,
    successor: one.successor,
    aliases: one.aliases,
  })),
  regions: admin.regions.post2025,
})

write('communes.json', {
  asOf: admin.asOf,
  changedOn: TWO_TIERS_FROM,
  legalBasis: '1654–1687/NQ-UBTVQH15',
  wardsFrom: { date: '2026-04-30', legalBasis: '237/NQ-UBTVQH16' },
  districtColumns: ['code', 'name', 'type', 'formerProvince'],
  districts: admin.districts.rows,
  formerColumns: ['code', 'name', 'type', 'district', 'formerProvince'],
  former: admin.communesOld.rows,
  currentColumns: ['code', 'name', 'type', 'province', 'typeBefore2026_04_30'],
  current: admin.communesNew.rows.map(([code, name, type, province, , , before]) =>
    before === null ? [code, name, type, province] : [code, name, type, province, before],
  ),
  linkColumns: ['former', 'current', 'partial'],
  links: admin.communeMap.rows,
  islandColumns: ['district', 'current'],
  islands: admin.districtToCommune.rows,
})

const KIND = {
  party: 'party',
  peoplesCouncil: 'council',
  peoplesCommittee: 'state',
  department: 'state',
  publicService: 'state',
  council: 'state',
  vertical: 'vertical',
  front: 'front',
  mass: 'front',
  enterprise: 'enterprise',
}
const PER_PLACE = /^(?:huyen-uy|dang-uy-xa|dang-uy-truc-thuoc|(?:hdnd|ubnd)-(?:huyen|xa)|phong-.*|vp-hdnd-ubnd-xa|tt-pvhcc-xa)$/
const FORCES = new Set(['cong-an-tinh', 'bchqs-tinh', 'bdbp-tinh'])
const JUDICIAL = new Set(['vksnd-tinh', 'tand-tinh'])
const LEADERSHIP = new Set([
  'tinh-uy',
  'btv-tinh-uy',
  'tt-tinh-uy',
  'hdnd-tinh',
  'tt-hdnd-tinh',
  'ubnd-tinh',
  'ct-ubnd-tinh',
  'doan-dbqh',
])

function groupsOf({ id, branch }) {
  if (LEADERSHIP.has(id)) return ['leadership']
  if (FORCES.has(id)) return ['force', 'vertical']
  if (JUDICIAL.has(id)) return ['judicial', 'vertical']
  if (branch === 'vertical') return ['vertical']
  if (branch === 'enterprise') return ['enterprise']
  if (branch === 'front') return ['front']
  // The five socio-political organisations stand with the Front; the other associations are of the masses.
  if (branch === 'mass') return ['ldld', 'hoi-nong-dan', 'tinh-doan', 'hoi-lhpn', 'hoi-ccb'].includes(id) ? ['front', 'union'] : ['mass']
  if (branch === 'peoplesCouncil') return id.startsWith('ban-') ? ['council-board'] : ['council-office']
  if (branch === 'party') return partyGroups(id)
  if (id.startsWith('bqlda-')) return ['project-board', 'public-service']
  const equalsSo = /^(?:so-|vp-ubnd|thanh-tra|ban-dan-toc|bql-)/.test(id)
  return equalsSo ? ['department'] : ['public-service']
}

function partyGroups(id) {
  if (/^(?:vp|btc|ubkt|btg|bdv|btgdv|bnc)-tinh-uy$/.test(id)) return ['party-board']
  if (/^(?:bcsd|dangdoan|du)-/.test(id)) return ['party-committee']
  return ['party-service']
}

// Survey names that carry a remark in brackets, and names by which the survey calls several bodies at once.
const tidy = (text) => text.replace(/\s*\([^)]*\)/g, '').trim()
const SINGLE = (alias) => !/^(?:Thuế|Thống kê) tỉnh, thành phố$|^Thành ủy|Phan Thiết|Dung Quất|Mộc Bài|03\/2025|^LĐVP$|^Ban Thường vụ$|^UBND$|^HĐND$|^TU$/.test(alias)
const PARENT = { 'thanh-tra-tinh': 'ubnd-tinh', 'dai-ptth': 'ubnd-tinh' }

const all = [...agencies.agencies, ...additions.agencies].filter((one) => !PER_PLACE.test(one.id))
write('departments.json', {
  asOf: '2026-11-22',
  legalBasis: { departments: '45/2025/NĐ-CP', reorganised: '2025-03-01' },
  confidence: agencies.confidenceLegend,
  frontUnionsUnderFrontFrom: '2025-07-01',
  conditional: additions.conditional,
  // A Party committee of the border guard stood where its command did.
  without: { ...additions.without, 'du-bien-phong': additions.without['bdbp-tinh'] },
  overrides: additions.overrides,
  agencies: all.map((one, rank) => ({
    id: one.id,
    name: tidy(one.name),
    kind: FORCES.has(one.id) ? 'force' : KIND[one.branch],
    groups: groupsOf(one),
    aliases: one.aliases.filter(SINGLE).map(tidy),
    abbreviations: one.abbr,
    parent: PARENT[one.id] ?? one.parent ?? null,
    from: one.validFrom,
    to: dayAfter(one.validTo),
    successors: one.successors,
    rank,
    confidence: one.confidence,
  })),
})
console.log('written: provinces.json, communes.json, departments.json')
