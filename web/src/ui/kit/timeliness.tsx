import type { JSX } from 'react'
import { dayWords, timelinessWords } from '../../words/kit.ts'
import type { TaskRow, Timeliness as Kind } from '../../api/index.ts'
import { dayText } from './day-text.ts'
import { timelinessText } from './timeliness-text.ts'

const signs: Record<Kind, string> = {
  'no-deadline': '○',
  'in-time': '●',
  'due-soon': '◐',
  overdue: '▲',
  'done-on-time': '✓',
  'done-late': '✓',
}

interface Props {
  /** What is handed in waits, and its days no longer run. */
  work?: TaskRow['work']
  timeliness: Kind | null
  daysLeft?: number | null
  daysLate?: number | null
  /** The exact day, shown on hover. */
  deadline?: string | null
  /** Only the kind ("Quá hạn"), for counts and filters. */
  kindOnly?: boolean
}

/** Timeliness as colour, sign and words together. */
export function TimelinessBadge(props: Props): JSX.Element {
  const { timeliness, deadline } = props
  const words = props.kindOnly ? timelinessWords[timeliness ?? 'uncounted'] : timelinessText(props)
  const hover = [
    timelinessWords[timeliness ?? 'uncounted'],
    deadline ? dayWords.deadlineOn(dayText(deadline)) : null,
  ]
  return (
    <span className={`timeliness is-${timeliness ?? 'uncounted'}`} title={hover.filter(Boolean).join(' · ')}>
      <span aria-hidden="true" className="sign">
        {timeliness ? signs[timeliness] : '–'}
      </span>
      {words}
    </span>
  )
}
