import { Button } from 'antd'
import { useState } from 'react'
import type { JSX } from 'react'
import { kitWords } from '../../words/kit.ts'
import { takeExport, type AskedExport } from './exports.ts'
import { Icon } from './icon.tsx'
import { Popover } from './popover.tsx'

type Question = Readonly<Record<string, string | number | undefined>>

/** A list with its filters as one question; what is not asked is left out. */
export function askedExport(list: AskedExport['list'], asked: Question, format: 'xlsx' | 'csv'): AskedExport {
  const given = Object.entries<unknown>({ ...asked, format }).filter(
    ([, value]) => value !== undefined && value !== '',
  )
  // Each list has filters of its own; the server checks them as it checks those of the list itself.
  return { list, asked: Object.fromEntries(given) } as AskedExport
}

/** Takes the list away as it is filtered: Excel by the button, CSV from the menu beside it. Says why it cannot when there is nothing. */
export function ExportButton(props: {
  list: AskedExport['list']
  asked: Question
  /** Nothing is listed: there is nothing to take away. */
  empty: boolean
}): JSX.Element {
  const { list, asked, empty } = props
  const [busy, setBusy] = useState(false)
  const take = (format: 'xlsx' | 'csv'): void => {
    setBusy(true)
    void takeExport(askedExport(list, asked, format)).finally(() => setBusy(false))
  }
  if (empty) {
    return (
      <span title={kitWords.nothingToExport}>
        <Button
          disabled
          icon={<Icon name="download" />}
          aria-label={`${kitWords.exportExcel}: ${kitWords.nothingToExport}`}
        >
          {kitWords.exportExcel}
        </Button>
      </span>
    )
  }
  return (
    <span className="export">
      <Button loading={busy} onClick={() => take('xlsx')} icon={<Icon name="download" />}>
        {kitWords.exportExcel}
      </Button>
      <Popover
        label={kitWords.exportOther}
        button={<Icon name="down" size={14} />}
        className="button export-more"
      >
        {(close) => (
          <button
            type="button"
            className="export-choice"
            onClick={() => {
              take('csv')
              close()
            }}
          >
            {kitWords.exportCsv}
            <span className="faint">{kitWords.exportCsvNote}</span>
          </button>
        )}
      </Popover>
    </span>
  )
}
