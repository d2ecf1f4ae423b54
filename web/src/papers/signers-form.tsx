import { Button } from 'antd'
import { useState, type JSX } from 'react'
import { formatMoment, IconButton, ProblemNotice, SelectField, toast } from '../ui/index.ts'
import { paperTemplateWords } from '../words/paper-templates.ts'
import { SignatureFields } from './signature-fields.tsx'
import { templateOf, useKeepSigners, type Signer, type System, type Templates } from './use-templates.ts'

const words = paperTemplateWords.signers

/** Those who sign papers, as one list that is kept whole. */
export function SignersForm(props: { readonly templates: Templates; readonly system: System }): JSX.Element {
  const { templates, system } = props
  const { signers } = templates
  const [items, setItems] = useState<readonly Signer[]>(signers.items)
  const keep = useKeepSigners((now) => {
    setItems(now.items)
    toast(words.saved)
  })
  const nameless = items.some(({ name }) => name.trim() === '')
  const change = (at: number, signer: Signer): void =>
    setItems(items.map((one, place) => (place === at ? signer : one)))
  const blank: Signer = { system, capacities: [], position: '', acting: false, name: '' }
  return (
    <section className="paper-signers">
      <h2>{words.title}</h2>
      <p className="faint">
        {items.length === 0 ? words.none : words.note}{' '}
        {signers.changedAt !== null &&
          paperTemplateWords.changed(signers.changedBy, formatMoment(signers.changedAt))}
      </p>
      <ol className="plain-lines">
        {items.map((signer, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- signers have no name of their own until they are written; none of them keeps a state
          <li key={at}>
            <SignerFields
              title={words.signer(at + 1)}
              signer={signer}
              templates={templates}
              onChange={(changed) => change(at, changed)}
              onRemove={() => setItems(items.filter((_, place) => place !== at))}
            />
          </li>
        ))}
      </ol>
      {nameless && <p role="alert">{words.nameless}</p>}
      {keep.isError && <ProblemNotice error={keep.error} compact />}
      <div className="paper-actions">
        <Button onClick={() => setItems([...items, blank])}>{words.add}</Button>
        <Button
          disabled={nameless || JSON.stringify(items) === JSON.stringify(signers.items)}
          loading={keep.isPending}
          onClick={() => keep.mutate({ revision: signers.revision, items })}
        >
          {words.save}
        </Button>
      </div>
    </section>
  )
}

function SignerFields(props: {
  readonly title: string
  readonly signer: Signer
  readonly templates: Templates
  readonly onChange: (signer: Signer) => void
  readonly onRemove: () => void
}): JSX.Element {
  const { signer, templates, onChange } = props
  const template = templateOf(templates, signer.system, 'letter')
  return (
    <fieldset className="paper-signer">
      <legend>{props.title}</legend>
      <div className="paper-signer-head">
        <SelectField
          label={paperTemplateWords.system}
          names={paperTemplateWords.systems}
          value={signer.system}
          onChange={(system) => onChange({ ...signer, system })}
        />
        <IconButton icon="close" label={words.remove(signer.name)} onClick={props.onRemove} />
      </div>
      <SignatureFields
        system={signer.system}
        issuer={template?.kept.issuer ?? template?.derived.issuer ?? ''}
        signature={signer}
        onChange={(signature) => onChange({ ...signer, ...signature })}
      />
    </fieldset>
  )
}
