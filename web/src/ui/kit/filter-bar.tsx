import { useState } from 'react'
import type { JSX, ReactNode } from 'react'
import { kitWords } from '../../words/kit.ts'

/** The filters above a list: what is typed, the others beside it, on a phone behind a button; a way to take all away. */
export function FilterBar(props: {
  search?: ReactNode
  children?: ReactNode
  /** Given while anything narrows the list. */
  onClear?: (() => void) | undefined
  /** Beside the filters and never hidden: what the list is taken away or added to with. */
  actions?: ReactNode
}): JSX.Element {
  const { search, children, onClear, actions } = props
  const [open, setOpen] = useState(false)
  return (
    <search className={open ? 'filter-bar is-open' : 'filter-bar'}>
      {search}
      {search && children && (
        <button
          type="button"
          className="button narrow-only"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {kitWords.moreFilters}
        </button>
      )}
      <div className={search ? 'filter-rest' : 'filter-rest is-alone'}>{children}</div>
      {onClear && (
        <button type="button" className="text-button" onClick={onClear}>
          {kitWords.clearFilters}
        </button>
      )}
      {actions && <div className="filter-actions">{actions}</div>}
    </search>
  )
}
