import { useDeferredValue, useEffect, useId, useRef, useState } from 'react'
import type { JSX, KeyboardEvent } from 'react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { api, ask, keys } from '../../api/index.ts'
import type { FoundUnit, UnitRef } from '../../api/index.ts'
import { kitWords } from '../../words/kit.ts'
import { FloatingList } from './floating-list.tsx'
import { IconButton } from './icon-button.tsx'

interface Props {
  label: string
  value: readonly UnitRef[]
  onChange: (units: UnitRef[]) => void
  /** One unit, or several. */
  many?: boolean
  /** The day whose units are offered; today when absent. */
  day?: string | undefined
  placeholder?: string
  autoFocus?: boolean
  /** Called when the person leaves the field (Esc, Tab, click elsewhere). */
  onLeave?: () => void
  className?: string
}

function useFound(q: string, day: string | undefined): { items: readonly FoundUnit[]; settled: boolean } {
  const query = useQuery({
    queryKey: [...keys.organisation, 'search', q, day ?? ''],
    queryFn: ({ signal }) =>
      ask(
        api.GET('/api/v1/units/search', {
          params: { query: { q, limit: 12, ...(day ? { day } : {}) } },
          signal,
        }),
      ),
    enabled: q.trim() !== '',
    placeholderData: keepPreviousData,
    staleTime: 5 * 60_000,
  })
  return {
    items: q.trim() ? (query.data?.items ?? []) : [],
    settled: query.isFetched && !query.isPlaceholderData,
  }
}

/** Picks units by typing a name, an abbreviation or an old name, with or without marks. Arrows choose, Enter takes. */
export function UnitPicker(props: Props): JSX.Element {
  const { value, many = false } = props
  const [typed, setTyped] = useState('')
  const [open, setOpen] = useState(false)
  const [at, setAt] = useState(0)
  const place = useRef<HTMLDivElement>(null)
  const input = useRef<HTMLInputElement>(null)
  const id = useId()
  const asked = useDeferredValue(typed)
  const { items, settled } = useFound(asked, props.day)
  // Enter pressed before the answer to the last letter: taken when it comes, never from an older list.
  const [eager, setEager] = useState(false)
  const offered = items.filter((item) => !many || !value.some((unit) => unit.id === item.id))
  const chosen = Math.min(at, Math.max(0, offered.length - 1))

  const take = (unit: FoundUnit | undefined): void => {
    if (!unit) return
    const { id: unitId, name, abbreviation, dissolvedOn } = unit
    const ref: UnitRef = { id: unitId, name, abbreviation, dissolvedOn }
    props.onChange(many ? [...value, ref] : [ref])
    setTyped('')
    setAt(0)
    setOpen(many)
    if (!many) props.onLeave?.()
  }
  const remove = (unit: UnitRef): void => {
    props.onChange(value.filter((other) => other.id !== unit.id))
    input.current?.focus()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      const step = event.key === 'ArrowDown' ? 1 : -1
      setAt((chosen + step + offered.length) % Math.max(1, offered.length))
    } else if (event.key === 'Enter') {
      event.preventDefault()
      if (!typed.trim()) props.onLeave?.()
      else if (settled && asked === typed) take(offered[chosen])
      else setEager(true)
    } else if (event.key === 'Backspace' && typed === '' && value.length > 0) {
      props.onChange(value.slice(0, -1))
    } else if (event.key === 'Escape') {
      event.stopPropagation()
      if (typed) setTyped('')
      else props.onLeave?.()
    }
  }

  useEffect(() => {
    if (!eager || !settled || asked !== typed) return
    setEager(false)
    take(offered[chosen])
  })

  return (
    <div
      ref={place}
      className={props.className ? `unit-picker ${props.className}` : 'unit-picker'}
      onBlur={(event) => {
        if (event.currentTarget.contains(event.relatedTarget)) return
        setOpen(false)
        props.onLeave?.()
      }}
    >
      {value.map((unit) => (
        <span key={unit.id} className="unit-chip">
          {unit.name}
          <IconButton
            icon="close"
            size={12}
            label={kitWords.remove(unit.name)}
            onClick={() => remove(unit)}
          />
        </span>
      ))}
      <input
        ref={input}
        role="combobox"
        aria-label={props.label}
        aria-expanded={open && typed.trim() !== ''}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={open && offered[chosen] ? `${id}-${chosen}` : undefined}
        autoComplete="off"
        // The field appears because the person asked to fill it in.
        autoFocus={props.autoFocus}
        placeholder={value.length > 0 && !many ? '' : (props.placeholder ?? kitWords.unitPlaceholder)}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value)
          setOpen(true)
          setEager(false)
          setAt(0)
        }}
        onFocus={() => setOpen(true)}
        onKeyDown={onKeyDown}
      />
      {open && typed.trim() !== '' && (
        <FloatingList anchor={place} minWidth={340}>
          <ul id={`${id}-list`} role="listbox" aria-label={props.label}>
            {offered.map((unit, index) => (
              <li
                key={unit.id}
                id={`${id}-${index}`}
                role="option"
                aria-selected={index === chosen}
                onPointerMove={() => setAt(index)}
                onClick={() => take(unit)}
              >
                <span>{unit.name}</span>
                {unit.matched !== unit.name && <small>{kitWords.unitMatched(unit.matched)}</small>}
              </li>
            ))}
            {offered.length === 0 && settled && <li className="none">{kitWords.unitNone(typed.trim())}</li>}
          </ul>
        </FloatingList>
      )}
    </div>
  )
}
