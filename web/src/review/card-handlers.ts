import type { Draft, Span } from '../api/index.ts'
import { toast } from '../ui/index.ts'
import { reviewWords } from '../words/review.ts'
import { setState } from './changes.ts'
import type { CardHandlers, Editing } from './draft-card.tsx'
import type { Command } from './keyboard.ts'
import type { Actions } from './use-actions.ts'
import type { Drafts } from './use-drafts.ts'

export type DeskDialog =
  | { readonly kind: 'assign' }
  | { readonly kind: 'help' }
  | { readonly kind: 'split'; readonly draft: Draft }
  | { readonly kind: 'group'; readonly draft: Draft; readonly group: Draft['groups'][number] }
  | null

/** What handlers look at and what they change; the getters give this moment's values. */
export interface DeskState {
  readonly order: () => readonly Draft[]
  readonly selected: () => Draft | null
  readonly picked: () => ReadonlySet<string>
  readonly drafts: () => Drafts
  readonly canEdit: () => boolean
  readonly select: (draft: Draft) => void
  readonly leave: () => void
  readonly togglePicked: (id: string) => void
  readonly setPicked: (picked: ReadonlySet<string>) => void
  readonly setEditing: (editing: { id: string; field: Editing } | null) => void
  readonly setDialog: (dialog: DeskDialog) => void
  readonly light: (spans: readonly Span[] | null) => void
  readonly show: (draft: Draft) => void
}

function neighbour(desk: DeskState, draft: Draft, by: number): Draft | undefined {
  const order = desk.order()
  const at = order.findIndex((other) => other.id === draft.id)
  return at === -1 ? undefined : order[at + by]
}

/** A child belongs to the nearest draft above it at the same level. */
function parentFor(desk: DeskState, draft: Draft): Draft | undefined {
  const order = desk.order()
  const above = order.slice(
    0,
    Math.max(
      0,
      order.findIndex((other) => other.id === draft.id),
    ),
  )
  return above.findLast((other) => other.parentId === draft.parentId && other.state !== 'rejected')
}

/** What buttons of the cards do. */
export function cardHandlers(desk: DeskState, actions: Actions): CardHandlers {
  const toggleState = (draft: Draft, state: 'accepted' | 'rejected'): void => {
    const next = draft.state === state ? 'open' : state
    actions.change(draft, setState(next), reviewWords.done[next])
  }
  return {
    select: desk.select,
    pick: (draft) => desk.togglePicked(draft.id),
    edit: (draft, field) => desk.setEditing(field ? { id: draft.id, field } : null),
    change: (draft, change) => actions.change(draft, change),
    accept: (draft) => {
      const next = neighbour(desk, draft, 1)
      toggleState(draft, 'accepted')
      if (draft.state !== 'accepted' && next) desk.select(next)
    },
    reject: (draft) => toggleState(draft, 'rejected'),
    split: (draft) => desk.setDialog({ kind: 'split', draft }),
    merge: (draft) => {
      const above = neighbour(desk, draft, -1)
      if (!above) return toast(reviewWords.done.notFirst)
      desk.select(above)
      void actions.merge(draft)
    },
    child: (draft) => {
      const above = draft.parentId ? null : parentFor(desk, draft)
      if (above === undefined) toast(reviewWords.done.notFirst)
      else actions.setParent(draft, above)
    },
    show: desk.show,
    light: desk.light,
    openGroup: (draft, group) => desk.setDialog({ kind: 'group', draft, group }),
    settle: (draft, keepMine) => {
      const conflict = desk.drafts().conflicts.get(draft.id)
      desk.drafts().settleConflict(draft.id)
      if (keepMine && conflict) actions.change(draft, conflict.mine)
    },
  }
}

function step(desk: DeskState, by: number): void {
  const order = desk.order()
  const at = order.findIndex((other) => other.id === desk.selected()?.id)
  const next = order[at === -1 ? (by > 0 ? 0 : order.length - 1) : at + by]
  if (next) desk.select(next)
}

/** What keys do: the same as the buttons. */
export function keyHandler(desk: DeskState, on: CardHandlers, actions: Actions): (command: Command) => void {
  return (command) => {
    const draft = desk.selected()
    if (command === 'next') return step(desk, 1)
    if (command === 'previous') return step(desk, -1)
    if (command === 'help') return desk.setDialog({ kind: 'help' })
    if (command === 'leave') return desk.picked().size > 0 ? desk.setPicked(new Set()) : desk.leave()
    if (!desk.canEdit()) return
    if (command === 'undo') return actions.undo()
    if (!draft || draft.state === 'assigned') return
    if (command === 'edit') on.edit(draft, 'title')
    else if (command === 'lead' || command === 'coordinating' || command === 'deadline')
      on.edit(draft, command)
    else on[command](draft)
  }
}
