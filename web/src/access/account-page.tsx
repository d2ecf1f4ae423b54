import type { JSX } from 'react'
import { PageHead } from '../ui/index.ts'
import { frameWords } from '../words/frame.ts'

/** One's own account. */
export function AccountPage(): JSX.Element {
  return <PageHead title={frameWords.person.account} />
}
