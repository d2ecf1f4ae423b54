/** The word of a type that opens a mention: where it stands, and the type as the contract has it. */
export interface TypeWord {
  readonly at: number
  readonly end: number
  readonly type: string
}
