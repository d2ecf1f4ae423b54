import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { Button, Popconfirm } from 'antd'
import type { JSX } from 'react'
import type { Import } from '../api/index.ts'
import { Icon, Loading, MomentText, PageHead, ProblemNotice } from '../ui/index.ts'
import { importWords as words } from '../words/imports.ts'
import './imports.css'
import './import-page.css'
import { MappingTable } from './mapping-table.tsx'
import { PreviewTable } from './preview-table.tsx'
import { resultLinks } from './result-links.ts'
import { stillToCome } from './sheets.ts'
import { TableSettings } from './table-settings.tsx'
import { importQuery, kindsQuery, useImportActions } from './use-import.ts'

/** One import: how its table is taken, what its rows would do, and its confirmation. */
export function ImportPage(): JSX.Element {
  const { importId } = useParams({ from: '/frame/nhap-bang/$importId' })
  const view = useQuery(importQuery(importId))
  if (view.isPending) return <Loading lines={10} />
  if (view.isError) return <ProblemNotice error={view.error} onRetry={() => void view.refetch()} />
  return <LoadedImport view={view.data} />
}

function LoadedImport({ view }: { readonly view: Import }): JSX.Element {
  const actions = useImportActions(view)
  const progress = useQuery({
    ...importQuery(view.id),
    enabled: actions.apply.isPending,
    refetchInterval: 700,
  })
  const kinds = useQuery(kindsQuery)
  const kind = kinds.data?.items.find(({ key }) => key === view.target)
  const names = Object.fromEntries(kind?.fields.map(({ field, name }) => [field, name]) ?? [])
  const failed = actions.edit.error ?? actions.apply.error ?? actions.openSheet.error ?? actions.undo.error
  return (
    <>
      <PageHead
        title={view.fileName}
        above={<Link to="/nhap-bang">{words.back}</Link>}
        below={
          view.state === 'open' ? null : words.ended(view.state, view.sheets.length > 1 ? view.sheet : null)
        }
        actions={view.state === 'open' && <OpenActions view={view} actions={actions} />}
      />
      {failed && <ProblemNotice error={failed} />}
      {(actions.apply.isPending || view.progress !== null) && <Writing view={progress.data ?? view} />}
      {view.brokenOff && !actions.apply.isPending && <BrokenOff {...view.brokenOff} />}
      {view.state !== 'open' && <Outcome view={view} actions={actions} />}
      {view.state === 'open' && (
        <>
          <TableSettings view={view} kinds={kinds.data?.items ?? []} onChange={actions.edit.mutate} />
          <MappingTable view={view} kind={kind} names={names} onChange={actions.edit.mutate} />
          {view.fingerprint !== null && (
            <PreviewTable
              view={view}
              names={names}
              onChoose={(choices) => actions.edit.mutate({ choices })}
            />
          )}
        </>
      )}
    </>
  )
}

type Actions = ReturnType<typeof useImportActions>

function OpenActions({ view, actions }: { readonly view: Import; readonly actions: Actions }): JSX.Element {
  const navigate = useNavigate()
  const { error = 0, new: fresh = 0, changed = 0 } = view.counts
  const count = fresh + changed
  const drop = (): void =>
    actions.edit.mutate({ dropped: true }, { onSuccess: () => void navigate({ to: '/nhap-bang' }) })
  const label = error > 0 ? words.applyErrors(error) : count === 0 ? words.applyNone : words.apply(count)
  return (
    <>
      <Button type="text" onClick={drop} disabled={actions.apply.isPending || view.progress !== null}>
        {words.drop1}
      </Button>
      {view.fingerprint !== null && (
        <Button href={`/api/v1/imports/${view.id}/checked`} icon={<Icon name="download" />}>
          {words.checkedFile}
        </Button>
      )}
      <Button
        type="primary"
        disabled={view.fingerprint === null || view.progress !== null || error > 0 || count === 0}
        loading={actions.apply.isPending}
        onClick={() => actions.apply.mutate()}
      >
        {label}
      </Button>
    </>
  )
}

function Writing({ view }: { readonly view: Import }): JSX.Element {
  const { done, total } = view.progress ?? { done: 0, total: 0 }
  return (
    <div className="imports-writing" role="status">
      <p>{words.writing(done, total)}</p>
      {total === 0 ? <progress /> : <progress max={total} value={done} />}
    </div>
  )
}

function BrokenOff({ done, total, at }: NonNullable<Import['brokenOff']>): JSX.Element {
  return (
    <div className="imports-broken-off" role="alert">
      <Icon name="warning" size={18} />
      <p>
        <strong>{words.brokenOff(done, total)}</strong> <MomentText moment={at} />
        <br />
        {words.brokenOffTodo}
      </p>
    </div>
  )
}

function Outcome({ view, actions }: { readonly view: Import; readonly actions: Actions }): JSX.Element {
  const said = words.counted(view.counts)
  const link = resultLinks[view.target]
  const navigate = useNavigate()
  const bringNext = (sheet: string): void =>
    actions.openSheet.mutate(sheet, {
      onSuccess: ({ id }) => void navigate({ to: '/nhap-bang/$importId', params: { importId: id } }),
    })
  return (
    <section className="imports-outcome">
      <p className="imports-said">
        <Icon name={view.state === 'applied' ? 'check' : 'undo'} size={22} />
        {view.state === 'applied' && (said ? words.applied(said) : words.appliedNothing)}
        {view.state === 'undone' && words.undone}
        {view.state === 'dropped' && words.dropped}
      </p>
      {view.appliedBy && <p className="faint">{words.appliedBy(view.appliedBy.name)}</p>}
      <p className="imports-next">
        <Link to={link.to}>{link.words}</Link>
        {stillToCome(view).map(({ name }) => (
          <Button
            key={name}
            loading={actions.openSheet.isPending && actions.openSheet.variables === name}
            disabled={actions.openSheet.isPending}
            onClick={() => bringNext(name)}
          >
            {name === view.sheet ? words.sameSheet(name) : words.nextSheet(name)}
          </Button>
        ))}
        {view.undoable && (
          <Popconfirm
            title={<span className="imports-sure">{words.undoSure[view.target]}</span>}
            okText={words.undo}
            onConfirm={() => actions.undo.mutate()}
          >
            <Button danger type="text" loading={actions.undo.isPending}>
              {words.undo}
            </Button>
          </Popconfirm>
        )}
      </p>
    </section>
  )
}
