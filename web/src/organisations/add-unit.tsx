import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Button, Modal } from 'antd'
import { useState } from 'react'
import type { JSX } from 'react'
import { api, ask, idempotent, keys, useMe } from '../api/index.ts'
import type { UnitRef, UnitRow } from '../api/index.ts'
import { DeadlineInput, ProblemNotice, UnitPicker, toast } from '../ui/index.ts'
import { kitWords } from '../words/kit.ts'
import { organisationWords as words } from '../words/organisations.ts'

/** Creates a unit on a day, below another. */
export function AddUnit(): JSX.Element {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)}>
        {words.add}
      </Button>
      {open && <AddUnitDialog onClose={() => setOpen(false)} />}
    </>
  )
}

const firstForm = {
  name: '',
  abbreviation: '',
  kind: 'state' as UnitRow['kind'],
  level: 'province' as UnitRow['level'],
  parent: [] as UnitRef[],
  legalBasis: '',
}

function AddUnitDialog({ onClose }: { readonly onClose: () => void }): JSX.Element {
  const me = useMe()
  const client = useQueryClient()
  const navigate = useNavigate()
  const [form, setForm] = useState({ ...firstForm, onDay: me.today })
  const parentId = form.parent[0]?.id
  const create = useMutation({
    mutationFn: () =>
      ask(
        api.POST('/api/v1/units', {
          params: { header: idempotent() },
          body: {
            name: form.name.trim(),
            ...(form.abbreviation.trim() && { abbreviation: form.abbreviation.trim() }),
            aliases: [],
            kind: form.kind,
            level: form.level,
            parentId: parentId ?? '',
            onDay: form.onDay,
            ...(form.legalBasis.trim() && { legalBasis: form.legalBasis.trim() }),
          },
        }),
      ),
    onSuccess: async (unit) => {
      toast(words.saved)
      await client.invalidateQueries({ queryKey: keys.organisation })
      await navigate({ to: '/co-quan/$unitId', params: { unitId: unit.id } })
    },
  })
  return (
    <Modal
      open
      title={words.add}
      okText={kitWords.save}
      cancelText={kitWords.cancel}
      onCancel={onClose}
      onOk={() => create.mutate()}
      confirmLoading={create.isPending}
      okButtonProps={{ disabled: form.name.trim().length < 2 || parentId === undefined }}
    >
      <div className="dialog-fields">
        <TextField
          label={words.fields.name}
          value={form.name}
          onChange={(name) => setForm({ ...form, name })}
        />
        <TextField
          label={words.fields.abbreviation}
          value={form.abbreviation}
          onChange={(abbreviation) => setForm({ ...form, abbreviation })}
        />
        <div className="field">
          <span>{words.fields.parent}</span>
          <UnitPicker
            label={words.fields.parent}
            value={form.parent}
            onChange={(parent) => setForm({ ...form, parent })}
          />
        </div>
        <Choice
          label={words.fields.kind}
          names={words.kinds}
          value={form.kind}
          onChange={(kind) => setForm({ ...form, kind })}
        />
        <Choice
          label={words.fields.level}
          names={words.levels}
          value={form.level}
          onChange={(level) => setForm({ ...form, level })}
        />
        <DayField
          label={words.fields.onDay}
          day={form.onDay}
          onChange={(onDay) => setForm({ ...form, onDay })}
        />
        <TextField
          label={words.fields.legalBasis}
          value={form.legalBasis}
          onChange={(legalBasis) => setForm({ ...form, legalBasis })}
        />
        {create.isError && <ProblemNotice error={create.error} compact />}
      </div>
    </Modal>
  )
}

export function TextField(props: {
  label: string
  value: string
  onChange: (value: string) => void
}): JSX.Element {
  return (
    <label className="field">
      <span>{props.label}</span>
      <input
        className="plain-input"
        value={props.value}
        maxLength={300}
        onChange={(event) => props.onChange(event.target.value)}
      />
    </label>
  )
}

export function Choice<K extends string>(props: {
  label: string
  names: Readonly<Record<K, string>>
  value: K
  onChange: (value: K) => void
}): JSX.Element {
  return (
    <label className="field">
      <span>{props.label}</span>
      <select
        className="plain-input"
        value={props.value}
        onChange={(event) => props.onChange(event.target.value as K)}
      >
        {(Object.keys(props.names) as K[]).map((key) => (
          <option key={key} value={key}>
            {props.names[key]}
          </option>
        ))}
      </select>
    </label>
  )
}

export function DayField(props: {
  label: string
  day: string
  onChange: (day: string) => void
}): JSX.Element {
  const me = useMe()
  return (
    <div className="field">
      <span>{props.label}</span>
      <DeadlineInput
        label={props.label}
        today={me.today}
        value={{ deadlineKind: 'fixed', deadline: props.day, recurrence: null }}
        onChange={(value) => value.deadline && props.onChange(value.deadline)}
      />
    </div>
  )
}
