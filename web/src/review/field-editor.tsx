import { useState } from 'react'
import type { JSX, KeyboardEvent } from 'react'
import type { Draft } from '../api/index.ts'
import { DeadlineInput, UnitPicker, formatNumber } from '../ui/index.ts'
import { reviewWords as words } from '../words/review.ts'
import { setCoordinating, setDeadline, setLead, setText, setWeight } from './changes.ts'
import type { Change } from './saving.ts'
import type { FieldName } from './field-values.tsx'

interface Props {
  draft: Draft
  field: FieldName
  today: string
  documentDate: string | null
  onChange: (change: Change) => void
  onLeave: () => void
}

/** A text field that saves on Enter or on leaving it, and forgets on Esc. */
export function TextEditor(props: {
  label: string
  value: string
  placeholder?: string
  many?: boolean
  /** What is wrong with the text, or null. */
  fault?: (text: string) => string | null
  onSave: (text: string) => void
  onLeave: () => void
}): JSX.Element {
  const [text, setText] = useState(props.value)
  const fault = props.fault?.(text) ?? null
  const commit = (): void => {
    if (fault) return
    if (text.trim() !== props.value.trim()) props.onSave(text)
    props.onLeave()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault()
      commit()
    } else if (event.key === 'Escape') {
      event.stopPropagation()
      props.onLeave()
    }
  }
  const shared = {
    className: 'plain-input text-editor',
    'aria-label': props.label,
    'aria-invalid': fault !== null,
    placeholder: props.placeholder,
    // The field appears because the person asked to fill it in.
    autoFocus: true,
    value: text,
    onBlur: commit,
    onKeyDown,
  }
  return (
    <span className="text-editor-place">
      {props.many ? (
        <textarea
          {...shared}
          rows={Math.min(8, Math.max(2, Math.ceil(text.length / 60)))}
          onChange={(event) => setText(event.target.value)}
        />
      ) : (
        <input {...shared} onChange={(event) => setText(event.target.value)} />
      )}
      {fault && <small className="is-wrong">{fault}</small>}
    </span>
  )
}

function readWeight(text: string): number | null {
  const weight = Number(text.trim().replace(',', '.'))
  return text.trim() !== '' && weight >= 0.5 && weight <= 5 ? weight : null
}

function WeightEditor(props: Pick<Props, 'draft' | 'onChange' | 'onLeave'>): JSX.Element {
  return (
    <TextEditor
      label={`${words.fields.weight}. ${words.weightHint}`}
      value={formatNumber(props.draft.weight)}
      fault={(text) => (readWeight(text) === null ? words.weightWrong : null)}
      onSave={(text) => {
        const weight = readWeight(text)
        if (weight !== null) props.onChange(setWeight(weight))
      }}
      onLeave={props.onLeave}
    />
  )
}

/** The editor of one field, focused; what is typed is saved as it is taken. */
export function FieldEditor(props: Props): JSX.Element {
  const { draft, field, onChange, onLeave } = props
  const label = words.fields[field]
  switch (field) {
    case 'lead':
      return (
        <UnitPicker
          label={label}
          value={draft.lead ? [draft.lead] : []}
          autoFocus
          onChange={(units) => onChange(setLead(draft, units[0] ?? null))}
          onLeave={onLeave}
        />
      )
    case 'coordinating':
      return (
        <UnitPicker
          label={label}
          many
          value={draft.coordinating}
          autoFocus
          onChange={(units) => onChange(setCoordinating(draft, units))}
          onLeave={onLeave}
        />
      )
    case 'deadline':
      return (
        <DeadlineInput
          value={draft}
          today={props.today}
          documentDate={props.documentDate}
          autoFocus
          onChange={(value) => onChange(setDeadline(draft, value))}
          onLeave={onLeave}
        />
      )
    case 'weight':
      return <WeightEditor draft={draft} onChange={onChange} onLeave={onLeave} />
    default:
      return (
        <TextEditor
          label={label}
          value={draft[field] ?? ''}
          placeholder={words.placeholders[field]}
          many
          onSave={(text) => onChange(setText(draft, field, text))}
          onLeave={onLeave}
        />
      )
  }
}
