import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button, Modal } from 'antd'
import { useState } from 'react'
import type { JSX } from 'react'
import { api, ask, ifMatch } from '../api/index.ts'
import type { PersonRow, Role, UnitRef } from '../api/index.ts'
import { IconButton, ProblemNotice, toast } from '../ui/index.ts'
import { adminWords } from '../words/admin.ts'
import { kitWords } from '../words/kit.ts'
import { MembershipFields } from './membership-fields.tsx'
import { PasswordOnce } from './password-once.tsx'

const words = adminWords.people

/** One person: name and title, roles, a new password, the end of the account. */
export function PersonDialog(props: { person: PersonRow; onClose: () => void }): JSX.Element {
  const { person } = props
  const change = usePersonChanges(person)
  const [name, setName] = useState(person.name)
  const [title, setTitle] = useState(person.title ?? '')
  if (change.reset.data)
    return <PasswordOnce name={person.name} password={change.reset.data.password} onClose={props.onClose} />
  const failed = [change.edit, change.end, change.add, change.reset].find((one) => one.isError)
  return (
    <Modal
      open
      title={person.name}
      okText={words.save}
      cancelText={kitWords.close}
      onCancel={props.onClose}
      onOk={() => change.edit.mutate({ name: name.trim(), title: title.trim() || null })}
      confirmLoading={change.edit.isPending}
      okButtonProps={{ disabled: name.trim().length < 2 }}
    >
      <div className="dialog-fields">
        <label className="field">
          <span>{words.name}</span>
          <input
            className="plain-input"
            maxLength={120}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        </label>
        <label className="field">
          <span>{words.position}</span>
          <input
            className="plain-input"
            maxLength={120}
            value={title}
            onChange={(event) => setTitle(event.target.value)}
          />
        </label>
        <Memberships person={person} onEnd={(id) => change.end.mutate(id)} />
        <NewMembership onAdd={(role, unitId) => change.add.mutate({ role, unitId })} />
        <p className="faint">{words.resetNote}</p>
        <div className="person-actions">
          <Button onClick={() => change.reset.mutate(false)} loading={change.reset.isPending}>
            {words.resetPassword}
          </Button>
          {person.twoFactor && (
            <Button onClick={() => change.reset.mutate(true)} loading={change.reset.isPending}>
              {words.resetBoth}
            </Button>
          )}
          <Button danger={person.active} onClick={() => change.edit.mutate({ active: !person.active })}>
            {person.active ? words.deactivate : words.activate}
          </Button>
        </div>
        {failed && <ProblemNotice error={failed.error} compact />}
      </div>
    </Modal>
  )
}

function usePersonChanges(person: PersonRow) {
  const client = useQueryClient()
  const done = async (): Promise<void> => {
    toast(words.saved)
    await client.invalidateQueries({ queryKey: ['people'] })
  }
  const path = { personId: person.id }
  return {
    edit: useMutation({
      mutationFn: (body: { name?: string; title?: string | null; active?: boolean }) =>
        ask(
          api.PATCH('/api/v1/people/{personId}', {
            params: { path, header: ifMatch(person.revision) },
            body,
          }),
        ),
      onSuccess: done,
    }),
    add: useMutation({
      mutationFn: (body: { role: Role; unitId: string }) =>
        ask(api.POST('/api/v1/people/{personId}/memberships', { params: { path }, body })),
      onSuccess: done,
    }),
    end: useMutation({
      mutationFn: (membershipId: string) =>
        ask(
          api.DELETE('/api/v1/people/{personId}/memberships/{membershipId}', {
            params: { path: { ...path, membershipId } },
          }),
        ),
      onSuccess: done,
    }),
    reset: useMutation({
      mutationFn: (dropSecondFactor: boolean) =>
        ask(
          api.POST('/api/v1/people/{personId}/reset-password', {
            params: { path },
            body: { dropSecondFactor },
          }),
        ),
      onSuccess: () => client.invalidateQueries({ queryKey: ['people'] }),
    }),
  }
}

function Memberships(props: { person: PersonRow; onEnd: (membershipId: string) => void }): JSX.Element {
  return (
    <ul>
      {props.person.memberships.map((membership) => (
        <li key={membership.id} className="membership-line">
          <span>
            {adminWords.roles[membership.role]} · {membership.unit.name}
          </span>
          <IconButton
            icon="close"
            size={14}
            label={words.endMembership(adminWords.roles[membership.role], membership.unit.name)}
            onClick={() => props.onEnd(membership.id)}
          />
        </li>
      ))}
    </ul>
  )
}

function NewMembership(props: { onAdd: (role: Role, unitId: string) => void }): JSX.Element {
  const [role, setRole] = useState<Role>('focal-point')
  const [units, setUnits] = useState<readonly UnitRef[]>([])
  const unitId = units[0]?.id
  return (
    <fieldset className="new-membership">
      <legend>{words.addMembership}</legend>
      <MembershipFields
        role={role}
        units={units}
        onChange={(change) => {
          if (change.role) setRole(change.role)
          if (change.units) setUnits(change.units)
        }}
      />
      <Button
        disabled={unitId === undefined}
        onClick={() => {
          if (unitId === undefined) return
          props.onAdd(role, unitId)
          setUnits([])
        }}
      >
        {words.addMembership}
      </Button>
    </fieldset>
  )
}
