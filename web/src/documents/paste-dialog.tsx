import { useState } from 'react'
import type { JSX } from 'react'
import { useNavigate } from '@tanstack/react-router'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Input, Modal } from 'antd'
import { api, ask, idempotent, keys } from '../api/index.ts'
import { documentWords } from '../words/documents.ts'
import { kitWords } from '../words/kit.ts'
import { formatNumber, ProblemNotice, toast } from '../ui/index.ts'

const words = documentWords.pasting

/** A document from pasted text; the same text twice leads to the one that is there. */
export function PasteDialog(props: { onClose: () => void }): JSX.Element {
  const [text, setText] = useState('')
  const [name, setName] = useState('')
  const client = useQueryClient()
  const navigate = useNavigate()
  const paste = useMutation({
    mutationFn: () =>
      ask(
        api.POST('/api/v1/documents/text', {
          params: { header: idempotent() },
          body: { text, ...(name.trim() ? { name: name.trim() } : {}) },
        }),
      ),
    onSuccess: ({ kind, document }) => {
      void client.invalidateQueries({ queryKey: keys.documents })
      if (kind === 'known') toast(words.known)
      props.onClose()
      const to =
        kind === 'registered' && document.counts.drafts > 0
          ? '/van-ban/$documentId/duyet'
          : '/van-ban/$documentId'
      void navigate({ to, params: { documentId: document.id } })
    },
  })
  return (
    <Modal
      open
      title={words.title}
      width={760}
      okText={words.submit}
      cancelText={kitWords.cancel}
      okButtonProps={{ disabled: text.trim() === '', loading: paste.isPending }}
      onOk={() => paste.mutate()}
      onCancel={props.onClose}
    >
      <div className="dialog-fields">
        <label className="field">
          <span>{words.text}</span>
          <Input.TextArea
            rows={14}
            autoFocus
            placeholder={words.textPlaceholder}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <small className="faint figures">{words.characters(formatNumber(text.length))}</small>
        </label>
        <label className="field">
          <span>{words.name}</span>
          <Input maxLength={200} value={name} onChange={(event) => setName(event.target.value)} />
        </label>
        {paste.isError && <ProblemNotice error={paste.error} compact />}
      </div>
    </Modal>
  )
}
