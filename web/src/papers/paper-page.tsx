import { useParams } from '@tanstack/react-router'
import { Button } from 'antd'
import type { JSX } from 'react'
import { EmptyState, Loading, PageHead, ProblemNotice } from '../ui/index.ts'
import { paperWords as words } from '../words/papers.ts'
import { BlockFields } from './block-fields.tsx'
import { EndFields, HeadFields } from './frame-fields.tsx'
import './papers.css'
import { usePaper, usePreview, useTake, type About, type Paper, type PaperKind } from './use-paper.ts'

/** A paper that is being written: its fields, and beside them its pages as they will be printed. */
export function PaperPage(): JSX.Element {
  const { kind, subjectId } = useParams({ from: '/frame/van-ban-di/$kind/$subjectId' })
  if (!isKind(kind)) return <EmptyState title={words.unknown} />
  return <Drafting key={`${kind}${subjectId}`} about={{ kind, subjectId }} />
}

function isKind(kind: string): kind is PaperKind {
  return Object.hasOwn(words.kinds, kind)
}

function Drafting({ about }: { readonly about: About }): JSX.Element {
  const { draft, paper, setPaper, changeSystem } = usePaper(about)
  if (draft.isError) return <ProblemNotice error={draft.error} onRetry={() => void draft.refetch()} />
  if (paper === null) return <Loading />
  return <Desk about={about} paper={paper} onChange={setPaper} onSystem={changeSystem} />
}

function Desk(props: {
  readonly about: About
  readonly paper: Paper
  readonly onChange: (paper: Paper) => void
  readonly onSystem: (system: Paper['system']) => void
}): JSX.Element {
  const { about, paper, onChange } = props
  const take = useTake(about, paper)
  return (
    <>
      <PageHead
        title={words.kinds[about.kind]}
        above={words.papers}
        below={words.note}
        actions={
          <>
            <Button loading={take.isPending} onClick={() => take.mutate('pdf')}>
              {words.pdf}
            </Button>
            <Button type="primary" loading={take.isPending} onClick={() => take.mutate('docx')}>
              {words.docx}
            </Button>
          </>
        }
      />
      {take.isError && <ProblemNotice error={take.error} compact />}
      <div className="paper-desk">
        <form className="paper-fields" onSubmit={(event) => event.preventDefault()}>
          <label className="field">
            <span>{words.layout}</span>
            <select
              className="plain-input"
              value={paper.system}
              onChange={(event) => props.onSystem(event.target.value === 'party' ? 'party' : 'state')}
            >
              <option value="state">{words.layouts.state}</option>
              <option value="party">{words.layouts.party}</option>
            </select>
          </label>
          <HeadFields paper={paper} onChange={onChange} />
          <BlockFields paper={paper} onChange={onChange} />
          <EndFields paper={paper} onChange={onChange} />
        </form>
        <Preview about={about} paper={paper} />
      </div>
    </>
  )
}

function Preview({ about, paper }: { readonly about: About; readonly paper: Paper }): JSX.Element {
  const { address, error, waiting } = usePreview(paper)
  return (
    <section className="paper-preview" aria-label={words.preview} aria-busy={waiting}>
      <p className="faint" role="status">
        {waiting ? words.drawing : words.preview}
      </p>
      {error && <ProblemNotice error={error} compact />}
      {address && <img src={address} alt={words.previewOf(words.kinds[about.kind])} />}
    </section>
  )
}
