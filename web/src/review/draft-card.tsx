import { memo, useEffect, useRef } from 'react'
import type { JSX } from 'react'
import { Link } from '@tanstack/react-router'
import type { Draft, Span } from '../api/index.ts'
import { Icon, MomentText } from '../ui/index.ts'
import { reviewWords as words } from '../words/review.ts'
import { setText } from './changes.ts'
import { ConflictNotice } from './conflict-notice.tsx'
import { FieldEditor, TextEditor } from './field-editor.tsx'
import { fieldNames, fieldValue } from './field-values.tsx'
import type { FieldName } from './field-values.tsx'
import { OriginMark } from './origin-mark.tsx'
import type { Change } from './saving.ts'
import type { Conflict } from './use-drafts.ts'

export type Editing = FieldName | 'title' | null

/** What a card can ask of the page; one object for all cards, the same between draws. */
export interface CardHandlers {
  readonly select: (draft: Draft) => void
  readonly pick: (draft: Draft) => void
  readonly edit: (draft: Draft, field: Editing) => void
  readonly change: (draft: Draft, change: Change) => void
  readonly accept: (draft: Draft) => void
  readonly reject: (draft: Draft) => void
  readonly split: (draft: Draft) => void
  readonly merge: (draft: Draft) => void
  readonly child: (draft: Draft) => void
  readonly show: (draft: Draft) => void
  readonly light: (spans: readonly Span[] | null) => void
  readonly openGroup: (draft: Draft, group: Draft['groups'][number]) => void
  readonly settle: (draft: Draft, keepMine: boolean) => void
}

export interface CardProps {
  draft: Draft
  number: number
  depth: number
  selected: boolean
  picked: boolean
  editing: Editing
  canEdit: boolean
  conflict: Conflict | undefined
  /** Somebody else changed it since the page was opened. */
  othersChange: boolean
  today: string
  documentDate: string | null
  on: CardHandlers
}

function Missing(props: { draft: Draft }): JSX.Element | null {
  const { missing, state } = props.draft
  if (state === 'rejected' || state === 'assigned') return null
  return (
    <ul className="chips">
      {missing.map((kind) => (
        <li key={kind} className="chip is-missing" title={words.missingHints[kind]}>
          <span aria-hidden="true">⚠</span> {words.missing[kind]}
        </li>
      ))}
      {missing.length === 0 && (
        <li className="chip is-complete">
          <span aria-hidden="true">✓</span> {words.complete}
        </li>
      )}
    </ul>
  )
}

function Summary(props: { draft: Draft }): JSX.Element {
  const { draft } = props
  return (
    <p className="draft-summary">
      {(['lead', 'coordinating', 'deadline', 'deliverable'] as const).map((field) => {
        const value = fieldValue(draft, field)
        return value === null ? null : (
          <span key={field}>
            <span className="faint">{words.fields[field]}</span> <OriginMark origin={draft.origins[field]} />{' '}
            {value}
          </span>
        )
      })}
    </p>
  )
}

function FieldLine(props: CardProps & { field: FieldName }): JSX.Element {
  const { draft, field, on } = props
  const value = fieldValue(draft, field)
  const origin = field === 'weight' ? null : draft.origins[field]
  const label = words.fields[field]
  const spans = origin && origin.spans.length > 0 ? origin.spans : null
  return (
    <div
      className="field-line"
      onPointerEnter={spans ? () => on.light(spans) : undefined}
      onPointerLeave={spans ? () => on.light(null) : undefined}
    >
      <dt>{label}</dt>
      <dd>
        {props.editing === field ? (
          <FieldEditor
            {...props}
            field={field}
            onChange={(change) => on.change(draft, change)}
            onLeave={() => on.edit(draft, null)}
          />
        ) : (
          <button
            type="button"
            className={value === null ? 'field-value is-empty' : 'field-value'}
            disabled={!props.canEdit}
            title={words.change(label)}
            onClick={() => on.edit(draft, field)}
          >
            {origin && value !== null && <OriginMark origin={origin} />} {value ?? `+ ${words.fill(label)}`}
          </button>
        )}
        {value === null && origin?.words && !draft.groups.some((group) => group.role === field) && (
          <small className="unresolved faint">{words.unresolved(origin.words)}</small>
        )}
        {(field === 'lead' || field === 'coordinating') &&
          draft.groups
            .filter((group) => group.role === field)
            .map((group) => (
              <button
                key={group.span.start}
                type="button"
                className="group-button"
                disabled={!props.canEdit}
                onClick={() => on.openGroup(draft, group)}
              >
                <Icon name="users" size={14} /> {words.groups.open(group.words)}
              </button>
            ))}
      </dd>
    </div>
  )
}

