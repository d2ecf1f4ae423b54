import { Link } from '@tanstack/react-router'
import type { JSX } from 'react'
import type { TaskCounts, Timeliness } from '../api/index.ts'
import { formatNumber } from '../ui/index.ts'
import { taskWords } from '../words/tasks.ts'
import './task-boxes.css'
import type { TaskSearch } from './task-search.ts'

const words = taskWords.boxes

const boxes: readonly { timeliness: Timeliness; count: keyof TaskCounts; name: string; sign: string }[] = [
  { timeliness: 'overdue', count: 'overdue', name: words.overdue, sign: '▲' },
  { timeliness: 'due-soon', count: 'dueSoon', name: words.dueSoon, sign: '◐' },
  { timeliness: 'in-time', count: 'inTime', name: words.inTime, sign: '●' },
  { timeliness: 'done-on-time', count: 'doneOnTime', name: words.doneOnTime, sign: '✓' },
  { timeliness: 'done-late', count: 'doneLate', name: words.doneLate, sign: '✓' },
  { timeliness: 'no-deadline', count: 'noDeadline', name: words.noDeadline, sign: '○' },
]

interface Props {
  counts: TaskCounts
  /** The filters that the counts were made under; a box adds itself to them. */
  search?: TaskSearch
}

/** The official figures, each a filter; the base of a rate is said on hover. Choosing the chosen one takes it away. */
export function TaskBoxes({ counts, search = {} }: Props): JSX.Element {
  return (
    <nav className="task-boxes" aria-label={taskWords.title}>
      {boxes.map((box) => {
        const chosen = search.timeliness === box.timeliness
        const { timeliness: _before, ...rest } = search
        return (
          <Link
            key={box.timeliness}
            to="/nhiem-vu"
            search={chosen ? rest : { ...rest, timeliness: box.timeliness }}
            className={`task-box is-${box.timeliness}${counts[box.count] === 0 ? ' is-none' : ''}`}
            aria-current={chosen ? 'true' : undefined}
            title={words.share(counts[box.count], counts.comeDue)}
          >
            <span className="task-box-name">
              <span aria-hidden="true">{box.sign}</span> {box.name}
            </span>
            <span className="task-box-count">{formatNumber(counts[box.count])}</span>
          </Link>
        )
      })}
    </nav>
  )
}
