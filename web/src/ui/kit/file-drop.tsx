import { useEffect, useRef, useState } from 'react'
import type { JSX, ReactNode } from 'react'
import { kitWords } from '../../words/kit.ts'
import { Icon } from './icon.tsx'

interface Props {
  onFiles: (files: File[]) => void
  /** Words over the page while files hang over it. */
  title?: string
  hint?: string
  /** Take files dropped anywhere in the window; else only on the children. */
  wholePage?: boolean
  disabled?: boolean
  children?: ReactNode
}

function hasFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false
}

/** A place to drop files on: its children, or the whole page. */
export function FileDrop(props: Props): JSX.Element {
  const { onFiles, wholePage = false, disabled = false } = props
  const place = useRef<HTMLDivElement>(null)
  const [over, setOver] = useState(false)
  useEffect(() => {
    const target: HTMLElement | Window | null = wholePage ? window : place.current
    if (!target || disabled) return
    let depth = 0
    const enter = (event: Event): void => {
      if (!hasFiles(event as DragEvent)) return
      event.preventDefault()
      depth += 1
      setOver(true)
    }
    const hang = (event: Event): void => {
      if (hasFiles(event as DragEvent)) event.preventDefault()
    }
    const leave = (event: Event): void => {
      if (!hasFiles(event as DragEvent)) return
      depth = Math.max(0, depth - 1)
      if (depth === 0) setOver(false)
    }
    const drop = (event: Event): void => {
      const { dataTransfer } = event as DragEvent
      if (!dataTransfer || !hasFiles(event as DragEvent)) return
      event.preventDefault()
      depth = 0
      setOver(false)
      if (dataTransfer.files.length > 0) onFiles([...dataTransfer.files])
    }
    const all: readonly (readonly [string, (event: Event) => void])[] = [
      ['dragenter', enter],
      ['dragover', hang],
      ['dragleave', leave],
      ['drop', drop],
    ]
    for (const [name, listener] of all) target.addEventListener(name, listener)
    return () => {
      for (const [name, listener] of all) target.removeEventListener(name, listener)
    }
  }, [onFiles, wholePage, disabled])
  return (
    <div ref={place} className="file-drop">
      {props.children}
      {over && (
        <div className={wholePage ? 'file-drop-cover is-page' : 'file-drop-cover'}>
          <Icon name="upload" size={40} />
          <p>{props.title ?? kitWords.drop}</p>
          {props.hint && <p className="file-drop-hint">{props.hint}</p>}
        </div>
      )}
    </div>
  )
}
