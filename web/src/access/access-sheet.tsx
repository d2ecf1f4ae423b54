import { useEffect } from 'react'
import type { JSX, ReactNode } from 'react'
import { frameWords } from '../words/frame.ts'
import { signInWords } from '../words/access.ts'
import './access.css'

/** The sheet of the pages outside the frame. */
export function AccessSheet(props: { title: string; about?: ReactNode; children: ReactNode }): JSX.Element {
  useEffect(() => {
    document.title = `${props.title} · ${frameWords.product}`
  }, [props.title])
  return (
    <main className="access">
      <div className="access-sheet">
        <p className="access-brand">
          <img src="/favicon.svg" alt="" width="36" height="36" />
          <span>{frameWords.product}</span>
        </p>
        <p className="access-about">{signInWords.about}</p>
        <h1>{props.title}</h1>
        {props.about && <p className="faint">{props.about}</p>}
        {props.children}
      </div>
    </main>
  )
}
