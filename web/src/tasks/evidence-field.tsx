import { useCallback, useRef, useState } from 'react'
import type { JSX } from 'react'
import { problemOf, uploadFile } from '../api/index.ts'
import type { FileRef } from '../api/index.ts'
import { FileDrop, IconButton, formatSize } from '../ui/index.ts'
import { taskWords } from '../words/tasks.ts'

const words = taskWords.panel

interface Upload {
  readonly key: number
  readonly name: string
  readonly part: number
  readonly file: FileRef | null
  readonly problem: string | null
}

interface Props {
  onChange: (fileIds: readonly string[]) => void
  onUploading: (busy: boolean) => void
}

/** The files on their way up, each with its own progress and its own refusal. */
function useUploads({ onChange, onUploading }: Props) {
  const [uploads, setUploads] = useState<readonly Upload[]>([])
  const all = useRef<readonly Upload[]>([])
  const publish = useCallback(
    (next: readonly Upload[]) => {
      all.current = next
      setUploads(next)
      onChange(next.flatMap((upload) => upload.file?.id ?? []))
      onUploading(next.some((upload) => upload.file === null && upload.problem === null))
    },
    [onChange, onUploading],
  )
  const sendOne = useCallback(
    (file: File) => {
      const key = (all.current.at(-1)?.key ?? 0) + 1
      const change = (part: Partial<Upload>): void =>
        publish(all.current.map((upload) => (upload.key === key ? { ...upload, ...part } : upload)))
      publish([...all.current, { key, name: file.name, part: 0, file: null, problem: null }])
      uploadFile<FileRef>({ url: '/api/v1/files', file, onProgress: (part) => change({ part }) })
        .then((sent) => change({ file: sent, part: 1 }))
        .catch((error: unknown) => {
          const { title, todo } = problemOf(error)
          change({ problem: [title, todo].filter(Boolean).join(' ') })
        })
    },
    [publish],
  )
  return {
    uploads,
    send: useCallback((files: readonly File[]) => files.forEach(sendOne), [sendOne]),
    remove: (key: number): void => publish(all.current.filter((other) => other.key !== key)),
  }
}

/** Evidence: files that are chosen or dropped go up at once. */
export function EvidenceField(props: Props): JSX.Element {
  const { uploads, send, remove } = useUploads(props)
  const input = useRef<HTMLInputElement>(null)
  return (
    <FileDrop onFiles={send}>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={words.attach}
        onChange={(event) => {
          send([...(event.target.files ?? [])])
          event.target.value = ''
        }}
      />
      <button type="button" className="text-button" onClick={() => input.current?.click()}>
        + {words.attach}
      </button>
      <ul className="evidence">
        {uploads.map((upload) => (
          <UploadLine key={upload.key} upload={upload} onRemove={() => remove(upload.key)} />
        ))}
      </ul>
    </FileDrop>
  )
}

function UploadLine(props: { upload: Upload; onRemove: () => void }): JSX.Element {
  const { name, file, problem, part } = props.upload
  return (
    <li>
      <span className={problem ? 'is-wrong' : ''}>
        {file ? `${name} (${formatSize(file.size)})` : (problem ?? words.attaching(name))}
      </span>
      {!file && !problem && <progress max={1} value={part} aria-label={name} />}
      <IconButton icon="close" size={14} label={words.cancel} onClick={props.onRemove} />
    </li>
  )
}
