import type { CivilDate } from '../calendar/index.ts'
import type { AgencyReference, ChartAgency, CurrentProvince, FormerProvince, PlaceType } from './reference.ts'
import type { Unit, UnitEvent, UnitName } from './types.ts'
import { nameIn, nameWithProvince, spelledOut, withCityAliases } from './words.ts'

/** The bodies of one province, of today or of before the mergers of 2025-07-01. */
export interface Chart {
  readonly rootId: string
  readonly province: CurrentProvince | FormerProvince
  /** Ends every unit that has not ended before: the day on which a former province was merged. */
  readonly endsOn: CivilDate | null
  /** The id of a body of the chart in this province. */
  readonly idOf: (agencyId: string) => string
  /** Codes of the former provinces that this chart goes on from. */
  readonly formerCode: string
  readonly leaveOut: ReadonlySet<string>
}

/** The units of a chart, with what happened to them inside the province. */
export function agenciesOf(
  reference: AgencyReference,
  chart: Chart,
): { readonly units: readonly Unit[]; readonly events: readonly UnitEvent[] } {
  const present = reference.agencies.filter((agency) => isPresent(reference, chart, agency))
  return {
    units: present.map((agency) => unitOf(reference, chart, agency)),
    events: present.flatMap((agency) => eventsOf(reference, chart, agency)),
  }
}

/** Whether a body exists in this province at some time. */
export function isPresent(reference: AgencyReference, chart: Chart, agency: ChartAgency): boolean {
  if (chart.leaveOut.has(agency.id)) return false
  if (reference.without[agency.id]?.includes(chart.formerCode)) return false
  return chart.endsOn === null || agency.from === null || agency.from < chart.endsOn
}

/** Who holds the work of a body here: itself, or whom the chart names where it does not exist. */
export function holderOf(reference: AgencyReference, chart: Chart, agencyId: string): string {
  if (!chart.leaveOut.has(agencyId)) return agencyId
  const fallback = reference.conditional[agencyId]?.fallback
  return fallback === undefined ? 'ubnd-tinh' : holderOf(reference, chart, fallback)
}

function unitOf(reference: AgencyReference, chart: Chart, agency: ChartAgency): Unit {
  const ended = agency.to === null || (chart.endsOn !== null && chart.endsOn < agency.to)
  return {
    id: chart.idOf(agency.id),
    kind: agency.kind,
    level: 'province',
    parentId: parentOf(chart, agency.parent, agency.groups.includes('union') && chart.endsOn !== null),
    officialCode: null,
    groups: agency.groups,
    names: namesOf(reference, chart, agency),
    validFrom: agency.from,
    validTo: ended ? chart.endsOn : agency.to,
    rank: agency.rank,
  }
}

/** Before 2025-07-01 the unions stood beside the Front, since then under it. */
function parentOf(chart: Chart, parent: string | null, besideFront: boolean): string {
  return parent === null || besideFront ? chart.rootId : chart.idOf(parent)
}

function namesOf(reference: AgencyReference, chart: Chart, agency: ChartAgency): readonly UnitName[] {
  const { province } = chart
  const override = reference.overrides[province.code]?.[agency.id]
  // A code of an override is one of today's, so it says nothing about a former province.
  const own = chart.endsOn === null && override ? [...override.aliases, override.name] : []
  const since = 'typeSince' in province ? province.typeSince : undefined
  const before = 'typeBefore' in province ? province.typeBefore : undefined
  const names =
    since !== undefined && before !== undefined
      ? [
          ...namesAs(chart, agency, before, nameBefore(province)).map((name) => ({
            ...name,
            validTo: since,
          })),
          ...namesAs(chart, agency, province.type, province.name).map((name) => ({
            ...name,
            validFrom: since,
          })),
        ]
      : namesAs(chart, agency, province.type, province.name)
  const overriding = own.map((text) => name(text, text === override?.name ? 'official' : 'alias'))
  return overriding.length === 0
    ? joined(names)
    : [
        ...overriding,
        ...names.map((one) => (one.kind === 'official' ? { ...one, kind: 'alias' as const } : one)),
      ]
}

