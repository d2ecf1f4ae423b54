import type { JSX } from 'react'

interface FieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
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
