import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { CSSProperties, ReactNode } from 'react'
import type { Overview } from '../api/index.ts'
import { overviewWords as words } from '../words/overview.ts'
import { taskWords } from '../words/tasks.ts'

type UnitLine = Overview['byUnit'][number]

/** The parts of a bar, in the order in which they stand: what is wrong comes first. */
const parts = [
  { key: 'overdue', timeliness: 'overdue', name: taskWords.boxes.overdue },
  { key: 'dueSoon', timeliness: 'due-soon', name: taskWords.boxes.dueSoon },
  { key: 'inTime', timeliness: 'in-time', name: taskWords.boxes.inTime },
  { key: 'doneLate', timeliness: 'done-late', name: taskWords.boxes.doneLate },
  { key: 'doneOnTime', timeliness: 'done-on-time', name: taskWords.boxes.doneOnTime },
] as const

const firstShown = 12

/** Agencies on one scale, sorted by what is overdue, names in full. */
export function UnitBars({ lines }: { readonly lines: readonly UnitLine[] }): ReactNode {
  const [all, setAll] = useState(false)
  const longest = Math.max(1, ...lines.map((line) => line.total))
  const shown = all ? lines : lines.slice(0, firstShown)
  return (
    <section className="overview-section" aria-labelledby="by-unit">
      <h2 id="by-unit">{words.byUnit}</h2>
      <p className="section-note">{words.byUnitNote}</p>
      <ul className="bar-legend" aria-hidden="true">
        {parts.map((part) => (
          <li key={part.key}>
            <span className={`bar-key ${part.key}`} /> {part.name}
          </li>
        ))}
      </ul>
      <table className="unit-bars">
        <tbody>
          {shown.map((line) => (
            <UnitBar key={line.unit.id} line={line} longest={longest} />
          ))}
        </tbody>
      </table>
      {lines.length > firstShown && !all && (
        <button type="button" className="link-button" onClick={() => setAll(true)}>
          {words.showAllUnits(lines.length)}
        </button>
      )}
    </section>
  )
}

function UnitBar({ line, longest }: { readonly line: UnitLine; readonly longest: number }): ReactNode {
  const width: CSSProperties = { width: `${(line.total / longest) * 100}%` }
  return (
    <tr>
      <th scope="row">
        <Link to="/nhiem-vu" search={{ unitId: line.unit.id }}>
          {line.unit.name}
        </Link>
      </th>
      <td>
        <div className="bar" style={width}>
          {parts.map((part) => {
            const count = line[part.key]
            if (count === 0) return null
            return (
              <Link
                key={part.key}
                to="/nhiem-vu"
                search={{ unitId: line.unit.id, timeliness: part.timeliness }}
                className={`bar-part ${part.key}`}
                style={{ flexGrow: count }}
                title={`${part.name}: ${count}`}
                aria-label={`${line.unit.name}, ${part.name}: ${count}`}
              >
                {count}
              </Link>
            )
          })}
        </div>
      </td>
    </tr>
  )
}
