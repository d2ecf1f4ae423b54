import type { JSX } from 'react'
import { useQuery } from '@tanstack/react-query'
import { documentTextQuery } from '../api/index.ts'
import type { DocumentPage } from '../api/index.ts'
import { AssignDialog } from './assign-dialog.tsx'
import { setCoordinating, setLead } from './changes.ts'
import { GroupDialog } from './group-dialog.tsx'
import { KeyHelp } from './key-help.tsx'
import { mergeChanges } from './saving.ts'
import { SplitDialog } from './split-dialog.tsx'
import type { Actions } from './use-actions.ts'
import type { Desk } from './use-desk.ts'
import type { Drafts } from './use-drafts.ts'

/** The dialog that is open on the desk, if any. */
export function ReviewDialogs(props: {
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
