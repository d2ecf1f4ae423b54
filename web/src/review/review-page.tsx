import { useCallback, useMemo, useRef, useState } from 'react'
import type { JSX } from 'react'
import { useParams } from '@tanstack/react-router'
import { useQuery } from '@tanstack/react-query'
import { documentQuery, documentTextQuery, isOffice, useMe } from '../api/index.ts'
import type { DocumentPage, Draft, Span } from '../api/index.ts'
import type { PaperHandle } from '../paper/index.ts'
import { Loading, ProblemNotice, useAddressFilters } from '../ui/index.ts'
import { reviewWords as words } from '../words/review.ts'
import { countDrafts, draftAt, draftFilters } from './arrange.ts'
import type { DraftFilter } from './arrange.ts'
import { AssignDialog } from './assign-dialog.tsx'
import { BulkBar } from './bulk-bar.tsx'
import { setCoordinating, setLead } from './changes.ts'
import { DraftList } from './draft-list.tsx'
import { GroupDialog } from './group-dialog.tsx'
import { KeyHelp } from './key-help.tsx'
import { PaperSide } from './paper-side.tsx'
import { ReviewHead } from './review-head.tsx'
import { mergeChanges } from './saving.ts'
import { SplitDialog } from './split-dialog.tsx'
import { useActions } from './use-actions.ts'
import type { Actions } from './use-actions.ts'
import { useDesk } from './use-desk.ts'
import { useDrafts } from './use-drafts.ts'
import type { Drafts } from './use-drafts.ts'
import './review.css'

type Desk = ReturnType<typeof useDesk>

function Dialogs(props: {
  desk: Desk
  document: DocumentPage
  drafts: Drafts
  actions: Actions
  today: string
}): JSX.Element | null {
  const { desk, document, actions } = props
  const { dialog } = desk
  const text = useQuery(documentTextQuery(document.id))
  const close = (): void => desk.setDialog(null)
  if (dialog?.kind === 'help') return <KeyHelp onClose={close} />
  if (dialog?.kind === 'assign')
    return <AssignDialog documentId={document.id} drafts={props.drafts.drafts} onClose={close} />
  if (dialog?.kind === 'split') {
    const { draft } = dialog
    const { start, end } = draft.span
    return (
      <SplitDialog
        text={text.data?.text.slice(start, end) ?? draft.body}
        onClose={close}
        onSplit={(offset) => {
          close()
          void actions.split(draft, start + offset)
        }}
      />
    )
  }
  if (dialog?.kind === 'group') {
    const { group } = dialog
    const draft = props.drafts.drafts.find((one) => one.id === dialog.draft.id) ?? dialog.draft
    return (
      <GroupDialog
        group={group}
        day={document.issuedOn ?? props.today}
        lead={draft.lead}
        onClose={close}
        onTake={(units, lead) => {
          const known = new Set(draft.coordinating.map((unit) => unit.id))
          const joined = [...draft.coordinating, ...units.filter((unit) => !known.has(unit.id))]
          const change = mergeChanges(lead ? setLead(draft, lead) : null, setCoordinating(draft, joined))
          if (change) actions.change(draft, change)
          close()
        }}
      />
    )
  }
  return null
}

function useOthers(personId: string): (draft: Draft) => boolean {
  const [openedAt] = useState(() => Date.now())
  return useCallback(
    (draft) =>
      draft.updatedBy !== null && draft.updatedBy.id !== personId && Date.parse(draft.updatedAt) > openedAt,
    [openedAt, personId],
  )
}

const nothingLit: readonly Span[] = []

