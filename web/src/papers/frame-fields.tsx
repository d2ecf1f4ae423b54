import type { JSX, ReactNode } from 'react'
import { DayField, LineField } from '../ui/index.ts'
import { paperWords as words } from '../words/papers.ts'
import { LinesField, TextField } from './fields.tsx'
import { SignatureFields } from './signature-fields.tsx'
import type { Paper } from './use-paper.ts'

interface Part {
  readonly paper: Paper
  readonly onChange: (paper: Paper) => void
}

/** Everything above the body; `number` stands below the symbol, `after` at the end. */
export function HeadFields({
  paper,
  onChange,
  number,
  after,
}: Part & { readonly number: ReactNode; readonly after: ReactNode }): JSX.Element {
  const { letterhead } = paper
  const head = (change: Partial<Paper['letterhead']>): void =>
    onChange({ ...paper, letterhead: { ...letterhead, ...change } })
  return (
    <fieldset>
      <legend>{words.head}</legend>
      <div className="paper-pair">
        <TextField
          label={words.parent}
          value={letterhead.parent ?? ''}
          onChange={(parent) => head({ parent: parent === '' ? null : parent })}
        />
        <TextField label={words.issuer} value={letterhead.issuer} onChange={(issuer) => head({ issuer })} />
      </div>
      <div className="paper-pair">
        <LineField
          label={words.symbol}
          value={letterhead.symbol ?? ''}
          onChange={(symbol) => head({ symbol: symbol === '' ? null : symbol })}
        />
        <LineField label={words.place} value={letterhead.place} onChange={(place) => head({ place })} />
        <DayField label={words.day} day={letterhead.day} onChange={(day) => head({ day })} />
      </div>
      {number}
      {paper.kind !== null && (
        <LineField label={words.kind} value={paper.kind} onChange={(kind) => onChange({ ...paper, kind })} />
      )}
      <TextField
        label={words.subject}
        value={paper.subject}
        onChange={(subject) => onChange({ ...paper, subject })}
      />
      <HeadLines paper={paper} onChange={onChange} />
      {after}
    </fieldset>
  )
}

function HeadLines({ paper, onChange }: Part): JSX.Element {
  if (paper.signature === null)
    return (
      <LinesField
        label={words.notes}
        lines={paper.notes}
        onChange={(notes) => onChange({ ...paper, notes })}
      />
    )
  return (
    <>
      <LinesField
        label={words.addressees}
        lines={paper.addressees}
        onChange={(addressees) => onChange({ ...paper, addressees })}
      />
      <LinesField
        label={words.grounds}
        lines={paper.grounds}
        onChange={(grounds) => onChange({ ...paper, grounds })}
      />
    </>
  )
}

/** Who signs, and who receives it; `chooser` stands above the signer, `after` at the end. */
export function EndFields({
  paper,
  onChange,
  chooser,
  after,
}: Part & { readonly chooser: ReactNode; readonly after: ReactNode }): JSX.Element {
  const { system, letterhead, signature } = paper
  return (
    <fieldset>
      <legend>{words.end}</legend>
      {signature && (
        <>
          {chooser}
          <SignatureFields
            system={system}
            issuer={letterhead.issuer}
            signature={signature}
            onChange={(changed) => onChange({ ...paper, signature: changed })}
          />
        </>
      )}
      <LinesField
        label={words.recipients}
        lines={paper.recipients}
        onChange={(recipients) => onChange({ ...paper, recipients })}
      />
      {after}
    </fieldset>
  )
}
