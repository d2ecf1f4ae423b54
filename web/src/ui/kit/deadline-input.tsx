import { useId, useState } from 'react'
import type { JSX } from 'react'
import { deadlineWords } from '../../words/kit.ts'
import { deadlineAsTyped, readDeadline } from './deadline-reading.ts'
import type { DeadlineValue } from './deadline-reading.ts'

interface Props {
  label?: string
  value: DeadlineValue
  today: string
  documentDate?: string | null | undefined
  onChange: (value: DeadlineValue) => void
  autoFocus?: boolean
  /** Called when the person leaves the field without a change to make. */
  onLeave?: () => void
  placeholder?: string
  /** Say every key, for forms with their own save button. */
  eager?: boolean
}

/** A deadline typed as people type it; what was understood stands beside it before it is taken. */
export function DeadlineInput(props: Props): JSX.Element {
  const before = deadlineAsTyped(props.value)
  const [typed, setTyped] = useState(before)
  const id = useId()
  const reading = readDeadline(typed, props)
  const touched = typed !== before
  const commit = (): void => {
    if (touched && reading.value) props.onChange(reading.value)
    if (!touched || reading.value) props.onLeave?.()
  }
  return (
    <span className="deadline-input">
      <input
        aria-label={props.label ?? deadlineWords.label}
        aria-invalid={touched && !reading.value}
        aria-describedby={`${id}-words`}
        autoComplete="off"
        // The field appears because the person asked to fill it in.
        autoFocus={props.autoFocus}
        placeholder={props.placeholder ?? deadlineWords.placeholder}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value)
          const next = readDeadline(event.target.value, props)
          if (props.eager && next.value) props.onChange(next.value)
        }}
        onFocus={(event) => event.target.select()}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') {
            event.preventDefault()
            commit()
          } else if (event.key === 'Escape' && props.onLeave) {
            event.stopPropagation()
            setTyped(before)
            props.onLeave()
          }
        }}
      />
      <small id={`${id}-words`} className={touched && !reading.value ? 'is-wrong' : 'faint'} role="status">
        {touched ? reading.words : ''}
      </small>
    </span>
  )
}
