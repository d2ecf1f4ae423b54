import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Modal } from 'antd'
import { useState } from 'react'
import type { JSX } from 'react'
import { api, ask } from '../api/index.ts'
import type { Role, UnitRef } from '../api/index.ts'
import { ProblemNotice } from '../ui/index.ts'
import { adminWords } from '../words/admin.ts'
import { kitWords } from '../words/kit.ts'
import { MembershipFields } from './membership-fields.tsx'
import { PasswordOnce } from './password-once.tsx'

const words = adminWords.people

const emptyForm = {
  name: '',
  title: '',
  username: '',
  phone: '',
  role: 'focal-point' as Role,
  units: [] as readonly UnitRef[],
}
type Form = typeof emptyForm

function isReady(form: Form): boolean {
  return (
    form.name.trim().length >= 2 && /^[a-z0-9][a-z0-9._-]{2,39}$/.test(form.username) && form.units.length > 0
  )
}

// The answer holds a password, so the server keeps no copy of it to give again.
function useCreatePerson(form: Form) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () =>
      ask(
        api.POST('/api/v1/people', {
          body: {
            name: form.name.trim(),
            username: form.username,
            ...(form.title.trim() && { title: form.title.trim() }),
            ...(form.phone.trim() && { phone: form.phone.trim() }),
            memberships: form.units.map((unit) => ({ unitId: unit.id, role: form.role })),
          },
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: ['people'] }),
  })
}

/** Makes an account: who, and the first role somewhere; the password is shown once. */
export function NewPersonDialog({ onClose }: { readonly onClose: () => void }): JSX.Element {
  const [form, setForm] = useState(emptyForm)
  const create = useCreatePerson(form)
  if (create.data)
    return <PasswordOnce name={create.data.person.name} password={create.data.password} onClose={onClose} />
  const field = (key: 'name' | 'title' | 'username' | 'phone', label: string): JSX.Element => (
    <label className="field">
      <span>{label}</span>
      <input
        className="plain-input"
        autoComplete="off"
        maxLength={120}
        value={form[key]}
        onChange={(event) => setForm({ ...form, [key]: event.target.value })}
      />
    </label>
  )
  return (
    <Modal
      open
      title={words.add}
      okText={words.create}
      cancelText={kitWords.cancel}
      onCancel={onClose}
      onOk={() => create.mutate()}
      confirmLoading={create.isPending}
      okButtonProps={{ disabled: !isReady(form) }}
    >
      <div className="dialog-fields">
        {field('name', words.name)}
        {field('title', words.position)}
        {field('username', words.username)}
        {field('phone', words.phone)}
        <MembershipFields
          role={form.role}
          units={form.units}
          onChange={(change) => setForm({ ...form, ...change })}
        />
        {create.isError && <ProblemNotice error={create.error} compact />}
      </div>
    </Modal>
  )
}
