import type { CivilDate } from '../calendar/index.ts'

/** The system that a unit belongs to. `territory` is the province, district or commune itself, as root of its agencies. */
export type UnitKind =
  | 'territory'
  | 'party'
  | 'council'
  | 'state'
  | 'front'
  | 'force'
  | 'vertical'
  | 'enterprise'

/** The tier of government; the district tier ended on 2025-06-30. */
export type UnitLevel = 'central' | 'province' | 'district' | 'commune'

/** What documents call units together; a unit answers to several. */
export type UnitGroup =
  /** sở and agencies equal to a sở */
  | 'department'
  /** ban quản lý, trung tâm, đơn vị sự nghiệp under UBND tỉnh */
  | 'public-service'
  /** ban quản lý dự án: project owners */
  | 'project-board'
  /** cơ quan ngành dọc */
  | 'vertical'
  /** công an, quân sự, biên phòng */
  | 'force'
  /** cơ quan tham mưu, giúp việc Tỉnh ủy */
  | 'party-board'
  /** đảng ủy trực thuộc Tỉnh ủy */
  | 'party-committee'
  /** the committees and councils themselves: Tỉnh ủy, HĐND, UBND tỉnh */
  | 'leadership'
  /** trường chính trị, báo: service units of the Party committee */
  | 'party-service'
  /** boards of the people's council */
  | 'council-board'
  | 'council-office'
  /** MTTQ and the socio-political organisations */
  | 'front'
  /** the five socio-political organisations alone */
  | 'union'
  /** hội quần chúng */
  | 'mass'
  /** court and procuracy */
  | 'judicial'
  /** UBND huyện (until 2025-06-30) */
  | 'district-committee'
  /** huyện ủy, thị ủy, thành ủy (until 2025-06-30) */
  | 'district-party'
  /** UBND xã, phường, đặc khu */
  | 'commune-committee'
  /** đảng ủy xã, phường, đặc khu */
  | 'commune-party'
  /** phường · xã · đặc khu · thị trấn (until 2025-06-30), of committees and Party committees alike */
  | 'ward'
  | 'rural-commune'
  | 'special-zone'
  | 'township'
  | 'enterprise'

/** What a person may be in a unit. */
export type Role = 'administrator' | 'office-specialist' | 'leader' | 'focal-point' | 'auditor'

/** A name in use from `validFrom` up to, not including, `validTo`; `null` is open. */
export interface UnitName {
  readonly text: string
  readonly kind: 'official' | 'alias' | 'abbreviation'
  readonly validFrom: CivilDate | null
  readonly validTo: CivilDate | null
}

/** An agency, committee or territory. It exists from `validFrom` up to, not including, `validTo`. */
export interface Unit {
  readonly id: string
  readonly kind: UnitKind
  readonly level: UnitLevel
  readonly parentId: string | null
  /** The national code of the administrative unit; meaningful only with the validity, since codes are reused. */
  readonly officialCode: string | null
  readonly groups: readonly UnitGroup[]
  readonly names: readonly UnitName[]
  readonly validFrom: CivilDate | null
  readonly validTo: CivilDate | null
  /** Ordering among siblings, as printed lists have it. */
  readonly rank: number
}

/** What may happen to a unit; one that was `withdrawn` was set up by mistake and never was. */
export type UnitEventKind = 'created' | 'renamed' | 'merged' | 'split' | 'moved' | 'dissolved' | 'withdrawn'

/** Who takes over. `partial` when the successor takes only a part (of the territory or of the functions). */
export interface Successor {
  readonly unitId: string
  readonly partial: boolean
  /** The part taken, 0..1, where the decision states it. */
  readonly share: number | null
}

/** Something that happened to a unit on a day, by a document. */
export interface UnitEvent {
  readonly id: string
  readonly kind: UnitEventKind
  readonly unitId: string
  /** First day of the new state. */
  readonly on: CivilDate
  /** Symbol of the deciding document, e.g. `202/2025/QH15`. */
  readonly legalBasis: string | null
  /** For `merged`, `split`, `dissolved`: who takes over, the main successor first. */
  readonly successors: readonly Successor[]
  /** For `moved`. */
  readonly fromParentId: string | null
  readonly toParentId: string | null
  readonly note: string | null
}
