import type { JSX } from 'react'

interface Props {
  label: string
  value: string | undefined
  /** The words of "no filter". */
  all: string
  options: readonly { readonly value: string; readonly words: string }[]
  onChange: (value: string | undefined) => void
}

/** A filter of few values: the browser's own list, light and familiar. */
export function SelectFilter(props: Props): JSX.Element {
  return (
    <label className={props.value ? 'select-filter is-set' : 'select-filter'}>
      <span className="unseen">{props.label}</span>
      <select
        value={props.value ?? ''}
        title={props.label}
        onChange={(event) => props.onChange(event.target.value || undefined)}
      >
        <option value="">{props.all}</option>
        {props.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.words}
          </option>
        ))}
      </select>
    </label>
  )
}
