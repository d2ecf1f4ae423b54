import { splitSymbol } from '@dieuhanh/domain'
import { Button } from 'antd'
import type { JSX, ReactNode } from 'react'
import { LineField, SelectField } from '../ui/index.ts'
import { paperTemplateWords as words } from '../words/paper-templates.ts'
import { LinesField, TextField } from './fields.tsx'
import { SignatureFields } from './signature-fields.tsx'
import { fieldsOf, type Template, type TemplateFields } from './use-templates.ts'

type Field = keyof TemplateFields

/** The fields of a template: what the office wrote, or else what is derived, with the way back to it. */
export function TemplateForm(props: {
  readonly template: Template
  readonly fields: TemplateFields
  readonly onChange: (fields: TemplateFields) => void
  readonly saving: boolean
  readonly onSave: () => void
}): JSX.Element {
  const { template, fields, onChange } = props
  const unchanged = JSON.stringify(fields) === JSON.stringify(fieldsOf(template.kept))
  const wrongSymbol = fields.symbol !== null && !isPattern(fields.symbol)
  return (
    <form
      className="paper-fields"
      onSubmit={(event) => {
        event.preventDefault()
        if (!unchanged && !wrongSymbol) props.onSave()
      }}
    >
      <Head {...props} />
      {wrongSymbol && <p role="alert">{words.wrongSymbol}</p>}
      <fieldset>
        <legend>{words.end}</legend>
        <Own field="signature" fields={fields} onChange={onChange}>
          <SignatureFields
            system={template.kept.system}
            issuer={fields.issuer ?? template.derived.issuer}
            signature={fields.signature ?? template.derived.signature}
            onChange={(signature) => onChange({ ...fields, signature })}
          />
        </Own>
        <Own field="recipients" fields={fields} onChange={onChange}>
          <LinesField
            label={words.recipientsField}
            lines={fields.recipients ?? template.derived.recipients}
            onChange={(recipients) => onChange({ ...fields, recipients })}
          />
        </Own>
      </fieldset>
      <div>
        <Button type="primary" htmlType="submit" disabled={unchanged || wrongSymbol} loading={props.saving}>
          {words.save}
        </Button>
      </div>
    </form>
  )
}

// What stands in front of the number's mark would be taken for a number.
function isPattern(symbol: string): boolean {
  return splitSymbol(symbol)?.pattern === symbol.trim()
}

function Head(props: {
  readonly template: Template
  readonly fields: TemplateFields
  readonly onChange: (fields: TemplateFields) => void
}): JSX.Element {
  const { template, fields, onChange } = props
  const { derived } = template
  const line = (field: 'place' | 'symbol', label: string): JSX.Element => (
    <Own field={field} fields={fields} onChange={onChange}>
      <LineField
        label={label}
        value={fields[field] ?? derived[field]}
        onChange={(value) => onChange({ ...fields, [field]: value })}
      />
    </Own>
  )
  const text = (field: 'parent' | 'issuer'): JSX.Element => (
    <Own field={field} fields={fields} onChange={onChange}>
      <TextField
        label={words.fields[field]}
        value={fields[field] ?? derived[field]}
        onChange={(value) => onChange({ ...fields, [field]: value })}
      />
    </Own>
  )
  return (
    <fieldset>
      <legend>{words.head}</legend>
      <div className="paper-pair">
        {text('parent')}
        {text('issuer')}
      </div>
      <div className="paper-pair">
        {line('symbol', words.symbolField)}
        {line('place', words.fields.place)}
      </div>
      <Own field="numbering" fields={fields} onChange={onChange}>
        <SelectField
          label={words.fields.numbering}
          names={words.numberings}
          value={fields.numbering ?? derived.numbering}
          onChange={(numbering) => onChange({ ...fields, numbering })}
        />
      </Own>
    </fieldset>
  )
}

/** A field with a word on where it comes from; what the office wrote can be given up. */
function Own(props: {
  readonly field: Field
  readonly fields: TemplateFields
  readonly onChange: (fields: TemplateFields) => void
  readonly children: ReactNode
}): JSX.Element {
  const { field, fields, onChange, children } = props
  return (
    <div className="paper-own">
      {children}
      <p className="faint">
        {fields[field] === null ? (
          words.derived
        ) : (
          <>
            {words.own} ·{' '}
            <button
              type="button"
              className="text-button"
              aria-label={words.back(words.fields[field])}
              onClick={() => onChange({ ...fields, [field]: null })}
            >
              {words.backShort}
            </button>
          </>
        )}
      </p>
    </div>
  )
}