function Workbench(props: { document: DocumentPage }): JSX.Element {
  const { document } = props
  const me = useMe()
  const canEdit = isOffice(me)
  const [{ loc, nv }, setAddress] = useAddressFilters(['loc', 'nv'])
  const filter = draftFilters.find((one) => one === loc) ?? 'all'
  const drafts = useDrafts(document.id)
  const actions = useActions(document.id, drafts)
  const paper = useRef<PaperHandle>(null)
  const [tab, setTab] = useState<'paper' | 'drafts'>('drafts')
  const show = useCallback((draft: Draft) => paper.current?.goTo(draft.span.start), [])
  const desk = useDesk({
    drafts,
    actions,
    filter,
    canEdit,
    first: nv,
    onShow: show,
    onPaper: () => setTab('paper'),
  })
  const counts = useMemo(() => countDrafts(drafts.drafts), [drafts.drafts])
  const isOthersChange = useOthers(me.personId)
  const litKey = JSON.stringify(desk.lit ?? nothingLit)
  const lit = useMemo(() => JSON.parse(litKey) as readonly Span[], [litKey])
  const pickAt = (position: number): void => {
    const draft = draftAt(drafts.drafts, position)
    if (!draft) return
    desk.select(draft, false)
    setTab('drafts')
  }
  const add = async (span: Span): Promise<void> => {
    const id = await actions.add(span)
    if (id) desk.setSelectedId(id)
    setTab('drafts')
  }
  const picked = [...desk.picked].filter((id) =>
    desk.order.some((draft) => draft.id === id && draft.state !== 'assigned'),
  )
  return (
    <div className={`review tab-${tab}`}>
      <ReviewHead
        document={document}
        counts={counts}
        isSaving={drafts.isSaving}
        canEdit={canEdit}
        onAssign={() => desk.setDialog({ kind: 'assign' })}
        onAcceptComplete={() => void actions.acceptComplete()}
        onHelp={() => desk.setDialog({ kind: 'help' })}
      />
      <div className="review-tabs" role="tablist">
        {(['paper', 'drafts'] as const).map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            aria-selected={tab === name}
            onClick={() => setTab(name)}
          >
            {name === 'paper' ? words.paperTab : words.draftsTab(counts.drafts)}
          </button>
        ))}
      </div>
      <div className="review-paper" tabIndex={-1}>
        <PaperSide
          documentId={document.id}
          drafts={drafts.drafts}
          lit={lit}
          paper={paper}
          canEdit={canEdit}
          onPosition={pickAt}
          onAdd={(span) => void add(span)}
        />
      </div>
      <div className="review-drafts" tabIndex={-1}>
        {drafts.query.isPending && <Loading lines={12} />}
        {drafts.query.isError && (
          <ProblemNotice error={drafts.query.error} onRetry={() => void drafts.query.refetch()} />
        )}
        {drafts.query.isSuccess && (
          <DraftList
            drafts={drafts.drafts}
            groups={desk.groups}
            filter={filter}
            onFilter={(next: DraftFilter) => setAddress({ loc: next === 'all' ? undefined : next })}
            selectedId={desk.selectedId}
            picked={desk.picked}
            editing={desk.editing}
            conflicts={drafts.conflicts}
            isOthersChange={isOthersChange}
            canEdit={canEdit}
            today={me.today}
            documentDate={document.issuedOn}
            on={desk.on}
          />
        )}
        {picked.length > 0 && (
          <BulkBar
            count={picked.length}
            today={me.today}
            documentDate={document.issuedOn}
            onEdit={(edit, told, added) => void actions.changeMany(picked, edit, told, added)}
            onClear={() => desk.setPicked(new Set())}
          />
        )}
      </div>
      <Dialogs desk={desk} document={document} drafts={drafts} actions={actions} today={me.today} />
    </div>
  )
}

/** The paper beside the drafts. */
export function ReviewPage(): JSX.Element {
  const { documentId } = useParams({ from: '/frame/van-ban/$documentId/duyet' })
  const document = useQuery(documentQuery(documentId))
  if (document.isError)
    return <ProblemNotice error={document.error} onRetry={() => void document.refetch()} />
  if (!document.data) return <Loading lines={12} />
  return <Workbench key={documentId} document={document.data} />
}
