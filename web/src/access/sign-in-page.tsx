import { useState } from 'react'
import type { FormEvent, JSX } from 'react'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMutation } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { queryClient, signIn, verifySecondStep } from '../api/index.ts'
import { signInWords as words } from '../words/access.ts'
import { ProblemNotice } from '../ui/index.ts'
import { AccessSheet } from './access-sheet.tsx'
import { addressAfterSignIn } from './address-after.ts'

function useEnter(): () => void {
  const { ve } = useSearch({ from: '/dang-nhap' })
  const navigate = useNavigate()
  return () => {
    queryClient.clear()
    void navigate({ href: addressAfterSignIn(ve), replace: true })
  }
}

function PasswordStep(props: { onSecond: () => void }): JSX.Element {
  const enter = useEnter()
  const [username, setUsername] = useState('')
  const [password, setPassword] = useState('')
  const attempt = useMutation({
    mutationFn: () => signIn(username.trim().toLowerCase(), password),
    onSuccess: (step) => (step === 'second' ? props.onSecond() : enter()),
  })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    attempt.mutate()
  }
  return (
    <AccessSheet title={words.title}>
      <form className="access-form" onSubmit={submit}>
        <label className="field">
          <span>{words.username}</span>
          <Input
            size="large"
            name="username"
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            autoFocus
            required
            value={username}
            onChange={(event) => setUsername(event.target.value)}
          />
        </label>
        <label className="field">
          <span>{words.password}</span>
          <Input.Password
            size="large"
            name="password"
            autoComplete="current-password"
            required
            value={password}
            onChange={(event) => setPassword(event.target.value)}
          />
        </label>
        {attempt.isError && <ProblemNotice error={attempt.error} compact />}
        <Button type="primary" htmlType="submit" loading={attempt.isPending}>
          {words.enter}
        </Button>
        <p className="faint">{words.forgot}</p>
      </form>
    </AccessSheet>
  )
}

function SecondStep(props: { onStartOver: () => void }): JSX.Element {
  const enter = useEnter()
  const [backup, setBackup] = useState(false)
  const [code, setCode] = useState('')
  const attempt = useMutation({
    mutationFn: () => verifySecondStep(backup ? code.trim() : code.replace(/\D/g, ''), backup),
    onSuccess: enter,
  })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    attempt.mutate()
  }
  return (
    <AccessSheet title={words.secondTitle} about={backup ? words.backupAbout : words.secondAbout}>
      <form className="access-form" onSubmit={submit}>
        <label className="field">
          <span>{backup ? words.backupCode : words.code}</span>
          <Input
            key={backup ? 'backup' : 'code'}
            size="large"
            name="code"
            inputMode={backup ? 'text' : 'numeric'}
            autoComplete="one-time-code"
            autoFocus
            required
            value={code}
            onChange={(event) => setCode(event.target.value)}
          />
        </label>
        {attempt.isError && <ProblemNotice error={attempt.error} compact />}
        <Button type="primary" htmlType="submit" loading={attempt.isPending}>
          {words.continue}
        </Button>
        <button
          type="button"
          className="text-button"
          onClick={() => {
            setBackup(!backup)
            setCode('')
            attempt.reset()
          }}
        >
          {backup ? words.toCode : words.toBackup}
        </button>
        <button type="button" className="text-button" onClick={props.onStartOver}>
          {words.startOver}
        </button>
      </form>
    </AccessSheet>
  )
}

/** Name and password, then the second step for those who have one. */
export function SignInPage(): JSX.Element {
  const [second, setSecond] = useState(false)
  return second ? (
    <SecondStep onStartOver={() => setSecond(false)} />
  ) : (
    <PasswordStep onSecond={() => setSecond(true)} />
  )
}
