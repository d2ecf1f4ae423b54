import { useState } from 'react'
import type { JSX } from 'react'
import { useMutation } from '@tanstack/react-query'
import { Button, Modal } from 'antd'
import { changePassword, useMe } from '../api/index.ts'
import { accountPageWords as words, passwordWords } from '../words/access.ts'
import { frameWords } from '../words/frame.ts'
import { kitWords } from '../words/kit.ts'
import { Appearance, dayText, PageHead, ProblemNotice, toast } from '../ui/index.ts'
import { PasswordFields } from './password-fields.tsx'
import { noPasswords, passwordFault } from './password-fault.ts'
import { SecondStepSection } from './second-step.tsx'
import { SessionList } from './session-list.tsx'
import { TokenList } from './token-list.tsx'
import './access.css'

function PasswordDialog(props: { onClose: () => void }): JSX.Element {
  const [fields, setFields] = useState(noPasswords)
  const [tried, setTried] = useState(false)
  const fault = passwordFault(fields)
  const change = useMutation({
    mutationFn: () => changePassword(fields.current, fields.next),
    onSuccess: () => {
      toast(passwordWords.changed)
      props.onClose()
    },
  })
  return (
    <Modal
      open
      title={passwordWords.title}
      okText={passwordWords.change}
      cancelText={kitWords.cancel}
      okButtonProps={{ loading: change.isPending }}
      onOk={() => {
        setTried(true)
        if (!fault) change.mutate()
      }}
      onCancel={props.onClose}
    >
      <div className="dialog-fields">
        <PasswordFields fields={fields} onChange={setFields} fault={tried ? fault : null} />
        {change.isError && <ProblemNotice error={change.error} compact />}
      </div>
    </Modal>
  )
}

/** One's own account: roles, how one signs in, sessions, tokens, how the screen looks. */
export function AccountPage(): JSX.Element {
  const me = useMe()
  const [changing, setChanging] = useState(false)
  return (
    <div className="account">
      <PageHead title={words.title} heading={me.name} below={me.title} />
      <section>
        <h2>{words.memberships}</h2>
        <ul>
          {me.memberships.map((one) => (
            <li key={one.id}>
              {frameWords.roles[one.role]}, {one.unit.name}{' '}
              <span className="faint">
                {words.since(dayText(one.validFrom))}
                {one.validTo && ` ${words.until(dayText(one.validTo))}`}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{words.security}</h2>
        <p>
          <span className="faint">{words.username}:</span> {me.username}
        </p>
        <p>
          <Button onClick={() => setChanging(true)}>{passwordWords.title}</Button>
        </p>
        <SecondStepSection on={me.twoFactor} />
      </section>
      <section>
        <h2>{words.sessions.title}</h2>
        <SessionList />
      </section>
      <section>
        <h2>{words.tokens.title}</h2>
        <TokenList />
      </section>
      <section>
        <h2>{words.look}</h2>
        <Appearance />
      </section>
      {changing && <PasswordDialog onClose={() => setChanging(false)} />}
    </div>
  )
}
