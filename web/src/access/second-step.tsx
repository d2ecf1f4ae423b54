import { useState } from 'react'
import type { JSX } from 'react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button, Input, Modal, QRCode } from 'antd'
import { keys, startSecondStep, stopSecondStep, verifySecondStep } from '../api/index.ts'
import { accountPageWords, signInWords } from '../words/access.ts'
import { kitWords } from '../words/kit.ts'
import { ProblemNotice, toast } from '../ui/index.ts'
import { setupKey } from './setup-key.ts'

const words = accountPageWords.second

type Begun = Awaited<ReturnType<typeof startSecondStep>>

function AskPassword(props: {
  title: string
  onPassword: (password: string) => Promise<unknown>
  onClose: () => void
}): JSX.Element {
  const [password, setPassword] = useState('')
  const attempt = useMutation({ mutationFn: () => props.onPassword(password) })
  return (
    <Modal
      open
      title={props.title}
      okText={signInWords.continue}
      cancelText={kitWords.cancel}
      okButtonProps={{ loading: attempt.isPending, disabled: password === '' }}
      onOk={() => attempt.mutate()}
      onCancel={props.onClose}
    >
      <div className="dialog-fields">
        <label className="field">
          <span>{words.password}</span>
          <Input.Password
            autoFocus
            autoComplete="current-password"
            value={password}
            onChange={(event) => setPassword(event.target.value)}
            onPressEnter={() => attempt.mutate()}
          />
        </label>
        {attempt.isError && <ProblemNotice error={attempt.error} compact />}
      </div>
    </Modal>
  )
}

/** The key for the authenticator, the codes for paper, and the first code back as proof. */
function Setup(props: { begun: Begun; onDone: () => void; onClose: () => void }): JSX.Element {
  const { begun } = props
  const [code, setCode] = useState('')
  const finish = useMutation({
    mutationFn: () => verifySecondStep(code.replace(/\D/g, ''), false),
    onSuccess: props.onDone,
  })
  return (
    <Modal
      open
      title={words.start}
      okText={words.finish}
      cancelText={kitWords.cancel}
      okButtonProps={{ loading: finish.isPending, disabled: code.replace(/\D/g, '').length !== 6 }}
      onOk={() => finish.mutate()}
      onCancel={props.onClose}
    >
      <div className="dialog-fields">
        <p>{words.scan}</p>
        {/* Black on white in every theme: cameras read nothing else as well. */}
        <QRCode type="svg" size={176} value={begun.address} color="#000000" bgColor="#ffffff" />
        <p className="secret" aria-label={words.key}>
          {setupKey(begun.address)}
        </p>
        <p>
          <a href={begun.address}>{words.open}</a>
        </p>
        <p>{words.backup}</p>
        <ul className="backup-codes">
          {begun.backupCodes.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
        <label className="field">
          <span>{words.confirm}</span>
          <Input
            inputMode="numeric"
            autoComplete="one-time-code"
            value={code}
            onChange={(event) => setCode(event.target.value)}
          />
        </label>
        {finish.isError && <ProblemNotice error={finish.error} compact />}
      </div>
    </Modal>
  )
}

/** The second step of signing in, to be begun or stopped with the password. */
export function SecondStepSection(props: { on: boolean }): JSX.Element {
  const [asking, setAsking] = useState(false)
  const [begun, setBegun] = useState<Begun | null>(null)
  const client = useQueryClient()
  const settle = (told: string): void => {
    setAsking(false)
    setBegun(null)
    toast(told)
    void client.invalidateQueries({ queryKey: keys.me })
  }
  const take = async (password: string): Promise<void> => {
    if (props.on) {
      await stopSecondStep(password)
      settle(words.stopped)
    } else {
      setBegun(await startSecondStep(password))
      setAsking(false)
    }
  }
  return (
    <div>
      <h3>{words.title}</h3>
      <p className="faint">{props.on ? words.on : words.off}</p>
      <Button onClick={() => setAsking(true)}>{props.on ? words.stop : words.start}</Button>
      {asking && (
        <AskPassword
          title={props.on ? words.stop : words.start}
          onPassword={take}
          onClose={() => setAsking(false)}
        />
      )}
      {begun && <Setup begun={begun} onDone={() => settle(words.started)} onClose={() => setBegun(null)} />}
    </div>
  )
}
