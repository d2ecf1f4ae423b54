import type { CivilDate, Party, TaskEvent } from '@dieuhanh/domain'

/** One thing that a person does to a task, as the API takes it: `text` is what was written, `fileIds` the evidence. */
export type TaskAction =
  | { readonly kind: 'accept' | 'resume' | 'confirm' | 'remind'; readonly text?: string | undefined }
  | { readonly kind: 'send-back' | 'reopen' | 'withdraw'; readonly text: string }
  | { readonly kind: 'direction'; readonly text: string }
  | {
      readonly kind: 'assign'
      readonly leadUnitId?: string | undefined
      readonly coordinatingUnitIds?: readonly string[] | undefined
      readonly text?: string | undefined
    }
  | { readonly kind: 'decline'; readonly text: string; readonly belongsTo: Party }
  | { readonly kind: 'hand-down'; readonly toUnitId: string; readonly text?: string | undefined }
  | {
      readonly kind: 'progress'
      readonly text: string
      readonly percent?: number | undefined
      readonly stage?: string | undefined
      readonly fileIds?: readonly string[] | undefined
    }
  | { readonly kind: 'pause'; readonly text: string; readonly waitingFor: Party }
  | {
      readonly kind: 'submit' | 'comment'
      readonly text: string
      readonly fileIds?: readonly string[] | undefined
    }
  | { readonly kind: 'request-extension'; readonly text: string; readonly to: string }
  | {
      readonly kind: 'decide-extension'
      readonly granted: boolean
      readonly to?: string | undefined
      readonly text?: string | undefined
    }

/** The action as an event of the domain, whose words are a reason where something is refused, moved or ended. */
export function eventOf(action: TaskAction, id: string, at: number): TaskEvent {
  const base = { id, at }
  switch (action.kind) {
    case 'decline':
      return { ...base, kind: action.kind, reason: action.text, belongsTo: action.belongsTo }
    case 'pause':
      return { ...base, kind: action.kind, reason: action.text, waitingFor: action.waitingFor }
    case 'send-back':
    case 'reopen':
    case 'withdraw':
      return { ...base, kind: action.kind, reason: action.text }
    case 'request-extension':
      return { ...base, kind: action.kind, reason: action.text, until: action.to as CivilDate }
    case 'decide-extension':
      return {
        ...base,
        kind: action.kind,
        granted: action.granted,
        ...given('until', action.to as CivilDate | undefined),
        ...given('reason', action.text),
      }
    case 'assign':
      return {
        ...base,
        kind: action.kind,
        ...given('leadUnitId', action.leadUnitId),
        ...given('coordinatingUnitIds', action.coordinatingUnitIds),
        ...given('reason', action.text),
      }
    default:
      return plainEvent(action, base)
  }
}

type Plain = Exclude<
  TaskAction,
  {
    readonly kind:
      | 'decline'
      | 'pause'
      | 'send-back'
      | 'reopen'
      | 'withdraw'
      | 'request-extension'
      | 'decide-extension'
      | 'assign'
  }
>

function plainEvent(action: Plain, base: { readonly id: string; readonly at: number }): TaskEvent {
  switch (action.kind) {
    case 'progress':
      return {
        ...base,
        kind: action.kind,
        text: action.text,
        ...given('percent', action.percent),
        ...given('stage', action.stage),
        ...given('evidence', action.fileIds),
      }
    case 'submit':
    case 'comment':
      return { ...base, kind: action.kind, text: action.text, ...given('evidence', action.fileIds) }
    case 'direction':
      return { ...base, kind: action.kind, text: action.text }
    case 'hand-down':
      return { ...base, kind: action.kind, toUnitId: action.toUnitId, ...given('text', action.text) }
    default:
      return { ...base, kind: action.kind, ...given('text', action.text) }
  }
}

// An absent field is left out, never undefined: the domain tells the two apart.
function given<K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [P in K]?: V })
}
