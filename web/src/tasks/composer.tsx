import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useRef, useState } from 'react'
import type { JSX } from 'react'
import { api, ask, idempotent, ifMatch, isConflict, keys } from '../api/index.ts'
import type { TaskPage } from '../api/index.ts'
import { Popover, ProblemNotice, toast } from '../ui/index.ts'
import { taskWords } from '../words/tasks.ts'
import { emptyForm, missingFields, toAction } from './action-form.ts'
import type { ActionForm, ActionKind, TaskAction } from './action-form.ts'
import { ComposerFields } from './composer-fields.tsx'
import { useKeyDown } from './use-key-down.ts'
import { taskQuery } from './use-tasks.ts'

const words = taskWords.panel

/** The one thing to do now as the primary button, the rest one click away, and a form that knows what each needs. */
export function Composer({ task }: { readonly task: TaskPage }): JSX.Element | null {
  const [kind, setKind] = useState<ActionKind | null>(null)
  const [first, ...others] = task.actions
  if (first === undefined) return null
  if (kind !== null && task.actions.includes(kind)) {
    return <ActionSheet key={kind} task={task} kind={kind} onLeave={() => setKind(null)} />
  }
  return (
    <div className="composer-choices">
      <Button type="primary" onClick={() => setKind(first)}>
        {taskWords.actions[first]}
      </Button>
      {others.slice(0, 2).map((other) => (
        <Button key={other} onClick={() => setKind(other)}>
          {taskWords.actions[other]}
        </Button>
      ))}
      {others.length > 2 && (
        <Popover label={words.more} button={words.more} className="button" align="start">
          {(close) => (
            <ul className="action-menu">
              {others.slice(2).map((other) => (
                <li key={other}>
                  <button
                    type="button"
                    className="menu-line"
                    onClick={() => {
                      close()
                      setKind(other)
                    }}
                  >
                    {taskWords.actions[other]}
                  </button>
                </li>
              ))}
            </ul>
          )}
        </Popover>
      )}
    </div>
  )
}

/** Sends an action; when somebody was faster, shows their version and keeps what was being written. */
function useAct(task: TaskPage, onDone: () => void) {
  const client = useQueryClient()
  const one = taskQuery(task.id).queryKey
  return useMutation({
    mutationFn: (action: TaskAction) =>
      ask(
        api.POST('/api/v1/tasks/{taskId}/events', {
          params: { path: { taskId: task.id }, header: { ...ifMatch(task.revision), ...idempotent() } },
          body: action,
        }),
      ),
    onSuccess: async (page) => {
      client.setQueryData(one, page)
      toast(words.done)
      onDone()
      await Promise.all([
        client.invalidateQueries({ queryKey: [...keys.tasks, 'list'] }),
        client.invalidateQueries({ queryKey: [...keys.tasks, 'counts'] }),
        client.invalidateQueries({ queryKey: keys.overview }),
      ])
    },
    onError: (error) => {
      if (isConflict(error)) void client.invalidateQueries({ queryKey: one })
    },
  })
}

function ActionSheet(props: { task: TaskPage; kind: ActionKind; onLeave: () => void }): JSX.Element {
  const { task, kind } = props
  const [form, setForm] = useState<ActionForm>(emptyForm)
  const [uploading, setUploading] = useState(false)
  const act = useAct(task, props.onLeave)
  const missing = missingFields(kind, form)
  const send = (): void => {
    const action = toAction(kind, form)
    if (action && !uploading) act.mutate(action)
  }
  const place = useRef<HTMLFormElement>(null)
  useKeyDown(place, (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send()
    if (event.key !== 'Escape') return
    event.stopPropagation()
    props.onLeave()
  })
  return (
    <form
      ref={place}
      className="action-sheet"
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <h3>{taskWords.actions[kind]}</h3>
      <ComposerFields kind={kind} task={task} form={form} onChange={setForm} onUploading={setUploading} />
      {act.isError &&
        (isConflict(act.error) ? (
          <p className="is-wrong" role="alert">
            {words.stale}
          </p>
        ) : (
          <ProblemNotice error={act.error} compact />
        ))}
      <div className="action-buttons">
        <Button
          type="primary"
          htmlType="submit"
          danger={kind === 'withdraw'}
          loading={act.isPending}
          disabled={missing.length > 0 || uploading}
        >
          {taskWords.actions[kind]}
        </Button>
        <Button onClick={props.onLeave}>{words.cancel}</Button>
      </div>
    </form>
  )
}
