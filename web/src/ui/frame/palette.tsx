import { Fragment, useDeferredValue, useEffect, useEffectEvent, useId, useRef, useState } from 'react'
import type { JSX, KeyboardEvent, RefObject } from 'react'
import { useNavigate } from '@tanstack/react-router'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { api, ask, useMe } from '../../api/index.ts'
import { frameWords } from '../../words/frame.ts'
import { Icon } from '../kit/icon.tsx'
import { actionsFor, matching, resultsOf, widerFor } from './palette-entries.ts'
import type { Entry } from './palette-entries.ts'

const words = frameWords.palette

function useEntries(q: string): { entries: readonly Entry[]; settled: boolean } {
  const me = useMe()
  const query = useQuery({
    queryKey: ['search', q],
    queryFn: ({ signal }) => ask(api.GET('/api/v1/search', { params: { query: { q } }, signal })),
    enabled: q !== '',
    placeholderData: keepPreviousData,
  })
  const actions = matching(actionsFor(me), q)
  if (q === '') return { entries: actions, settled: true }
  const found = query.data ? resultsOf(query.data) : []
  return {
    entries: [...found, ...actions, ...widerFor(me, q)],
    settled: query.isFetched && !query.isPlaceholderData,
  }
}

function Results(props: {
  id: string
  entries: readonly Entry[]
  chosen: number
  onChoose: (index: number) => void
  onTake: (entry: Entry) => void
}): JSX.Element {
  const { id, entries, chosen } = props
  useEffect(() => {
    document.getElementById(`${id}-${chosen}`)?.scrollIntoView({ block: 'nearest' })
  }, [id, chosen])
  return (
    <div id={`${id}-list`} className="palette-results" role="listbox" aria-label={words.results}>
      {entries.map((entry, index) => (
        <Fragment key={`${entry.group}/${entry.to ?? ''}/${entry.words}`}>
          {entries[index - 1]?.group !== entry.group && (
            <div className="palette-group" role="presentation">
              {entry.group}
            </div>
          )}
          <button
            id={`${id}-${index}`}
            type="button"
            role="option"
            tabIndex={-1}
            className="palette-entry"
            aria-selected={index === chosen}
            onPointerMove={() => props.onChoose(index)}
            onClick={() => props.onTake(entry)}
          >
            <Icon name={entry.icon} />
            <span className="palette-words">{entry.words}</span>
            {entry.beside && <span className="faint">{entry.beside}</span>}
          </button>
        </Fragment>
      ))}
    </div>
  )
}

/** Opens over everything; a click beside the sheet closes it, as Esc does. */
function useDialog(onClose: () => void): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null)
  const close = useEffectEvent(onClose)
  useEffect(() => {
    const element = dialog.current
    const beside = (event: Event): void => {
      if (event.target === element) close()
    }
    element?.showModal()
    element?.addEventListener('click', beside)
    return () => element?.removeEventListener('click', beside)
  }, [])
  return dialog
}

/** Search and command palette: documents, tasks, units and actions, from any page, by keyboard. */
export function Palette(props: { onClose: () => void }): JSX.Element {
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const id = useId()
  const dialog = useDialog(props.onClose)
  const navigate = useNavigate()
  const { entries, settled } = useEntries(useDeferredValue(typed.trim()))
  const chosen = Math.min(at, Math.max(0, entries.length - 1))
  const take = (entry: Entry | undefined): void => {
    if (!entry) return
    props.onClose()
    if (entry.run) entry.run()
    else if (entry.to) void navigate({ href: entry.to })
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      const step = event.key === 'ArrowDown' ? 1 : -1
      setAt((chosen + step + entries.length) % Math.max(1, entries.length))
    } else if (event.key === 'Enter') {
      event.preventDefault()
      take(entries[chosen])
    }
  }
  return (
    <dialog ref={dialog} className="palette" aria-label={words.title} onClose={props.onClose}>
      <div className="palette-sheet">
        <div className="palette-field">
          <Icon name="search" />
          <input
            role="combobox"
            aria-label={words.open}
            aria-expanded="true"
            aria-controls={`${id}-list`}
            aria-activedescendant={entries[chosen] ? `${id}-${chosen}` : undefined}
            autoComplete="off"
            placeholder={words.placeholder}
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value)
              setAt(0)
            }}
            onKeyDown={onKeyDown}
          />
        </div>
        <Results id={id} entries={entries} chosen={chosen} onChoose={setAt} onTake={take} />
        {typed.trim() && settled && !entries.some((entry) => entry.found) && (
          <p className="palette-none">
            <strong>{words.none(typed.trim())}</strong> {words.noneTodo}
          </p>
        )}
        <p className="palette-hint">{words.hint}</p>
      </div>
    </dialog>
  )
}
