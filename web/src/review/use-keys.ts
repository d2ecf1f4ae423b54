import { useEffect } from 'react'
import { commandOf, isTyping } from './keyboard.ts'
import type { Command } from './keyboard.ts'

/** Keys of the page, when nobody is typing and no dialog is open. */
export function useKeys(run: (command: Command) => void, active: boolean): void {
  useEffect(() => {
    if (!active) return
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || isTyping(event.target, event.key)) return
      const command = commandOf(event)
      if (!command) return
      event.preventDefault()
      run(command)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [run, active])
}
