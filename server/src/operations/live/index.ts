/**
 * What has just changed, for open screens. In: the signals of the database, one connection for the whole process. Out:
 * an event to every listener that may know of it. Promised: nothing of another workspace; no id of a task or document
 * that the listener may not see; a stream ends with its session, and with any change of its person's roles.
 */
export { createLive, type Live, type LiveSettings } from './live.ts'
export type { LiveEvent, Listener } from './audience.ts'
