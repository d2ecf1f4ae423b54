import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { JSX } from 'react'
import { api, ask, keys } from '../api/index.ts'
import type { TaskEvent, TaskPage } from '../api/index.ts'
import { Icon, MomentText, ProblemNotice, dayText, formatSize } from '../ui/index.ts'
import { taskWords } from '../words/tasks.ts'
import { taskQuery } from './use-tasks.ts'

const words = taskWords.events

/** Everything that happened to the task, newest first; the last own act can be taken back for a minute. */
export function EventLine({ task }: { readonly task: TaskPage }): JSX.Element {
  if (task.events.length === 0) return <p className="faint">{taskWords.panel.noEvents}</p>
  return (
    <ol className="event-line">
      {task.events.toReversed().map((event) => (
        <EventEntry key={event.id} taskId={task.id} event={event} />
      ))}
    </ol>
  )
}

function EventEntry({ taskId, event }: { readonly taskId: string; readonly event: TaskEvent }): JSX.Element {
  const who = event.person?.name ?? taskWords.panel.system
  return (
    <li className={event.undone ? 'event is-undone' : `event is-${event.kind}`}>
      <p className="event-head">
        <strong>{who}</strong>
        {event.unit && <span className="faint"> ({event.unit.name})</span>} {eventWords(event)}
        {event.undone && <em> – {taskWords.panel.undone}</em>}
        <span className="event-when">
          <MomentText moment={event.at} />
        </span>
      </p>
      {event.text && <p className="event-text">{event.text}</p>}
      {event.files.length > 0 && <EventFiles taskId={taskId} files={event.files} />}
      {event.undoableUntil && !event.undone && (
        <Undo taskId={taskId} event={event} until={event.undoableUntil} />
      )}
    </li>
  )
}

/** What was done, with the day, the unit or the figure that belongs to it. */
function eventWords(event: TaskEvent): string {
  const parts: string[] = [words[event.kind]]
  if (event.kind === 'decide-extension') {
    return event.granted ? words.granted(event.day ? dayText(event.day) : '') : words.refused
  }
  if (event.kind === 'request-extension' && event.day) parts.push(words.until(dayText(event.day)))
  if (event.toUnit) parts.push(words.to(event.toUnit.name))
  if (event.waitingFor) parts.push(words.waitingFor(event.waitingFor))
  if (event.percent !== null) parts.push(taskWords.percent(event.percent))
  if (event.stage) parts.push(event.stage)
  return parts.join(', ')
}

function EventFiles({
  taskId,
  files,
}: {
  readonly taskId: string
  readonly files: TaskEvent['files']
}): JSX.Element {
  return (
    <ul className="event-files">
      {files.map((file) => (
        <li key={file.id}>
          <a href={`/api/v1/tasks/${taskId}/files/${file.id}`} download={file.name}>
            <Icon name="documents" size={14} /> {file.name}
          </a>{' '}
          <span className="faint">{formatSize(file.size)}</span>
        </li>
      ))}
    </ul>
  )
}

function Undo(props: { taskId: string; event: TaskEvent; until: string }): JSX.Element | null {
  const client = useQueryClient()
  const [open, setOpen] = useState(() => Date.parse(props.until) > Date.now())
  useEffect(() => {
    const timer = setTimeout(() => setOpen(false), Math.max(0, Date.parse(props.until) - Date.now()))
    return () => clearTimeout(timer)
  }, [props.until])
  const undo = useMutation({
    mutationFn: () =>
      ask(
        api.POST('/api/v1/tasks/{taskId}/events/{eventId}/undo', {
          params: { path: { taskId: props.taskId, eventId: props.event.id } },
        }),
      ),
    onSuccess: (page) => {
      client.setQueryData(taskQuery(page.id).queryKey, page)
      return client.invalidateQueries({ queryKey: keys.tasks })
    },
  })
  if (!open) return null
  return (
    <>
      <button type="button" className="text-button" disabled={undo.isPending} onClick={() => undo.mutate()}>
        <Icon name="undo" size={14} /> {taskWords.panel.undo}
      </button>
      {undo.isError && <ProblemNotice error={undo.error} compact />}
    </>
  )
}
