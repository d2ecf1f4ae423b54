import { useSyncExternalStore } from 'react'
import { keys, ProblemError, problemOf, queryClient, uploadFile } from '../api/index.ts'
import type { DocumentPage, ProblemWords, Uploaded } from '../api/index.ts'
import { documentWords } from '../words/documents.ts'

/** One file on its way into the register. */
export interface Upload {
  readonly id: number
  readonly name: string
  readonly size: number
  readonly state:
    | 'waiting'
    | 'sending'
    | 'reading'
    | 'registered'
    | 'known'
    | 'opened'
    | 'arrived'
    | 'refused'
  /** From 0 to 1 while it is sent. */
  readonly sent: number
  readonly document: DocumentPage | null
  /** It was added to a document that was there, because it is signed. */
  readonly signedCopyAdded: boolean
  readonly problem: ProblemWords | null
}

/** Files travel two at a time: a third would only share the same line. */
const atOnce = 2
const largest = 50_000_000

// Outside React, so that files go on travelling while the person works on another page.
let uploads: readonly Upload[] = []
const files = new Map<number, File>()
const listeners = new Set<() => void>()
let last = 0

function publish(next: readonly Upload[]): void {
  uploads = next
  for (const listener of listeners) listener()
}

function change(id: number, part: Partial<Upload>): void {
  publish(uploads.map((upload) => (upload.id === id ? { ...upload, ...part } : upload)))
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Files on their way and what became of the others. */
export function useUploads(): readonly Upload[] {
  return useSyncExternalStore(subscribe, () => uploads)
}

export function isRunning(upload: Upload): boolean {
  return upload.state === 'waiting' || upload.state === 'sending' || upload.state === 'reading'
}

/** What can be refused without sending it. */
export function refusedHere(file: { readonly size: number }): ProblemWords | null {
  const words = documentWords.uploads
  if (file.size === 0) return { title: words.empty, detail: null, todo: words.emptyTodo }
  if (file.size > largest) return { title: words.tooBig, detail: null, todo: words.tooBigTodo }
  return null
}

// A lost line or a tired server may take the same file later; what is wrong with the file stays wrong.
function mayPassLater({ problem }: ProblemError): boolean {
  return problem.status === 0 || problem.status === 408 || problem.status === 429 || problem.status >= 500
}

// The line that shows the refusal already begins with the name of the file.
function withoutPlace({ problem }: ProblemError): ProblemError {
  const { where: _where, ...rest } = problem
  return new ProblemError(rest)
}

// What a file held takes its place in the list, each with what became of it.
function showParts(id: number, parts: Uploaded['parts']): void {
  publish(
    uploads.flatMap((upload) => {
      if (upload.id !== id) return [upload]
      return parts.map(({ path, kind, document, signedCopyAdded, problem }): Upload => {
        last += 1
        return {
          id: last,
          name: `${upload.name}/${path}`,
          size: document?.original.size ?? 0,
          state: kind,
          sent: 1,
          document,
          signedCopyAdded,
          problem,
        }
      })
    }),
  )
}

async function send(id: number, file: File): Promise<void> {
  change(id, { state: 'sending', sent: 0, problem: null })
  try {
    const { kind, document, signedCopyAdded, parts } = await uploadFile<Uploaded>({
      url: '/api/v1/documents',
      file,
      onProgress: (sent) => change(id, { sent, state: sent >= 1 ? 'reading' : 'sending' }),
    })
    files.delete(id)
    change(id, { state: kind, document, signedCopyAdded })
    if (parts.length > 0) showParts(id, parts)
    void queryClient.invalidateQueries({ queryKey: keys.documents })
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    if (!mayPassLater(error)) files.delete(id)
    change(id, { state: 'refused', problem: problemOf(withoutPlace(error)) })
  } finally {
    next()
  }
}

function next(): void {
  const running = uploads.filter((upload) => upload.state === 'sending' || upload.state === 'reading').length
  const waiting = uploads
    .filter((upload) => upload.state === 'waiting')
    .slice(0, Math.max(0, atOnce - running))
  for (const upload of waiting) {
    const file = files.get(upload.id)
    if (file) void send(upload.id, file)
  }
}

/** Puts files in the queue; what cannot be taken says so at once. */
export function takeFiles(taken: readonly File[]): void {
  const added = taken.map((file): Upload => {
    last += 1
    const problem = refusedHere(file)
    if (!problem) files.set(last, file)
    return {
      id: last,
      name: file.name,
      size: file.size,
      state: problem ? 'refused' : 'waiting',
      sent: 0,
      document: null,
      signedCopyAdded: false,
      problem,
    }
  })
  publish([...uploads.filter(isRunning), ...added])
  next()
}

/** Tries a refused file again, while the page still has it. */
export function tryAgain(id: number): void {
  if (!files.has(id)) return
  change(id, { state: 'waiting', problem: null })
  next()
}

export function canTryAgain(id: number): boolean {
  return files.has(id)
}

/** Takes finished files off the list. */
export function clearUploads(): void {
  for (const upload of uploads) if (!isRunning(upload)) files.delete(upload.id)
  publish(uploads.filter(isRunning))
}

window.addEventListener('beforeunload', (event) => {
  if (uploads.some(isRunning)) event.preventDefault()
})
