import type { DeadlineKind } from './types.ts'

/** The six things that must be clear before work is given ("6 rõ"). */
export type Clarity = 'person' | 'work' | 'time' | 'responsibility' | 'deliverable' | 'competence'

/** The six, in the order in which offices name them: người, việc, thời gian, trách nhiệm, sản phẩm, thẩm quyền. */
export const clarityValues: readonly Clarity[] = [
  'person',
  'work',
  'time',
  'responsibility',
  'deliverable',
  'competence',
]

/** What the check reads of a draft or task. */
export interface ClarityFacts {
  readonly title: string
  readonly leadUnitIds: readonly string[]
  readonly coordinatingUnitIds: readonly string[]
  /** Mentions of leading or co-ordinating bodies that nobody has turned into units yet ("các cơ quan liên quan"). */
  readonly unresolvedMentions: number
  readonly deadlineKind: DeadlineKind
  readonly deliverable: string | null
  readonly measure: string | null
  /** Who judges the result: the supervising unit, else the issuer of the document, where it is a unit of the register. */
  readonly judgingUnitId: string | null
}

const FEWEST_WORDS = 3

/**
 * What is not clear yet, by these rules:
 * - `person` (rõ người): exactly one leading unit;
 * - `work` (rõ việc): a title of at least three words, so that it says what is done to what;
 * - `time` (rõ thời gian): a day, a rhythm, or "thường xuyên";
 * - `responsibility` (rõ trách nhiệm): every body that the text names is a unit, and none both leads and co-ordinates;
 * - `deliverable` (rõ sản phẩm): a product is named, or a figure to be reached;
 * - `competence` (rõ thẩm quyền): it is known which unit judges the result.
 */
export function sixClear(draft: ClarityFacts): readonly Clarity[] {
  const clear: Record<Clarity, boolean> = {
    person: draft.leadUnitIds.length === 1,
    work: draft.title.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length >= FEWEST_WORDS,
    time: draft.deadlineKind !== 'none',
    responsibility:
      draft.unresolvedMentions === 0 &&
      !draft.leadUnitIds.some((unitId) => draft.coordinatingUnitIds.includes(unitId)),
    deliverable: filled(draft.deliverable) || filled(draft.measure),
    competence: draft.judgingUnitId !== null,
  }
  return clarityValues.filter((value) => !clear[value])
}

function filled(text: string | null): boolean {
  return text !== null && text.trim() !== ''
}
