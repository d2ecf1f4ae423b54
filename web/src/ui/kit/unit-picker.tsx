import { useId, useRef, useState } from 'react'
import type { JSX, RefObject } from 'react'
import type { FoundUnit, UnitRef } from '../../api/index.ts'
import { kitWords } from '../../words/kit.ts'
import { FloatingList } from './floating-list.tsx'
import { IconButton } from './icon-button.tsx'
import { useUnitSearch } from './use-unit-search.ts'
import type { UnitSearch } from './use-unit-search.ts'

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

function Options(props: {
  id: string
  label: string
  search: UnitSearch
  anchor: RefObject<HTMLElement | null>
}): JSX.Element {
  const { id, search } = props
  return (
    <FloatingList anchor={props.anchor} minWidth={340}>
      <div id={`${id}-list`} role="listbox" aria-label={props.label}>
        {search.offered.map((unit, index) => (
          <button
            key={unit.id}
            id={`${id}-${index}`}
            type="button"
            role="option"
            tabIndex={-1}
            aria-selected={index === search.chosen}
            onPointerMove={() => search.choose(index)}
            onClick={() => search.take(unit)}
          >
            <span>{unit.name}</span>
            {unit.matched !== unit.name && <small>{kitWords.unitMatched(unit.matched)}</small>}
          </button>
        ))}
        {search.offered.length === 0 && search.answered && (
          <p className="none">{kitWords.unitNone(search.typed.trim())}</p>
        )}
      </div>
    </FloatingList>
  )
}

function Chips(props: { units: readonly UnitRef[]; onRemove: (unit: UnitRef) => void }): JSX.Element {
  return (
    <>
      {props.units.map((unit) => (
        <span key={unit.id} className="unit-chip">
          {unit.name}
          <IconButton
            icon="close"
            size={12}
            label={kitWords.remove(unit.name)}
            onClick={() => props.onRemove(unit)}
          />
        </span>
      ))}
    </>
  )
}

/** Picks units by typing a name, an abbreviation or an old name, with or without marks. Arrows choose, Enter takes. */
export function UnitPicker(props: Props): JSX.Element {
  const { value, many = false, onLeave } = props
  const [open, setOpen] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  const input = useRef<HTMLInputElement>(null)
  const id = useId()
  const take = ({ id: unitId, name, abbreviation, dissolvedOn }: FoundUnit): void => {
    const unit: UnitRef = { id: unitId, name, abbreviation, dissolvedOn }
    props.onChange(many ? [...value, unit] : [unit])
    setOpen(many)
    if (!many) onLeave?.()
  }
  const search = useUnitSearch({
    day: props.day,
    without: many ? value.map((unit) => unit.id) : [],
    onTake: take,
    onLeave,
    onRemoveLast: () => props.onChange(value.slice(0, -1)),
  })
  const listed = open && search.typed.trim() !== ''
  return (
    <div
      ref={place}
      className={props.className ? `unit-picker ${props.className}` : 'unit-picker'}
      onBlur={(event) => {
        if (event.currentTarget.contains(event.relatedTarget)) return
        setOpen(false)
        onLeave?.()
      }}
    >
      <Chips
        units={value}
        onRemove={(unit) => {
          props.onChange(value.filter((other) => other.id !== unit.id))
          input.current?.focus()
        }}
      />
      <input
        ref={input}
        role="combobox"
        aria-label={props.label}
        aria-expanded={listed}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={listed && search.offered.length > 0 ? `${id}-${search.chosen}` : undefined}
        autoComplete="off"
        // The field appears because the person asked to fill it in.
        autoFocus={props.autoFocus}
        placeholder={value.length > 0 && !many ? '' : (props.placeholder ?? kitWords.unitPlaceholder)}
        value={search.typed}
        onChange={(event) => {
          search.type(event.target.value)
          setOpen(true)
        }}
        onFocus={() => setOpen(true)}
        onKeyDown={search.onKeyDown}
      />
      {listed && <Options id={id} label={props.label} search={search} anchor={place} />}
    </div>
  )
}
