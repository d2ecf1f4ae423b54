import type { ImportKind } from '@dieuhanh/domain'
import { useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import type { JSX } from 'react'
import { useMe } from '../api/index.ts'
import type { Me } from '../api/index.ts'
import { Icon } from '../ui/index.ts'
import { importWords as words } from '../words/imports.ts'

/** Who may bring a table of each kind: those who may make the same by hand. */
const mayBring: Readonly<Record<ImportKind, readonly Me['roles'][number][]>> = {
  tasks: ['office-specialist', 'leader'],
  units: ['office-specialist', 'administrator'],
  indicators: ['office-specialist', 'leader'],
  projects: ['office-specialist', 'leader'],
}

/** The way to where tables are brought, beside the way out of a list; only for those who may bring one of its kind. */
export function ImportLink({ of }: { readonly of: ImportKind }): JSX.Element | null {
  const me = useMe()
  const navigate = useNavigate()
  if (!me.roles.some((role) => mayBring[of].includes(role))) return null
  return (
    <Button icon={<Icon name="upload" />} onClick={() => void navigate({ to: '/nhap-bang' })}>
      {words.short}
    </Button>
  )
}
