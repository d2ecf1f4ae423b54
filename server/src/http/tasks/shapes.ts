import { z } from 'zod'
import {
  Day,
  DocumentRef,
  FileRef,
  Id,
  Moment,
  PersonRef,
  RecurrenceShape,
  Revision,
  SpanShape,
  UnitRef,
} from '../shapes.ts'

/** The four axes of a task, and what happens to it, as the API shows them. */

export const works = [
  'assigned',
  'accepted',
  'in-progress',
  'paused',
  'submitted',
  'done',
  'withdrawn',
  'declined',
] as const
export const confirmations = ['not-asked', 'waiting', 'confirmed', 'sent-back'] as const
export const deadlineKinds = ['none', 'fixed', 'recurring'] as const
export const timelinesses = [
  'no-deadline',
  'in-time',
  'due-soon',
  'overdue',
  'done-on-time',
  'done-late',
] as const

export const taskActions = [
  'accept',
  'decline',
  'hand-down',
  'progress',
  'pause',
  'resume',
  'submit',
  'confirm',
  'send-back',
  'reopen',
  'withdraw',
  'request-extension',
  'decide-extension',
  'comment',
  'direction',
  'remind',
  'assign',
] as const

export const eventKinds = ['create', ...taskActions, 'undo', 'transfer', 'amend'] as const

const axes = {
  work: z.enum(works),
  confirmation: z.enum(confirmations),
  deadlineKind: z.enum(deadlineKinds),
  timeliness: z.enum(timelinesses).nullable().describe('null: đã rút hoặc đã trả lại, không tính'),
  /** Whole days from today to the deadline; negative when past it. */
  daysLeft: z.int().nullable(),
  daysLate: z.int().nullable().describe('Số ngày trễ khi đã hoàn thành trễ'),
}

export const TaskRow = z
  .object({
    id: Id,
    number: z.int().describe('Số thứ tự của nhiệm vụ trong tỉnh'),
    title: z.string(),
    source: DocumentRef.nullable(),
    sourceWords: z.string().nullable().describe('Văn bản giao, ghi bằng chữ khi chưa có trong sổ'),
    lead: UnitRef.nullable(),
    coordinating: z.array(UnitRef),
    supervising: UnitRef.nullable(),
    handling: UnitRef.nullable().describe('Đơn vị được giao xuống'),
    issuedOn: Day.nullable(),
    firstDeadline: Day.nullable(),
    deadline: Day.nullable(),
    recurrence: RecurrenceShape.nullable(),
    ...axes,
    progressPercent: z.int().min(0).max(100).nullable(),
    progressText: z.string().nullable(),
    lastActivityAt: Moment,
    completedOn: Day.nullable(),
    weight: z.number(),
    deliverable: z.string().nullable(),
    subtasks: z.int(),
    waitingFor: z.string().nullable(),
    extensionRequestedTo: Day.nullable(),
    revision: Revision,
    sample: z.boolean(),
  })
  .meta({ id: 'TaskRow' })

export const TaskEvent = z
  .object({
    id: Id,
    kind: z.enum(eventKinds),
    at: Moment,
    person: PersonRef.nullable().describe('null: hệ thống'),
    unit: UnitRef.nullable(),
    /** What was written, in the author's own words. */
    text: z.string().nullable(),
    percent: z.int().nullable(),
    stage: z.string().nullable(),
    waitingFor: z.string().nullable(),
    toUnit: UnitRef.nullable(),
    day: Day.nullable().describe('Hạn xin gia hạn, hạn mới, ngày hoàn thành'),
    granted: z.boolean().nullable(),
    files: z.array(FileRef),
    undone: z.boolean(),
    /** Until when the caller may take it back; null when it may not. */
    undoableUntil: Moment.nullable(),
  })
  .meta({ id: 'TaskEvent' })

export const TaskPage = TaskRow.extend({
  body: z.string(),
  measure: z.string().nullable(),
  quote: z
    .object({
      text: z.string(),
      documentId: Id,
      span: SpanShape,
      outline: z.array(z.string()),
    })
    .nullable(),
  parent: z.object({ id: Id, title: z.string() }).nullable(),
  children: z.array(TaskRow),
  events: z.array(TaskEvent),
  /** What the caller may do now, most natural first. */
  actions: z.array(z.enum(taskActions)),
  assignedBy: PersonRef.nullable(),
  /** The row of a table that made it. */
  imported: z.object({ importId: Id, fileName: z.string(), sheet: z.string(), row: z.int() }).nullable(),
}).meta({ id: 'TaskPage' })

const text = z.string().min(1).max(10_000)
/** A unit of the register, or words where it is none of them. */
const Party = z.object({ unitId: Id.nullable(), text: z.string().max(300) })
const files = z.array(Id).max(20).default([])

/** One thing a person does to a task. Each kind says what it needs. */
export const TaskAction = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('accept'), text: text.optional() }),
    z.object({
      kind: z.literal('decline'),
      text: text.describe('Vì sao không thuộc thẩm quyền'),
      belongsTo: Party.describe('Việc này thuộc cơ quan nào'),
    }),
    z.object({ kind: z.literal('hand-down'), toUnitId: Id, text: text.optional() }),
    z.object({
      kind: z.literal('progress'),
      text,
      percent: z.int().min(0).max(100).optional(),
      stage: z.string().max(200).optional(),
      fileIds: files,
    }),
    z.object({ kind: z.literal('pause'), text, waitingFor: Party }),
    z.object({ kind: z.literal('resume'), text: text.optional() }),
    z.object({ kind: z.literal('submit'), text, fileIds: files }),
    z.object({ kind: z.literal('confirm'), text: text.optional() }),
    z.object({ kind: z.literal('send-back'), text }),
    z.object({ kind: z.literal('reopen'), text }),
    z.object({ kind: z.literal('withdraw'), text }),
    z.object({ kind: z.literal('request-extension'), text, to: Day }),
    z.object({
      kind: z.literal('decide-extension'),
      granted: z.boolean(),
      to: Day.optional(),
      text: text.optional(),
    }),
    z.object({ kind: z.literal('comment'), text, fileIds: files }),
    z.object({ kind: z.literal('direction'), text }),
    z.object({ kind: z.literal('remind'), text: text.optional() }),
    z.object({
      kind: z.literal('assign').describe('Giao lại việc đã bị trả lại'),
      leadUnitId: Id.optional(),
      coordinatingUnitIds: z.array(Id).max(500).optional(),
      text: text.optional(),
    }),
  ])
  .meta({ id: 'TaskAction' })
