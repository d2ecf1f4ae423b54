import type { CapitalPlanKind, DisbursementRate } from './types.ts'

/** What was paid against the plan that holds: the adjusted one where there is one, else the approved. */
export function disbursementRateOf(
  plan: Readonly<Partial<Record<CapitalPlanKind, bigint>>>,
  paid: bigint | null,
): DisbursementRate | null {
  const baseKind = plan.adjusted === undefined ? 'approved' : 'adjusted'
  const base = plan[baseKind]
  if (base === undefined || paid === null) return null
  const percent = base === 0n ? null : Math.round(Number((paid * 100_000n) / base) / 10) / 100
  return { percent, paid, base, baseKind }
}
