import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query'
import { Button } from 'antd'
import type { JSX, ReactNode } from 'react'
import { kitWords } from '../../words/kit.ts'
import { DataTable } from './data-table.tsx'
import type { TableProps } from './data-table.tsx'
import { Loading, ProblemNotice } from './states.tsx'

/** A list as it was asked for, page after page. */
type PagedList<Row> = UseInfiniteQueryResult<InfiniteData<{ readonly items: readonly Row[] }>>

/** The rows that have come so far. */
export function rowsOf<Row>(list: PagedList<Row>): readonly Row[] {
  return list.data?.pages.flatMap((page) => page.items) ?? []
}

/** A list in every state: still coming, failed, empty, or its rows with the way to the next ones. */
export function PagedTable<Row>(
  props: Omit<TableProps<Row>, 'rows' | 'footer' | 'busy'> & {
    list: PagedList<Row>
    /** What stands in place of an empty table. */
    empty: ReactNode
    /** Below the rows: how many they are, what they come to. */
    foot?: ((shown: number) => ReactNode) | undefined
  },
): JSX.Element {
  const { list, empty, foot, ...table } = props
  if (list.isPending) return <Loading lines={12} />
  const problem = list.isError && <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />
  const rows = rowsOf(list)
  if (rows.length === 0) return <>{problem || empty}</>
  return (
    <>
      {problem}
      <DataTable
        {...table}
        rows={rows}
        busy={list.isPlaceholderData}
        footer={
          (foot || list.hasNextPage) && (
            <div className="table-foot">
              <span>{foot?.(rows.length)}</span>
              {list.hasNextPage && (
                <Button onClick={() => void list.fetchNextPage()} loading={list.isFetchingNextPage}>
                  {kitWords.more}
                </Button>
              )}
            </div>
          )
        }
      />
    </>
  )
}
