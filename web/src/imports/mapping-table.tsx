import { columnLetter } from '@dieuhanh/domain'
import type { JSX } from 'react'
import type { Import } from '../api/index.ts'
import { Icon } from '../ui/index.ts'
import { importWords as words } from '../words/imports.ts'
import type { ImportChange, ImportKindRow } from './use-import.ts'

interface Props {
  readonly view: Import
  readonly kind: ImportKindRow | undefined
  readonly names: Readonly<Record<string, string>>
  readonly onChange: (change: ImportChange) => void
}

/** What each column was taken for and why, with what stands in it; to be set right. */
export function MappingTable({ view, kind, names, onChange }: Props): JSX.Element | null {
  const columns = view.columns.filter(({ head, samples }) => head !== '' || samples.length > 0)
  if (columns.length === 0) return null
  const lacking = view.lacking.map((field) => names[field] ?? field).join(', ')
  const chosen = (column: number, field: string | null): void => {
    const kept = view.columns.filter(({ reason, column: other }) => reason === 'chosen' && other !== column)
    const before = kept.filter((one) => one.field !== field).map((one) => [String(one.column), one.field])
    onChange({ mapping: { ...Object.fromEntries(before), [String(column)]: field } })
  }
  return (
    <details className="imports-mapping" open={lacking !== ''}>
      <summary>
        <h2>{words.mapping}</h2>
        <span className="faint">
          {columns.flatMap(({ field }) => (field === null ? [] : (names[field] ?? field))).join(' · ')}
        </span>
      </summary>
      {lacking !== '' && (
        <p className="imports-lacking" role="alert">
          <Icon name="warning" size={16} /> {words.lacking(lacking)}
        </p>
      )}
      <div className="imports-scroll">
        <table className="imports-table">
          <thead>
            <tr>
              <th scope="col">{words.mappingColumns.column}</th>
              <th scope="col">{words.mappingColumns.head}</th>
              <th scope="col">{words.mappingColumns.field}</th>
              <th scope="col">{words.mappingColumns.samples}</th>
            </tr>
          </thead>
          <tbody>
            {columns.map((column) => (
              <ColumnLine key={column.column} column={column} kind={kind} onChoose={chosen} />
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}

function ColumnLine(props: {
  readonly column: Import['columns'][number]
  readonly kind: ImportKindRow | undefined
  readonly onChoose: (column: number, field: string | null) => void
}): JSX.Element {
  const { column, kind, onChoose } = props
  return (
    <tr className={column.field === null ? 'is-left' : undefined}>
      <td className="figures">{columnLetter(column.column)}</td>
      <td>{column.head}</td>
      <td>
        <select
          aria-label={`${words.mappingColumns.field}: ${column.head}`}
          value={column.field ?? ''}
          onChange={(event) => onChoose(column.column, event.target.value || null)}
        >
          <option value="">{words.notImported}</option>
          {kind?.fields.map(({ field, name, needed }) => (
            <option key={field} value={field}>
              {needed ? `${name} *` : name}
            </option>
          ))}
        </select>{' '}
        <span className="faint">
          {column.derived ? words.derived : column.reason && words.reasons[column.reason]}
        </span>
      </td>
      <td className="imports-samples">{column.samples.join(' · ')}</td>
    </tr>
  )
}
