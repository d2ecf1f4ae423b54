import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Overview } from '../api/index.ts'
import { MomentText } from '../ui/index.ts'
import { overviewWords as words } from '../words/overview.ts'

/** Agencies with open work and no word for a fortnight. */
export function SilentUnits({ units }: { readonly units: Overview['silentUnits'] }): ReactNode {
  if (units.length === 0) return null
  return (
    <section className="overview-section" aria-labelledby="silent">
      <h2 id="silent">{words.silent}</h2>
      <ul className="plain-lines">
        {units.map(({ unit, openTasks, lastActivityAt }) => (
          <li key={unit.id}>
            <Link to="/nhiem-vu" search={{ unitId: unit.id, silentDays: '14' }}>
              {unit.name}
            </Link>
            <span className="line-end">
              {words.silentUnit(openTasks)} ·{' '}
              {lastActivityAt ? <MomentText moment={lastActivityAt} /> : words.neverSpoke}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
