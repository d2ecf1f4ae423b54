import type { JSX } from 'react'
import { Link } from '@tanstack/react-router'
import { documentWords } from '../words/documents.ts'
import { formatSize, Icon, IconButton } from '../ui/index.ts'
import { canTryAgain, clearUploads, isRunning, tryAgain, useUploads } from './uploads.ts'
import type { Upload } from './uploads.ts'

const words = documentWords.uploads

function stateWords(upload: Upload): string {
  switch (upload.state) {
    case 'sending':
      return words.sending(Math.round(upload.sent * 100))
    case 'registered':
      return words.registered(upload.document?.counts.drafts ?? 0)
    case 'known':
      return upload.signedCopyAdded ? words.signedCopy : words.known
    default:
      return words[upload.state]
  }
}

function Outcome(props: { upload: Upload }): JSX.Element | null {
  const { upload } = props
  const { document } = upload
  if (document) {
    const params = { documentId: document.id }
    return (
      <span className="upload-links">
        {upload.state === 'registered' && document.counts.drafts > 0 && (
          <Link to="/van-ban/$documentId/duyet" params={params}>
            {words.review}
          </Link>
        )}
        <Link to="/van-ban/$documentId" params={params}>
          {document.symbol ?? words.open}
        </Link>
      </span>
    )
  }
  if (upload.state === 'refused' && canTryAgain(upload.id)) {
    return (
      <button type="button" className="text-button" onClick={() => tryAgain(upload.id)}>
        {words.again}
      </button>
    )
  }
  return null
}

function Line(props: { upload: Upload }): JSX.Element {
  const { upload } = props
  const icon = upload.state === 'refused' ? 'warning' : isRunning(upload) ? 'upload' : 'check'
  return (
    <li className={`upload is-${upload.state}`}>
      <Icon name={icon} />
      <div className="upload-words">
        <span className="upload-name">
          {upload.name} {upload.size > 0 && <span className="faint figures">{formatSize(upload.size)}</span>}
        </span>
        <span className="upload-state">
          {stateWords(upload)}
          {upload.problem && (
            <>
              : {upload.problem.title}. {upload.problem.detail} {upload.problem.todo}
            </>
          )}
        </span>
        {upload.state === 'sending' && (
          <progress max={1} value={upload.sent} aria-label={upload.name}>
            {Math.round(upload.sent * 100)}%
          </progress>
        )}
        {upload.state === 'reading' && <progress aria-label={upload.name} />}
      </div>
      <Outcome upload={upload} />
    </li>
  )
}

/** Every file that was given, how far it has come, and what became of it. */
export function UploadList(): JSX.Element | null {
  const uploads = useUploads()
  if (uploads.length === 0) return null
  const done = uploads.filter((upload) => !isRunning(upload)).length
  return (
    <section className="uploads" aria-label={words.title}>
      <header>
        <p role="status">{done < uploads.length ? words.running(done, uploads.length) : words.done(done)}</p>
        {done > 0 && <IconButton icon="close" label={words.close} size={16} onClick={clearUploads} />}
      </header>
      <ul>
        {uploads.map((upload) => (
          <Line key={upload.id} upload={upload} />
        ))}
      </ul>
    </section>
  )
}
