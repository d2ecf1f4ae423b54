import { refuse, type Refused } from '@dieuhanh/domain'
import type { FastifyRequest } from 'fastify'
import { fileRefusalWords } from '../words/documents.ts'
import type { RefusalDetails } from './problem.ts'

/** The file of a multipart request, whole: its bytes, and its name without any path. */
export async function readUpload(
  request: FastifyRequest,
  limit: number,
): Promise<{ bytes: Uint8Array; name: string } | (Refused<string> & RefusalDetails)> {
  if (!request.isMultipart())
    return refuse('unsupported-media', { field: 'file', expected: ['multipart/form-data'] })
  const part = await request.file({ limits: { fileSize: limit } })
  if (!part) return refuse('invalid-input', { field: 'file' })
  const pieces: Uint8Array[] = []
  for await (const piece of part.file) pieces.push(piece as Uint8Array)
  const name = plainName(part.filename)
  if (part.file.truncated) {
    const words = fileRefusalWords['too-large']?.({ limit })
    return {
      ...refuse('too-large', words?.expected ? { expected: [words.expected] } : {}),
      where: name,
      detail: words?.detail ?? '',
    }
  }
  return { bytes: Buffer.concat(pieces), name }
}

// A name, never a path: what stands after the last slash, without control characters.
function plainName(name: string | undefined): string {
  const last = (name ?? '').normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  return (
    Array.from(last)
      .filter((letter) => letter >= ' ' && letter !== '\u007f')
      .join('')
      .slice(-200) || 'tep'
  )
}
