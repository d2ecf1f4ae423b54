import { Link } from '@tanstack/react-router'
import type { JSX } from 'react'
import { useMe } from '../api/index.ts'
import { paperWords as words } from '../words/papers.ts'

type Kind = keyof typeof words.write

/** The papers that can be written about something, for those who may write them. */
export function PaperLinks(props: {
  readonly kinds: readonly Kind[]
  readonly subjectId: string
}): JSX.Element | null {
  const me = useMe()
  const may = me.roles.some((role) => role !== 'focal-point' && role !== 'auditor')
  if (!may) return null
  return (
    <>
      {props.kinds.map((kind, at) => (
        <span key={kind}>
          {at > 0 && ' · '}
          <Link to="/van-ban-di/$kind/$subjectId" params={{ kind, subjectId: props.subjectId }}>
            {words.write[kind]}
          </Link>
        </span>
      ))}
    </>
  )
}