function Tools(props: CardProps): JSX.Element {
  const { draft, on } = props
  const { actions } = words
  const rejected = draft.state === 'rejected'
  return (
    <div className="draft-tools">
      {!rejected && (
        <button type="button" className="tool is-main" onClick={() => on.accept(draft)}>
          <Icon name="check" size={16} /> {draft.state === 'accepted' ? actions.reopen : actions.accept}{' '}
          <kbd>A</kbd>
        </button>
      )}
      <button type="button" className="tool" onClick={() => on.reject(draft)}>
        <Icon name={rejected ? 'undo' : 'close'} size={16} /> {rejected ? actions.restore : actions.reject}{' '}
        <kbd>X</kbd>
      </button>
      <button type="button" className="tool" onClick={() => on.split(draft)}>
        <Icon name="split" size={16} /> {actions.split} <kbd>S</kbd>
      </button>
      <button type="button" className="tool" onClick={() => on.merge(draft)}>
        <Icon name="merge" size={16} /> {actions.merge} <kbd>M</kbd>
      </button>
      <button type="button" className="tool" onClick={() => on.child(draft)}>
        <Icon name="child" size={16} /> {draft.parentId ? actions.outdent : actions.child} <kbd>L</kbd>
      </button>
      <button type="button" className="tool only-narrow" onClick={() => on.show(draft)}>
        <Icon name="documents" size={16} /> {actions.show}
      </button>
    </div>
  )
}

function Details(props: CardProps): JSX.Element {
  const { draft, on } = props
  const changed = props.draft.updatedBy
  return (
    <div className="draft-details">
      {props.conflict && (
        <ConflictNotice conflict={props.conflict} onSettle={(mine) => on.settle(draft, mine)} />
      )}
      <dl>
        {fieldNames
          .filter((field) => props.canEdit || fieldValue(draft, field) !== null)
          .map((field) => (
            <FieldLine key={field} {...props} field={field} />
          ))}
      </dl>
      {props.canEdit && draft.state !== 'assigned' && <Tools {...props} />}
      <p className="draft-foot faint">
        {draft.addedByPerson ? words.added : words.confidence(Math.round(draft.confidence * 100))}
        {changed && (
          <>
            {' · '}
            {words.changedBy(changed.name)} <MomentText moment={draft.updatedAt} />
          </>
        )}
      </p>
    </div>
  )
}

function Title(props: CardProps): JSX.Element {
  const { draft, on } = props
  if (props.editing === 'title') {
    return (
      <TextEditor
        label={words.fields.title}
        value={draft.title}
        many
        onSave={(text) => text.trim() && on.change(draft, setText(draft, 'title', text))}
        onLeave={() => on.edit(draft, null)}
      />
    )
  }
  const editable = props.selected && props.canEdit && draft.state !== 'assigned'
  return (
    <button
      type="button"
      className="draft-title"
      aria-expanded={props.selected}
      title={editable ? words.actions.edit : undefined}
      onClick={(event) => {
        event.stopPropagation()
        if (editable) on.edit(draft, 'title')
        else on.select(draft)
      }}
    >
      <span className="figures">{props.number}.</span> {draft.title}
    </button>
  )
}

/** One draft: a few lines, and when selected its fields to be corrected in place. */
export const DraftCard = memo(function DraftCard(props: CardProps): JSX.Element {
  const { draft, selected, on } = props
  const place = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (selected) place.current?.scrollIntoView({ block: 'nearest' })
  }, [selected])
  const className = [
    'draft',
    `is-${draft.state}`,
    selected ? 'is-selected' : '',
    props.picked ? 'is-picked' : '',
  ]
  return (
    <li
      ref={place}
      className={className.filter(Boolean).join(' ')}
      style={{ marginInlineStart: props.depth * 20 }}
      aria-current={selected || undefined}
    >
      {props.canEdit && draft.state !== 'assigned' && (
        <input
          type="checkbox"
          className="draft-pick"
          aria-label={words.bulk.pick(draft.title)}
          checked={props.picked}
          onClick={(event) => event.stopPropagation()}
          onChange={() => on.pick(draft)}
        />
      )}
      <div className="draft-main">
        <div className="draft-head">
          <Title {...props} />
          {draft.state !== 'open' && (
            <span className={`draft-state is-${draft.state}`}>{words.states[draft.state]}</span>
          )}
        </div>
        {!selected && <Summary draft={draft} />}
        <Missing draft={draft} />
        {selected && <Details {...props} />}
        {props.othersChange && !selected && draft.updatedBy && (
          <p className="faint">
            {words.changedBy(draft.updatedBy.name)} <MomentText moment={draft.updatedAt} />
          </p>
        )}
        {props.conflict && !selected && <p className="is-wrong">{words.conflict.title(null)}</p>}
        {draft.taskId && (
          <Link to="/nhiem-vu/$taskId" params={{ taskId: draft.taskId }}>
            {words.actions.openTask}
          </Link>
        )}
      </div>
    </li>
  )
})
