import { useEffect, useLayoutEffect, useState } from 'react'
import type { CSSProperties, JSX, ReactNode, RefObject } from 'react'
import { createPortal } from 'react-dom'

interface Props {
  anchor: RefObject<HTMLElement | null>
  children: ReactNode
  minWidth?: number
}

function placeUnder(anchor: HTMLElement, minWidth: number): CSSProperties {
  const box = anchor.getBoundingClientRect()
  const width = Math.min(Math.max(box.width, minWidth), window.innerWidth - 16)
  const left = Math.max(8, Math.min(box.left, window.innerWidth - width - 8))
  const below = window.innerHeight - box.bottom - 12
  const above = box.top - 12
  if (below >= 220 || below >= above)
    return { left, width, top: box.bottom + 4, maxHeight: Math.min(below, 360) }
  return { left, width, bottom: window.innerHeight - box.top + 4, maxHeight: Math.min(above, 360) }
}

/** A list hung under (or over) a field, above everything else; it follows the field when the page moves. */
export function FloatingList(props: Props): JSX.Element | null {
  const { anchor, minWidth = 280 } = props
  const [style, setStyle] = useState<CSSProperties | null>(null)
  useLayoutEffect(() => {
    if (anchor.current) setStyle(placeUnder(anchor.current, minWidth))
  }, [anchor, minWidth])
  useEffect(() => {
    const follow = (): void => {
      if (anchor.current) setStyle(placeUnder(anchor.current, minWidth))
    }
    window.addEventListener('scroll', follow, true)
    window.addEventListener('resize', follow)
    return () => {
      window.removeEventListener('scroll', follow, true)
      window.removeEventListener('resize', follow)
    }
  }, [anchor, minWidth])
  if (!style) return null
  return createPortal(
    <div className="floating-list" style={style} onPointerDown={(event) => event.preventDefault()}>
      {props.children}
    </div>,
    document.body,
  )
}
