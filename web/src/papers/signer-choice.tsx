import type { JSX } from 'react'
import { paperTemplateWords } from '../words/paper-templates.ts'
import type { Signature, Signer, System } from './use-templates.ts'

const words = paperTemplateWords.signers

/** One of those who sign for the office; nothing where the office keeps no list. */
export function SignerChoice(props: {
  readonly system: System
  readonly signers: readonly Signer[]
  readonly signature: Signature
  readonly onChange: (signature: Signature) => void
}): JSX.Element | null {
  const { system, signature, onChange } = props
  const signers = props.signers.filter((signer) => signer.system === system)
  if (signers.length === 0) return null
  const chosen = signers.findIndex(
    ({ name, position }) => name === signature.name && position === signature.position,
  )
  return (
    <label className="field">
      <span>{words.choose}</span>
      <select
        className="plain-input"
        value={chosen}
        onChange={(event) => {
          const signer = signers[Number(event.target.value)]
          if (signer) onChange(signatureOf(signer))
        }}
      >
        {chosen < 0 && <option value={-1}>{words.choosing}</option>}
        {signers.map((signer, at) => (
          <option key={`${signer.name} ${signer.position}`} value={at}>
            {`${signer.name} – ${signer.position}`}
          </option>
        ))}
      </select>
    </label>
  )
}

function signatureOf({ capacities, position, acting, name }: Signer): Signature {
  return { capacities, position, acting, name }
}
