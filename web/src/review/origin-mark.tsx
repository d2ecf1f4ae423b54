import type { JSX } from 'react'
import type { FieldOrigin } from '../api/index.ts'
import { reviewWords } from '../words/review.ts'

const signs = { stated: '●', inherited: '○', typed: '✎', none: '' } as const

/** Whether a value was said in the text (dot), inherited (ring) or typed (pencil); its words on hover. */
export function OriginMark(props: { origin: FieldOrigin }): JSX.Element | null {
  const { kind, words } = props.origin
  if (kind === 'none') return null
  const text = reviewWords.origins[kind](words)
  return (
    <span className={`origin is-${kind}`} role="img" aria-label={text} title={text}>
      {signs[kind]}
    </span>
  )
}
