import { createHmac, timingSafeEqual } from 'node:crypto'

/** Finds the session token in a `Cookie` header, once its signature was checked; null when there is none or it is forged. */
export function sessionTokenFrom(
  header: string | undefined,
  { secret, secure }: { secret: string; secure: boolean },
): string | null {
  if (header === undefined) return null
  const name = `${secure ? '__Secure-' : ''}dieuhanh.session_token=`
  const cookie = header
    .split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(name))
  if (cookie === undefined) return null
  const value = decoded(cookie.slice(name.length))
  const dot = value.lastIndexOf('.')
  if (dot < 1) return null
  const token = value.slice(0, dot)
  const expected = createHmac('sha256', secret).update(token).digest()
  const given = Buffer.from(value.slice(dot + 1), 'base64')
  return given.length === expected.length && timingSafeEqual(given, expected) ? token : null
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return ''
  }
}
