/**
 * What the rules say of a paper that an office writes itself. In: a symbol as typed, who signs below which head. Out: the
 * number and the row of numbers that it belongs to, the right by which somebody signs. Pure.
 */
export { numberWords, splitSymbol, withNumber, type SplitSymbol } from './paper-number.ts'
export { lawfulCapacities, type PaperSystem, type SigningCapacity } from './signing.ts'
