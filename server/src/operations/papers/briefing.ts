import {
  addDays,
  isRefused,
  refuse,
  taskEventNames,
  todayInVietnam,
  type CivilDate,
  type Refused,
} from '@dieuhanh/domain'
import type { Scope } from '../../access/index.ts'
import type { Block } from '../../files/index.ts'
import { inScope, type Tx } from '../../store/index.ts'
import {
  countTouched,
  movedSince,
  touchedSince,
  type Movement,
  type Touched,
} from '../../store/overview/index.ts'
import { countTasks, taskLines, type TaskLine, type TaskQuery } from '../../store/tasks/index.ts'
import { paperWords as words } from '../../words/papers.ts'
import type { Context } from '../context.ts'
import { getUnit } from '../organisations/index.ts'
import { queryOf, withComeDue } from '../tasks/index.ts'
import { frameOf, type Frame } from './letterhead.ts'
import type { PaperSystem, PaperText } from './paper-text.ts'

type Part = keyof typeof words.briefing.parts

/** What changed in the work of somebody between two days. */
export interface Changed {
  readonly about: string
  readonly since: CivilDate
  readonly today: CivilDate
  /** Tasks that were given and tasks that were confirmed, as the parts list them; by how many more are overdue. */
  readonly moved: Movement
  readonly counts: ReturnType<typeof withComeDue>
  readonly parts: Readonly<Record<Part, readonly ChangedTask[]>>
}

/** A task and what happened to it; `null` where it is its deadline that passed. */
export type ChangedTask = Pick<TaskLine, 'title' | 'lead' | 'deadline'> & {
  readonly happened: Pick<Touched, 'kind' | 'at' | 'text' | 'granted'> | null
}

/** Most tasks that a part lists. */
const MOST = 100
/** Days that a briefing tells of where nobody says since when. */
const DAYS = 7

const kindsOf = {
  assigned: ['create'],
  done: ['confirm'],
  deadlines: ['request-extension', 'decide-extension'],
  held: ['pause', 'decline', 'send-back', 'reopen', 'withdraw'],
  directions: ['direction'],
} as const

/** What changed since a day in the work of a unit and everything below it, or of the whole workspace. */
export async function draftBriefing(
  context: Context,
  scope: Scope,
  input: { readonly subjectId: string; readonly system: PaperSystem; readonly since?: string | undefined },
): Promise<PaperText | Refused<'not-found'>> {
  const whole = input.subjectId === scope.workspaceId
  const unit = whole ? null : await getUnit(context, scope, input.subjectId)
  if (unit && isRefused(unit)) return refuse('not-found', { field: 'subjectId' })
  const since = (input.since as CivilDate | undefined) ?? addDays(scope.today, -DAYS)
  return inScope(context.database, scope, async (tx) => {
    const query = await queryOf(tx, scope, unit ? { unitId: unit.id, unitRole: 'lead' } : {})
    const changed = {
      about: unit?.name ?? words.briefing.everything,
      since,
      today: scope.today,
      moved: {
        overdue: (await movedSince(tx, query, since)).overdue,
        assigned: await countTouched(tx, query, { since, kinds: kindsOf.assigned }),
        done: await countTouched(tx, query, { since, kinds: kindsOf.done }),
      },
      counts: withComeDue(await countTasks(tx, query)),
      parts: await partsSince(tx, query, since),
    }
    return briefingPaper(changed, await frameOf(tx, scope, input.system, 'report'), input.system)
  })
}

async function partsSince(tx: Tx, query: TaskQuery, since: CivilDate): Promise<Changed['parts']> {
  const touched = async (part: keyof typeof kindsOf): Promise<readonly ChangedTask[]> =>
    (await touchedSince(tx, query, { since, kinds: kindsOf[part], limit: MOST })).map(
      ({ line, ...happened }) => ({ ...line, happened }),
    )
  const passed = {
    ...query,
    timeliness: ['overdue'] as const,
    deadlineFrom: addDays(since, -1),
    deadlineTo: addDays(query.today as CivilDate, -1),
  }
  const late = await taskLines(tx, passed, { sort: 'deadline', after: null, limit: MOST })
  return {
    done: await touched('done'),
    overdue: late.lines.map((line) => ({ ...line, happened: null })),
    assigned: await touched('assigned'),
    deadlines: await touched('deadlines'),
    held: await touched('held'),
    directions: await touched('directions'),
  }
}

/** The briefing itself; parts that nothing happened in are left out. */
export function briefingPaper(changed: Changed, frame: Frame, system: PaperSystem): PaperText {
  const { briefing } = words
  const { moved, counts } = changed
  const open = counts.noDeadline + counts.inTime + counts.dueSoon + counts.overdue
  const told = (Object.keys(briefing.parts) as Part[])
    .map((part) => ({ part, tasks: changed.parts[part] }))
    .filter(({ tasks }) => tasks.length > 0)
  const figures = { assigned: words.count(moved.assigned), done: words.count(moved.done) }
  return {
    system,
    letterhead: frame.letterhead,
    kind: briefing.kind,
    subject: briefing.subject(changed.about, words.day(changed.since), words.day(changed.today)),
    notes: [],
    addressees: [],
    grounds: [],
    sections: [
      {
        orientation: 'portrait',
        blocks: [
          { kind: 'paragraph', text: briefing.moved({ ...figures, overdue: moved.overdue }) },
          { kind: 'paragraph', text: briefing.standing({ ...counts, open }) },
          ...(told.length === 0 ? [{ kind: 'paragraph', text: briefing.none } as const] : []),
          ...told.flatMap(({ part, tasks }, at) => [
            { kind: 'heading', level: 2, text: `${at + 1}. ${briefing.parts[part]}` } as const,
            tableOf(tasks),
            ...(tasks.length < MOST ? [] : [{ kind: 'paragraph', text: briefing.more(MOST) } as const]),
          ]),
          ...(told.length === 0 ? [] : [{ kind: 'paragraph', text: briefing.closing } as const]),
        ],
      },
    ],
    signature: frame.signature,
    recipients: frame.recipients,
  }
}

function tableOf(tasks: readonly ChangedTask[]): Block {
  const { columns } = words
  return {
    kind: 'table',
    columns: [
      { title: columns.number, percent: 8, centred: true },
      { title: columns.task, percent: 34 },
      { title: columns.lead, percent: 17 },
      { title: columns.deadline, percent: 14, centred: true },
      { title: columns.happened, percent: 27 },
    ],
    rows: tasks.map((task, at) => [
      String(at + 1),
      task.title,
      task.lead?.name ?? words.unassigned,
      task.deadline === null ? words.noDeadline : words.day(task.deadline),
      happenedText(task),
    ]),
  }
}

function happenedText({ happened }: ChangedTask): string {
  const { briefing } = words
  if (!happened) return briefing.passed
  const { kind, granted, text, at } = happened
  const decided = granted ? briefing.granted : briefing.refused
  const what = kind === 'decide-extension' ? decided : taskEventNames[kind]
  return `${briefing.happened(what, text)} (${words.day(todayInVietnam(Date.parse(at)))})`
}
