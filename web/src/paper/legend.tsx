import { useState } from 'react'
import type { JSX } from 'react'
import type { HighlightKind } from '../api/index.ts'
import { paperWords as words } from '../words/paper.ts'

const kinds = Object.keys(words.kinds) as HighlightKind[]
const place = 'dieuhanh.marks'

function keptKinds(): ReadonlySet<HighlightKind> {
  try {
    const kept = localStorage.getItem(place)
    if (kept !== null) return new Set(kinds.filter((kind) => kept.split(',').includes(kind)))
  } catch {
    // A browser that keeps nothing begins with the usual ones.
  }
  return new Set<HighlightKind>(['agency', 'deadline', 'figure', 'citation', 'indicator'])
}

/** Which kinds are drawn; kept in this browser. */
export function useShownKinds(): [ReadonlySet<HighlightKind>, (kind: HighlightKind) => void] {
  const [shown, setShown] = useState(keptKinds)
  const toggle = (kind: HighlightKind): void => {
    const next = new Set(shown)
    if (!next.delete(kind)) next.add(kind)
    setShown(next)
    try {
      localStorage.setItem(place, [...next].join(','))
    } catch {
      // The choice lasts until the page is closed.
    }
  }
  return [shown, toggle]
}

/** Switches of the kinds, each drawn as its underline is. */
export function Legend(props: {
  shown: ReadonlySet<HighlightKind>
  onToggle: (kind: HighlightKind) => void
  counts?: ReadonlyMap<HighlightKind, number>
}): JSX.Element {
  return (
    <fieldset className="legend">
      <legend className="unseen">{words.legend}</legend>
      {kinds.map((kind) => (
        <label key={kind} className={props.shown.has(kind) ? 'is-on' : undefined}>
          <input type="checkbox" checked={props.shown.has(kind)} onChange={() => props.onToggle(kind)} />
          <span className={`sample mk-${kind}`}>{words.kinds[kind]}</span>
          {props.counts && <span className="faint figures">{props.counts.get(kind) ?? 0}</span>}
        </label>
      ))}
    </fieldset>
  )
}
