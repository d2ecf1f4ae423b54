import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Draft, Span } from '../api/index.ts'
import { toast } from '../ui/index.ts'
import { reviewWords } from '../words/review.ts'
import { arrange } from './arrange.ts'
import type { DraftFilter } from './arrange.ts'
import { setState } from './changes.ts'
import type { CardHandlers, Editing } from './draft-card.tsx'
import { commandOf, isTyping } from './keyboard.ts'
import type { Command } from './keyboard.ts'
import type { Actions } from './use-actions.ts'
import type { Drafts } from './use-drafts.ts'

export type DeskDialog =
  | { readonly kind: 'assign' }
  | { readonly kind: 'help' }
  | { readonly kind: 'split'; readonly draft: Draft }
  | { readonly kind: 'group'; readonly draft: Draft; readonly group: Draft['groups'][number] }
  | null

interface Params {
  drafts: Drafts
  actions: Actions
  filter: DraftFilter
  canEdit: boolean
  /** The draft that the address asks for. */
  first: string | undefined
  onShow: (draft: Draft) => void
  /** Shows the paper where it is not beside the drafts. */
  onPaper: () => void
}

/** The reviewer's desk: what is selected, picked and being edited, and what keys and buttons do to it. */
export function useDesk(params: Params) {
  const { drafts, actions, filter } = params
  const [selectedId, setSelectedId] = useState<string | null>(params.first ?? null)
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set())
  const [editing, setEditing] = useState<{ id: string; field: Editing } | null>(null)
  const [dialog, setDialog] = useState<DeskDialog>(null)
  const [hovered, setHovered] = useState<readonly Span[] | null>(null)
  const groups = useMemo(() => arrange(drafts.drafts, filter), [drafts.drafts, filter])
  const order = useMemo(() => groups.flatMap((group) => group.drafts.map(({ draft }) => draft)), [groups])
  const selected = drafts.drafts.find((draft) => draft.id === selectedId) ?? null

  const now = useRef({ ...params, order, selected, picked, editing })
  now.current = { ...params, order, selected, picked, editing }

  const select = useCallback((draft: Draft, show = true) => {
    setSelectedId(draft.id)
    setHovered(null)
    setEditing((before) => (before?.id === draft.id ? before : null))
    if (show) now.current.onShow(draft)
  }, [])

  const on = useMemo((): CardHandlers => {
    const neighbour = (draft: Draft, by: number): Draft | undefined => {
      const at = now.current.order.findIndex((other) => other.id === draft.id)
      return at === -1 ? undefined : now.current.order[at + by]
    }
    // A child belongs to the nearest draft above it at the same level.
    const parentFor = (draft: Draft): Draft | undefined => {
      const at = now.current.order.findIndex((other) => other.id === draft.id)
      return now.current.order
        .slice(0, Math.max(0, at))
        .findLast((other) => other.parentId === draft.parentId && other.state !== 'rejected')
    }
    const toggleState = (draft: Draft, state: 'accepted' | 'rejected'): void => {
      const next = draft.state === state ? 'open' : state
      actions.change(draft, setState(next), reviewWords.done[next])
    }
    return {
      select: (draft) => select(draft),
      pick: (draft) =>
        setPicked((before) => {
          const after = new Set(before)
          if (!after.delete(draft.id)) after.add(draft.id)
          return after
        }),
      edit: (draft, field) => setEditing(field ? { id: draft.id, field } : null),
      change: (draft, change) => actions.change(draft, change),
      accept: (draft) => {
        const next = neighbour(draft, 1)
        const accepting = draft.state !== 'accepted'
        toggleState(draft, 'accepted')
        if (accepting && next) select(next)
      },
      reject: (draft) => toggleState(draft, 'rejected'),
      split: (draft) => setDialog({ kind: 'split', draft }),
      merge: (draft) => {
        const above = neighbour(draft, -1)
        if (!above) return toast(reviewWords.done.notFirst)
        select(above)
        void actions.merge(draft)
      },
      child: (draft) => {
        const above = draft.parentId ? null : parentFor(draft)
        if (above === undefined) toast(reviewWords.done.notFirst)
        else actions.setParent(draft, above)
      },
      show: (draft) => {
        now.current.onPaper()
        requestAnimationFrame(() => now.current.onShow(draft))
      },
      light: setHovered,
      openGroup: (draft, group) => setDialog({ kind: 'group', draft, group }),
      settle: (draft, keepMine) => {
        const conflict = now.current.drafts.conflicts.get(draft.id)
        now.current.drafts.settleConflict(draft.id)
        if (keepMine && conflict) actions.change(draft, conflict.mine)
      },
    }
  }, [actions, select])

  useKeys(
    useCallback(
      (command: Command) => {
        const { order: list, selected: draft, canEdit } = now.current
        const step = (by: number): void => {
          const at = draft ? list.findIndex((other) => other.id === draft.id) : -1
          const next = list[at === -1 ? (by > 0 ? 0 : list.length - 1) : at + by]
          if (next) select(next)
        }
        if (command === 'next') return step(1)
        if (command === 'previous') return step(-1)
        if (command === 'help') return setDialog({ kind: 'help' })
        if (command === 'leave') {
          if (now.current.picked.size > 0) setPicked(new Set())
          else setSelectedId(null)
          return
        }
        if (!canEdit) return
        if (command === 'undo') return actions.undo()
        if (!draft || draft.state === 'assigned') return
        if (command === 'edit') on.edit(draft, 'title')
        else if (command === 'lead' || command === 'coordinating' || command === 'deadline')
          on.edit(draft, command)
        else on[command](draft)
      },
      [actions, on, select],
    ),
    dialog === null,
  )

  return {
    groups,
    order,
    selected,
    selectedId,
    setSelectedId,
    select,
    picked,
    setPicked,
    editing,
    dialog,
    setDialog,
    lit: hovered ?? (selected ? [selected.span] : null),
    on,
  }
}

/** Keys of the page, when nobody is typing and no dialog is open. */
function useKeys(run: (command: Command) => void, active: boolean): void {
  useEffect(() => {
    if (!active) return
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || isTyping(event.target, event.key)) return
      const command = commandOf(event)
      if (!command) return
      event.preventDefault()
      run(command)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [run, active])
}
