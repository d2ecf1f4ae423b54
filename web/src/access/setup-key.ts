/** The secret of an authenticator address in groups of four, as people type it. */
export function setupKey(address: string): string {
  const secret = /[?&]secret=([A-Z2-7]+)/i.exec(address)?.[1] ?? ''
  return secret.replace(/(.{4})(?=.)/g, '$1 ')
}
