import { addDays, daysBetween } from '@dieuhanh/domain'
import type { CivilDate } from '@dieuhanh/understanding'
import { sampleWords } from '../../words/sample.ts'
import type { Random } from './random.ts'

/**
 * What a believable year does to one task. Pure: the same seed tells the same story. Acts come in order of day;
 * each is later played through the real operations, so that whatever the rules refuse cannot have happened here either.
 */

export type ActorPart = 'focal-point' | 'office' | 'leader'

/** One thing somebody does on a day; `action` is a TaskAction of the API without its evidence files. */
export interface Act {
  readonly on: CivilDate
  readonly by: ActorPart
  readonly action: StoryAction
  readonly evidence?: boolean
}

export type StoryAction =
  | { readonly kind: 'accept' | 'resume' | 'confirm' | 'remind'; readonly text: string }
  | { readonly kind: 'progress'; readonly text: string; readonly percent: number }
  | { readonly kind: 'pause'; readonly text: string; readonly waitingFor: { unitId: null; text: string } }
  | { readonly kind: 'submit' | 'send-back' | 'withdraw' | 'direction' | 'comment'; readonly text: string }
  | { readonly kind: 'decline'; readonly text: string; readonly belongsTo: { unitId: null; text: string } }
  | { readonly kind: 'request-extension'; readonly text: string; readonly to: CivilDate }
  | { readonly kind: 'decide-extension'; readonly granted: boolean; readonly text: string }

export interface StoryTask {
  readonly issuedOn: CivilDate
  readonly deadline: CivilDate | null
  /** For recurring work, the days on which it has fallen due so far. */
  readonly occurrences?: readonly CivilDate[]
}

type Fate = 'on-time' | 'late' | 'dragging' | 'silent' | 'submitted' | 'untouched' | 'declined' | 'withdrawn'

/** Half of what has come due was done in time; the rest shows every trouble an office knows. */
function fateOf(task: StoryTask, today: CivilDate, random: Random): Fate {
  const due = task.deadline === null ? 30 : daysBetween(today, task.deadline)
  const roll = random.unit()
  if (roll < 0.02) return 'declined'
  if (roll < 0.035) return 'withdrawn'
  if (due < 0)
    return roll < 0.58
      ? 'on-time'
      : roll < 0.76
        ? 'late'
        : roll < 0.84
          ? 'submitted'
          : roll < 0.94
            ? 'dragging'
            : 'silent'
  if (daysBetween(task.issuedOn, today) < 10) return roll < 0.5 ? 'untouched' : 'dragging'
  return roll < 0.14 ? 'on-time' : roll < 0.22 ? 'submitted' : roll < 0.86 ? 'dragging' : 'untouched'
}

/** The acts of one task up to yesterday. */
export function storyOf(task: StoryTask, today: CivilDate, random: Random): readonly Act[] {
  if (task.occurrences) return routine(task.issuedOn, task.occurrences, today, random)
  const fate = fateOf(task, today, random)
  if (fate === 'untouched') return []
  const acts: Act[] = []
  // A document is registered and its tasks given the day after it was issued.
  const taken = addDays(task.issuedOn, random.between(2, 4))
  if (fate === 'declined') {
    const belongsTo = { unitId: null, text: random.pick(sampleWords.waitingFor) }
    acts.push({
      on: taken,
      by: 'focal-point',
      action: { kind: 'decline', text: sampleWords.declined, belongsTo },
    })
    return upToYesterday(acts, today)
  }
  acts.push({
    on: taken,
    by: 'focal-point',
    action: { kind: 'accept', text: random.pick(sampleWords.accepted) },
  })
  if (fate === 'withdrawn') {
    acts.push({
      on: addDays(taken, 20),
      by: 'office',
      action: { kind: 'withdraw', text: sampleWords.withdrawn },
    })
    return upToYesterday(acts, today)
  }
  const ending = endOf(task, fate, today, random)
  acts.push(
    ...workUntil(taken, ending ?? addDays(today, -random.between(1, fate === 'silent' ? 40 : 9)), random),
  )
  if (fate === 'dragging') acts.push(...trouble(task, today, random))
  if (ending !== null) acts.push(...closing(ending, fate, random))
  return upToYesterday(acts, today)
}

