import type { JSX } from 'react'
import type { OutlineEntry } from '../api/index.ts'
import { paperWords as words } from '../words/paper.ts'
import { headings } from './headings.ts'

/** The document's own outline; choosing an entry goes to its place. */
export function OutlineNav(props: {
  text: string
  entries: readonly OutlineEntry[]
  onGo: (entry: OutlineEntry) => void
  /** Deeper entries are left out. */
  depth?: number
}): JSX.Element {
  const { depth = 3 } = props
  const entries = headings(props.text, props.entries).filter((entry) => entry.depth <= depth)
  return (
    <nav className="outline-nav" aria-label={words.outline}>
      <h2>{words.outline}</h2>
      {entries.length === 0 && <p className="faint">{words.outlineEmpty}</p>}
      <ul>
        {entries.map((entry) => (
          <li key={entry.id} style={{ paddingInlineStart: `${entry.depth * 12}px` }}>
            <button type="button" onClick={() => props.onGo(entry)} title={entry.heading || undefined}>
              <span>
                {entry.label && !entry.heading.startsWith(entry.label) && <b>{entry.label}. </b>}
                {entry.heading}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}
