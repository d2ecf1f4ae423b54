import type { JSX } from 'react'
import { PageHead } from '../ui/index.ts'
import { frameWords } from '../words/frame.ts'

/** The register of documents. */
export function RegisterPage(): JSX.Element {
  return <PageHead title={frameWords.rooms.documents} />
}
