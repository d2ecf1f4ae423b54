import { useNavigate } from '@tanstack/react-router'
import type { JSX } from 'react'
import { api, ask, keys, pagedQuery } from '../api/index.ts'
import type { operations } from '../api/index.ts'
import { useAddressFilters } from '../ui/index.ts'
import { indicatorWords as words } from '../words/figures.ts'
import { FigureList, figureFilters, figureQuestion } from './figure-list.tsx'
import { indicatorColumns } from './indicator-columns.tsx'

const sorts = ['name', '-name', 'percent', '-percent', 'period', '-period'] as const

type Filters = Partial<Record<(typeof figureFilters)[number], string>>
type Question = Omit<NonNullable<operations['listIndicators']['parameters']['query']>, 'cursor' | 'limit'>

function questionOf(filters: Filters): Question {
  const sort = sorts.find((one) => one === filters.xep)
  return { ...figureQuestion(filters), ...(sort ? { sort } : {}) }
}

function indicatorsQuery(question: Question) {
  return pagedQuery([...keys.indicators, 'list', question], (page, signal) =>
    ask(api.GET('/api/v1/indicators', { params: { query: { ...question, ...page } }, signal })),
  )
}

/** Indicators of a year with plan, actual figure and estimate. */
export function IndicatorsPage(): JSX.Element {
  const navigate = useNavigate()
  const [filters, setFilters] = useAddressFilters(figureFilters)
  const question = questionOf(filters)
  const year = question.year === undefined ? {} : { year: question.year }
  return (
    <FigureList
      kind="indicators"
      icon="flag"
      words={words}
      filters={filters}
      onFilters={setFilters}
      facets={{
        queryKey: [...keys.indicators, 'facets', year],
        queryFn: () => ask(api.GET('/api/v1/indicators/facets', { params: { query: year } })),
      }}
      list={indicatorsQuery(question)}
      asked={question}
      columns={indicatorColumns}
      foot={(shown, page) => words.shown(shown, page.count)}
      onOpen={({ id }) => void navigate({ to: '/chi-tieu/$indicatorId', params: { indicatorId: id } })}
    />
  )
}
