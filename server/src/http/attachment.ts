import type { FastifyReply } from 'fastify'

/** Makes the answer a file to be saved: never shown or run by the browser, whatever its type says. */
export function attach(
  reply: FastifyReply,
  file: { readonly name: string; readonly mediaType: string; readonly size?: number },
): void {
  void reply.header(
    'content-disposition',
    `attachment; filename="${asciiName(file.name)}"; filename*=UTF-8''${encodedName(file.name)}`,
  )
  void reply.header('x-content-type-options', 'nosniff')
  void reply.header('content-security-policy', "sandbox; default-src 'none'")
  void reply.type(file.mediaType)
  if (file.size !== undefined) void reply.header('content-length', file.size)
}

/** A file that was made for the asker: its head is set, its bytes are the answer. */
export function handOut<Stream>(
  reply: FastifyReply,
  file: { readonly name: string; readonly mediaType: string; readonly stream: Stream },
): Stream {
  attach(reply, file)
  return file.stream
}

// For programs that know no UTF-8 names.
function asciiName(name: string): string {
  const folded = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('\u0111', 'd')
    .replaceAll('\u0110', 'D')
  return folded.replace(/[^\w. ()-]/g, '_')
}

function encodedName(name: string): string {
  return encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
