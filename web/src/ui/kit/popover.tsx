import { useEffect, useId, useRef, useState } from 'react'
import type { JSX, ReactNode } from 'react'

interface Props {
  /** Words of the button for those who do not see it. */
  label: string
  button: ReactNode
  className?: string
  align?: 'start' | 'end'
  /** Drawn only while open; `close` returns to the button. */
  children: (close: () => void) => ReactNode
}

/** A button that opens a small sheet below itself; Esc or a click elsewhere closes it. */
export function Popover(props: Props): JSX.Element {
  const [open, setOpen] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const id = useId()
  useEffect(() => {
    if (!open) return
    const away = (event: Event): void => {
      if (event.target instanceof Node && !place.current?.contains(event.target)) setOpen(false)
    }
    const escape = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      setOpen(false)
      button.current?.focus()
    }
    document.addEventListener('pointerdown', away)
    document.addEventListener('focusin', away)
    document.addEventListener('keydown', escape, true)
    return () => {
      document.removeEventListener('pointerdown', away)
      document.removeEventListener('focusin', away)
      document.removeEventListener('keydown', escape, true)
    }
  }, [open])
  return (
    <div ref={place} className="popover-place">
      <button
        ref={button}
        type="button"
        className={props.className ?? 'icon-button'}
        aria-label={props.label}
        title={props.label}
        aria-expanded={open}
        aria-haspopup="true"
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {props.button}
      </button>
      {open && (
        <div id={id} className={`popover is-${props.align ?? 'end'}`} role="region" aria-label={props.label}>
          {props.children(() => {
            setOpen(false)
            button.current?.focus()
          })}
        </div>
      )}
    </div>
  )
}
