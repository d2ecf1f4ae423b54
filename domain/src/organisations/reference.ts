import type { CivilDate } from '../calendar/index.ts'
import type { UnitGroup, UnitKind } from './types.ts'

/** The kinds of places, as the national list writes them. */
export type PlaceType =
  | 'tinh'
  | 'thanh_pho'
  | 'quan'
  | 'huyen'
  | 'thi_xa'
  | 'phuong'
  | 'xa'
  | 'thi_tran'
  | 'dac_khu'

/** `server/data/provinces.json`. */
export interface ProvinceReference {
  readonly twoTiersFrom: CivilDate
  readonly provincesMergedFrom: CivilDate
  readonly provinces: readonly CurrentProvince[]
  readonly formerProvinces: readonly FormerProvince[]
}

/** One of the 34 provinces. `mergedFrom` holds codes of former provinces; codes are reused, so never compare across. */
export interface CurrentProvince {
  readonly code: string
  readonly name: string
  readonly type: PlaceType
  readonly mergedFrom: readonly string[]
  readonly aliases: readonly string[]
  /** The type, and the name where it was another, until `typeSince`. */
  readonly typeBefore?: PlaceType
  readonly nameBefore?: string
  readonly typeSince?: CivilDate
  readonly typeBasis?: string
}

/** One of the 63 provinces that were until 2025-06-30. */
export interface FormerProvince {
  readonly code: string
  readonly name: string
  readonly type: PlaceType
  readonly successor: string
}

/** `server/data/communes.json`, as rows to keep it small; the file names its columns. */
export interface CommuneReference {
  readonly changedOn: CivilDate
  readonly legalBasis: string
  readonly wardsFrom: { readonly date: CivilDate; readonly legalBasis: string }
  /** code, name, type, former province */
  readonly districts: readonly (readonly [string, string, PlaceType, string])[]
  /** code, name, type, district, former province */
  readonly former: readonly (readonly [string, string, PlaceType, string, string])[]
  /** code, name, type, province, and the type before 2026-04-30 where it was another */
  readonly current: readonly (
    | readonly [string, string, PlaceType, string]
    | readonly [string, string, PlaceType, string, PlaceType]
  )[]
  /** former code, current code, 1 when the former commune was split */
  readonly links: readonly (readonly [string, string, 0 | 1])[]
  /** district code, current code: island districts that had no communes */
  readonly islands: readonly (readonly [string, string])[]
}

/** `server/data/departments.json`: the typical chart of a province. */
export interface AgencyReference {
  readonly frontUnionsUnderFrontFrom: CivilDate
  readonly legalBasis: { readonly departments: string; readonly reorganised: CivilDate }
  /** Bodies that only some provinces have, and who holds their work elsewhere. */
  readonly conditional: Readonly<Record<string, { readonly why: string; readonly fallback: string }>>
  /** Former provinces (codes) that never had a body. */
  readonly without: Readonly<Record<string, readonly string[]>>
  /** Other names in some provinces, by current code. */
  readonly overrides: Readonly<
    Record<string, Readonly<Record<string, { readonly name: string; readonly aliases: readonly string[] }>>>
  >
  readonly agencies: readonly ChartAgency[]
}

/** One body of the chart, named as in a province ("tỉnh"); `to` is the first day on which it is no more. */
export interface ChartAgency {
  readonly id: string
  readonly name: string
  readonly kind: UnitKind
  readonly groups: readonly UnitGroup[]
  readonly aliases: readonly string[]
  readonly abbreviations: readonly string[]
  readonly parent: string | null
  readonly from: CivilDate | null
  readonly to: CivilDate | null
  readonly successors: readonly string[]
  readonly rank: number
}

/** The three shipped files together. */
export interface Reference {
  readonly provinces: ProvinceReference
  readonly communes: CommuneReference
  readonly departments: AgencyReference
}
