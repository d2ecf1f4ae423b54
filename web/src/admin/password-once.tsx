import { Modal } from 'antd'
import type { JSX } from 'react'
import { adminWords } from '../words/admin.ts'
import { kitWords } from '../words/kit.ts'

/** A password that is shown this once. */
export function PasswordOnce(props: { name: string; password: string; onClose: () => void }): JSX.Element {
  return (
    <Modal
      open
      title={adminWords.people.passwordOf(props.name)}
      onCancel={props.onClose}
      onOk={props.onClose}
      okText={kitWords.close}
      cancelButtonProps={{ style: { display: 'none' } }}
      mask={{ closable: false }}
    >
      <p>{adminWords.people.passwordOnce}</p>
      <p className="password-once">{props.password}</p>
    </Modal>
  )
}
