import type { JSX } from 'react'
import { Input } from 'antd'
import { passwordWords as words } from '../words/access.ts'
import type { Passwords } from './password-fault.ts'

const names = [
  ['current', words.current, 'current-password'],
  ['next', words.next, 'new-password'],
  ['again', words.again, 'new-password'],
] as const

/** The three fields of a change of password. */
export function PasswordFields(props: {
  fields: Passwords
  onChange: (fields: Passwords) => void
  fault: string | null
}): JSX.Element {
  return (
    <>
      {names.map(([name, label, autoComplete]) => (
        <label className="field" key={name}>
          <span>{label}</span>
          <Input.Password
            name={name}
            autoComplete={autoComplete}
            required
            value={props.fields[name]}
            onChange={(event) => props.onChange({ ...props.fields, [name]: event.target.value })}
          />
          {name === 'next' && <small className="faint">{words.rule}</small>}
        </label>
      ))}
      {props.fault && (
        <p className="is-wrong" role="alert">
          {props.fault}
        </p>
      )}
    </>
  )
}
