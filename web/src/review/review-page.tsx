import type { JSX } from 'react'
import { PageHead } from '../ui/index.ts'
import { frameWords } from '../words/frame.ts'

/** The paper beside the drafts. */
export function ReviewPage(): JSX.Element {
  return <PageHead title={frameWords.rooms.documents} />
}
