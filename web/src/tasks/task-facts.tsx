import { Link } from '@tanstack/react-router'
import type { JSX, ReactNode } from 'react'
import type { TaskPage } from '../api/index.ts'
import { DayText, UnitList, UnitName, deadlineText, dayText, formatNumber } from '../ui/index.ts'
import { taskWords } from '../words/tasks.ts'
import { Section } from './sheet-section.tsx'

const words = taskWords.panel

/** Who is answerable, who helps, by when, to produce what. Lines without a value are left out. */
export function TaskFacts({ task }: { readonly task: TaskPage }): JSX.Element {
  const moved = task.firstDeadline !== null && task.firstDeadline !== task.deadline
  return (
    <Section title={words.people}>
      <dl className="task-facts">
        <Fact name={words.lead}>
          <UnitName unit={task.lead} />
        </Fact>
        {task.coordinating.length > 0 && (
          <Fact name={words.coordinating}>
            <UnitList units={task.coordinating} most={6} />
          </Fact>
        )}
        {task.handling && (
          <Fact name={words.handling}>
            <UnitName unit={task.handling} />
          </Fact>
        )}
        {task.supervising && (
          <Fact name={words.supervising}>
            <UnitName unit={task.supervising} />
          </Fact>
        )}
        <Fact name={words.deadline}>
          {deadlineText(task) ?? taskWords.noDeadline}
          {moved && task.firstDeadline && (
            <span className="faint"> ({taskWords.originally(dayText(task.firstDeadline))})</span>
          )}
        </Fact>
        {task.deliverable && <Fact name={words.deliverable}>{task.deliverable}</Fact>}
        {task.measure && <Fact name={words.measure}>{task.measure}</Fact>}
        {task.weight !== 1 && <Fact name={words.weight}>{formatNumber(task.weight)}</Fact>}
        <Fact name={words.issuedOn}>
          <DayText day={task.issuedOn} />
          {task.assignedBy && <span className="faint"> · {task.assignedBy.name}</span>}
        </Fact>
        {task.sourceWords && !task.source && <Fact name={words.sourceWords}>{task.sourceWords}</Fact>}
        {task.imported && (
          <Fact name={words.imported}>
            <Link to="/nhap-bang/$importId" params={{ importId: task.imported.importId }}>
              {words.importedFrom(task.imported.fileName, task.imported.row)}
            </Link>
          </Fact>
        )}
      </dl>
    </Section>
  )
}

function Fact(props: { name: string; children: ReactNode }): JSX.Element {
  return (
    <>
      <dt>{props.name}</dt>
      <dd>{props.children}</dd>
    </>
  )
}
