import type { CommuneReference, CurrentProvince, PlaceType, Reference } from './reference.ts'
import { happened } from './template-agencies.ts'
import type { Chart } from './template-agencies.ts'
import type { Successor, Unit, UnitEvent } from './types.ts'
import {
  committee,
  communeGroups,
  committeeNames,
  district,
  party,
  partyNames,
} from './template-place-units.ts'
import type { Place } from './template-place-units.ts'

const RANK_OF_DISTRICTS = 1000
const RANK_OF_COMMUNES = 2000

interface Places {
  readonly units: readonly Unit[]
  readonly events: readonly UnitEvent[]
}

/** The districts until 2025-06-30 and the communes before and since, each as people's committee and Party committee. */
export function placesOf(reference: Reference, province: CurrentProvince, charts: readonly Chart[]): Places {
  const { communes } = reference
  const now = currentPlaces(communes, province)
  const before = charts.flatMap((chart) => formerPlaces(communes, chart, now))
  const successors = successorsIn(communes, now)
  const continuing = new Map(before.filter((one) => one.goesOn).map((one) => [one.place.code, one]))
  const parts: Places[] = [
    ...charts.map((chart) => districtsOf(reference, chart, before, successors, now)),
    ...before.filter((one) => !one.goesOn).map((one) => formerCommune(reference, one, successors)),
    ...[...now.values()].map((place) => currentCommune(reference, place, continuing.get(place.code))),
  ]
  return { units: parts.flatMap((part) => part.units), events: parts.flatMap((part) => part.events) }
}

interface FormerPlace {
  readonly place: Place
  readonly districtId: string
  readonly districtPartyId: string
  readonly districtCode: string
  /** Neither changed nor renamed in 2025: the commune of today is this one. */
  readonly goesOn: boolean
}

interface CurrentPlace extends Place {
  readonly typeBefore: PlaceType | undefined
}

function currentPlaces(
  communes: CommuneReference,
  province: CurrentProvince,
): ReadonlyMap<string, CurrentPlace> {
  const places = communes.current
    .filter((row) => row[3] === province.code)
    .map(([code, name, type, , typeBefore]): [string, CurrentPlace] => {
      const key = `${province.code}:${code}:2025`
      return [
        code,
        { code, name, type, typeBefore, committeeId: `commune:${key}`, partyId: `commune-party:${key}` },
      ]
    })
  return new Map(places)
}

function formerPlaces(
  communes: CommuneReference,
  chart: Chart,
  now: ReadonlyMap<string, CurrentPlace>,
): readonly FormerPlace[] {
  const linksInto = countBy(communes.links, (link) => link[1])
  const linksFrom = countBy(communes.links, (link) => link[0])
  const direct = new Set(communes.links.map((link) => `${link[0]}>${link[1]}`))
  return communes.former
    .filter((row) => row[4] === chart.formerCode)
    .map(([code, name, type, district]) => {
      const same = now.get(code)
      const goesOn =
        same !== undefined &&
        same.name === name &&
        (same.typeBefore ?? same.type) === type &&
        direct.has(`${code}>${code}`) &&
        linksInto.get(code) === 1 &&
        linksFrom.get(code) === 1
      const key = `${chart.formerCode}:${code}:pre2025`
      const ids = goesOn ? same : { committeeId: `commune:${key}`, partyId: `commune-party:${key}` }
      return {
        place: { code, name, type, committeeId: ids.committeeId, partyId: ids.partyId },
        districtId: `district:${chart.formerCode}:${district}`,
        districtPartyId: `district-party:${chart.formerCode}:${district}`,
        districtCode: district,
        goesOn,
      }
    })
}

/** Where each former commune went: the places of today, and whether it was split. */
function successorsIn(
  communes: CommuneReference,
  now: ReadonlyMap<string, CurrentPlace>,
): ReadonlyMap<string, readonly { readonly place: CurrentPlace; readonly partial: boolean }[]> {
  const found = new Map<string, { place: CurrentPlace; partial: boolean }[]>()
  for (const [former, current, partial] of communes.links) {
    const place = now.get(current)
    if (!place) continue
    const list = found.get(former) ?? []
    list.push({ place, partial: partial === 1 })
    found.set(former, list)
  }
  return found
}

