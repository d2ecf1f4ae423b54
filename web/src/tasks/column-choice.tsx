import { useState } from 'react'
import type { JSX } from 'react'
import { keepHere, keptHere, Popover } from '../ui/index.ts'
import { taskWords as words } from '../words/tasks.ts'
import { taskColumns, usualColumns } from './task-columns.tsx'

const storageKey = 'dieuhanh.task-columns'

function readChoice(): readonly string[] {
  const kept = keptHere(storageKey)
    ?.split(',')
    .filter((key) => taskColumns.some((column) => column.key === key))
  return kept && kept.length > 0 ? kept : usualColumns
}

/** The columns that this person wants to see, kept in this browser. */
export function useChosenColumns(): [readonly string[], (keys: readonly string[]) => void] {
  const [chosen, setChosen] = useState(readChoice)
  return [
    chosen,
    (keys) => {
      keepHere(storageKey, keys.join(','))
      setChosen(keys)
    },
  ]
}

export function ColumnChoice(props: {
  chosen: readonly string[]
  onChange: (keys: readonly string[]) => void
}): JSX.Element {
  const { chosen, onChange } = props
  return (
    <Popover label={words.chooseColumns} button={words.chooseColumns} className="button">
      {() => (
        <ul className="column-choice">
          {taskColumns.map((column) => (
            <li key={column.key}>
              <label>
                <input
                  type="checkbox"
                  checked={chosen.includes(column.key)}
                  disabled={column.key === 'title'}
                  onChange={(event) =>
                    onChange(
                      taskColumns
                        .map((other) => other.key)
                        .filter((key) => (key === column.key ? event.target.checked : chosen.includes(key))),
                    )
                  }
                />{' '}
                {column.title}
              </label>
            </li>
          ))}
        </ul>
      )}
    </Popover>
  )
}
