import { useDeferredValue, useEffect, useId, useRef, useState } from 'react'
import type { JSX, KeyboardEvent } from 'react'
import { useNavigate } from '@tanstack/react-router'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { api, ask, useMe } from '../../api/index.ts'
import { frameWords } from '../../words/frame.ts'
import { Icon } from '../kit/icon.tsx'
import { actionsFor, matching, resultsOf } from './palette-entries.ts'
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
  const wide: Entry[] = [
    {
      group: words.results,
      words: words.searchDocuments(q),
      icon: 'search',
      to: `/van-ban?q=${encodeURIComponent(q)}`,
    },
    {
      group: words.results,
      words: words.searchTasks(q),
      icon: 'search',
      to: `/nhiem-vu?q=${encodeURIComponent(q)}`,
    },
  ]
  return { entries: [...found, ...actions, ...wide], settled: query.isFetched && !query.isPlaceholderData }
}

/** Search and command palette: documents, tasks, units and actions, from any page, by keyboard. */
export function Palette(props: { onClose: () => void }): JSX.Element {
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const navigate = useNavigate()
  const { entries, settled } = useEntries(useDeferredValue(typed.trim()))
  const chosen = Math.min(at, Math.max(0, entries.length - 1))
  useEffect(() => dialog.current?.showModal(), [])
  useEffect(() => {
    document.getElementById(`${id}-${chosen}`)?.scrollIntoView({ block: 'nearest' })
  }, [id, chosen])

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
    <dialog
      ref={dialog}
      className="palette"
      aria-label={words.title}
      onClose={props.onClose}
      onClick={(event) => event.target === dialog.current && props.onClose()}
    >
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
        <ul id={`${id}-list`} role="listbox" aria-label={words.results}>
          {entries.map((entry, index) => (
            <li
              key={`${entry.group}/${entry.to ?? ''}/${entry.words}`}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === chosen}
              onPointerMove={() => setAt(index)}
              onClick={() => take(entry)}
            >
              {entries[index - 1]?.group !== entry.group && (
                <div className="palette-group">{entry.group}</div>
              )}
              <div className="palette-entry">
                <Icon name={entry.icon} />
                <span className="palette-words">{entry.words}</span>
                {entry.beside && <span className="faint">{entry.beside}</span>}
              </div>
            </li>
          ))}
        </ul>
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
