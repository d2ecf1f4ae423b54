import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useMe, type Overview } from '../api/index.ts'
import { PaperLinks } from '../papers/index.ts'
import { MomentText } from '../ui/index.ts'
import { overviewWords as words } from '../words/overview.ts'
import { taskWords } from '../words/tasks.ts'

/** What changed since the last visit, newest first. */
export function Changes({ overview }: { readonly overview: Overview }): ReactNode {
  const me = useMe()
  return (
    <section className="overview-section" aria-labelledby="changes">
      <h2 id="changes">{words.changes}</h2>
      <p className="section-note">
        <PaperLinks kinds={['briefing']} subjectId={me.workspace.id} />
      </p>
      {overview.changes.length === 0 && <p className="section-note">{words.noChanges}</p>}
      <ul className="change-lines">
        {overview.changes.map((change) => (
          <li key={`${change.taskId}${change.at}${change.kind}`}>
            <span className="change-who">
              {change.unit?.name ?? change.person?.name ?? taskWords.panel.system}{' '}
              {taskWords.events[change.kind]}
            </span>
            <Link to="/nhiem-vu/$taskId" params={{ taskId: change.taskId }}>
              {change.title}
            </Link>
            {change.text && <q>{change.text}</q>}
            <MomentText moment={change.at} />
          </li>
        ))}
      </ul>
    </section>
  )
}
