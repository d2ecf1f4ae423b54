import type { JSX } from 'react'
import { Button } from 'antd'
import type { Draft } from '../api/index.ts'
import { deadlineText } from '../ui/index.ts'
import { reviewWords } from '../words/review.ts'
import type { Conflict } from './use-drafts.ts'

const words = reviewWords.conflict
const { fields, states } = reviewWords

function valueOf(draft: Partial<Draft>, field: keyof Draft): string | null {
  switch (field) {
    case 'lead':
      return draft.lead?.name ?? null
    case 'coordinating':
      return draft.coordinating?.map((unit) => unit.name).join('; ') || null
    case 'deadlineKind': {
      const { deadlineKind = 'none', deadline = null, recurrence = null } = draft
      return deadlineText({ deadlineKind, deadline, recurrence })
    }
    case 'state':
      return draft.state ? states[draft.state] : null
    case 'weight':
      return draft.weight === undefined ? null : String(draft.weight)
    case 'title':
    case 'deliverable':
    case 'measure':
      return draft[field] ?? null
    default:
      return null
  }
}

const compared: readonly (readonly [keyof Draft, string])[] = [
  ['title', fields.title],
  ['lead', fields.lead],
  ['coordinating', fields.coordinating],
  ['deadlineKind', fields.deadline],
  ['deliverable', fields.deliverable],
  ['measure', fields.measure],
  ['weight', fields.weight],
  ['state', ''],
]

/** Two people met on one draft: what they made of it beside what was typed here; nothing is overwritten unseen. */
export function ConflictNotice(props: {
  conflict: Conflict
  onSettle: (keepMine: boolean) => void
}): JSX.Element {
  const { theirs, mine } = props.conflict
  const touched = compared.filter(([field]) => field in mine.show)
  return (
    <div className="conflict" role="alert">
      <strong>{words.title(theirs.updatedBy?.name ?? null)}</strong>
      <table>
        <thead>
          <tr>
            <th scope="col" aria-label={fields.title} />
            <th scope="col">{words.theirs}</th>
            <th scope="col">{words.mine}</th>
          </tr>
        </thead>
        <tbody>
          {touched.map(([field, label]) => (
            <tr key={field}>
              <th scope="row">{label}</th>
              <td>{valueOf(theirs, field) ?? '–'}</td>
              <td>{valueOf(mine.show, field) ?? '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="conflict-actions">
        <Button size="small" onClick={() => props.onSettle(false)}>
          {words.takeTheirs}
        </Button>
        <Button size="small" onClick={() => props.onSettle(true)}>
          {words.keepMine}
        </Button>
      </div>
    </div>
  )
}
