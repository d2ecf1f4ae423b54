import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Modal } from 'antd'
import { useState } from 'react'
import type { JSX } from 'react'
import { api, ask, ifMatch, keys, useMe } from '../api/index.ts'
import type { UnitPage, UnitRef } from '../api/index.ts'
import { DayField, LineField, Popover, ProblemNotice, SelectField, UnitPicker, toast } from '../ui/index.ts'
import { kitWords } from '../words/kit.ts'
import { organisationWords as words } from '../words/organisations.ts'

type Change = keyof typeof words.actions | 'name'

/** What the office records about a unit: a new name, a new place, its end with who takes over, one more way to call it. */
export function ChangeUnit({ unit }: { readonly unit: UnitPage }): JSX.Element {
  const [change, setChange] = useState<Change | null>(null)
  const entries: readonly (readonly [Change, string])[] = [
    ['renamed', words.actions.renamed],
    ['moved', words.actions.moved],
    ['dissolved', words.actions.dissolved],
    ['name', words.addName],
  ]
  return (
    <>
      <Popover label={words.change} button={words.change} className="button">
        {(close) => (
          <ul className="action-menu">
            {entries.map(([kind, name]) => (
              <li key={kind}>
                <button
                  type="button"
                  className="menu-line"
                  onClick={() => {
                    close()
                    setChange(kind)
                  }}
                >
                  {name}
                </button>
              </li>
            ))}
          </ul>
        )}
      </Popover>
      {change === 'name' && <AddName unit={unit} onClose={() => setChange(null)} />}
      {change !== null && change !== 'name' && (
        <ChangeDialog unit={unit} kind={change} onClose={() => setChange(null)} />
      )}
    </>
  )
}

interface ChangeForm {
  readonly onDay: string
  readonly name: string
  readonly units: readonly UnitRef[]
  readonly legalBasis: string
}

/** The event for the API; null while something is missing. */
function toEvent(kind: keyof typeof words.actions, form: ChangeForm) {
  const said = { onDay: form.onDay, ...(form.legalBasis.trim() && { legalBasis: form.legalBasis.trim() }) }
  const first = form.units[0]
  if (kind === 'renamed')
    return form.name.trim().length < 2 ? null : { kind, name: form.name.trim(), ...said }
  if (first === undefined) return null
  return kind === 'moved'
    ? { kind, parentId: first.id, ...said }
    : { kind, successorIds: form.units.map((unit) => unit.id), ...said }
}

function useRecord(unit: UnitPage, onDone: () => void) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: NonNullable<ReturnType<typeof toEvent>>) =>
      ask(
        api.POST('/api/v1/units/{unitId}/events', {
          params: { path: { unitId: unit.id }, header: ifMatch(unit.revision) },
          body,
        }),
      ),
    onSuccess: async () => {
      toast(words.saved)
      onDone()
      await client.invalidateQueries({ queryKey: keys.organisation })
    },
  })
}

interface ChangeDialogProps {
  unit: UnitPage
  kind: keyof typeof words.actions
  onClose: () => void
}

function ChangeDialog({ unit, kind, onClose }: ChangeDialogProps): JSX.Element {
  const me = useMe()
  const [form, setForm] = useState<ChangeForm>({
    onDay: me.today,
    name: unit.name,
    units: [],
    legalBasis: '',
  })
  const event = toEvent(kind, form)
  const record = useRecord(unit, onClose)
  const change = (part: Partial<ChangeForm>): void => setForm({ ...form, ...part })
  const unitsLabel = kind === 'moved' ? words.fields.parent : words.fields.successors
  return (
    <Modal
      open
      title={`${words.actions[kind]}: ${unit.name}`}
      okText={kitWords.save}
      cancelText={kitWords.cancel}
      onCancel={onClose}
      onOk={() => event && record.mutate(event)}
      confirmLoading={record.isPending}
      okButtonProps={{ disabled: event === null, danger: kind === 'dissolved' }}
    >
      <div className="dialog-fields">
        {kind === 'dissolved' && <p>{words.dissolveNote}</p>}
        {kind === 'renamed' ? (
          <LineField label={words.fields.newName} value={form.name} onChange={(name) => change({ name })} />
        ) : (
          <div className="field">
            <span>{unitsLabel}</span>
            <UnitPicker
              label={unitsLabel}
              many={kind === 'dissolved'}
              value={form.units}
              onChange={(units) => change({ units })}
            />
          </div>
        )}
        <DayField
          label={words.fields.onDay}
          day={form.onDay}
          onChange={(onDay) => onDay && change({ onDay })}
        />
        <LineField
          label={words.fields.legalBasis}
          value={form.legalBasis}
          onChange={(legalBasis) => change({ legalBasis })}
        />
        {record.isError && <ProblemNotice error={record.error} compact />}
      </div>
    </Modal>
  )
}

function AddName(props: { unit: UnitPage; onClose: () => void }): JSX.Element {
  const client = useQueryClient()
  const [name, setName] = useState('')
  const [kind, setKind] = useState<'alias' | 'abbreviation'>('alias')
  const add = useMutation({
    mutationFn: () =>
      ask(
        api.POST('/api/v1/units/{unitId}/names', {
          params: { path: { unitId: props.unit.id } },
          body: { name: name.trim(), kind },
        }),
      ),
    onSuccess: async () => {
      toast(words.saved)
      props.onClose()
      await client.invalidateQueries({ queryKey: keys.organisation })
    },
  })
  const { alias, abbreviation } = words.nameKinds
  return (
    <Modal
      open
      title={words.addName}
      okText={kitWords.save}
      cancelText={kitWords.cancel}
      onCancel={props.onClose}
      onOk={() => add.mutate()}
      confirmLoading={add.isPending}
      okButtonProps={{ disabled: !name.trim() }}
    >
      <div className="dialog-fields">
        <LineField label={words.fields.name} value={name} onChange={setName} />
        <SelectField
          label={words.fields.nameKind}
          names={{ alias, abbreviation }}
          value={kind}
          onChange={setKind}
        />
        {add.isError && <ProblemNotice error={add.error} compact />}
      </div>
    </Modal>
  )
}
