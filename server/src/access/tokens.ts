import { createHash, randomBytes } from 'node:crypto'

const prefix = 'dh_'

/** A new API token: 256 random bits, shown once; only its hash is kept. */
export function newApiToken(): { secret: string; hash: Buffer } {
  const secret = `${prefix}${randomBytes(32).toString('base64url')}`
  return { secret, hash: hashApiToken(secret) }
}

/** What is kept of a token. Its 256 random bits need no slow hash. */
export function hashApiToken(secret: string): Buffer {
  return createHash('sha256').update(secret).digest()
}

/** The API token of an `Authorization` header; null when it is not one of ours. */
export function apiTokenFrom(header: string | undefined): string | null {
  return /^Bearer\s+(dh_[A-Za-z0-9_-]{43})\s*$/i.exec(header ?? '')?.[1] ?? null
}
