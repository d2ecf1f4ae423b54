/** What a key asks for. */
export type Command =
  | 'next'
  | 'previous'
  | 'accept'
  | 'edit'
  | 'reject'
  | 'split'
  | 'merge'
  | 'child'
  | 'lead'
  | 'coordinating'
  | 'deadline'
  | 'pick'
  | 'undo'
  | 'help'
  | 'leave'

const commands: Readonly<Record<string, Command>> = {
  j: 'next',
  ArrowDown: 'next',
  k: 'previous',
  ArrowUp: 'previous',
  a: 'accept',
  e: 'edit',
  Enter: 'edit',
  x: 'reject',
  s: 'split',
  m: 'merge',
  l: 'child',
  c: 'lead',
  p: 'coordinating',
  t: 'deadline',
  ' ': 'pick',
  z: 'undo',
  '?': 'help',
  Escape: 'leave',
}

interface Press {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  /** A Vietnamese input method is composing a letter. */
  readonly isComposing: boolean
}

/** The command of a key, or null: with a modifier keys belong to the browser. */
export function commandOf(press: Press): Command | null {
  if (press.ctrlKey || press.metaKey || press.altKey || press.isComposing) return null
  return commands[press.key] ?? commands[press.key.toLowerCase()] ?? null
}

/** True where keys are typed into a field, or belong to a button or a dialog. */
export function isTyping(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (
    target.closest('input:not([type=checkbox]), textarea, select, [contenteditable], dialog, [role=dialog]')
  )
    return true
  return (key === 'Enter' || key === ' ') && target.closest('button, a, summary, label, input') !== null
}
