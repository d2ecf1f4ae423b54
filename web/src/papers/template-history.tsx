import { useState, type JSX } from 'react'
import { formatMoment, Loading, ProblemNotice } from '../ui/index.ts'
import { paperTemplateWords } from '../words/paper-templates.ts'
import { fieldsOf, useRevisions, type KeptTemplate, type TemplateFields } from './use-templates.ts'

const words = paperTemplateWords.history

/** Who changed a template and when; an earlier one can be put back into the fields. */
export function TemplateHistory(props: {
  readonly kept: KeptTemplate
  readonly onPutBack: (fields: TemplateFields) => void
}): JSX.Element | null {
  const { kept, onPutBack } = props
  const [open, setOpen] = useState(false)
  if (kept.revision === 0) return null
  return (
    <details className="paper-history" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.title(kept.revision)}</summary>
      {open && <Revisions kept={kept} onPutBack={onPutBack} />}
    </details>
  )
}

function Revisions(props: {
  readonly kept: KeptTemplate
  readonly onPutBack: (fields: TemplateFields) => void
}): JSX.Element {
  const { kept, onPutBack } = props
  const revisions = useRevisions(kept)
  if (revisions.isError) return <ProblemNotice error={revisions.error} compact />
  if (revisions.isPending) return <Loading lines={2} />
  const { items } = revisions.data
  return (
    <ol className="plain-lines">
      {items.map((one, at) => (
        <li key={one.revision}>
          <span>
            {formatMoment(one.changedAt ?? '')}
            {one.changedBy !== null && `, ${one.changedBy}`}: {changedFields(one, items[at + 1])}
          </span>
          {at > 0 && (
            <button type="button" className="text-button" onClick={() => onPutBack(fieldsOf(one))}>
              {words.putBack}
            </button>
          )}
        </li>
      ))}
    </ol>
  )
}

// The first revision changed whatever it wrote.
function changedFields(one: KeptTemplate, before: KeptTemplate | undefined): string {
  const [now, then] = [fieldsOf(one), before && fieldsOf(before)]
  const changed = (Object.keys(now) as (keyof TemplateFields)[]).filter(
    (field) => JSON.stringify(now[field]) !== JSON.stringify(then?.[field] ?? null),
  )
  return changed.length === 0
    ? words.nothing
    : changed.map((field) => paperTemplateWords.fields[field].toLocaleLowerCase('vi')).join(', ')
}
