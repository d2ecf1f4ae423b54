import { useState } from 'react'
import type { JSX } from 'react'
import { useMe } from '../api/index.ts'
import type { TaskPage, UnitRef } from '../api/index.ts'
import { DeadlineInput, UnitPicker } from '../ui/index.ts'
import { taskWords } from '../words/tasks.ts'
import { actionShapes } from './action-form.ts'
import type { ActionForm, ActionKind } from './action-form.ts'
import { EvidenceField } from './evidence-field.tsx'

const words = taskWords.ask

interface Props {
  kind: ActionKind
  task: TaskPage
  form: ActionForm
  onChange: (form: ActionForm) => void
  onUploading: (busy: boolean) => void
}

/** The fields that this kind of action asks for, in the order in which one thinks of them. */
export function ComposerFields(props: Props): JSX.Element {
  const { kind, form } = props
  const shape = actionShapes[kind]
  const has = (field: (typeof shape.fields)[number]): boolean => shape.fields.includes(field)
  const set = (change: Partial<ActionForm>): void => props.onChange({ ...form, ...change })
  return (
    <>
      {has('verdict') && (
        <Verdict task={props.task} granted={form.granted} onChange={(granted) => set({ granted })} />
      )}
      {has('unit') && (
        <UnitField
          label={kind === 'assign' ? words.newLead : words.toUnit}
          onChange={(unit) => set({ unitId: unit?.id ?? null })}
        />
      )}
      {has('day') && form.granted !== false && (
        <DayField task={props.task} form={form} onChange={(day) => set({ day })} />
      )}
      {has('text') && (
        <label className="field">
          <span>{words[kind]}</span>
          <textarea
            className="plain-area"
            rows={3}
            maxLength={10_000}
            required={shape.needs.includes('text')}
            autoFocus={!has('unit') && !has('day')}
            value={form.text}
            onChange={(event) => set({ text: event.target.value })}
          />
        </label>
      )}
      {has('party') && (
        <PartyField
          label={kind === 'pause' ? words.waitingFor : words.belongsTo}
          form={form}
          onChange={(party) => set({ party })}
        />
      )}
      {has('percent') && <ProgressFields form={form} set={set} />}
      {has('files') && (
        <EvidenceField onChange={(fileIds) => set({ fileIds })} onUploading={props.onUploading} />
      )}
    </>
  )
}

function Verdict(props: {
  task: TaskPage
  granted: boolean | null
  onChange: (granted: boolean) => void
}): JSX.Element {
  return (
    <fieldset className="verdict">
      <legend className="unseen">{taskWords.actions['decide-extension']}</legend>
      {[true, false].map((granted) => (
        <label key={String(granted)}>
          <input
            type="radio"
            name="verdict"
            checked={props.granted === granted}
            onChange={() => props.onChange(granted)}
          />{' '}
          {granted ? words.grant : words.refuse}
        </label>
      ))}
    </fieldset>
  )
}

function UnitField(props: { label: string; onChange: (unit: UnitRef | undefined) => void }): JSX.Element {
  const [units, setUnits] = useState<UnitRef[]>([])
  return (
    <div className="field">
      <span>{props.label}</span>
      <UnitPicker
        label={props.label}
        value={units}
        onChange={(chosen) => {
          setUnits(chosen)
          props.onChange(chosen[0])
        }}
      />
    </div>
  )
}

/** A unit of the register, or words where it is none of them (a ministry, residents). */
function PartyField(props: {
  label: string
  form: ActionForm
  onChange: (party: ActionForm['party']) => void
}): JSX.Element {
  const { party } = props.form
  return (
    <div className="field">
      <UnitField
        label={props.label}
        onChange={(unit) => props.onChange({ unitId: unit?.id ?? null, text: unit?.name ?? '' })}
      />
      {party.unitId === null && (
        <input
          className="plain-input"
          aria-label={words.orWords}
          placeholder={words.orWords}
          maxLength={300}
          value={party.text}
          onChange={(event) => props.onChange({ unitId: null, text: event.target.value })}
        />
      )}
    </div>
  )
}

function DayField(props: {
  task: TaskPage
  form: ActionForm
  onChange: (day: string | null) => void
}): JSX.Element {
  const me = useMe()
  const asked = props.task.extensionRequestedTo
  return (
    <div className="field">
      <span>{words.until}</span>
      <DeadlineInput
        label={words.until}
        today={me.today}
        documentDate={props.task.issuedOn}
        eager
        value={{ deadlineKind: asked ? 'fixed' : 'none', deadline: asked, recurrence: null }}
        onChange={(value) => props.onChange(value.deadline)}
      />
    </div>
  )
}

function ProgressFields(props: {
  form: ActionForm
  set: (change: Partial<ActionForm>) => void
}): JSX.Element {
  return (
    <div className="field-row">
      <label className="field is-short">
        <span>{words.percent}</span>
        <input
          className="plain-input"
          type="number"
          min={0}
          max={100}
          step={1}
          value={props.form.percent ?? ''}
          onChange={(event) =>
            props.set({ percent: event.target.value === '' ? null : Math.round(Number(event.target.value)) })
          }
        />
      </label>
      <label className="field">
        <span>{words.stage}</span>
        <input
          className="plain-input"
          maxLength={200}
          value={props.form.stage}
          onChange={(event) => props.set({ stage: event.target.value })}
        />
      </label>
    </div>
  )
}
