import type { JSX } from 'react'

/** Words around a hit: the server marks the hit with « ». */
export function Snippet(props: { text: string }): JSX.Element {
  return (
    <span className="snippet">
      {props.text.split(/(«[^»]*»)/).map((part, index) =>
        part.startsWith('«') ? (
          // Parts of one text in their order: the place is the identity.
          // oxlint-disable-next-line react/no-array-index-key
          <mark key={index}>{part.slice(1, -1)}</mark>
        ) : (
          part
        ),
      )}
    </span>
  )
}
