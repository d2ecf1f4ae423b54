import type { JSX } from 'react'
import { PageHead } from '../ui/index.ts'
import { frameWords } from '../words/frame.ts'

/** The first page of each person. */
export function OverviewPage(): JSX.Element {
  return <PageHead title={frameWords.rooms.overview} />
}
