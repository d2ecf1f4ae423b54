import { useCallback, useMemo, useRef, useState } from 'react'
import type { JSX } from 'react'
import { Navigate, useParams } from '@tanstack/react-router'
import { useQuery } from '@tanstack/react-query'
import { documentQuery, isOffice, useMe } from '../api/index.ts'
import type { DocumentPage, Draft, Me, Span } from '../api/index.ts'
import type { PaperHandle } from '../paper/index.ts'
import { Loading, ProblemNotice, useAddressFilters } from '../ui/index.ts'
import { reviewWords as words } from '../words/review.ts'
import { countDrafts, draftAt, draftFilters } from './arrange.ts'
import { RecognisedNote } from '../arrivals/index.ts'
import type { DraftFilter } from './arrange.ts'
import { BulkBar } from './bulk-bar.tsx'
import { DraftList } from './draft-list.tsx'
import { PaperSide } from './paper-side.tsx'
import { ReviewDialogs } from './review-dialogs.tsx'
import { ReviewHead } from './review-head.tsx'
import { useActions } from './use-actions.ts'
import { useDesk } from './use-desk.ts'
import { useDrafts } from './use-drafts.ts'
import './review.css'
import './draft-card.css'
import './draft-fields.css'
import './review-dialogs.css'

/** Whether somebody else changed a draft since this page was opened. */
function useOthers(personId: string): (draft: Draft) => boolean {
  const [openedAt] = useState(() => Date.now())
  return useCallback(
    (draft) =>
      draft.updatedBy !== null && draft.updatedBy.id !== personId && Date.parse(draft.updatedAt) > openedAt,
    [openedAt, personId],
  )
}

type Tab = 'paper' | 'drafts'

/** Everything that the parts of the page share. */
function useWorkbench(document: DocumentPage, me: Me) {
  const canEdit = isOffice(me)
  const [{ loc, nv }, setAddress] = useAddressFilters(['loc', 'nv'])
  const filter = draftFilters.find((one) => one === loc) ?? 'all'
  const drafts = useDrafts(document.id)
  const actions = useActions(document.id, drafts)
  const paper = useRef<PaperHandle>(null)
  const [tab, setTab] = useState<Tab>('drafts')
  const onShow = useCallback((draft: Draft) => paper.current?.goTo(draft.span.start), [])
  const onPaper = useCallback(() => setTab('paper'), [])
  const desk = useDesk({ drafts, actions, filter, canEdit, first: nv, onShow, onPaper })
  const counts = useMemo(() => countDrafts(drafts.drafts), [drafts.drafts])
  const setFilter = (next: DraftFilter): void => setAddress({ loc: next === 'all' ? undefined : next })
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
  return { canEdit, filter, setFilter, drafts, actions, paper, tab, setTab, desk, counts, pickAt, add }
}

type Bench = ReturnType<typeof useWorkbench>

/** Paper and drafts as two tabs, where they do not fit beside each other. */
function Tabs(props: { bench: Bench }): JSX.Element {
  const { tab, setTab, counts } = props.bench
  return (
    <div className="review-tabs" role="tablist">
      {(['paper', 'drafts'] as const).map((name) => (
        <button key={name} type="button" role="tab" aria-selected={tab === name} onClick={() => setTab(name)}>
          {name === 'paper' ? words.paperTab : words.draftsTab(counts.drafts)}
        </button>
      ))}
    </div>
  )
}

function DraftSide(props: { bench: Bench; document: DocumentPage; me: Me }): JSX.Element {
  const { bench, me } = props
  const { desk, drafts, actions, canEdit } = bench
  const isOthersChange = useOthers(me.personId)
  const shared = { today: me.today, documentDate: props.document.issuedOn }
  const picked = [...desk.picked].filter((id) =>
    desk.order.some((draft) => draft.id === id && draft.state !== 'assigned'),
  )
  const { query } = drafts
  return (
    <div className="review-drafts" tabIndex={-1}>
      {query.isPending && <Loading lines={12} />}
      {query.isError && <ProblemNotice error={query.error} onRetry={() => void query.refetch()} />}
      {query.isSuccess && (
        <DraftList
          {...shared}
          drafts={drafts.drafts}
          groups={desk.groups}
          filter={bench.filter}
          onFilter={bench.setFilter}
          selectedId={desk.selectedId}
          picked={desk.picked}
          editing={desk.editing}
          conflicts={drafts.conflicts}
          isOthersChange={isOthersChange}
          canEdit={canEdit}
          on={desk.on}
        />
      )}
      {picked.length > 0 && (
        <BulkBar
          {...shared}
          count={picked.length}
          onEdit={(edit, told, added) => void actions.changeMany(picked, edit, told, added)}
          onClear={() => desk.setPicked(new Set())}
        />
      )}
    </div>
  )
}

const nothingLit: readonly Span[] = []

function Workbench(props: { document: DocumentPage }): JSX.Element {
  const { document } = props
  const me = useMe()
  const bench = useWorkbench(document, me)
  const { desk, drafts, actions, canEdit } = bench
  // The same light keeps the same array, so that the paper is not drawn anew.
  const litKey = JSON.stringify(desk.lit ?? nothingLit)
  const lit = useMemo(() => JSON.parse(litKey) as readonly Span[], [litKey])
  return (
    <div className={`review tab-${bench.tab}`}>
      <ReviewHead
        document={document}
        counts={bench.counts}
        isSaving={drafts.isSaving}
        canEdit={canEdit}
        onAssign={() => desk.setDialog({ kind: 'assign' })}
        onAcceptComplete={() => void actions.acceptComplete()}
        onHelp={() => desk.setDialog({ kind: 'help' })}
      />
      <Tabs bench={bench} />
      <div className="review-paper" tabIndex={-1}>
        {document.recognised && (
          <RecognisedNote documentId={document.id} onGo={(span) => bench.paper.current?.goTo(span.start)} />
        )}
        <PaperSide
          documentId={document.id}
          drafts={drafts.drafts}
          lit={lit}
          paper={bench.paper}
          canEdit={canEdit}
          onPosition={bench.pickAt}
          onAdd={(span) => void bench.add(span)}
        />
      </div>
      <DraftSide bench={bench} document={document} me={me} />
      <ReviewDialogs desk={desk} document={document} drafts={drafts} actions={actions} today={me.today} />
    </div>
  )
}

/** The paper beside the drafts. */
export function ReviewPage(): JSX.Element {
  const { documentId } = useParams({ from: '/frame/van-ban/$documentId/duyet' })
  const me = useMe()
  const document = useQuery(documentQuery(documentId))
  // Drafts are the office's and the leaders'; others come here only by an address they were sent.
  if (!me.overseer) return <Navigate to="/van-ban/$documentId" params={{ documentId }} replace />
  if (document.isError)
    return <ProblemNotice error={document.error} onRetry={() => void document.refetch()} />
  if (!document.data) return <Loading lines={12} />
  return <Workbench key={documentId} document={document.data} />
}
