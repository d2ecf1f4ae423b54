import type { Draft, FieldOrigin } from '../api/index.ts'

const none: FieldOrigin = { kind: 'none', spans: [], words: null }

/** A draft for tests; only what matters is named. */
export function draftOf(part: Partial<Draft>): Draft {
  return {
    id: 'draft',
    documentId: 'document',
    parentId: null,
    position: 1,
    state: 'open',
    outline: [],
    span: { start: 0, end: 10 },
    title: 'Rà soát hồ sơ địa chính',
    body: 'Rà soát hồ sơ địa chính.',
    lead: null,
    coordinating: [],
    groups: [],
    deadlineKind: 'none',
    deadline: null,
    recurrence: null,
    deliverable: null,
    measure: null,
    weight: 1,
    origins: { lead: none, coordinating: none, deadline: none, deliverable: none, measure: none },
    missing: [],
    vague: [],
    confidence: 0.9,
    taskId: null,
    addedByPerson: false,
    revision: 1,
    updatedAt: '2026-03-10T08:00:00Z',
    updatedBy: null,
    ...part,
  }
}
