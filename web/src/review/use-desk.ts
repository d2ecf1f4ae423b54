import { useCallback, useMemo, useRef, useState } from 'react'
import type { Draft, Span } from '../api/index.ts'
import { arrange } from './arrange.ts'
import type { DraftFilter } from './arrange.ts'
import { cardHandlers, keyHandler } from './card-handlers.ts'
import type { DeskDialog, DeskState } from './card-handlers.ts'
import type { Editing } from './draft-card.tsx'
import type { Actions } from './use-actions.ts'
import type { Drafts } from './use-drafts.ts'
import { useKeys } from './use-keys.ts'

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

function toggled(set: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const after = new Set(set)
  if (!after.delete(id)) after.add(id)
  return after
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
  const now = useRef({ ...params, order, selected, picked })
  now.current = { ...params, order, selected, picked }

  const select = useCallback((draft: Draft, show = true) => {
    setSelectedId(draft.id)
    setHovered(null)
    setEditing((before) => (before?.id === draft.id ? before : null))
    if (show) now.current.onShow(draft)
  }, [])
  const desk = useMemo(
    (): DeskState => ({
      order: () => now.current.order,
      selected: () => now.current.selected,
      picked: () => now.current.picked,
      drafts: () => now.current.drafts,
      canEdit: () => now.current.canEdit,
      select: (draft) => select(draft),
      leave: () => setSelectedId(null),
      togglePicked: (id) => setPicked((before) => toggled(before, id)),
      setPicked,
      setEditing,
      setDialog,
      light: setHovered,
      show: (draft) => {
        now.current.onPaper()
        requestAnimationFrame(() => now.current.onShow(draft))
      },
    }),
    [select],
  )
  const on = useMemo(() => cardHandlers(desk, actions), [desk, actions])
  useKeys(
    useMemo(() => keyHandler(desk, on, actions), [desk, on, actions]),
    dialog === null,
  )
  const lit = hovered ?? (selected ? [selected.span] : null)
  return {
    groups,
    order,
    selectedId,
    setSelectedId,
    select,
    picked,
    setPicked,
    editing,
    dialog,
    setDialog,
    lit,
    on,
  }
}

export type Desk = ReturnType<typeof useDesk>
