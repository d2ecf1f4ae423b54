import type { Draft, DraftEdit, FieldOrigin, MissingKind, UnitRef } from '../api/index.ts'
import type { Change } from './saving.ts'

const typed: FieldOrigin = { kind: 'typed', spans: [], words: null }

function withOrigin(draft: Draft, field: keyof Draft['origins']): Draft['origins'] {
  return { ...draft.origins, [field]: typed }
}

/** What is missing once a field is filled or emptied; the server's answer says it exactly a moment later. */
function missingAfter(draft: Draft, kind: MissingKind, filled: boolean): Draft['missing'] {
  const rest = draft.missing.filter((other) => other !== kind)
  return filled ? rest : [...rest, kind]
}

export function setState(state: 'open' | 'accepted' | 'rejected'): Change {
  return { edit: { state }, show: { state } }
}

export function setLead(draft: Draft, unit: UnitRef | null): Change {
  return {
    edit: { leadUnitId: unit?.id ?? null },
    show: {
      lead: unit,
      coordinating: draft.coordinating.filter((other) => other.id !== unit?.id),
      origins: withOrigin(draft, 'lead'),
      missing: missingAfter(draft, 'person', unit !== null),
    },
  }
}

export function setCoordinating(draft: Draft, units: readonly UnitRef[]): Change {
  return {
    edit: { coordinatingUnitIds: units.map((unit) => unit.id) },
    show: { coordinating: [...units], origins: withOrigin(draft, 'coordinating') },
  }
}

type Deadline = Pick<Draft, 'deadlineKind' | 'deadline' | 'recurrence'>

export function setDeadline(draft: Draft, value: Deadline): Change {
  const { deadlineKind, deadline, recurrence } = value
  return {
    edit: { deadlineKind, deadline, recurrence },
    show: {
      deadlineKind,
      deadline,
      recurrence,
      origins: withOrigin(draft, 'deadline'),
      missing: missingAfter(draft, 'time', deadlineKind !== 'none'),
    },
  }
}

export function setText(draft: Draft, field: 'title' | 'deliverable' | 'measure', text: string): Change {
  const value = text.trim()
  if (field === 'title') return { edit: { title: value }, show: { title: value } }
  const kept = value || null
  const show: Partial<Draft> = { [field]: kept, origins: withOrigin(draft, field) }
  if (field === 'deliverable')
    show.missing = missingAfter(draft, 'deliverable', kept !== null || draft.measure !== null)
  return { edit: { [field]: kept }, show }
}

export function setWeight(weight: number): Change {
  return { edit: { weight }, show: { weight } }
}

export function setParent(parentId: string | null): Change {
  return { edit: { parentId }, show: { parentId } }
}

const readers: { readonly [F in keyof DraftEdit]-?: (draft: Draft) => Change } = {
  state: (draft) => setState(draft.state === 'assigned' ? 'accepted' : draft.state),
  title: (draft) => ({ edit: { title: draft.title }, show: { title: draft.title } }),
  body: (draft) => ({ edit: { body: draft.body }, show: { body: draft.body } }),
  leadUnitId: (draft) => ({
    edit: { leadUnitId: draft.lead?.id ?? null },
    show: { lead: draft.lead, missing: draft.missing },
  }),
  coordinatingUnitIds: (draft) => ({
    edit: { coordinatingUnitIds: draft.coordinating.map((unit) => unit.id) },
    show: { coordinating: draft.coordinating },
  }),
  deadlineKind: (draft) => setDeadline(draft, draft),
  deadline: (draft) => setDeadline(draft, draft),
  recurrence: (draft) => setDeadline(draft, draft),
  deliverable: (draft) => ({
    edit: { deliverable: draft.deliverable },
    show: { deliverable: draft.deliverable },
  }),
  measure: (draft) => ({ edit: { measure: draft.measure }, show: { measure: draft.measure } }),
  weight: (draft) => setWeight(draft.weight),
  parentId: (draft) => setParent(draft.parentId),
}

/** The change that takes an edit back: the fields it touches, as they were. */
export function undoOf(before: Draft, edit: DraftEdit): Change {
  const names = Object.keys(edit) as (keyof DraftEdit)[]
  const changes = names.map((name) => readers[name](before))
  return {
    edit: Object.assign({}, ...changes.map((change) => change.edit)) as DraftEdit,
    show: Object.assign({}, ...changes.map((change) => change.show)) as Partial<Draft>,
  }
}
