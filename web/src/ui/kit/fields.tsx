import type { JSX } from 'react'
import { useMe } from '../../api/index.ts'
import { dayText } from './day-text.ts'
import { DeadlineInput } from './deadline-input.tsx'

/** A line of words in a form. */
export function LineField(props: {
  label: string
  value: string
  onChange: (value: string) => void
}): JSX.Element {
  return (
    <label className="field">
      <span>{props.label}</span>
      <input
        className="plain-input"
        value={props.value}
        maxLength={500}
        onChange={(event) => props.onChange(event.target.value)}
      />
    </label>
  )
}

/** One of few, by name, in a form. */
export function SelectField<K extends string>(props: {
  label: string
  names: Readonly<Record<K, string>>
  value: K
  onChange: (value: K) => void
}): JSX.Element {
  return (
    <label className="field">
      <span>{props.label}</span>
      <select
        className="plain-input"
        value={props.value}
        onChange={(event) => props.onChange(event.target.value as K)}
      >
        {(Object.keys(props.names) as K[]).map((key) => (
          <option key={key} value={key}>
            {props.names[key]}
          </option>
        ))}
      </select>
    </label>
  )
}

const dayValue = (day: string | null) => ({
  deadlineKind: day === null ? ('none' as const) : ('fixed' as const),
  deadline: day,
  recurrence: null,
})

/** A day in a form, typed as people type it; null where it is left empty. */
export function DayField(props: {
  label: string
  day: string | null
  onChange: (day: string | null) => void
}): JSX.Element {
  const { today } = useMe()
  return (
    <div className="field">
      <span>{props.label}</span>
      <DeadlineInput
        label={props.label}
        today={today}
        value={dayValue(props.day)}
        onChange={({ deadline }) => props.onChange(deadline)}
      />
    </div>
  )
}

/** A day that a list begins or ends with. */
export function DayFilter(props: {
  label: string
  day: string | undefined
  onChange: (day: string | undefined) => void
}): JSX.Element {
  const { label, day } = props
  const { today } = useMe()
  return (
    <span className="day-filter" title={day ? `${label} ${dayText(day)}` : label}>
      <DeadlineInput
        key={day ?? ''}
        label={label}
        placeholder={label}
        today={today}
        value={dayValue(day ?? null)}
        onChange={({ deadline }) => props.onChange(deadline ?? undefined)}
      />
    </span>
  )
}
