import { useState } from 'react'
import type { FormEvent, JSX } from 'react'
import { useNavigate } from '@tanstack/react-router'
import { useMutation } from '@tanstack/react-query'
import { Button } from 'antd'
import { changePassword, queryClient, signOut } from '../api/index.ts'
import { passwordWords as words } from '../words/access.ts'
import { frameWords } from '../words/frame.ts'
import { ProblemNotice, toast } from '../ui/index.ts'
import { AccessSheet } from './access-sheet.tsx'
import { PasswordFields } from './password-fields.tsx'
import { noPasswords, passwordFault } from './password-fault.ts'

/** A password given by the administrator is changed before anything else is shown. */
export function NewPasswordPage(): JSX.Element {
  const navigate = useNavigate()
  const [fields, setFields] = useState(noPasswords)
  const [tried, setTried] = useState(false)
  const fault = passwordFault(fields)
  const change = useMutation({
    mutationFn: () => changePassword(fields.current, fields.next),
    onSuccess: () => {
      queryClient.clear()
      toast(words.changed)
      void navigate({ to: '/tong-quan', replace: true })
    },
  })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setTried(true)
    if (!fault) change.mutate()
  }
  return (
    <AccessSheet title={words.mustTitle} about={words.mustAbout}>
      <form className="access-form" onSubmit={submit}>
        <PasswordFields fields={fields} onChange={setFields} fault={tried ? fault : null} />
        {change.isError && <ProblemNotice error={change.error} compact />}
        <Button type="primary" htmlType="submit" loading={change.isPending}>
          {words.change}
        </Button>
        <button type="button" className="text-button" onClick={() => void signOut()}>
          {frameWords.person.signOut}
        </button>
      </form>
    </AccessSheet>
  )
}
