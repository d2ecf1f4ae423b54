declare const decimal: unique symbol

/** An exact decimal number as `-1234.5`: no exponent, no zeros at either end. */
export type Decimal = string & { readonly [decimal]: true }

/** What a figure says of the value: that it is so, or where it lies. */
export type FigureRelation = 'exactly' | 'at-least' | 'at-most' | 'about' | 'between'

/** A figure as a table states it: 8,5; ≥ 8; 8–8,5; 197/390. */
export interface StatedFigure {
  readonly value: Decimal
  /** The end of a range. */
  readonly upper: Decimal | null
  readonly relation: FigureRelation
  /** Both are kept where the table gives both. */
  readonly numerator: Decimal | null
  readonly denominator: Decimal | null
}

/** Whether more of it is better. */
export type IndicatorDirection = 'higher' | 'lower' | 'unknown'

/** How long the periods are that an indicator is planned for. */
export type PeriodKind = 'month' | 'quarter' | 'half-year' | 'nine-months' | 'year' | 'term'

/** Which fact of an indicator: what is to be reached, what was, what is expected to be. */
export type IndicatorFactKind = 'plan' | 'actual' | 'estimate'

/** How far a plan was fulfilled: in percent, or for a rate the distance in percentage points. */
export type Fulfilment =
  | { readonly kind: 'percent'; readonly percent: number }
  | { readonly kind: 'points'; readonly points: Decimal }