function districtsOf(
  reference: Reference,
  chart: Chart,
  before: readonly FormerPlace[],
  successors: ReturnType<typeof successorsIn>,
  now: ReadonlyMap<string, CurrentPlace>,
): Places {
  const { communes } = reference
  const [units, events]: [Unit[], UnitEvent[]] = [[], []]
  communes.districts
    .filter((row) => row[3] === chart.formerCode)
    .forEach(([code, name, type], index) => {
      const key = `${chart.formerCode}:${code}`
      const place: Place = {
        code,
        name,
        type,
        committeeId: `district:${key}`,
        partyId: `district-party:${key}`,
      }
      const dates = { validFrom: null, validTo: communes.changedOn }
      const rank = RANK_OF_DISTRICTS + index
      units.push(
        { ...committee(place, chart.idOf('ubnd-tinh'), 'district', ['district-committee']), ...dates, rank },
        { ...district(place, chart.idOf('tinh-uy')), ...dates, rank },
      )
      const island = communes.islands.find((row) => row[0] === code)
      const into = new Map(
        before
          .filter((one) => one.districtCode === code && one.districtId === place.committeeId)
          .flatMap((one) => successors.get(one.place.code) ?? [])
          .map((one) => [one.place.code, one.place] as const),
      )
      const zone = island && now.get(island[1])
      const places = zone ? [zone] : [...into.values()]
      events.push(
        ...dissolved(
          reference,
          place,
          places.map((one) => ({ place: one, partial: places.length > 1 })),
        ),
      )
    })
  return { units, events }
}

function formerCommune(
  reference: Reference,
  former: FormerPlace,
  successors: ReturnType<typeof successorsIn>,
): Places {
  const dates = { validFrom: null, validTo: reference.communes.changedOn }
  const rank = RANK_OF_COMMUNES
  const { place } = former
  return {
    units: [
      {
        ...committee(place, former.districtId, 'commune', communeGroups('commune-committee', place.type)),
        ...dates,
        rank,
      },
      { ...party(place, former.districtPartyId), ...dates, rank: rank + 1 },
    ],
    events: dissolved(reference, place, successors.get(place.code) ?? []),
  }
}

function currentCommune(
  reference: Reference,
  place: CurrentPlace,
  continuing: FormerPlace | undefined,
): Places {
  const { changedOn, legalBasis } = reference.communes
  const dates = { validFrom: continuing ? null : changedOn, validTo: null }
  const rank = RANK_OF_COMMUNES
  const units: Unit[] = [
    {
      ...committee(place, 'ubnd-tinh', 'commune', communeGroups('commune-committee', place.type)),
      ...dates,
      rank,
    },
    { ...party(place, 'tinh-uy'), ...dates, rank: rank + 1 },
  ]
  const moved = (unitId: string, from: string, to: string): UnitEvent => ({
    ...happened('moved', unitId, changedOn, '72/2025/QH15'),
    fromParentId: from,
    toParentId: to,
  })
  const events = continuing
    ? [
        moved(place.committeeId, continuing.districtId, 'ubnd-tinh'),
        moved(place.partyId, continuing.districtPartyId, 'tinh-uy'),
      ]
    : [place.committeeId, place.partyId].map((unitId) => happened('created', unitId, changedOn, legalBasis))
  return becomingWards(reference, place, units, events)
}

/** Ten communes of Đồng Nai became wards in 2026: the units stay, the names change. */
function becomingWards(
  reference: Reference,
  place: CurrentPlace,
  units: readonly Unit[],
  events: readonly UnitEvent[],
): Places {
  if (place.typeBefore === undefined) return { units, events }
  const { date, legalBasis } = reference.communes.wardsFrom
  const earlier = { ...place, type: place.typeBefore }
  const namesBefore = [committeeNames(earlier), partyNames(earlier)]
  return {
    units: units.map((unit, index) => ({
      ...unit,
      names: [
        ...(namesBefore[index] ?? []).map((one) => ({ ...one, validTo: date })),
        ...unit.names.map((one) => ({ ...one, validFrom: date })),
      ],
    })),
    events: [...events, ...units.map((unit) => happened('renamed', unit.id, date, legalBasis))],
  }
}

function dissolved(
  reference: Reference,
  place: Place,
  into: readonly { readonly place: Place; readonly partial: boolean }[],
): readonly UnitEvent[] {
  const { changedOn, legalBasis } = reference.communes
  const kind = into.length > 1 ? 'split' : into.length === 1 ? 'merged' : 'dissolved'
  const event = (unitId: string, successors: readonly Successor[]): UnitEvent => ({
    ...happened(kind, unitId, changedOn, legalBasis),
    successors,
  })
  const to = (pick: (one: Place) => string): readonly Successor[] =>
    into.map((one) => ({ unitId: pick(one.place), partial: one.partial, share: null }))
  return [
    event(
      place.committeeId,
      to((one) => one.committeeId),
    ),
    event(
      place.partyId,
      to((one) => one.partyId),
    ),
  ]
}

function countBy<Row>(rows: readonly Row[], key: (row: Row) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const row of rows) counts.set(key(row), (counts.get(key(row)) ?? 0) + 1)
  return counts
}
