import { isOffice, signOut } from '../../api/index.ts'
import type { Me, SearchReply } from '../../api/index.ts'
import { frameWords } from '../../words/frame.ts'
import { dayText } from '../kit/day-text.ts'
import type { IconName } from '../kit/icon.tsx'
import { fold } from '../kit/fold.ts'
import { roomsOf } from './rooms.ts'
import { setThemeChoice } from '../theme/preferences.ts'

/** One line of the palette. */
export interface Entry {
  readonly group: string
  readonly words: string
  readonly beside?: string
  readonly icon: IconName
  /** Where it leads, or what it does. */
  readonly to?: string
  readonly run?: () => void
  /** Found by the server, not one of our actions. */
  readonly found?: boolean
}

/** The entries whose words begin with what was typed, word by word, marks or not. */
export function matching(entries: readonly Entry[], typed: string): readonly Entry[] {
  const wanted = fold(typed).split(/\s+/).filter(Boolean)
  return entries.filter((entry) => {
    const has = fold(entry.words).split(/\s+/)
    return wanted.every((want) => has.some((word) => word.startsWith(want)))
  })
}

/** What this person can do from anywhere. */
export function actionsFor(me: Me): readonly Entry[] {
  const { actions } = frameWords
  const group = frameWords.palette.actions
  const entries: Entry[] = [
    { group, words: actions.overview, icon: 'overview', to: '/tong-quan' },
    { group, words: actions.documents, icon: 'documents', to: '/van-ban' },
    { group, words: actions.tasks, icon: 'tasks', to: '/nhiem-vu' },
    { group, words: actions.overdue, icon: 'flag', to: '/nhiem-vu?timeliness=overdue' },
    { group, words: actions.dueSoon, icon: 'calendar', to: '/nhiem-vu?timeliness=due-soon' },
    ...figureRooms(me).map(({ to, words, icon }): Entry => ({ group, words: actions.goTo(words), icon, to })),
    { group, words: actions.units, icon: 'units', to: '/co-quan' },
    { group, words: actions.account, icon: 'person', to: '/tai-khoan' },
    { group, words: actions.dark, icon: 'eye', run: () => setThemeChoice('dark') },
    { group, words: actions.light, icon: 'eye', run: () => setThemeChoice('light') },
    { group, words: actions.signOut, icon: 'lock', run: () => void signOut() },
  ]
  const upload: Entry = { group, words: actions.upload, icon: 'upload', to: '/van-ban?nhap=tep' }
  const tables: Entry = { group, words: actions.tables, icon: 'upload', to: '/nhap-bang' }
  return isOffice(me) ? [...entries.slice(0, 2), upload, tables, ...entries.slice(2)] : entries
}

/** The rooms of figures that this person sees. */
function figureRooms(me: Me) {
  return roomsOf(me).filter(({ to }) => to === '/chi-tieu' || to === '/dau-tu')
}

/** The same words asked of whole lists. */
export function widerFor(me: Me, q: string): readonly Entry[] {
  const { palette } = frameWords
  const [group, asked] = [palette.results, encodeURIComponent(q)]
  return [
    { group, words: palette.searchDocuments(q), icon: 'search', to: `/van-ban?q=${asked}` },
    { group, words: palette.searchTasks(q), icon: 'search', to: `/nhiem-vu?q=${asked}` },
    ...figureRooms(me).map(({ to, words }): Entry => ({
      group,
      words: palette.searchIn(q, words),
      icon: 'search',
      to: `${to}?tim=${asked}`,
    })),
  ]
}

/** What the server found, as lines. */
export function resultsOf(reply: SearchReply): readonly Entry[] {
  const { palette } = frameWords
  return [
    ...reply.documents.map((document): Entry => ({
      group: palette.documents,
      words:
        [document.symbol ?? document.type, document.title].filter(Boolean).join(' · ') || palette.unnamed,
      ...(document.issuedOn ? { beside: dayText(document.issuedOn) } : {}),
      icon: 'documents',
      to: `/van-ban/${document.id}`,
      found: true,
    })),
    ...reply.tasks.map((task): Entry => ({
      group: palette.tasks,
      words: task.title,
      ...(task.lead ? { beside: task.lead.abbreviation ?? task.lead.name } : {}),
      icon: 'tasks',
      to: `/nhiem-vu/${task.id}`,
      found: true,
    })),
    ...reply.units.map((unit): Entry => ({
      group: palette.units,
      words: unit.name,
      ...(unit.abbreviation ? { beside: unit.abbreviation } : {}),
      icon: 'units',
      to: `/co-quan/${unit.id}`,
      found: true,
    })),
  ]
}
