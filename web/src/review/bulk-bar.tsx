import { useCallback, useEffect, useState } from 'react'
import type { JSX } from 'react'
import { Button } from 'antd'
import type { Draft, DraftEdit, UnitRef } from '../api/index.ts'
import { DeadlineInput, UnitPicker } from '../ui/index.ts'
import { kitWords } from '../words/kit.ts'
import { reviewWords } from '../words/review.ts'

const words = reviewWords.bulk
const { done } = reviewWords

type Deadline = Pick<Draft, 'deadlineKind' | 'deadline' | 'recurrence'>

interface Props {
  count: number
  today: string
  documentDate: string | null
  onEdit: (edit: DraftEdit, told: string, add?: readonly string[]) => void
  onClear: () => void
}

const noDeadline: Deadline = { deadlineKind: 'none', deadline: null, recurrence: null }

/** The field that is being set on all picked drafts. */
function Setting(
  props: Props & { field: 'lead' | 'coordinating' | 'deadline'; onDone: () => void },
): JSX.Element {
  const { field, onDone } = props
  const [units, setUnits] = useState<readonly UnitRef[]>([])
  const [deadline, setDeadline] = useState(noDeadline)
  const told = done.editedMany(props.count)
  useEffect(() => {
    const escape = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') onDone()
    }
    document.addEventListener('keydown', escape)
    return () => document.removeEventListener('keydown', escape)
  }, [onDone])
  const apply = (): void => {
    if (field === 'lead') props.onEdit({ leadUnitId: units[0]?.id ?? null }, told)
    else if (field === 'deadline') props.onEdit({ ...deadline }, told)
    else
      props.onEdit(
        {},
        told,
        units.map((unit) => unit.id),
      )
    onDone()
  }
  const ready = field === 'deadline' ? deadline !== noDeadline : units.length > 0
  return (
    <form
      className="bulk-setting"
      onSubmit={(event) => {
        event.preventDefault()
        if (ready) apply()
      }}
    >
      {field === 'deadline' ? (
        <DeadlineInput
          value={noDeadline}
          today={props.today}
          documentDate={props.documentDate}
          autoFocus
          eager
          onChange={setDeadline}
        />
      ) : (
        <UnitPicker
          label={words[field]}
          value={units}
          many={field === 'coordinating'}
          autoFocus
          onChange={setUnits}
        />
      )}
      <Button type="primary" htmlType="submit" disabled={!ready}>
        {words.apply}
      </Button>
      <Button onClick={onDone}>{kitWords.cancel}</Button>
    </form>
  )
}

/** What can be done to all picked drafts at once: all of them or none. */
export function BulkBar(props: Props): JSX.Element {
  const { count, onEdit } = props
  const [field, setField] = useState<'lead' | 'coordinating' | 'deadline' | null>(null)
  const finish = useCallback(() => setField(null), [])
  return (
    <div className="bulk-bar" role="toolbar" aria-label={words.label}>
      <strong role="status">{words.picked(count)}</strong>
      {field ? (
        <Setting key={field} {...props} field={field} onDone={finish} />
      ) : (
        <>
          <Button onClick={() => setField('lead')}>{words.lead}</Button>
          <Button onClick={() => setField('coordinating')}>{words.coordinating}</Button>
          <Button onClick={() => setField('deadline')}>{words.deadline}</Button>
          <Button onClick={() => onEdit({ state: 'accepted' }, done.acceptedMany(count))}>
            {words.accept}
          </Button>
          <Button danger onClick={() => onEdit({ state: 'rejected' }, done.rejectedMany(count))}>
            {words.reject}
          </Button>
          <Button type="text" onClick={props.onClear}>
            {words.clear}
          </Button>
        </>
      )}
    </div>
  )
}
