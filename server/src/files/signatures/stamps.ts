import { hashOf } from './algorithms.ts'
import { checkCms, coveredBy, readCms, type Cms, type Verdict } from './cms.ts'

const TST_INFO = '1.2.840.113549.1.9.16.1.4'

/** A time stamp (RFC 3161): when, by whom, and whether it is of these bytes. */
export interface Stamp {
  readonly at: Date
  readonly cms: Cms
  readonly verdict: Verdict
}

/** Reads a time stamp and checks it against the digest of what it stamps; null where the bytes are none. */
export async function readStamp(bytes: Uint8Array, digest: (hash: string) => Buffer): Promise<Stamp | null> {
  const cms = await readCms(bytes)
  if (!cms?.content || cms.contentType !== TST_INFO) return null
  const { content } = cms
  const { TSTInfo } = await import('pkijs')
  try {
    const info = TSTInfo.fromBER(content)
    const { hashAlgorithm, hashedMessage } = info.messageImprint
    const hash = hashOf(hashAlgorithm.algorithmId)
    if (hash === null) return { at: info.genTime, cms, verdict: 'unsupported' }
    const verdict = await checkCms(cms, coveredBy(content))
    const same = Buffer.from(hashedMessage.getValue()).equals(digest(hash))
    return { at: info.genTime, cms, verdict: verdict === 'intact' && !same ? 'changed' : verdict }
  } catch {
    return null
  }
}
