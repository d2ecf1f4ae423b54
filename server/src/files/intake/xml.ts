import { SaxesParser, type SaxesTagNS } from 'saxes'
import { Unreadable } from './types.ts'

/** An element as it opens: its name without prefix when it belongs to the wanted vocabulary, and its attributes by local name. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
}

/** What to do as elements open and close and characters pass. */
export interface XmlVisitor {
  open(element: Element): void
  close(name: string): void
  text?(characters: string): void
}

/** How the elements of a vocabulary are called: its address to the prefix that is written before their names. */
export type Vocabulary = Readonly<Record<string, string>>

const WORD: Vocabulary = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': '',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': '',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc:',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm:',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm:',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a:',
  'http://schemas.openxmlformats.org/package/2006/content-types': '',
}

/**
 * Walks a part of a document. Names of the wanted vocabulary (of Word, where none is given) come without prefix, of
 * others with one.
 * A document type declaration, the door to external entities, is refused; so is XML that does not hold together.
 */
export function walkXml(
  bytes: Uint8Array,
  part: string,
  visitor: XmlVisitor,
  vocabulary: Vocabulary = WORD,
): void {
  const parser = new SaxesParser({ xmlns: true, position: false })
  parser.on('doctype', () => {
    throw new Unreadable('hostile', { found: 'external-entity', part })
  })
  parser.on('error', () => {
    throw new Unreadable('broken', { part })
  })
  parser.on('opentag', (tag) =>
    visitor.open({ name: nameOf(tag, vocabulary), attributes: attributesOf(tag) }),
  )
  parser.on('closetag', (tag) => visitor.close(nameOf(tag, vocabulary)))
  if (visitor.text) {
    const text = visitor.text.bind(visitor)
    parser.on('text', text)
    parser.on('cdata', text)
  }
  parser.write(decodeXml(bytes, part)).close()
}

function nameOf(tag: SaxesTagNS, vocabulary: Vocabulary): string {
  return `${vocabulary[tag.uri] ?? 'other:'}${tag.local}`
}

function attributesOf(tag: SaxesTagNS): Record<string, string> {
  const found: Record<string, string> = {}
  for (const attribute of Object.values(tag.attributes)) found[attribute.local] = attribute.value
  return found
}

function decodeXml(bytes: Uint8Array, part: string): string {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  const encoding = utf16 ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    throw new Unreadable('broken', { part })
  }
}
