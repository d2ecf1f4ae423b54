import type { JSX } from 'react'
import { PageHead } from '../ui/index.ts'
import { frameWords } from '../words/frame.ts'

/** One document. */
export function DocumentPage(): JSX.Element {
  return <PageHead title={frameWords.rooms.documents} />
}
