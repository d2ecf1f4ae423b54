import { useEffect, useState } from 'react'
import type { JSX } from 'react'
import { exportWords as words } from '../../words/exports.ts'
import { lengthOf, nameOf, stopExport, useWaitingExports, type Export } from '../kit/exports.ts'
import { IconButton } from '../kit/icon-button.tsx'

// What is there within a second needs no word.
const SOON = 1000

/** How far the files are that this tab waits for, above the foot of the page. */
export function ExportTray(): JSX.Element | null {
  const waiting = useWaitingExports()
  if (waiting.length === 0) return null
  return (
    <section className="export-tray" aria-label={words.tray} role="status">
      {waiting.map((one) => (
        <Line key={one.id} one={one} />
      ))}
    </section>
  )
}

function Line({ one }: { readonly one: Export }): JSX.Element | null {
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), SOON)
    return () => clearTimeout(timer)
  }, [])
  if (!late) return null
  return (
    <div className="export-line">
      <progress aria-label={nameOf(one)} {...(one.of === null ? {} : { value: one.rows, max: one.of })} />
      <span className="figures">{words.progress(nameOf(one), lengthOf(one))}</span>
      <IconButton icon="close" label={words.stopOf(nameOf(one))} onClick={() => void stopExport(one)} />
    </div>
  )
}
