import type { JSX } from 'react'
import { kitWords } from '../../words/kit.ts'
import type { UnitRef } from '../../api/index.ts'
import { dayText } from './day-text.ts'

/** A unit by its full name; a dissolved one is marked, with its last day on hover. */
export function UnitName(props: { unit: UnitRef | null; absent?: string; short?: boolean }): JSX.Element {
  const { unit } = props
  if (!unit) return <span className="faint">{props.absent ?? kitWords.noUnit}</span>
  const shown = props.short && unit.abbreviation ? unit.abbreviation : unit.name
  const hover = [
    shown === unit.name ? null : unit.name,
    unit.dissolvedOn ? kitWords.dissolved(dayText(unit.dissolvedOn)) : null,
  ].filter(Boolean)
  return (
    <span
      className={unit.dissolvedOn ? 'unit-name is-dissolved' : 'unit-name'}
      title={hover.join(' · ') || undefined}
    >
      {shown}
    </span>
  )
}

/** Several units in one line; past `most` the rest is a number with names on hover. */
export function UnitList(props: { units: readonly UnitRef[]; most?: number; absent?: string }): JSX.Element {
  const { units, most = 3 } = props
  if (units.length === 0) return <span className="faint">{props.absent ?? '–'}</span>
  const rest = units.slice(most)
  return (
    <span>
      {units
        .slice(0, most)
        .map((unit) => unit.name)
        .join('; ')}
      {rest.length > 0 && (
        <span className="faint" title={rest.map((unit) => unit.name).join('\n')}>
          {' '}
          {kitWords.andMore(rest.length)}
        </span>
      )}
    </span>
  )
}
