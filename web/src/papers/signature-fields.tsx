import { lawfulCapacities } from '@dieuhanh/domain'
import type { JSX } from 'react'
import { IconButton, LineField } from '../ui/index.ts'
import { paperTemplateWords } from '../words/paper-templates.ts'
import { paperWords as words } from '../words/papers.ts'
import type { Signature, System } from './use-templates.ts'

type Capacity = Signature['capacities'][number]

/** By what right somebody signs, in which position, by what name; and what the rules say of it. */
export function SignatureFields(props: {
  readonly system: System
  readonly issuer: string
  readonly signature: Signature
  readonly onChange: (signature: Signature) => void
}): JSX.Element {
  const { signature, onChange } = props
  const sign = (change: Partial<Signature>): void => onChange({ ...signature, ...change })
  return (
    <>
      <Capacities
        system={props.system}
        capacities={signature.capacities}
        onChange={(capacities) => sign({ capacities: [...capacities] })}
      />
      <Lawful {...props} />
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
  )
}

/** Says by what right this position signs below this head, where it is written otherwise. */
function Lawful(props: {
  readonly system: System
  readonly issuer: string
  readonly signature: Signature
  readonly onChange: (signature: Signature) => void
}): JSX.Element | null {
  const { system, issuer, signature, onChange } = props
  const { position, capacities } = signature
  const lawful = lawfulCapacities({ system, issuer, position })
  if (lawful === null) return null
  const said = (all: readonly Capacity[]): string =>
    all.map(({ by, of }) => `${paperTemplateWords.marks[system][by]} ${of}`).join(', ')
  const same = said(lawful).toLocaleLowerCase('vi') === said(capacities).toLocaleLowerCase('vi')
  if (same) return null
  return (
    <p className="paper-lawful" role="status">
      {lawful.length === 0
        ? paperTemplateWords.lawfulNone(position)
        : paperTemplateWords.lawful(position, said(lawful))}{' '}
      <button
        type="button"
        className="text-button"
        onClick={() => onChange({ ...signature, capacities: [...lawful] })}
      >
        {paperTemplateWords.follow}
      </button>
    </p>
  )
}

const marks: readonly Capacity['by'][] = ['TM', 'KT', 'TL', 'TUQ']

function Capacities(props: {
  readonly system: System
  readonly capacities: readonly Capacity[]
  readonly onChange: (capacities: readonly Capacity[]) => void
}): JSX.Element {
  const { system, capacities, onChange } = props
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
                {paperTemplateWords.marks[system][mark]}
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
