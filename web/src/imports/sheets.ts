import type { Import } from '../api/index.ts'

/** The sheets of an import's file that hold a table of its kind and are neither looked at nor written. */
export const stillToCome = ({ sheets }: Import): readonly Import['sheets'][number][] =>
  sheets.filter(({ fits, hidden, brought }) => fits && !hidden && !brought)
