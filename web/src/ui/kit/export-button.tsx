import { Button } from 'antd'
import type { JSX } from 'react'
import { kitWords } from '../../words/kit.ts'
import { Icon } from './icon.tsx'
import { Popover } from './popover.tsx'

type Asked = Readonly<Record<string, string | number | undefined>>

/** The address of a list as a file; what is not asked is left out. */
export function exportAddress(path: string, asked: Asked): string {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(asked)) {
    if (value !== undefined && value !== '') params.set(name, String(value))
  }
  const text = params.toString().replaceAll('%2C', ',')
  return text ? `${path}?${text}` : path
}

/** Takes the list away as it is filtered: Excel by the button, CSV from the menu beside it. Says why it cannot when there is nothing. */
export function ExportButton(props: {
  path: string
  asked: Asked
  /** Nothing is listed: there is nothing to take away. */
  empty: boolean
}): JSX.Element {
  const { path, asked, empty } = props
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
      <Button href={exportAddress(path, asked)} download icon={<Icon name="download" />}>
        {kitWords.exportExcel}
      </Button>
      <Popover
        label={kitWords.exportOther}
        button={<Icon name="down" size={14} />}
        className="button export-more"
      >
        {(close) => (
          <a
            className="export-choice"
            href={exportAddress(path, { ...asked, format: 'csv' })}
            download
            onClick={close}
          >
            {kitWords.exportCsv}
            <span className="faint">{kitWords.exportCsvNote}</span>
          </a>
        )}
      </Popover>
    </span>
  )
}
