/** The class of a project by its size: of national importance, A, B, C (Law 58/2024/QH15). */
export type ProjectGroup = 'national' | 'A' | 'B' | 'C'

/** The plan as it was approved, or as a later decision adjusted it. */
export type CapitalPlanKind = 'approved' | 'adjusted'

/** Where capital comes from: all of it, the central budget (NSTW), the local budget (NSĐP). */
export type CapitalSource = 'all' | 'central' | 'local'

/** What was paid, or what is expected to be. */
export type DisbursementKind = 'actual' | 'estimate'

/** How much of a plan was paid: the rate with both of its numbers, đồng. */
export interface DisbursementRate {
  /** With two places; null where nothing was planned. */
  readonly percent: number | null
  readonly paid: bigint
  readonly base: bigint
  readonly baseKind: CapitalPlanKind
}
