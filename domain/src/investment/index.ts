/**
 * Public investment: projects, the capital planned for a year, what was paid of it. In: amounts in đồng. Out: money in
 * words, how much of which plan was paid. Promised: money is whole đồng; a rate is always told with its base.
 */
export type * from './types.ts'
export { moneyUnitOf, wholeAmount } from './money.ts'
export { projectGroupOf } from './project-group.ts'
export { disbursementRateOf } from './rate.ts'
export { moneyUnitNames, moneyWords } from './words.ts'
