import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { JSX } from 'react'
import { arrivalWords as words } from '../words/arrivals.ts'
import { ArrivalActions, ArrivalState } from './arrival-state.tsx'
import './arrivals.css'
import { arrivalsQuery } from './use-arrivals.ts'

const SHOWN = 4

/** What is on its way into the register, above it; nothing where nothing waits. */
export function ArrivalsStrip(): JSX.Element | null {
  const { data } = useInfiniteQuery(arrivalsQuery({ state: 'open' }))
  const counts = data?.pages[0]?.counts
  if (!counts || counts.open + counts.failed === 0) return null
  const items = data.pages[0]?.items.slice(0, SHOWN) ?? []
  return (
    <section className="arrivals-strip" aria-label={words.title}>
      <p role="status">
        {[
          counts.open > 0 ? words.strip.open(counts.open) : '',
          counts.failed > 0 ? words.strip.failed(counts.failed) : '',
        ]
          .filter(Boolean)
          .join(' · ')}{' '}
        <Link to="/tep-den">{words.strip.all}</Link>
      </p>
      <ul>
        {items.map((arrival) => (
          <li key={arrival.id}>
            <span className="arrival-name">{arrival.name}</span>
            <ArrivalState arrival={arrival} />
            <ArrivalActions arrival={arrival} />
          </li>
        ))}
      </ul>
    </section>
  )
}
