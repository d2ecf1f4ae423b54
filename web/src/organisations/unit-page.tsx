import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import type { JSX } from 'react'
import { api, ask, isOffice, keys, useMe } from '../api/index.ts'
import type { UnitPage as Unit } from '../api/index.ts'
import { PaperLinks } from '../papers/index.ts'
import { DayText, Loading, PageHead, ProblemNotice, UnitName, dayText } from '../ui/index.ts'
import { adminWords } from '../words/admin.ts'
import { organisationWords as words } from '../words/organisations.ts'
import { ChangeUnit } from './change-unit.tsx'
import './organisations.css'

/** One unit: its names through time, what happened to it, what stands below it, who works there. */
export function UnitPage(): JSX.Element {
  const { unitId } = useParams({ from: '/frame/co-quan/$unitId' })
  const me = useMe()
  const unit = useQuery({
    queryKey: [...keys.organisation, 'one', unitId],
    queryFn: ({ signal }) => ask(api.GET('/api/v1/units/{unitId}', { params: { path: { unitId } }, signal })),
  })
  if (unit.isPending) return <Loading />
  if (unit.isError) return <ProblemNotice error={unit.error} onRetry={() => void unit.refetch()} />
  const { data } = unit
  return (
    <>
      <PageHead
        title={data.name}
        above={<Link to="/co-quan">{words.title}</Link>}
        below={<UnitLine unit={data} />}
        actions={isOffice(me) && !data.dissolvedOn ? <ChangeUnit unit={data} /> : undefined}
      />
      <div className="unit-sheet">
        {data.openTasks > 0 ? (
          <Link to="/nhiem-vu" search={{ unitId: data.id }}>
            {words.tasks(data.openTasks)}
          </Link>
        ) : (
          <span className="faint">{words.noTasks}</span>
        )}
        <p>
          <PaperLinks kinds={['reminder', 'tracking', 'briefing']} subjectId={data.id} />
        </p>
        <Names unit={data} />
        <History unit={data} />
        <Children unit={data} />
        <Members unit={data} />
      </div>
    </>
  )
}

function UnitLine({ unit }: { readonly unit: Unit }): JSX.Element {
  return (
    <>
      {[
        words.kinds[unit.kind],
        words.levels[unit.level],
        unit.abbreviation,
        unit.officialCode && `${words.code} ${unit.officialCode}`,
      ]
        .filter(Boolean)
        .join(' · ')}
      {unit.parent && (
        <>
          {' · '}
          {words.parent}{' '}
          <Link to="/co-quan/$unitId" params={{ unitId: unit.parent.id }}>
            {unit.parent.name}
          </Link>
        </>
      )}
      {unit.dissolvedOn && <strong> · {words.dissolvedOn(dayText(unit.dissolvedOn))}</strong>}
    </>
  )
}

function Names({ unit }: { readonly unit: Unit }): JSX.Element {
  return (
    <section>
      <h2>{words.names}</h2>
      <ul className="plain-lines">
        {unit.names.map((name) => (
          <li key={`${name.kind}${name.name}${name.validFrom}`}>
            <span>{name.name}</span>
            <span className="faint">
              {[
                words.nameKinds[name.kind],
                name.validFrom && words.from(dayText(name.validFrom)),
                name.validTo && words.until(dayText(name.validTo)),
              ]
                .filter(Boolean)
                .join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function History({ unit }: { readonly unit: Unit }): JSX.Element {
  return (
    <section>
      <h2>{words.history}</h2>
      {unit.events.length === 0 && <p className="faint">{words.noHistory}</p>}
      <ul className="plain-lines">
        {unit.events.map((event) => (
          <li key={event.id}>
            <span>
              <DayText day={event.onDay} /> · {words.eventKinds[event.kind]}
              {event.unit.id !== unit.id && (
                <>
                  : <UnitName unit={event.unit} />
                </>
              )}
              {event.successors.length > 0 && (
                <>
                  {' → '}
                  {event.successors.map(({ unit: successor, partial }, index) => (
                    <span key={successor.id}>
                      {index > 0 && '; '}
                      <Link to="/co-quan/$unitId" params={{ unitId: successor.id }}>
                        {successor.name}
                      </Link>
                      {partial && ` (${words.partly})`}
                    </span>
                  ))}
                </>
              )}
            </span>
            <span className="faint">{event.legalBasis}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Children({ unit }: { readonly unit: Unit }): JSX.Element | null {
  if (unit.children.length === 0) return null
  return (
    <section>
      <h2>{words.children}</h2>
      <ul className="child-units">
        {unit.children.map((child) => (
          <li key={child.id}>
            <Link to="/co-quan/$unitId" params={{ unitId: child.id }}>
              {child.name}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Members({ unit }: { readonly unit: Unit }): JSX.Element {
  return (
    <section>
      <h2>{words.members}</h2>
      {unit.members.length === 0 && <p className="faint">{words.noMembers}</p>}
      <ul className="plain-lines">
        {unit.members.map((member) => (
          <li key={`${member.personId}${member.role}`}>
            <span>
              {member.name}
              {member.title && <span className="faint"> · {member.title}</span>}
            </span>
            <span className="faint">{roleName(member.role)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function roleName(role: string): string {
  return Object.entries(adminWords.roles).find(([key]) => key === role)?.[1] ?? role
}
