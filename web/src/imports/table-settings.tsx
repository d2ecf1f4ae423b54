import { useState } from 'react'
import type { JSX } from 'react'
import type { Import } from '../api/index.ts'
import { importWords as words } from '../words/imports.ts'
import { stillToCome } from './sheets.ts'
import type { ImportChange, ImportKindRow } from './use-import.ts'

interface Props {
  readonly view: Import
  readonly kinds: readonly ImportKindRow[]
  readonly onChange: (change: ImportChange) => void
}

/** Which sheet, what kind of table it is, and where its head stands. */
export function TableSettings({ view, kinds, onChange }: Props): JSX.Element {
  const sheet = view.sheets.find(({ name }) => name === view.sheet)
  const skipped = words.skipped(view.skipped)
  const others = stillToCome(view)
  return (
    <section className="imports-settings" aria-label={words.settings}>
      <label>
        <span>{words.kind}</span>
        <select
          value={view.target}
          onChange={(event) => onChange({ target: event.target.value as Import['target'] })}
        >
          {kinds
            .filter(({ mayImport }) => mayImport)
            .map(({ key, title }) => (
              <option key={key} value={key}>
                {title}
              </option>
            ))}
        </select>
      </label>
      <label>
        <span>{words.sheet}</span>
        <select value={view.sheet ?? ''} onChange={(event) => onChange({ sheet: event.target.value })}>
          {view.sheets.map(({ name, rows, hidden }) => (
            <option key={name} value={name}>
              {words.sheetOption(name, rows, hidden)}
            </option>
          ))}
        </select>
      </label>
      <HeadRows key={`${view.head?.top}-${view.head?.bottom}`} view={view} onChange={onChange} />
      <p className="faint">
        {view.head ? words.found(view.head.top, view.head.bottom) : words.notFound}
        {skipped && ` ${words.skippedHead}${skipped}.`}
        {sheet !== undefined && sheet.hiddenRows > 0 && ` ${words.hiddenRows(sheet.hiddenRows)}`}
        {sheet?.cut && ` ${words.cut}`}
        {sheet?.convertedFrom && ` ${words.convertedFrom(sheet.convertedFrom)}`}
        {others.length > 0 && ` ${words.otherSheets(others.map(({ name }) => name))}`}
      </p>
    </section>
  )
}

function HeadRows({ view, onChange }: Pick<Props, 'view' | 'onChange'>): JSX.Element {
  const [top, setTop] = useState(String(view.head?.top ?? ''))
  const [bottom, setBottom] = useState(String(view.head?.bottom ?? ''))
  const save = (): void => {
    const first = Number(top)
    const last = Math.max(first, Number(bottom) || first)
    if (!Number.isInteger(first) || first < 1) return
    if (first === view.head?.top && last === view.head.bottom) return
    onChange({ headTop: first, headBottom: last })
  }
  const field = (label: string, value: string, set: (value: string) => void): JSX.Element => (
    <input
      className="plain-input imports-row-number"
      inputMode="numeric"
      aria-label={label}
      value={value}
      onChange={(event) => set(event.target.value)}
      onBlur={save}
      onKeyDown={(event) => event.key === 'Enter' && save()}
    />
  )
  return (
    <span className="imports-head">
      <span>{words.headRow}</span>
      {field(words.headRow, top, setTop)}
      <span>{words.headTo}</span>
      {field(`${words.headRow} ${words.headTo}`, bottom, setBottom)}
    </span>
  )
}
