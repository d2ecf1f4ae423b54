import { useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import type { JSX } from 'react'
import { isOffice, useMe } from '../api/index.ts'
import { Icon } from '../ui/index.ts'
import { importWords as words } from '../words/imports.ts'

/** The way to where tables are brought, beside the way out of a list; only for those who may bring them. */
export function ImportLink(): JSX.Element | null {
  const me = useMe()
  const navigate = useNavigate()
  if (!isOffice(me)) return null
  return (
    <Button icon={<Icon name="upload" />} onClick={() => void navigate({ to: '/nhap-bang' })}>
      {words.short}
    </Button>
  )
}
