import { addDays, type CivilDate } from '@dieuhanh/domain'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import type { JSX } from 'react'
import { useMe } from '../api/index.ts'
import { DayField, EmptyState, Loading, PageHead, ProblemNotice } from '../ui/index.ts'
import { paperWords as words } from '../words/papers.ts'
import { BlockFields } from './block-fields.tsx'
import { EndFields, HeadFields } from './frame-fields.tsx'
import { PagesPreview } from './pages-preview.tsx'
import { PaperNumber, usePaperNumber } from './paper-number.tsx'
import './papers.css'
import { Remember } from './remember.tsx'
import { SignerChoice } from './signer-choice.tsx'
import { usePaper, useTake, type About, type Paper, type PaperKind } from './use-paper.ts'
import { classOf, templateOf, useTemplates } from './use-templates.ts'

/** Days that a briefing tells of where nobody says since when. */
const BRIEFING_DAYS = 7

/** A paper that is being written: its fields, and beside them its pages as they will be printed. */
export function PaperPage(): JSX.Element {
  const { kind, subjectId } = useParams({ from: '/frame/van-ban-di/$kind/$subjectId' })
  const { tu: since } = useSearch({ from: '/frame/van-ban-di/$kind/$subjectId' })
  if (!isKind(kind)) return <EmptyState title={words.unknown} />
  return <Drafting key={`${kind}${subjectId}${since}`} about={{ kind, subjectId, since }} />
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
  const advice = usePaperNumber(about, paper)
  const take = useTake(about, paper, advice?.holder?.id)
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
          {about.kind === 'briefing' && <SinceField about={about} />}
          <Fields paper={paper} onChange={onChange} kind={about.kind} advice={advice} />
        </form>
        <PagesPreview paper={paper} label={words.preview} alt={words.previewOf(words.kinds[about.kind])} />
      </div>
    </>
  )
}

function Fields(props: {
  readonly paper: Paper
  readonly onChange: (paper: Paper) => void
  readonly kind: PaperKind
  readonly advice: ReturnType<typeof usePaperNumber>
}): JSX.Element {
  const { paper, onChange, kind, advice } = props
  const { letterhead, signature } = paper
  const templates = useTemplates().data
  const template = templateOf(templates, paper.system, classOf[kind])
  return (
    <>
      <HeadFields
        paper={paper}
        onChange={onChange}
        number={
          <PaperNumber
            paper={paper}
            advice={advice}
            onChange={(symbol) => onChange({ ...paper, letterhead: { ...letterhead, symbol } })}
          />
        }
        after={<Remember paper={paper} template={template} part="head" />}
      />
      <BlockFields paper={paper} onChange={onChange} />
      <EndFields
        paper={paper}
        onChange={onChange}
        chooser={
          signature && (
            <SignerChoice
              system={paper.system}
              signers={templates?.signers.items ?? []}
              signature={signature}
              onChange={(chosen) => onChange({ ...paper, signature: chosen })}
            />
          )
        }
        after={<Remember paper={paper} template={template} part="end" />}
      />
    </>
  )
}

/** From which day the changes are told; another day draws the briefing up anew. */
function SinceField({ about }: { readonly about: About }): JSX.Element {
  const navigate = useNavigate()
  const { today } = useMe()
  return (
    <DayField
      label={words.since}
      day={about.since ?? addDays(today as CivilDate, -BRIEFING_DAYS)}
      onChange={(day) =>
        void navigate({
          to: '/van-ban-di/$kind/$subjectId',
          params: { kind: about.kind, subjectId: about.subjectId },
          search: day === null ? {} : { tu: day },
        })
      }
    />
  )
}
