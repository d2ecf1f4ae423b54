import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import type { JSX } from 'react'
import type { Import, ImportRow } from '../api/index.ts'
import {
  DataTable,
  EmptyState,
  Icon,
  Loading,
  ProblemNotice,
  formatNumber,
  useAddressFilters,
} from '../ui/index.ts'
import type { Column, IconName } from '../ui/index.ts'
import { importWords as words } from '../words/imports.ts'
import { RowOutcome } from './row-outcome.tsx'
import { rowsQuery } from './use-import.ts'
import type { Fate } from './use-import.ts'

/** What words of cells mean, as a person says. */
export type Choices = Readonly<Record<string, string[]>>

interface Props {
  readonly view: Import
  readonly names: Readonly<Record<string, string>>
  readonly onChoose: (choices: Choices) => void
}

const fates: readonly Fate[] = ['error', 'new', 'changed', 'same']
const icons: Readonly<Record<Fate, IconName>> = {
  error: 'warning',
  new: 'plus',
  changed: 'edit',
  same: 'check',
}

/** Every row with its fate; only those of one fate when asked. */
export function PreviewTable({ view, names, onChoose }: Props): JSX.Element {
  const [{ loc }, setFilters] = useAddressFilters(['loc'])
  const fate = fates.find((one) => one === loc)
  const rows = useInfiniteQuery({ ...rowsQuery(view, fate), placeholderData: keepPreviousData })
  const navigate = useNavigate()
  const items = rows.data?.pages.flatMap((page) => page.items) ?? []
  const open = ({ subjectId }: ImportRow): void => {
    if (subjectId === null) return
    if (view.target === 'tasks') void navigate({ to: '/nhiem-vu/$taskId', params: { taskId: subjectId } })
    if (view.target === 'units') void navigate({ to: '/co-quan/$unitId', params: { unitId: subjectId } })
  }
  const errors = view.counts.error ?? 0
  return (
    <section className="imports-preview" aria-label={words.preview}>
      <FateFilter view={view} fate={fate} onChange={(loc) => setFilters({ loc })} />
      {errors > 0 && <p className="imports-why">{words.errorsWhy}</p>}
      {view.target === 'tasks' && errors === 0 && (view.counts.changed ?? 0) > 0 && (
        <p className="imports-why">{words.unchanging}</p>
      )}
      {rows.isPending && <Loading lines={10} />}
      {rows.isError && <ProblemNotice error={rows.error} onRetry={() => void rows.refetch()} />}
      {rows.isSuccess && items.length === 0 && <EmptyState icon="check" title={words.nothingHere} />}
      {items.length > 0 && (
        <DataTable
          label={words.preview}
          columns={columnsOf(names, onChoose)}
          rows={items}
          rowKey={({ row }) => String(row)}
          onOpen={open}
          rowHeight={72}
          footer={
            rows.hasNextPage && (
              <Button
                type="link"
                block
                loading={rows.isFetchingNextPage}
                onClick={() => void rows.fetchNextPage()}
              >
                {words.more}
              </Button>
            )
          }
        />
      )}
    </section>
  )
}

function FateFilter(props: {
  readonly view: Import
  readonly fate: Fate | undefined
  readonly onChange: (fate: Fate | undefined) => void
}): JSX.Element {
  const { view, fate, onChange } = props
  return (
    <div className="imports-fates" role="group" aria-label={words.fate}>
      <FateButton
        name={words.fates.all}
        count={total(view)}
        on={fate === undefined}
        onClick={() => onChange(undefined)}
      />
      {fates.map((one) => (
        <FateButton
          key={one}
          tone={one}
          name={words.fates[one]}
          count={view.counts[one] ?? 0}
          on={fate === one}
          onClick={() => onChange(fate === one ? undefined : one)}
        />
      ))}
    </div>
  )
}

function total({ counts }: Import): number {
  return fates.reduce((sum, fate) => sum + (counts[fate] ?? 0), 0)
}

function FateButton(props: {
  readonly name: string
  readonly count: number
  readonly on: boolean
  readonly tone?: Fate
  readonly onClick: () => void
}): JSX.Element {
  const tone = props.tone ? `is-${props.tone}` : ''
  return (
    <button
      type="button"
      className={`imports-fate ${tone}`}
      aria-pressed={props.on}
      disabled={props.count === 0 && !props.on}
      onClick={props.onClick}
    >
      {props.tone && <Icon name={icons[props.tone]} size={16} />}
      {props.name} <span className="figures">{formatNumber(props.count)}</span>
    </button>
  )
}

function columnsOf(
  names: Readonly<Record<string, string>>,
  onChoose: (choices: Choices) => void,
): readonly Column<ImportRow>[] {
  return [
    {
      key: 'row',
      title: words.row,
      width: '64px',
      align: 'end',
      cell: ({ row, fate }) => (
        <>
          <span className={`imports-narrow imports-said-fate is-${fate}`}>
            <Icon name={icons[fate]} size={14} label={words.fates[fate]} />{' '}
          </span>
          <span className="figures">{row}</span>
        </>
      ),
    },
    {
      key: 'fate',
      title: words.fate,
      width: '110px',
      wideOnly: true,
      cell: ({ fate }) => (
        <span className={`imports-said-fate is-${fate}`}>
          <Icon name={icons[fate]} size={16} /> {words.fates[fate]}
        </span>
      ),
    },
    {
      key: 'title',
      title: words.content,
      cell: (row) => (
        <>
          <span className="two-lines">{row.title || words.blank}</span>
          <span className="imports-cells">{beside(row)}</span>
          <div className="imports-narrow">
            <RowOutcome row={row} names={names} onChoose={onChoose} />
          </div>
        </>
      ),
    },
    {
      key: 'outcome',
      title: words.happens,
      width: '48%',
      wideOnly: true,
      cell: (row) => <RowOutcome row={row} names={names} onChoose={onChoose} />,
    },
  ]
}

const told = ['lead', 'deadline', 'document', 'parent']

function beside({ cells }: ImportRow): string {
  return cells
    .filter(({ field }) => told.includes(field))
    .map(({ words: said }) => said.replaceAll('\n', ' '))
    .join(' · ')
}
