import { useEffect, useState } from 'react'
import type { RefObject } from 'react'

/** Whether the whole width of the table is in sight: then its head can stay in sight while the page scrolls. */
export function useFits(box: RefObject<HTMLDivElement | null>): boolean {
  const [fits, setFits] = useState(false)
  useEffect(() => {
    const element = box.current
    if (!element) return
    const look = (): void => setFits((element.firstElementChild?.scrollWidth ?? 0) <= element.clientWidth)
    const observer = new ResizeObserver(look)
    observer.observe(element)
    if (element.firstElementChild) observer.observe(element.firstElementChild)
    return () => observer.disconnect()
  }, [box])
  return fits
}