/** Recurring work: handed in a day or two before each time it falls due, and confirmed. */
function routine(
  issuedOn: CivilDate,
  occurrences: readonly CivilDate[],
  today: CivilDate,
  random: Random,
): readonly Act[] {
  const acts: Act[] = [
    {
      on: addDays(issuedOn, 2),
      by: 'focal-point',
      action: { kind: 'accept', text: random.pick(sampleWords.accepted) },
    },
  ]
  for (const due of occurrences) acts.push(submission(addDays(due, -1), random), confirmation(due, random))
  return upToYesterday(acts, today)
}

function endOf(task: StoryTask, fate: Fate, today: CivilDate, random: Random): CivilDate | null {
  const deadline = task.deadline ?? addDays(today, -2)
  if (fate === 'on-time') {
    const latest = daysBetween(today, deadline) < 0 ? deadline : addDays(today, -4)
    return addDays(latest, -random.between(0, 6))
  }
  if (fate === 'late') return addDays(deadline, random.between(2, 25))
  if (fate === 'submitted') return addDays(today, -random.between(1, 4))
  return null
}

/** A word of progress every two to four weeks. */
function workUntil(taken: CivilDate, until: CivilDate, random: Random): Act[] {
  const acts: Act[] = []
  const length = Math.max(1, daysBetween(taken, until))
  for (
    let day = addDays(taken, random.between(6, 18));
    daysBetween(day, until) > 2;
    day = addDays(day, random.between(14, 30))
  ) {
    const percent = Math.min(90, Math.round((daysBetween(taken, day) / length) * 18) * 5)
    acts.push({
      on: day,
      by: 'focal-point',
      action: { kind: 'progress', text: random.pick(sampleWords.progress), percent },
    })
  }
  return acts
}

/** Pauses, extensions, reminders and directions of work that drags on. */
function trouble(task: StoryTask, today: CivilDate, random: Random): Act[] {
  const acts: Act[] = []
  const roll = random.unit()
  const late = task.deadline !== null && daysBetween(today, task.deadline) < 0
  if (roll < 0.25) {
    const waitingFor = { unitId: null, text: random.pick(sampleWords.waitingFor) }
    acts.push({
      on: addDays(today, -random.between(5, 12)),
      by: 'focal-point',
      action: { kind: 'pause', text: random.pick(sampleWords.pauseReasons), waitingFor },
    })
  } else if (roll < 0.5 && task.deadline !== null) {
    const asked = addDays(today, -random.between(2, 9))
    const to = addDays(today, random.between(15, 45))
    acts.push({
      on: asked,
      by: 'focal-point',
      action: { kind: 'request-extension', text: random.pick(sampleWords.extensionReasons), to },
    })
    if (roll < 0.4) {
      const granted = roll < 0.33
      const text = granted ? sampleWords.extensionGranted : sampleWords.extensionRefused
      acts.push({ on: addDays(asked, 1), by: 'leader', action: { kind: 'decide-extension', granted, text } })
    }
  }
  if (late) {
    acts.push({
      on: addDays(today, -random.between(1, 6)),
      by: 'office',
      action: { kind: 'remind', text: random.pick(sampleWords.reminders) },
    })
    if (roll > 0.7)
      acts.push({
        on: addDays(today, -1),
        by: 'leader',
        action: { kind: 'direction', text: random.pick(sampleWords.directions) },
      })
  }
  return acts
}

function submission(on: CivilDate, random: Random): Act {
  const action = { kind: 'submit', text: random.pick(sampleWords.submitted) } as const
  return { on, by: 'focal-point', evidence: true, action }
}

function confirmation(on: CivilDate, random: Random): Act {
  return { on, by: 'office', action: { kind: 'confirm', text: random.pick(sampleWords.confirmed) } }
}

/** Handing in, perhaps being sent back once, and being confirmed. */
function closing(ending: CivilDate, fate: Fate, random: Random): Act[] {
  const acts: Act[] = [submission(ending, random)]
  if (fate === 'submitted') return acts
  let last = ending
  if (random.unit() < 0.12) {
    acts.push({
      on: addDays(ending, 2),
      by: 'office',
      action: { kind: 'send-back', text: random.pick(sampleWords.sentBack) },
    })
    last = addDays(ending, 5)
    acts.push(submission(last, random))
  }
  acts.push(confirmation(addDays(last, random.between(1, 3)), random))
  return acts
}

function upToYesterday(acts: readonly Act[], today: CivilDate): readonly Act[] {
  return acts
    .filter((act) => daysBetween(act.on, today) >= 1)
    .toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
}
