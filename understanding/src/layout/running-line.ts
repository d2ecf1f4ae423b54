import { RUNNING_LINES } from '../lexicon/index.ts'
import type { Block } from './block.ts'

const LONGEST = 90
const RUNNING = new RegExp(`^(?:${RUNNING_LINES.join('|')})$`)

/** A line that a page has at its head or foot, where it stands between sentences. */
export const isRunningLine = (text: string, { start, end }: Block): boolean =>
  end - start < LONGEST && RUNNING.test(text.slice(start, end))
