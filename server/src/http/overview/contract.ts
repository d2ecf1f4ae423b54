import { z } from 'zod'
import { endpoint, everyone } from '../endpoint.ts'
import { Cursor, Day, DocumentRef, Id, Limit, Moment, PersonRef, UnitRef, pageOf } from '../shapes.ts'
import { TaskCounts } from '../tasks/contract.ts'
import { TaskRow, eventKinds } from '../tasks/shapes.ts'

/** Every number that the page shows carries the address of the tasks behind it. */
const Counted = z.object({ count: z.int(), address: z.string() }).meta({ id: 'Counted' })

export const Overview = z
  .object({
    today: Day,
    counts: TaskCounts,
    /** Change of each box since yesterday's end of day. */
    sinceYesterday: z.object({ overdue: z.int(), done: z.int(), assigned: z.int() }),
    dueThisWeek: Counted,
    overdueRate: z.object({ overdue: z.int(), comeDue: z.int(), all: z.int() }),
    /** What waits for this person, most pressing first; empty lists are left out by the screen. */
    waiting: z.object({
      documentsToReview: z.array(DocumentRef.extend({ drafts: z.int(), incomplete: z.int() })),
      incompleteDrafts: z.int(),
      submissions: z.array(TaskRow),
      extensions: z.array(TaskRow),
      declined: z.array(TaskRow),
      toAccept: z.array(TaskRow),
      mineByUrgency: z.array(TaskRow),
      sentBack: z.array(TaskRow),
    }),
    byUnit: z.array(
      z.object({
        unit: UnitRef,
        overdue: z.int(),
        dueSoon: z.int(),
        inTime: z.int(),
        doneOnTime: z.int(),
        doneLate: z.int(),
        total: z.int(),
        lastActivityAt: Moment.nullable(),
      }),
    ),
    /** Units with open work and no word for a fortnight. */
    silentUnits: z.array(z.object({ unit: UnitRef, openTasks: z.int(), lastActivityAt: Moment.nullable() })),
    changes: z.array(
      z.object({
        at: Moment,
        kind: z.enum(eventKinds),
        taskId: Id,
        title: z.string(),
        unit: UnitRef.nullable(),
        person: PersonRef.nullable(),
        text: z.string().nullable(),
      }),
    ),
    lastVisitAt: Moment.nullable(),
  })
  .meta({ id: 'Overview' })

export const getOverview = endpoint({
  method: 'GET',
  url: '/api/v1/overview',
  operationId: 'getOverview',
  tag: 'Tổng quan',
  summary: 'Trang đầu của người đang đăng nhập, theo vai',
  may: everyone,
  scope: 'tasks:read',
  reply: Overview,
})

export const Notification = z
  .object({
    id: Id,
    at: Moment,
    kind: z.enum([
      'assigned',
      'co-assigned',
      'submitted',
      'confirmed',
      'sent-back',
      'declined',
      'extension-requested',
      'extension-decided',
      'direction',
      'comment',
      'withdrawn',
      'reopened',
      'due-soon',
      'overdue',
      'recognised',
      'recognition-failed',
    ]),
    taskId: Id.nullable(),
    documentId: Id.nullable(),
    title: z.string(),
    text: z.string().nullable(),
    count: z.int(),
    readAt: Moment.nullable(),
  })
  .meta({ id: 'Notification' })

export const listNotifications = endpoint({
  method: 'GET',
  url: '/api/v1/notifications',
  operationId: 'listNotifications',
  tag: 'Tổng quan',
  summary: 'Thông báo của tôi',
  may: everyone,
  query: z.object({ unread: z.enum(['true']).optional(), cursor: Cursor, limit: Limit }),
  reply: pageOf(Notification),
})

export const readNotifications = endpoint({
  method: 'POST',
  url: '/api/v1/notifications/read',
  operationId: 'readNotifications',
  tag: 'Tổng quan',
  summary: 'Đánh dấu đã đọc (bỏ trống: tất cả)',
  may: everyone,
  body: z.object({ ids: z.array(Id).max(500).optional() }),
  reply: z.object({ unread: z.int() }),
})
