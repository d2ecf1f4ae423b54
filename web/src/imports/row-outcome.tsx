import { useState } from 'react'
import type { JSX } from 'react'
import type { ImportRow } from '../api/index.ts'
import { Icon, UnitPicker } from '../ui/index.ts'
import { importWords as words } from '../words/imports.ts'
import type { Choices } from './preview-table.tsx'

type Problem = ImportRow['problems'][number]

interface Props {
  readonly row: ImportRow
  readonly names: Readonly<Record<string, string>>
  readonly onChoose: (choices: Choices) => void
}

/** What a row would do: fields old and new; or what is wrong, in which cell, and what to do about it. */
export function RowOutcome({ row, names, onChoose }: Props): JSX.Element {
  return (
    <div className="imports-row-outcome">
      {row.problems.map((problem) => (
        <ProblemLine
          key={`${problem.column} ${problem.code} ${problem.words}`}
          problem={problem}
          names={names}
          onChoose={onChoose}
        />
      ))}
      {row.changes.map(({ field, from, to }) => (
        <p key={field} className="imports-change">
          <strong>{names[field] ?? field}:</strong> <del>{from || words.blank}</del>{' '}
          <Icon name="right" size={12} /> <ins>{to || words.blank}</ins>
        </p>
      ))}
      {row.understood.length > 0 && (
        <p className="imports-understood">
          {row.understood.map(({ field, words: said }) => (
            <span key={field}>
              <span className="faint">{names[field] ?? field}:</span> {said}
            </span>
          ))}
        </p>
      )}
      {row.fate === 'changed' && row.matchedBy === 'identity' && (
        <p className="faint">({words.matchedByIdentity})</p>
      )}
      {row.notes.map((note) => (
        <p key={`${note.column} ${note.code}`} className="imports-note">
          <Icon name="info" size={14} /> {note.message}
        </p>
      ))}
    </div>
  )
}

function ProblemLine(props: Pick<Props, 'names' | 'onChoose'> & { readonly problem: Problem }): JSX.Element {
  const { problem, names, onChoose } = props
  const place =
    problem.column &&
    `${problem.column}${problem.field ? ` (${names[problem.field] ?? problem.field})` : ''}: `
  return (
    <div className="imports-problem">
      <p>
        <Icon name="warning" size={14} /> <strong>{place}</strong>
        {problem.message} <span className="faint">{problem.todo}</span>
      </p>
      {problem.words !== null && <UnitChoice said={problem.words} problem={problem} onChoose={onChoose} />}
    </div>
  )
}

/** Whom the words of a cell mean: those that come near, or any other. */
function UnitChoice(props: {
  readonly said: string
  readonly problem: Problem
  readonly onChoose: (choices: Choices) => void
}): JSX.Element {
  const { said, problem, onChoose } = props
  const [picking, setPicking] = useState(false)
  return (
    <div className="imports-choice">
      {problem.candidates.length > 0 && <span className="faint">{words.candidates}</span>}
      {problem.candidates.map((unit) => (
        <button
          key={unit.id}
          type="button"
          className="imports-candidate"
          onClick={() => onChoose({ [said]: [unit.id] })}
        >
          {unit.name}
        </button>
      ))}
      {picking ? (
        <UnitPicker
          label={words.chooseUnit(said)}
          value={[]}
          autoFocus
          onLeave={() => setPicking(false)}
          onChange={([unit]) => unit && onChoose({ [said]: [unit.id] })}
        />
      ) : (
        <button type="button" className="text-button" onClick={() => setPicking(true)}>
          {words.otherUnit}
        </button>
      )}
    </div>
  )
}
