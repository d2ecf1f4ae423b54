import { useEffect, useMemo, useRef, useState } from 'react'
import type { ChangeEvent, JSX } from 'react'
import { Link, useNavigate } from '@tanstack/react-router'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { ArrivalsStrip } from '../arrivals/index.ts'
import { documentsQuery, isOffice, useMe } from '../api/index.ts'
import type { DocumentFilters, DocumentRow } from '../api/index.ts'
import { documentWords as words } from '../words/documents.ts'
import {
  EmptyState,
  ExportButton,
  FileDrop,
  Icon,
  PageHead,
  PagedTable,
  formatNumber,
  rowsOf,
  useAddressFilters,
} from '../ui/index.ts'
import { askedFilters, filterNames } from './filters.ts'
import { PasteDialog } from './paste-dialog.tsx'
import { registerColumns } from './register-columns.tsx'
import { RegisterFilterBar } from './register-filters.tsx'
import { UploadList } from './upload-list.tsx'
import { takeFiles } from './uploads.ts'
import './documents.css'
import './uploads.css'

const accepted = '.docx,.doc,.odt,.rtf,.pdf,.html,.htm,.txt,.eml,.msg,.zip,.tif,.tiff,.jpg,.jpeg,.png'

function UploadActions(props: { onPaste: () => void }): JSX.Element {
  const input = useRef<HTMLInputElement>(null)
  const [asked, setAsked] = useAddressFilters(['nhap'])
  useEffect(() => {
    // The palette's "Nhập văn bản" leads here; browsers open the chooser only by the person's own click, so the button waits focused.
    if (asked.nhap) setAsked({ nhap: undefined })
  }, [asked.nhap, setAsked])
  const choose = (event: ChangeEvent<HTMLInputElement>): void => {
    takeFiles([...(event.target.files ?? [])])
    event.target.value = ''
  }
  return (
    <>
      <Button onClick={props.onPaste} icon={<Icon name="paste" />}>
        {words.paste}
      </Button>
      <Button
        type="primary"
        autoFocus={Boolean(asked.nhap)}
        icon={<Icon name="upload" />}
        onClick={() => input.current?.click()}
      >
        {words.upload}
      </Button>
      <input ref={input} type="file" hidden multiple accept={accepted} onChange={choose} />
    </>
  )
}

function RegisterHead(props: {
  asked: DocumentFilters
  empty: boolean
  /** Given to those who may bring documents in. */
  onPaste: (() => void) | undefined
}): JSX.Element {
  const { asked, empty, onPaste } = props
  return (
    <PageHead
      title={words.title}
      actions={
        <>
          <ExportButton list="documents" asked={asked} empty={empty} />
          {onPaste && (
            <Link to="/tep-den" className="button">
              {words.arrivals}
            </Link>
          )}
          {onPaste && <UploadActions onPaste={onPaste} />}
        </>
      }
    />
  )
}

/** The register: what came in, what waits, what was assigned. Files can be dropped anywhere on it. */
export function RegisterPage(): JSX.Element {
  const office = isOffice(useMe())
  const [filters, setFilters] = useAddressFilters(filterNames)
  const [pasting, setPasting] = useState(false)
  const navigate = useNavigate()
  const asked = askedFilters(filters)
  const query = useInfiniteQuery(documentsQuery(asked))
  const columns = useMemo(() => registerColumns(filters.q), [filters.q])
  const open = (row: DocumentRow): void => {
    void navigate({ to: '/van-ban/$documentId', params: { documentId: row.id } })
  }
  const filtered = Object.keys(filters).some((name) => name !== 'sort')
  return (
    <FileDrop wholePage disabled={!office} onFiles={takeFiles} title={words.drop} hint={words.dropHint}>
      <RegisterHead
        asked={asked}
        empty={query.isSuccess && rowsOf(query).length === 0}
        onPaste={office ? () => setPasting(true) : undefined}
      />
      <UploadList />
      {office && <ArrivalsStrip />}
      <RegisterFilterBar filters={filters} onChange={setFilters} />
      <PagedTable
        label={words.title}
        list={query}
        empty={<NoDocuments filtered={filtered} office={office} />}
        columns={columns}
        rowKey={(row) => row.id}
        onOpen={open}
        sort={asked.sort}
        onSort={(sort) => setFilters({ sort })}
        rowHeight={52}
        foot={(shown) => words.shown(formatNumber(shown), query.hasNextPage)}
      />
      {pasting && <PasteDialog onClose={() => setPasting(false)} />}
    </FileDrop>
  )
}

function NoDocuments({ filtered, office }: { filtered: boolean; office: boolean }): JSX.Element {
  if (filtered) return <EmptyState icon="search" title={words.noneTitle} todo={words.noneTodo} />
  return <EmptyState title={words.emptyTitle} todo={office ? words.emptyTodo : words.emptyForReader} />
}
