import { newKey } from './client.ts'
import { ProblemError, offlineProblem, problemFrom } from './problem.ts'
import { tellSignedOut } from './signed-out.ts'

interface Upload {
  readonly url: '/api/v1/documents' | '/api/v1/files' | '/api/v1/imports'
  readonly file: File
  /** From 0 to 1 while bytes go out. */
  readonly onProgress?: (part: number) => void
  readonly signal?: AbortSignal
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return null
  }
}

/** Sends one file as the field "file"; `fetch` cannot tell how far an upload has come, so this is an XMLHttpRequest. */
export function uploadFile<T>(upload: Upload): Promise<T> {
  const { promise, resolve, reject } = Promise.withResolvers<T>()
  const request = new XMLHttpRequest()
  request.open('POST', upload.url)
  request.setRequestHeader('Idempotency-Key', newKey())
  request.upload.addEventListener('progress', (event) => {
    if (event.lengthComputable) upload.onProgress?.(event.loaded / event.total)
  })
  request.addEventListener('load', () => {
    const body = readJson(request.responseText)
    if (request.status >= 200 && request.status < 300) return resolve(body as T)
    if (request.status === 401) tellSignedOut()
    reject(new ProblemError(problemFrom(request.status, body)))
  })
  request.addEventListener('error', () => reject(new ProblemError(offlineProblem())))
  request.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')))
  upload.signal?.addEventListener('abort', () => request.abort())
  const form = new FormData()
  form.append('file', upload.file)
  request.send(form)
  return promise
}
