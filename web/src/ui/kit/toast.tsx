import { useEffect, useSyncExternalStore } from 'react'
import type { JSX } from 'react'
import { problemOf } from '../../api/index.ts'
import { kitWords } from '../../words/kit.ts'
import { IconButton } from './icon-button.tsx'

interface Message {
  readonly id: number
  readonly text: string
  readonly tone: 'plain' | 'problem'
  readonly undo: (() => void) | undefined
  readonly about: string | undefined
}

let messages: readonly Message[] = []
let last = 0
const listeners = new Set<() => void>()

function publish(next: readonly Message[]): void {
  messages = next
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function dismiss(id: number): void {
  publish(messages.filter((message) => message.id !== id))
}

interface How {
  readonly undo?: () => void
  readonly tone?: 'plain' | 'problem'
  /** A newer word about the same thing takes the place of the older. */
  readonly about?: string
}

/** Says in one line what was just done, with a way back where there is one; what was said already is not said twice. */
export function toast(text: string, how?: How): void {
  last += 1
  const isOlder = (message: Message): boolean =>
    message.text === text || (how?.about !== undefined && message.about === how.about)
  const others = messages.filter((message) => !isOlder(message)).slice(-2)
  publish([...others, { id: last, text, tone: how?.tone ?? 'plain', undo: how?.undo, about: how?.about }])
}

/** Says why something could not be done, and what to do. */
export function toastProblem(error: unknown): void {
  const { title, detail, todo } = problemOf(error)
  toast([title, detail, todo].filter(Boolean).join('. '), { tone: 'problem' })
}

function Toast(props: { message: Message }): JSX.Element {
  const { message } = props
  useEffect(() => {
    const stay = message.tone === 'problem' ? 12_000 : message.undo ? 8_000 : 4_000
    const timer = setTimeout(() => dismiss(message.id), stay)
    return () => clearTimeout(timer)
  }, [message])
  return (
    <div className={`toast is-${message.tone}`} role={message.tone === 'problem' ? 'alert' : 'status'}>
      <span>{message.text}</span>
      {message.undo && (
        <button
          type="button"
          className="toast-undo"
          onClick={() => {
            dismiss(message.id)
            message.undo?.()
          }}
        >
          {kitWords.undo}
        </button>
      )}
      <IconButton icon="close" label={kitWords.close} size={14} onClick={() => dismiss(message.id)} />
    </div>
  )
}

/** Where toasts appear; once, in the frame. */
export function Toasts(): JSX.Element {
  const shown = useSyncExternalStore(subscribe, () => messages)
  return (
    <div className="toasts">
      {shown.map((message) => (
        <Toast key={message.id} message={message} />
      ))}
    </div>
  )
}
