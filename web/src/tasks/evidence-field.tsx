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

/** Evidence: files that are chosen or dropped go up at once, each with its own progress and its own refusal. */
export function EvidenceField({ onChange, onUploading }: Props): JSX.Element {
  const [uploads, setUploads] = useState<readonly Upload[]>([])
  const all = useRef<readonly Upload[]>([])
  const input = useRef<HTMLInputElement>(null)
  const publish = useCallback(
    (next: readonly Upload[]) => {
      all.current = next
      setUploads(next)
      onChange(next.flatMap((upload) => upload.file?.id ?? []))
      onUploading(next.some((upload) => upload.file === null && upload.problem === null))
    },
    [onChange, onUploading],
  )
  const send = useCallback(
    (files: readonly File[]) => {
      for (const file of files) {
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
      }
    },
    [publish],
  )
  return (
    <FileDrop onFiles={send}>
      <input
        ref={input}
        type="file"
        multiple
        hidden
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
          <li key={upload.key}>
            <span className={upload.problem ? 'is-wrong' : ''}>
              {upload.file
                ? `${upload.name} (${formatSize(upload.file.size)})`
                : (upload.problem ?? words.attaching(upload.name))}
            </span>
            {!upload.file && !upload.problem && (
              <progress max={1} value={upload.part} aria-label={upload.name} />
            )}
            <IconButton
              icon="close"
              size={14}
              label={words.cancel}
              onClick={() => publish(all.current.filter((other) => other.key !== upload.key))}
            />
          </li>
        ))}
      </ul>
    </FileDrop>
  )
}
