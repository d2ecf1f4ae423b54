import type { CivilDate } from '../calendar/index.ts'
import { refuse } from '../refusal.ts'
import type { Refused } from '../refusal.ts'
import type { CurrentProvince, FormerProvince, PlaceType, Reference } from './reference.ts'
import { agenciesOf, happened, holderOf, isPresent, nameBefore } from './template-agencies.ts'
import type { Chart } from './template-agencies.ts'
import { placesOf } from './template-places.ts'
import type { Unit, UnitEvent, UnitName } from './types.ts'
import { PLACE_WORDS } from './words.ts'

/** The dated tree of a province and what happened to its units, oldest first. */
export interface ProvinceTree {
  readonly rootId: string
  readonly units: readonly Unit[]
  readonly events: readonly UnitEvent[]
}

/** What differs in one province. */
export interface ProvinceOptions {
  /** Bodies of the chart that this province does not have (ids of `conditional` in departments.json). */
  readonly leaveOut?: readonly string[]
}

/**
 * The real tree of one of the 34 provinces, with stable ids such as `so-tai-chinh`, `so-tai-chinh@60` (of the former province 60),
 * `district:60:593`, `commune:60:22900:pre2025`, `commune:68:22900:2025` and `commune-party:68:22900:2025`.
 *
 * The bodies of the former province that gave its name go on as those of today; the bodies of the other former provinces end on
 * 2025-07-01 and are merged into them. A commune that was neither changed nor renamed in 2025 goes on under one id.
 */
export function provinceUnits(
  reference: Reference,
  provinceCode: string,
  options: ProvinceOptions = {},
): ProvinceTree | Refused<'unknown-province'> {
  const province = reference.provinces.provinces.find((one) => one.code === provinceCode)
  if (!province) return refuse('unknown-province', { field: 'provinceCode' })
  const leaveOut = new Set(options.leaveOut ?? [])
  const former = reference.provinces.formerProvinces.filter((one) => province.mergedFrom.includes(one.code))
  const main = mainChart(province, former, leaveOut)
  const others = former
    .filter((one) => one.code !== main.formerCode)
    .map((one) => formerChart(one, reference.provinces.provincesMergedFrom, leaveOut))
  const parts = [
    { units: [rootOf(main)], events: rootEvents(province, main.rootId) },
    agenciesOf(reference.departments, main),
    ...others.map((chart) => mergedProvince(reference, chart, main)),
    placesOf(reference, province, [main, ...others]),
  ]
  return {
    rootId: main.rootId,
    units: parts.flatMap((part) => part.units),
    events: parts
      .flatMap((part) => part.events)
      .toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0)),
  }
}

function mainChart(
  province: CurrentProvince,
  former: readonly FormerProvince[],
  leaveOut: ReadonlySet<string>,
): Chart {
  // Every province of 2025 kept the name of one that it was merged from; the code need not be that one's.
  const named = former.find((one) => one.name === province.name)
  if (!named) throw new Error(`no former province is called ${province.name}`)
  return {
    rootId: `province:${province.code}`,
    province,
    endsOn: null,
    idOf: (id) => id,
    formerCode: named.code,
    leaveOut,
  }
}

function formerChart(province: FormerProvince, endsOn: CivilDate, leaveOut: ReadonlySet<string>): Chart {
  return {
    rootId: `province:${province.code}:pre2025`,
    province,
    endsOn,
    idOf: (id) => `${id}@${province.code}`,
    formerCode: province.code,
    leaveOut,
  }
}

/** A former province and its bodies, with the mergers into those of the province that goes on. */
function mergedProvince(
  reference: Reference,
  chart: Chart,
  main: Chart,
): { readonly units: readonly Unit[]; readonly events: readonly UnitEvent[] } {
  const inside = agenciesOf(reference.departments, chart)
  const root = rootOf(chart)
  const into = (unitId: string, successorId: string): UnitEvent => ({
    ...happened('merged', unitId, reference.provinces.provincesMergedFrom, '202/2025/QH15'),
    successors: [{ unitId: successorId, partial: false, share: null }],
  })
  const mergers = reference.departments.agencies
    .filter((agency) => isPresent(reference.departments, chart, agency))
    .filter((agency) => chart.endsOn !== null && (agency.to === null || agency.to > chart.endsOn))
    .map((agency) => into(chart.idOf(agency.id), main.idOf(holderOf(reference.departments, main, agency.id))))
  return {
    units: [root, ...inside.units],
    events: [into(root.id, main.rootId), ...inside.events, ...mergers],
  }
}

function rootOf(chart: Chart): Unit {
  return {
    id: chart.rootId,
    kind: 'territory',
    level: 'province',
    parentId: null,
    officialCode: chart.province.code,
    groups: [],
    names: rootNames(chart.province),
    validFrom: null,
    validTo: chart.endsOn,
    rank: 0,
  }
}

function rootNames(province: CurrentProvince | FormerProvince): readonly UnitName[] {
  const named = (type: PlaceType, name: string): string => `${PLACE_WORDS[type]} ${name}`
  const official = (text: string): UnitName => ({
    text: text.charAt(0).toUpperCase() + text.slice(1),
    kind: 'official',
    validFrom: null,
    validTo: null,
  })
  const aliases = 'aliases' in province ? province.aliases : []
  const known = [...new Set([province.name, nameBefore(province), ...aliases])].map((text): UnitName => ({
    text,
    kind: 'alias',
    validFrom: null,
    validTo: null,
  }))
  if (!('typeSince' in province) || province.typeSince === undefined || province.typeBefore === undefined) {
    return [official(named(province.type, province.name)), ...known]
  }
  return [
    { ...official(named(province.typeBefore, nameBefore(province))), validTo: province.typeSince },
    { ...official(named(province.type, province.name)), validFrom: province.typeSince },
    ...known,
  ]
}

function rootEvents(province: CurrentProvince, rootId: string): readonly UnitEvent[] {
  if (province.typeSince === undefined) return []
  return [happened('renamed', rootId, province.typeSince, province.typeBasis ?? null)]
}
