import type { JSX } from 'react'
import { DayField, IconButton, LineField } from '../ui/index.ts'
import { paperWords as words } from '../words/papers.ts'
import { LinesField, TextField } from './fields.tsx'
import type { Paper } from './use-paper.ts'

interface Part {
  readonly paper: Paper
  readonly onChange: (paper: Paper) => void
}

/** Everything above the body. */
export function HeadFields({ paper, onChange }: Part): JSX.Element {
  const { letterhead } = paper
  const head = (change: Partial<Paper['letterhead']>): void =>
    onChange({ ...paper, letterhead: { ...letterhead, ...change } })
  return (
    <fieldset>
      <legend>{words.head}</legend>
      <div className="paper-pair">
        <TextField
          label={words.parent}
          value={letterhead.parent ?? ''}
          onChange={(parent) => head({ parent: parent === '' ? null : parent })}
        />
        <TextField label={words.issuer} value={letterhead.issuer} onChange={(issuer) => head({ issuer })} />
      </div>
      <div className="paper-pair">
        <LineField
          label={words.symbol}
          value={letterhead.symbol ?? ''}
          onChange={(symbol) => head({ symbol: symbol === '' ? null : symbol })}
        />
        <LineField label={words.place} value={letterhead.place} onChange={(place) => head({ place })} />
        <DayField label={words.day} day={letterhead.day} onChange={(day) => head({ day })} />
      </div>
      {paper.kind !== null && (
        <LineField label={words.kind} value={paper.kind} onChange={(kind) => onChange({ ...paper, kind })} />
      )}
      <TextField
        label={words.subject}
        value={paper.subject}
        onChange={(subject) => onChange({ ...paper, subject })}
      />
      <HeadLines paper={paper} onChange={onChange} />
    </fieldset>
  )
}

function HeadLines({ paper, onChange }: Part): JSX.Element {
  if (paper.signature === null)
    return (
      <LinesField
        label={words.notes}
        lines={paper.notes}
        onChange={(notes) => onChange({ ...paper, notes })}
      />
    )
  return (
    <>
      <LinesField
        label={words.addressees}
        lines={paper.addressees}
        onChange={(addressees) => onChange({ ...paper, addressees })}
      />
      <LinesField
        label={words.grounds}
        lines={paper.grounds}
        onChange={(grounds) => onChange({ ...paper, grounds })}
      />
    </>
  )
}

/** Who signs, and who receives it. */
export function EndFields({ paper, onChange }: Part): JSX.Element {
  const { signature } = paper
  const sign = (change: Partial<NonNullable<Paper['signature']>>): void =>
    onChange({ ...paper, signature: signature && { ...signature, ...change } })
  return (
    <fieldset>
      <legend>{words.end}</legend>
      {signature && (
        <>
          <Capacities
            capacities={signature.capacities}
            onChange={(capacities) => sign({ capacities: [...capacities] })}
          />
          <div className="paper-pair">
            <LineField
              label={words.position}
              value={signature.position}
              onChange={(position) => sign({ position })}
            />
            <LineField label={words.signer} value={signature.name} onChange={(name) => sign({ name })} />
          </div>
          <label className="paper-check">
            <input
              type="checkbox"
              checked={signature.acting}
              onChange={(event) => sign({ acting: event.target.checked })}
            />{' '}
            {words.acting}
          </label>
        </>
      )}
      <LinesField
        label={words.recipients}
        lines={paper.recipients}
        onChange={(recipients) => onChange({ ...paper, recipients })}
      />
    </fieldset>
  )
}

type Capacity = NonNullable<Paper['signature']>['capacities'][number]

const marks: readonly Capacity['by'][] = ['TM', 'KT', 'TL', 'TUQ']

function Capacities(props: {
  readonly capacities: readonly Capacity[]
  readonly onChange: (capacities: readonly Capacity[]) => void
}): JSX.Element {
  const { capacities, onChange } = props
  const change = (at: number, capacity: Partial<Capacity>): void =>
    onChange(capacities.map((one, place) => (place === at ? { ...one, ...capacity } : one)))
  return (
    <>
      {capacities.map(({ by, of }, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- lines have no name of their own; none of them keeps a state
        <div className="paper-capacity" key={at}>
          <select
            className="plain-input"
            aria-label={words.capacity}
            value={by}
            onChange={(event) =>
              change(at, { by: marks.find((mark) => mark === event.target.value) ?? 'TM' })
            }
          >
            {marks.map((mark) => (
              <option key={mark} value={mark}>
                {mark}
              </option>
            ))}
          </select>
          <input
            className="plain-input"
            aria-label={words.capacityOf}
            value={of}
            maxLength={500}
            onChange={(event) => change(at, { of: event.target.value })}
          />
          <IconButton
            icon="close"
            label={words.removeCapacity}
            onClick={() => onChange(capacities.filter((_, place) => place !== at))}
          />
        </div>
      ))}
      {capacities.length < 4 && (
        <button
          type="button"
          className="button"
          onClick={() => onChange([...capacities, { by: 'KT', of: '' }])}
        >
          {words.addCapacity}
        </button>
      )}
    </>
  )
}
