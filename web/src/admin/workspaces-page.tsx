import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import type { JSX } from 'react'
import { api, ask, idempotent, useMe } from '../api/index.ts'
import { Loading, ProblemNotice, toast } from '../ui/index.ts'
import { adminWords } from '../words/admin.ts'

const words = adminWords.workspaces

/** The workspaces of this person, the way into another, and a new one for any of the 34 provinces. */
export function WorkspacesPage(): JSX.Element {
  const me = useMe()
  const client = useQueryClient()
  const enter = useMutation({
    mutationFn: (workspaceId: string) => ask(api.POST('/api/v1/me/workspace', { body: { workspaceId } })),
    // Everything on screen belongs to the workspace that is left.
    onSuccess: () => client.resetQueries(),
  })
  return (
    <div className="workspaces">
      <ul className="plain-lines">
        {me.workspaces.map((workspace) => (
          <li key={workspace.id}>
            <span>
              <strong>{workspace.name}</strong>
              {workspace.sample && <span className="faint"> · {words.sample}</span>}
            </span>
            {workspace.id === me.workspace.id ? (
              <span className="faint">{words.current}</span>
            ) : (
              <Button
                onClick={() => enter.mutate(workspace.id)}
                loading={enter.isPending && enter.variables === workspace.id}
              >
                {words.enter}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {enter.isError && <ProblemNotice error={enter.error} />}
      <CreateWorkspace />
    </div>
  )
}

function CreateWorkspace(): JSX.Element {
  const client = useQueryClient()
  const [provinceCode, setProvinceCode] = useState('')
  const provinces = useQuery({
    queryKey: ['provinces'],
    queryFn: () => ask(api.GET('/api/v1/provinces')),
    staleTime: Infinity,
  })
  const create = useMutation({
    mutationFn: () =>
      ask(api.POST('/api/v1/workspaces', { params: { header: idempotent() }, body: { provinceCode } })),
    onSuccess: async (workspace) => {
      toast(words.created(workspace.name))
      setProvinceCode('')
      await client.invalidateQueries({ queryKey: ['me'] })
    },
  })
  if (provinces.isPending) return <Loading lines={2} />
  return (
    <section className="new-workspace">
      <h2>{words.create}</h2>
      <p className="faint">{words.note}</p>
      <div className="admin-tools">
        <select
          className="plain-input"
          aria-label={words.province}
          value={provinceCode}
          onChange={(event) => setProvinceCode(event.target.value)}
        >
          <option value="">{words.choose}</option>
          {provinces.data?.items.map((province) => (
            <option key={province.code} value={province.code}>
              {province.name}
            </option>
          ))}
        </select>
        <Button
          type="primary"
          disabled={!provinceCode}
          loading={create.isPending}
          onClick={() => create.mutate()}
        >
          {words.create}
        </Button>
      </div>
      {(create.isError || provinces.isError) && <ProblemNotice error={create.error ?? provinces.error} />}
    </section>
  )
}
