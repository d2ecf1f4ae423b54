/** The labels that words decide; headings and administrative lines are told by place and form. */
export const BODY_LABELS = ['directive', 'target', 'result', 'limitation', 'context'] as const

/** A label that words decide. */
export type BodyLabel = (typeof BODY_LABELS)[number]
