import { useEffect, useEffectEvent } from 'react'
import type { RefObject } from 'react'

/** Hears the keys pressed anywhere inside an element, also in fields that do not use them. */
export function useKeyDown(
  place: RefObject<HTMLElement | null>,
  onKey: (event: KeyboardEvent) => void,
): void {
  const hear = useEffectEvent(onKey)
  useEffect(() => {
    const element = place.current
    const listen = (event: KeyboardEvent): void => hear(event)
    element?.addEventListener('keydown', listen)
    return () => element?.removeEventListener('keydown', listen)
  }, [place])
}
