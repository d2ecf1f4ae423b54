import { useState } from 'react'
import type { JSX } from 'react'
import { useMutation, useQueryClient } from '@tanstack/react-query'

import { Button, Input, Modal } from 'antd'
import { api, ask, ifMatch, isConflict, keys } from '../api/index.ts'
import type { DocumentPage, DocumentStatus } from '../api/index.ts'
import { documentWords } from '../words/documents.ts'
import { kitWords } from '../words/kit.ts'
import { dayText, ProblemNotice, toast } from '../ui/index.ts'
import { readTypedDay } from './typed-day.ts'

const words = documentWords.page

interface Form {
  readonly type: string
  readonly symbol: string
  readonly issuedOn: string
  readonly issuer: string
  readonly signer: string
  readonly title: string
  readonly status: DocumentStatus
}

const textFields = [
  ['type', words.type],
  ['symbol', words.symbol],
  ['issuedOn', words.issuedOn],
  ['issuer', words.issuer],
  ['signer', words.signer],
] as const

function formOf(document: DocumentPage): Form {
  return {
    type: document.type ?? '',
    symbol: document.symbol ?? '',
    issuedOn: document.issuedOn ? dayText(document.issuedOn) : '',
    issuer: document.issuer ?? '',
    signer: document.signer ?? '',
    title: document.title ?? '',
    status: document.status,
  }
}

function useSaving(document: DocumentPage, onSaved: () => void) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ form, revision }: { form: Form; revision: number }) => {
      const { issuedOn, status, ...texts } = form
      const kept = Object.fromEntries(
        Object.entries(texts).map(([name, value]) => [name, value.trim() || null]),
      )
      const body = { ...kept, issuedOn: issuedOn.trim() ? readTypedDay(issuedOn) : null, status }
      return ask(
        api.PATCH('/api/v1/documents/{documentId}', {
          params: { path: { documentId: document.id }, header: ifMatch(revision) },
          body,
        }),
      )
    },
    onSuccess: (saved) => {
      client.setQueryData(keys.document(document.id), saved)
      void client.invalidateQueries({ queryKey: keys.documents })
      toast(words.saved)
      onSaved()
    },
  })
}

function Fields(props: {
  form: Form
  theirs: Form | null
  badDay: boolean
  onChange: (form: Form) => void
}): JSX.Element {
  const { form, theirs } = props
  const set = (part: Partial<Form>): void => props.onChange({ ...form, ...part })
  const theirNote = (name: keyof Form): JSX.Element | null =>
    theirs && theirs[name] !== form[name] ? (
      <small className="theirs">{words.theirs(theirs[name] || words.unknown)}</small>
    ) : null
  return (
    <>
      {textFields.map(([name, label]) => (
        <label className="field" key={name}>
          <span>{label}</span>
          <Input value={form[name]} onChange={(event) => set({ [name]: event.target.value })} />
          {name === 'issuedOn' && props.badDay && <small className="is-wrong">{words.badDay}</small>}
          {theirNote(name)}
        </label>
      ))}
      <label className="field">
        <span>{words.title}</span>
        <Input.TextArea
          autoSize={{ minRows: 2 }}
          value={form.title}
          onChange={(event) => set({ title: event.target.value })}
        />
        {theirNote('title')}
      </label>
      <label className="field">
        <span>{words.status}</span>
        <select
          className="plain-input"
          value={form.status}
          onChange={(event) => set({ status: event.target.value as DocumentStatus })}
        >
          {Object.entries(documentWords.statuses).map(([value, text]) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      </label>
    </>
  )
}

/** Corrects what the machine read of a document's identity; two people never overwrite each other unseen. */
export function EditIdentity(props: { document: DocumentPage; onClose: () => void }): JSX.Element {
  const { document } = props
  const [form, setForm] = useState(() => formOf(document))
  const [revision, setRevision] = useState(document.revision)
  const saving = useSaving(document, props.onClose)
  const theirs = isConflict(saving.error)
    ? (saving.error.problem.current as DocumentPage | undefined)
    : undefined
  const badDay = form.issuedOn.trim() !== '' && !readTypedDay(form.issuedOn)
  const takeTheirs = (taken: DocumentPage): void => {
    setForm(formOf(taken))
    setRevision(taken.revision)
    saving.reset()
  }
  return (
    <Modal
      open
      title={words.edit}
      okText={theirs ? words.saveMine : kitWords.save}
      cancelText={kitWords.cancel}
      okButtonProps={{ loading: saving.isPending, disabled: badDay }}
      onOk={() => saving.mutate({ form, revision: theirs?.revision ?? revision })}
      onCancel={props.onClose}
    >
      <div className="dialog-fields">
        {theirs && (
          <div className="conflict" role="alert">
            <p>{words.conflict}</p>
            <Button size="small" onClick={() => takeTheirs(theirs)}>
              {words.takeTheirs}
            </Button>
          </div>
        )}
        <Fields form={form} theirs={theirs ? formOf(theirs) : null} badDay={badDay} onChange={setForm} />
        {saving.isError && !theirs && <ProblemNotice error={saving.error} compact />}
      </div>
    </Modal>
  )
}
