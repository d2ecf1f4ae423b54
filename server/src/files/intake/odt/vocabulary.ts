import type { Vocabulary } from '../xml.ts'

const ODF = 'urn:oasis:names:tc:opendocument:xmlns:'

/** Names of OpenDocument, with the prefixes that everybody knows them by. */
export const openDocument: Vocabulary = {
  [`${ODF}office:1.0`]: 'office:',
  [`${ODF}text:1.0`]: 'text:',
  [`${ODF}table:1.0`]: 'table:',
  [`${ODF}style:1.0`]: 'style:',
  [`${ODF}drawing:1.0`]: 'draw:',
  [`${ODF}manifest:1.0`]: 'manifest:',
  'http://purl.org/dc/elements/1.1/': 'dc:',
}
