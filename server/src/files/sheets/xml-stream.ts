import { SaxesParser } from 'saxes'
import { Unreadable } from '../intake/index.ts'

/** What to do as elements open and close and characters pass; names come without prefix. */
export interface Visitor {
  open(name: string, attributes: Readonly<Record<string, string>>): void
  close(name: string): void
  text?(characters: string): void
}

type Decoder = InstanceType<typeof TextDecoder>

/** Walks XML as it inflates. A document type declaration, the door to entities, is refused; so is what does not hold together. */
export async function walkStream(
  bytes: AsyncIterable<Uint8Array>,
  part: string,
  visitor: Visitor,
): Promise<void> {
  const parser = new SaxesParser({ xmlns: false, position: false })
  parser.on('doctype', () => {
    throw new Unreadable('hostile', { found: 'external-entity', part })
  })
  parser.on('error', () => {
    throw new Unreadable('broken', { part })
  })
  parser.on('opentag', (tag) => visitor.open(local(tag.name), tag.attributes as Record<string, string>))
  parser.on('closetag', (tag) => visitor.close(local(tag.name)))
  if (visitor.text) {
    const text = visitor.text.bind(visitor)
    parser.on('text', text)
    parser.on('cdata', text)
  }
  let decoder: Decoder | null = null
  for await (const piece of bytes) {
    decoder ??= decoderOf(piece)
    parser.write(decoded(decoder, piece, part))
  }
  parser.close()
}

function decoded(decoder: Decoder, piece: Uint8Array, part: string): string {
  try {
    return decoder.decode(piece, { stream: true })
  } catch {
    throw new Unreadable('broken', { part })
  }
}

function decoderOf(first: Uint8Array): Decoder {
  const [a, b] = first
  const encoding = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding, { fatal: true })
}

function local(name: string): string {
  const colon = name.indexOf(':')
  return colon === -1 ? name : name.slice(colon + 1)
}
