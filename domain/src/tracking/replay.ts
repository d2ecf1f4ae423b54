import { applied } from './apply.ts'
import type { RecordedEvent, TrackedTask } from './types.ts'

/**
 * The task that a recorded history tells of, oldest event first; null for an empty history.
 * The events were decided when they were recorded, so no rule is asked again: rules may change, history does not.
 */
export function replay(history: readonly RecordedEvent[]): TrackedTask | null {
  let task: TrackedTask | null = null
  for (const recorded of history) task = applied(task, recorded)
  return task
}
