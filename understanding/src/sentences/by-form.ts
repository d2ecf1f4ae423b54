import type { Zone } from '../layout/index.ts'
import { BODY_LABELS } from './body-label.ts'

/** How sure form alone is; measured on the gold readings. */
export const BY_FORM = { admin: 0.97, heading: 0.95, context: 0.95, directive: 0.95, target: 0.9 } as const

/** Zones of a page in which nothing is said of the matter. */
export const ADMIN_ZONES: ReadonlySet<Zone> = new Set<Zone>([
  'letterhead',
  'issuer',
  'recipients',
  'signature',
  'furniture',
  'note',
])

/** What a duty that is told by its form probably is, among the labels of a body. */
export const SURE_DUTY: readonly number[] = BODY_LABELS.map((label) => (label === 'directive' ? 1 : 0))
