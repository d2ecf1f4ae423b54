import type { Zone } from '../layout/index.ts'
import type { Unit } from './segment.ts'
import { BODY_LABELS } from './body-label.ts'

/** How sure form alone is; measured on the gold readings. */
export const BY_FORM = { admin: 0.97, heading: 0.95, context: 0.95, directive: 0.95, target: 0.9 } as const

/** Zones of a page in which nothing is said of the matter. */
const ADMIN_ZONES: ReadonlySet<Zone> = new Set<Zone>([
  'letterhead',
  'issuer',
  'recipients',
  'signature',
  'furniture',
  'note',
])

/** What a duty that is told by its form probably is, among the labels of a body. */
export const SURE_DUTY: readonly number[] = BODY_LABELS.map((label) => (label === 'directive' ? 1 : 0))

/** `V/v phòng cháy rừng` under the number of a letter: all the title that a letter has (Decree 30/2020/NĐ-CP, annex I). */
const saysAbout = (view: string, { first }: Unit, zone: Zone): boolean =>
  zone === 'letterhead' && /^(?:v\/v|về việc) /.test(view.slice(first, first + 8))

/** What a unit is by the part of the page in which it stands; nothing in the body. */
export function formOfZone(
  view: string,
  unit: Unit,
  zone: Zone,
): 'admin' | 'heading' | 'context' | undefined {
  if (zone === 'body') return undefined
  if (ADMIN_ZONES.has(zone)) return saysAbout(view, unit, zone) ? 'heading' : 'admin'
  if (zone === 'title' || zone === 'enacting') return 'heading'
  return zone === 'preamble' ? 'context' : undefined
}
