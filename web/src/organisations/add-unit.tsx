import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Button, Modal } from 'antd'
import { useState } from 'react'
import type { JSX } from 'react'
import { api, ask, idempotent, keys, useMe } from '../api/index.ts'
import type { UnitRef, UnitRow } from '../api/index.ts'
import { DayField, LineField, ProblemNotice, SelectField, UnitPicker, toast } from '../ui/index.ts'
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

interface UnitForm {
  readonly name: string
  readonly abbreviation: string
  readonly kind: UnitRow['kind']
  readonly level: UnitRow['level']
  readonly parent: readonly UnitRef[]
  readonly onDay: string
  readonly legalBasis: string
}

const emptyForm: Omit<UnitForm, 'onDay'> = {
  name: '',
  abbreviation: '',
  kind: 'state',
  level: 'province',
  parent: [],
  legalBasis: '',
}

function useCreateUnit(form: UnitForm) {
  const client = useQueryClient()
  const navigate = useNavigate()
  return useMutation({
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
            parentId: form.parent[0]?.id ?? '',
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
}

function AddUnitDialog({ onClose }: { readonly onClose: () => void }): JSX.Element {
  const me = useMe()
  const [form, setForm] = useState<UnitForm>({ ...emptyForm, onDay: me.today })
  const create = useCreateUnit(form)
  const change = (part: Partial<UnitForm>): void => setForm({ ...form, ...part })
  const { fields } = words
  return (
    <Modal
      open
      title={words.add}
      okText={kitWords.save}
      cancelText={kitWords.cancel}
      onCancel={onClose}
      onOk={() => create.mutate()}
      confirmLoading={create.isPending}
      okButtonProps={{ disabled: form.name.trim().length < 2 || form.parent.length === 0 }}
    >
      <div className="dialog-fields">
        <LineField label={fields.name} value={form.name} onChange={(name) => change({ name })} />
        <LineField
          label={fields.abbreviation}
          value={form.abbreviation}
          onChange={(abbreviation) => change({ abbreviation })}
        />
        <div className="field">
          <span>{fields.parent}</span>
          <UnitPicker label={fields.parent} value={form.parent} onChange={(parent) => change({ parent })} />
        </div>
        <SelectField
          label={fields.kind}
          names={words.kinds}
          value={form.kind}
          onChange={(kind) => change({ kind })}
        />
        <SelectField
          label={fields.level}
          names={words.levels}
          value={form.level}
          onChange={(level) => change({ level })}
        />
        <DayField label={fields.onDay} day={form.onDay} onChange={(onDay) => onDay && change({ onDay })} />
        <LineField
          label={fields.legalBasis}
          value={form.legalBasis}
          onChange={(legalBasis) => change({ legalBasis })}
        />
        {create.isError && <ProblemNotice error={create.error} compact />}
      </div>
    </Modal>
  )
}
