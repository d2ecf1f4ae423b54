import type { JSX } from 'react'
import { useMe } from '../api/index.ts'
import { DeadlineInput } from '../ui/index.ts'

interface FieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
}

/** One line. */
export function LineField({ label, value, onChange }: FieldProps): JSX.Element {
  return (
    <label className="field">
      <span>{label}</span>
      <input
        className="plain-input"
        value={value}
        maxLength={500}
        onChange={(event) => onChange(event.target.value)}
      />
    </label>
  )
}

/** Text of several lines; it is as tall as its words. */
export function TextField({ label, value, onChange }: FieldProps): JSX.Element {
  return (
    <label className="field">
      <span>{label}</span>
      <textarea
        className="plain-input paper-text"
        value={value}
        rows={1}
        onChange={(event) => onChange(event.target.value)}
      />
    </label>
  )
}

/** A list that is written one line each. */
export function LinesField(props: {
  readonly label: string
  readonly lines: readonly string[]
  readonly onChange: (lines: string[]) => void
}): JSX.Element {
  const { label, lines, onChange } = props
  return (
    <TextField
      label={label}
      value={lines.join('\n')}
      onChange={(text) => onChange(text === '' ? [] : text.split('\n'))}
    />
  )
}

/** A day, typed as people type it. */
export function DayField(props: {
  readonly label: string
  readonly day: string | null
  readonly onChange: (day: string | null) => void
}): JSX.Element {
  const me = useMe()
  return (
    <div className="field">
      <span>{props.label}</span>
      <DeadlineInput
        label={props.label}
        today={me.today}
        value={{ deadlineKind: props.day === null ? 'none' : 'fixed', deadline: props.day, recurrence: null }}
        onChange={(value) => props.onChange(value.deadline)}
      />
    </div>
  )
}
