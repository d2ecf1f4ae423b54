import { useEffect, useRef, useState } from 'react'
import type { JSX } from 'react'
import { Icon } from './icon.tsx'

/** What is typed to find rows; asked once the typing has rested for a moment, or at once by Enter. */
export function SearchField(props: {
  label: string
  /** Said in the empty field, where it is more than the label. */
  placeholder?: string
  value: string | undefined
  onChange: (words: string | undefined) => void
}): JSX.Element {
  const { label, value = '' } = props
  const [typed, setTyped] = useState(value)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const sent = useRef(value)
  useEffect(() => {
    // The address changed by itself (back, a link): show it.
    if (value !== sent.current) setTyped(value)
    sent.current = value
  }, [value])
  useEffect(() => () => clearTimeout(timer.current), [])
  const send = (words: string): void => {
    clearTimeout(timer.current)
    if (words.trim() === sent.current) return
    sent.current = words.trim()
    props.onChange(words.trim() || undefined)
  }
  return (
    <span className="search-field">
      <Icon name="search" />
      <input
        type="search"
        aria-label={label}
        placeholder={props.placeholder ?? label}
        value={typed}
        onChange={(event) => {
          const { value: words } = event.target
          setTyped(words)
          clearTimeout(timer.current)
          timer.current = setTimeout(() => send(words), 250)
        }}
        onKeyDown={(event) => event.key === 'Enter' && send(typed)}
      />
    </span>
  )
}
