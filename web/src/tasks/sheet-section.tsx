import type { JSX, ReactNode } from 'react'

/** A part of the sheet under its own small heading. */
export function Section(props: { title: string; children: ReactNode }): JSX.Element {
  return (
    <section className="sheet-section">
      <h3>{props.title}</h3>
      {props.children}
    </section>
  )
}
