import type { components } from '../api/index.ts'

export type TaskAction = components['schemas']['TaskActionInput']
export type ActionKind = TaskAction['kind']

/** What the composer asks for, by the kind of word that is due. */
export type ActionField = 'text' | 'percent' | 'stage' | 'files' | 'party' | 'unit' | 'day' | 'verdict'

interface ActionShape {
  readonly fields: readonly ActionField[]
  /** Of those, the ones that must be filled in. */
  readonly needs: readonly ActionField[]
}

/** One row per kind: what may be said, and what must be. */
export const actionShapes: Readonly<Record<ActionKind, ActionShape>> = {
  accept: { fields: ['text'], needs: [] },
  decline: { fields: ['text', 'party'], needs: ['text', 'party'] },
  'hand-down': { fields: ['unit', 'text'], needs: ['unit'] },
  progress: { fields: ['text', 'percent', 'stage', 'files'], needs: ['text'] },
  pause: { fields: ['text', 'party'], needs: ['text', 'party'] },
  resume: { fields: ['text'], needs: [] },
  submit: { fields: ['text', 'files'], needs: ['text'] },
  confirm: { fields: ['text'], needs: [] },
  'send-back': { fields: ['text'], needs: ['text'] },
  reopen: { fields: ['text'], needs: ['text'] },
  withdraw: { fields: ['text'], needs: ['text'] },
  'request-extension': { fields: ['day', 'text'], needs: ['day', 'text'] },
  'decide-extension': { fields: ['verdict', 'day', 'text'], needs: ['verdict'] },
  comment: { fields: ['text', 'files'], needs: ['text'] },
  direction: { fields: ['text'], needs: ['text'] },
  remind: { fields: ['text'], needs: [] },
  assign: { fields: ['unit', 'text'], needs: ['unit'] },
}

/** Everything the composer can hold, whatever the kind; kept when the kind changes. */
export interface ActionForm {
  readonly text: string
  readonly percent: number | null
  readonly stage: string
  readonly fileIds: readonly string[]
  readonly party: { readonly unitId: string | null; readonly text: string }
  readonly unitId: string | null
  readonly day: string | null
  readonly granted: boolean | null
}

export const emptyForm: ActionForm = {
  text: '',
  percent: null,
  stage: '',
  fileIds: [],
  party: { unitId: null, text: '' },
  unitId: null,
  day: null,
  granted: null,
}

function isFilled(form: ActionForm, field: ActionField): boolean {
  switch (field) {
    case 'text':
      return form.text.trim() !== ''
    case 'percent':
      return form.percent !== null
    case 'stage':
      return form.stage.trim() !== ''
    case 'files':
      return form.fileIds.length > 0
    case 'party':
      return form.party.unitId !== null || form.party.text.trim() !== ''
    case 'unit':
      return form.unitId !== null
    case 'day':
      return form.day !== null
    case 'verdict':
      return form.granted !== null
  }
}

/** The fields that are still empty and must not be. A refusal of an extension needs its reason. */
export function missingFields(kind: ActionKind, form: ActionForm): readonly ActionField[] {
  const needs =
    kind === 'decide-extension' && form.granted === false
      ? (['verdict', 'text'] as const)
      : actionShapes[kind].needs
  return needs.filter((field) => !isFilled(form, field))
}

/** The call to the API; null while something is missing. */
export function toAction(kind: ActionKind, form: ActionForm): TaskAction | null {
  if (missingFields(kind, form).length > 0) return null
  const text = form.text.trim()
  const said = text === '' ? {} : { text }
  switch (kind) {
    case 'accept':
    case 'resume':
    case 'confirm':
    case 'remind':
      return { kind, ...said }
    case 'send-back':
    case 'reopen':
    case 'withdraw':
    case 'direction':
      return { kind, text }
    case 'decline':
      return { kind, text, belongsTo: { ...form.party } }
    case 'pause':
      return { kind, text, waitingFor: { ...form.party } }
    case 'hand-down':
      return form.unitId === null ? null : { kind, toUnitId: form.unitId, ...said }
    case 'assign':
      return form.unitId === null ? null : { kind, leadUnitId: form.unitId, ...said }
    case 'comment':
    case 'submit':
      return { kind, text, fileIds: [...form.fileIds] }
    case 'progress':
      return {
        kind,
        text,
        fileIds: [...form.fileIds],
        ...(form.percent !== null && { percent: form.percent }),
        ...(form.stage.trim() !== '' && { stage: form.stage.trim() }),
      }
    case 'request-extension':
      return form.day === null ? null : { kind, text, to: form.day }
    case 'decide-extension':
      return {
        kind,
        granted: form.granted === true,
        ...said,
        ...(form.granted && form.day !== null && { to: form.day }),
      }
  }
}
