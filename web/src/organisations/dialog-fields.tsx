import type { JSX } from 'react'
import { useMe } from '../api/index.ts'
import { DeadlineInput } from '../ui/index.ts'

/** The fields that the dialogs about units share. */
export function TextField(props: {
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
        maxLength={300}
        onChange={(event) => props.onChange(event.target.value)}
      />
    </label>
  )
}

export function Choice<K extends string>(props: {
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

export function DayField(props: {
  label: string
  day: string
  onChange: (day: string) => void
}): JSX.Element {
  const me = useMe()
  return (
    <div className="field">
      <span>{props.label}</span>
      <DeadlineInput
        label={props.label}
        today={me.today}
        value={{ deadlineKind: 'fixed', deadline: props.day, recurrence: null }}
        onChange={(value) => value.deadline && props.onChange(value.deadline)}
      />
    </div>
  )
}
