import { endpoint, everyone } from '../endpoint.ts'

/**
 * Server-sent events. Each event is named `changed` and carries JSON
 * `{ topic: 'tasks' | 'documents' | 'drafts' | 'arrivals' | 'imports' | 'notifications' | 'organisation', id?: string, by?: personId }`;
 * `id` (the document of drafts, the task of tasks) is left out where the listener may not see it.
 */
export const live = endpoint({
  method: 'GET',
  url: '/api/v1/live',
  operationId: 'live',
  tag: 'Tổng quan',
  summary: 'Luồng sự kiện trực tiếp (text/event-stream): cái gì vừa đổi, để màn hình tự làm mới',
  may: everyone,
  bytes: 'event-stream',
})
