/** The headers by which a browser says where a request comes from. */
export interface OriginHeaders {
  readonly origin?: string | undefined
  readonly host?: string | undefined
  readonly 'sec-fetch-site'?: string | string[] | undefined
}

/**
 * Whether a changing request comes from our own pages. Browsers always send `Origin` with one; a program sends
 * neither header and carries no cookie that a stranger's page could misuse.
 */
export function isOwnOrigin(headers: OriginHeaders, trusted: readonly string[]): boolean {
  const { origin, host } = headers
  if (origin === undefined) {
    const site = headers['sec-fetch-site']
    return site === undefined || site === 'same-origin' || site === 'none'
  }
  if (trusted.includes(origin)) return true
  return URL.canParse(origin) && host !== undefined && new URL(origin).host === host
}
