import { isOffice, type Me } from '../../api/index.ts'
import { frameWords } from '../../words/frame.ts'
import type { IconName } from '../kit/icon.tsx'

interface Room {
  readonly to: string
  readonly words: string
  readonly icon: IconName
  /** Left out for those who have nothing to do there. */
  readonly for?: (me: Me) => boolean
}

/** The rooms of the house in the order of the rail; a room joins the list when its routes join the router. */
const rooms: readonly Room[] = [
  { to: '/tong-quan', words: frameWords.rooms.overview, icon: 'overview' },
  { to: '/van-ban', words: frameWords.rooms.documents, icon: 'documents' },
  { to: '/nhiem-vu', words: frameWords.rooms.tasks, icon: 'tasks' },
  {
    to: '/chi-tieu',
    words: frameWords.rooms.indicators,
    icon: 'flag',
    for: (me) => isOffice(me) || me.has.indicators,
  },
  {
    to: '/dau-tu',
    words: frameWords.rooms.investment,
    icon: 'investment',
    for: (me) => isOffice(me) || me.has.projects,
  },
  { to: '/co-quan', words: frameWords.rooms.units, icon: 'units' },
  {
    to: '/quan-tri',
    words: frameWords.rooms.admin,
    icon: 'admin',
    for: (me) => me.roles.some((role) => role !== 'focal-point' && role !== 'leader'),
  },
]

/** The rooms that this person sees. */
export function roomsOf(me: Me): readonly Room[] {
  return rooms.filter((room) => room.for?.(me) ?? true)
}
