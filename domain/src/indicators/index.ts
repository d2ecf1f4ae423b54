/**
 * Indicators: what is measured, what is planned, what was reached. In: figures as tables state them, periods. Out: exact
 * decimals, figures in words, how far a plan was fulfilled. Promised: no figure passes through floating point on its way;
 * plan, actual figure and estimate stay facts of their own; a rate is never divided by a rate.
 */
export type * from './types.ts'
export {
  addDecimals,
  compareDecimals,
  decimalOf,
  decimalOfNumber,
  decimalWords,
  multiplyDecimal,
  percentOf,
} from './decimal.ts'
export { figureWords, sameFigure } from './figure.ts'
export { directionOf, fulfilmentOf, isRate } from './fulfilment.ts'
export { periodKindOf } from './period-kind.ts'
export { periodWords } from './period-words.ts'
