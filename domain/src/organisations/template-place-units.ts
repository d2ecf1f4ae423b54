import type { PlaceType } from './reference.ts'
import type { Unit, UnitGroup, UnitName } from './types.ts'
import {
  COMMITTEE,
  COMMITTEE_SHORT,
  DISTRICT_PARTY_WORDS,
  PARTY_BRANCH,
  PARTY_COMMITTEE,
  PLACE_WORDS,
  STANDING_BOARD,
} from './words.ts'

const TYPE_GROUPS: Readonly<Partial<Record<PlaceType, UnitGroup>>> = {
  phuong: 'ward',
  xa: 'rural-commune',
  dac_khu: 'special-zone',
  thi_tran: 'township',
}

/** A place of the reference with the ids of its two units, the people's committee and the Party committee. */
export interface Place {
  readonly code: string
  readonly name: string
  readonly type: PlaceType
  readonly committeeId: string
  readonly partyId: string
}

/** A unit before its dates and rank are known. */
type Undated = Omit<Unit, 'validFrom' | 'validTo' | 'rank'>

/** The people's committee of a place. */
export function committee(
  place: Place,
  parentId: string,
  level: Unit['level'],
  groups: readonly UnitGroup[],
): Undated {
  const names = committeeNames(place)
  return { id: place.committeeId, kind: 'state', level, parentId, officialCode: place.code, groups, names }
}

/** "Ủy ban nhân dân xã Hàm Kiệm" with its short forms. */
export function committeeNames(place: Place): readonly UnitName[] {
  const called = `${PLACE_WORDS[place.type]} ${place.name}`
  return names(`${COMMITTEE} ${called}`, [`${COMMITTEE_SHORT} ${called}`, called])
}

/** The Party committee of a commune. */
export function party(place: Place, parentId: string): Undated {
  const groups = communeGroups('commune-party', place.type)
  const names = partyNames(place)
  return { id: place.partyId, kind: 'party', level: 'commune', parentId, officialCode: null, groups, names }
}

/** "Đảng ủy xã Hàm Kiệm" with its other forms. */
export function partyNames(place: Place): readonly UnitName[] {
  const called = `${PLACE_WORDS[place.type]} ${place.name}`
  const official = `${PARTY_COMMITTEE} ${called}`
  return names(official, [`${STANDING_BOARD} ${official}`, `${PARTY_BRANCH} ${called}`])
}

/** The Party committee of a district. */
export function district(place: Place, parentId: string): Undated {
  const called = `${DISTRICT_PARTY_WORDS[place.type] ?? PARTY_COMMITTEE} ${place.name}`
  const branch = `${PARTY_BRANCH} ${PLACE_WORDS[place.type]} ${place.name}`
  return {
    id: place.partyId,
    kind: 'party',
    level: 'district',
    parentId,
    officialCode: null,
    groups: ['district-party'],
    names: names(called, [`${STANDING_BOARD} ${called}`, branch]),
  }
}

/** The groups of a commune's unit, with its kind of place. */
export function communeGroups(first: UnitGroup, type: PlaceType): readonly UnitGroup[] {
  const group = TYPE_GROUPS[type]
  return group === undefined ? [first] : [first, group]
}

function names(official: string, aliases: readonly string[]): readonly UnitName[] {
  return [
    { text: official, kind: 'official', validFrom: null, validTo: null },
    ...aliases.map((text): UnitName => ({ text, kind: 'alias', validFrom: null, validTo: null })),
  ]
}
