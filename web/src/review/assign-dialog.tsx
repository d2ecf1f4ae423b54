import { useState } from 'react'
import type { JSX } from 'react'
import { Link } from '@tanstack/react-router'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button, Input, Modal } from 'antd'
import { api, ask, idempotent, keys, newKey } from '../api/index.ts'
import type { Assigned, Draft, UnitRef } from '../api/index.ts'
import { Icon, ProblemNotice, toast, UnitPicker } from '../ui/index.ts'
import { kitWords } from '../words/kit.ts'
import { reviewWords } from '../words/review.ts'
import { assignSummary } from './assign-summary.ts'
import type { AssignSummary } from './assign-summary.ts'

const words = reviewWords.assigning

function Summary(props: { summary: AssignSummary }): JSX.Element {
  const { summary } = props
  return (
    <>
      <p>{words.about}</p>
      <ul className="assign-units">
        {summary.units.map(({ unit, lead, coordinating }) => (
          <li key={unit.id}>
            <span>{unit.name}</span>
            <span className="faint figures">
              {[lead > 0 ? words.lead(lead) : '', coordinating > 0 ? words.coordinating(coordinating) : '']
                .filter(Boolean)
                .join(', ')}
            </span>
          </li>
        ))}
      </ul>
      {summary.incomplete > 0 && <p>{words.incomplete(summary.incomplete)}</p>}
      {summary.withoutLead > 0 && <p>{words.withoutLead(summary.withoutLead)}</p>}
      {summary.open > 0 && <p className="faint">{words.left(summary.open)}</p>}
    </>
  )
}

function Done(props: { assigned: Assigned; documentId: string; onClose: () => void }): JSX.Element {
  const { assigned, documentId } = props
  const table = `/api/v1/documents/${documentId}/task-table`
  return (
    <Modal open title={words.doneTitle(assigned.assigned.length)} footer={null} onCancel={props.onClose}>
      <div className="dialog-fields">
        <p>{words.notified}</p>
        <ul className="assign-units">
          {assigned.notified.map(({ unit, people }) => (
            <li key={unit.id}>
              <span>{unit.name}</span>
              <span className="faint figures">{words.people(people)}</span>
            </li>
          ))}
        </ul>
        <p>{words.table}</p>
        <div className="assign-links">
          <Button href={`${table}?format=xlsx`} download icon={<Icon name="download" />}>
            {words.xlsx}
          </Button>
          <Button href={`${table}?format=docx`} download icon={<Icon name="download" />}>
            {words.docx}
          </Button>
        </div>
        <div className="assign-links">
          <Link to="/nhiem-vu" search={{ documentId }} className="as-button">
            {words.tasks}
          </Link>
          <Button onClick={props.onClose}>{words.stay}</Button>
        </div>
      </div>
    </Modal>
  )
}

interface Order {
  readonly supervisingUnitId: string | undefined
  readonly note: string
}

function useAssigning(documentId: string, summary: AssignSummary) {
  const [key] = useState(newKey)
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ supervisingUnitId, note }: Order) =>
      ask(
        api.POST('/api/v1/documents/{documentId}/assign', {
          params: { path: { documentId }, header: idempotent(key) },
          body: {
            draftIds: summary.drafts.map((draft) => draft.id),
            ...(supervisingUnitId ? { supervisingUnitId } : {}),
            ...(note.trim() ? { note: note.trim() } : {}),
          },
        }),
      ),
    onSuccess: ({ assigned }) => {
      // Also takes away the offer to undo what is now assigned.
      toast(words.doneTitle(assigned.length), { about: 'review' })
      for (const queryKey of [keys.drafts(documentId), keys.documents, keys.tasks, keys.overview]) {
        void client.invalidateQueries({ queryKey })
      }
    },
  })
}

/** One action turns accepted drafts into tasks; who will be told is said before. */
export function AssignDialog(props: {
  documentId: string
  drafts: readonly Draft[]
  onClose: () => void
}): JSX.Element {
  const { documentId, drafts } = props
  // What was counted when the dialog opened is what is assigned.
  const [summary] = useState(() => assignSummary(drafts))
  const [supervising, setSupervising] = useState<readonly UnitRef[]>([])
  const [note, setNote] = useState('')
  const assign = useAssigning(documentId, summary)
  if (assign.data) return <Done assigned={assign.data} documentId={documentId} onClose={props.onClose} />
  return (
    <Modal
      open
      title={words.title(summary.drafts.length)}
      okText={words.submit}
      cancelText={kitWords.cancel}
      okButtonProps={{ loading: assign.isPending, disabled: summary.drafts.length === 0 }}
      onOk={() => assign.mutate({ supervisingUnitId: supervising[0]?.id, note })}
      onCancel={props.onClose}
    >
      <div className="dialog-fields">
        <Summary summary={summary} />
        <div className="field">
          <span>{words.supervising}</span>
          <UnitPicker label={words.supervising} value={supervising} onChange={setSupervising} />
        </div>
        <label className="field">
          <span>{words.note}</span>
          <Input.TextArea
            rows={2}
            maxLength={2000}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        </label>
        {assign.isError && <ProblemNotice error={assign.error} compact />}
      </div>
    </Modal>
  )
}