/** The names of a body while its province is of one type; units of another former province carry its name. */
function namesAs(
  chart: Chart,
  agency: ChartAgency,
  type: PlaceType,
  provinceName: string,
): readonly UnitName[] {
  const [short, full] = [nameIn(type, agency.name), nameWithProvince(type, agency.name, provinceName)]
  const [official, other] = chart.endsOn === null ? [short, full] : [full, short]
  const own = [short, ...agency.aliases.map((alias) => nameIn(type, alias))]
  const cityAliases = 'aliases' in chart.province ? chart.province.aliases : []
  const named = own.flatMap((alias) => [
    ...(/ (?:tỉnh|thành phố)$/u.test(alias) ? [`${alias} ${provinceName}`] : []),
    ...withCityAliases(alias, cityAliases),
  ])
  const spelled = [official, other, ...own, ...named].map(spelledOut)
  const texts = [...new Set([other, ...own, ...named, ...spelled])].filter((text) => text !== official)
  return [
    name(official, 'official'),
    ...texts.map((text) => name(text, 'alias')),
    ...agency.abbreviations.map((text) => name(text, 'abbreviation')),
  ]
}

/** What a province was called before it became a city. */
export function nameBefore(province: CurrentProvince | FormerProvince): string {
  return ('nameBefore' in province ? province.nameBefore : undefined) ?? province.name
}

/** Joins a name that was the same before and after into one without dates. */
function joined(names: readonly UnitName[]): readonly UnitName[] {
  const same = (one: UnitName, other: UnitName): boolean => one.text === other.text && one.kind === other.kind
  return names.flatMap((one) => {
    const twins = names.filter((other) => same(one, other))
    if (twins.length === 1) return [one]
    return twins[0] === one ? [{ ...one, validFrom: null, validTo: null }] : []
  })
}

function eventsOf(reference: AgencyReference, chart: Chart, agency: ChartAgency): readonly UnitEvent[] {
  const unitId = chart.idOf(agency.id)
  const events: UnitEvent[] = []
  if (agency.from !== null)
    events.push(happened('created', unitId, agency.from, basis(reference, agency, agency.from)))
  const endsHere = agency.to !== null && (chart.endsOn === null || agency.to <= chart.endsOn)
  if (agency.to !== null && endsHere) {
    const successors = [...new Set(agency.successors.map((id) => holderOf(reference, chart, id)))]
    events.push({
      ...happened(
        successors.length > 1 ? 'split' : 'merged',
        unitId,
        agency.to,
        basis(reference, agency, agency.to),
      ),
      successors: successors.map((id) => ({
        unitId: successorId(reference, chart, id),
        partial: successors.length > 1,
        share: null,
      })),
    })
  }
  if (agency.groups.includes('union') && chart.endsOn === null) {
    events.push({
      ...happened('moved', unitId, reference.frontUnionsUnderFrontFrom, null),
      fromParentId: chart.rootId,
      toParentId: chart.idOf('mttq-tinh'),
    })
  }
  return [...events, ...renamings(chart, agency, unitId)]
}

/** A body that begins on the day of the mergers begins only in the province that goes on, where ids are the chart's own. */
function successorId(reference: AgencyReference, chart: Chart, agencyId: string): string {
  const agency = reference.agencies.find((one) => one.id === agencyId)
  return agency && isPresent(reference, chart, agency) ? chart.idOf(agencyId) : agencyId
}

function renamings(chart: Chart, agency: ChartAgency, unitId: string): readonly UnitEvent[] {
  const { province } = chart
  if (!('typeSince' in province) || province.typeSince === undefined || province.typeBefore === undefined)
    return []
  if (nameIn(province.typeBefore, agency.name) === nameIn(province.type, agency.name)) return []
  if (agency.to !== null && agency.to <= province.typeSince) return []
  return [happened('renamed', unitId, province.typeSince, province.typeBasis ?? null)]
}

function basis(reference: AgencyReference, agency: ChartAgency, day: CivilDate): string | null {
  const { departments, reorganised } = reference.legalBasis
  return agency.groups.includes('department') && day === reorganised ? departments : null
}

/** An event with a stable id and nothing else said. */
export function happened(
  kind: UnitEvent['kind'],
  unitId: string,
  on: CivilDate,
  legalBasis: string | null,
): UnitEvent {
  return {
    id: `${kind}:${unitId}:${on}`,
    kind,
    unitId,
    on,
    legalBasis,
    successors: [],
    fromParentId: null,
    toParentId: null,
    note: null,
  }
}

function name(text: string, kind: UnitName['kind']): UnitName {
  return { text, kind, validFrom: null, validTo: null }
}
