import { numberWords, splitSymbol, withNumber } from '@dieuhanh/domain'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { JSX } from 'react'
import { api, ask } from '../api/index.ts'
import type { operations } from '../api/index.ts'
import { formatMoment, Icon } from '../ui/index.ts'
import { paperTemplateWords as words } from '../words/paper-templates.ts'
import { useRested } from './rested.ts'
import type { About, Paper } from './use-paper.ts'

type Advice = operations['advisePaperNumber']['responses'][200]['content']['application/json']

const WAIT = 300

/** What the register says of the symbol of a paper; null while nothing is known. Nothing is spent by asking. */
export function usePaperNumber({ kind, subjectId }: About, { system, letterhead }: Paper): Advice | null {
  const symbol = useRested(letterhead.symbol ?? '', WAIT)
  const { day } = letterhead
  const advice = useQuery({
    queryKey: ['paper-numbers', kind, subjectId, system, symbol, day],
    queryFn: () => {
      const query = { kind, subjectId, system, symbol, ...(day === null ? {} : { day }) }
      return ask(api.GET('/api/v1/paper-numbers', { params: { query } }))
    },
    enabled: splitSymbol(symbol) !== null,
    staleTime: 0,
    placeholderData: keepPreviousData,
  })
  return advice.data ?? null
}

/** The next number, to be taken or left; and the paper that has the one that is written. */
export function PaperNumber(props: {
  readonly paper: Paper
  readonly advice: Advice | null
  readonly onChange: (symbol: string) => void
}): JSX.Element | null {
  const { paper, advice, onChange } = props
  const split = splitSymbol(paper.letterhead.symbol ?? '')
  if (split === null || advice === null) return null
  const { number, pattern } = split
  const next = advice.next === null ? null : numberWords(advice.next)
  return (
    <div className="paper-number">
      {number === null ? (
        next !== null && (
          <p>
            {words.next(next)}{' '}
            <button
              type="button"
              className="text-button"
              onClick={() => onChange(withNumber(pattern, advice.next))}
            >
              {words.fill(next)}
            </button>
          </p>
        )
      ) : (
        <p>
          {words.spending(numberWords(number))}{' '}
          <button type="button" className="text-button" onClick={() => onChange(withNumber(pattern, null))}>
            {words.open}
          </button>
        </p>
      )}
      {number !== null && advice.holder?.number === number && (
        <Taken holder={advice.holder} next={next} onNext={() => onChange(withNumber(pattern, advice.next))} />
      )}
    </div>
  )
}

function Taken(props: {
  readonly holder: NonNullable<Advice['holder']>
  readonly next: string | null
  readonly onNext: () => void
}): JSX.Element {
  const { holder, next, onNext } = props
  return (
    <div className="paper-number-taken" role="alert">
      <Icon name="warning" />
      <p>
        {words.holder({ ...holder, when: formatMoment(holder.takenAt) })}{' '}
        {next !== null && (
          <button type="button" className="text-button" onClick={onNext}>
            {words.fill(next)}
          </button>
        )}
      </p>
    </div>
  )
}
