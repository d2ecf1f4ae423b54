import { useState } from 'react'
import type { JSX } from 'react'
import type { Draft } from '../api/index.ts'
import { EmptyState, Icon } from '../ui/index.ts'
import { reviewWords as words } from '../words/review.ts'
import { draftFilters, passes } from './arrange.ts'
import type { DraftFilter, DraftGroup } from './arrange.ts'
import { DraftCard } from './draft-card.tsx'
import type { CardProps } from './draft-card.tsx'

type Shared = Pick<CardProps, 'canEdit' | 'today' | 'documentDate' | 'on'>

interface Props extends Shared {
  drafts: readonly Draft[]
  groups: readonly DraftGroup[]
  filter: DraftFilter
  onFilter: (filter: DraftFilter) => void
  selectedId: string | null
  picked: ReadonlySet<string>
  editing: { readonly id: string; readonly field: CardProps['editing'] } | null
  conflicts: ReadonlyMap<string, NonNullable<CardProps['conflict']>>
  /** Changed by somebody else after this moment. */
  isOthersChange: (draft: Draft) => boolean
}

function Filters(props: Pick<Props, 'drafts' | 'filter' | 'onFilter'>): JSX.Element {
  return (
    <div className="draft-filters">
      {draftFilters.map((filter) => {
        const count = props.drafts.filter((draft) => passes(draft, filter)).length
        if (count === 0 && filter !== 'all' && filter !== props.filter) return null
        return (
          <button
            key={filter}
            type="button"
            aria-pressed={props.filter === filter}
            onClick={() => props.onFilter(filter)}
          >
            {words.filters[filter]} <span className="figures">{count}</span>
          </button>
        )
      })}
    </div>
  )
}

function Group(props: Props & { group: DraftGroup }): JSX.Element {
  const [folded, setFolded] = useState(false)
  const { group, selectedId, picked, editing } = props
  const name = group.outline.at(-1) ?? words.noOutline
  const above = group.outline.slice(0, -1).join(' › ')
  return (
    <section className="draft-group">
      <h2>
        <button
          type="button"
          aria-expanded={!folded}
          title={group.outline.join('\n')}
          onClick={() => setFolded(!folded)}
        >
          <Icon name={folded ? 'right' : 'down'} size={16} />
          <span>
            {above && <small>{above} › </small>}
            {name}
          </span>
          <span className="faint figures">{group.drafts.length}</span>
        </button>
      </h2>
      {!folded && (
        <ul>
          {group.drafts.map(({ draft, depth, number }) => (
            <DraftCard
              key={draft.id}
              draft={draft}
              number={number}
              depth={depth}
              selected={draft.id === selectedId}
              picked={picked.has(draft.id)}
              editing={editing?.id === draft.id ? editing.field : null}
              canEdit={props.canEdit && draft.state !== 'assigned'}
              conflict={props.conflicts.get(draft.id)}
              othersChange={props.isOthersChange(draft)}
              today={props.today}
              documentDate={props.documentDate}
              on={props.on}
            />
          ))}
        </ul>
      )}
    </section>
  )
}

/** The drafts by the document's own outline. */
export function DraftList(props: Props): JSX.Element {
  if (props.drafts.length === 0)
    return <EmptyState icon="tasks" title={words.emptyTitle} todo={words.emptyTodo} />
  return (
    <>
      <Filters {...props} />
      {props.groups.length === 0 && <p className="faint none-shown">{words.noneShown}</p>}
      {props.groups.map((group) => (
        <Group key={group.key} {...props} group={group} />
      ))}
    </>
  )
}
