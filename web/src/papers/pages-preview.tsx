import type { JSX } from 'react'
import { ProblemNotice } from '../ui/index.ts'
import { paperWords as words } from '../words/papers.ts'
import { usePreview, type Paper } from './use-paper.ts'

/** The pages of a paper as they will be printed, drawn anew when typing rests. */
export function PagesPreview(props: {
  readonly paper: Paper
  readonly label: string
  /** What the pages are of, for those who do not see them. */
  readonly alt: string
}): JSX.Element {
  const { paper, label, alt } = props
  const { address, error, waiting } = usePreview(paper)
  return (
    // It is scrolled: from the keyboard too.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="paper-preview" tabIndex={0} aria-label={label} aria-busy={waiting}>
      <p className="faint" role="status">
        {waiting ? words.drawing : label}
      </p>
      {error && <ProblemNotice error={error} compact />}
      {address && <img src={address} alt={alt} />}
    </section>
  )
}
