import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fileRefusalWords } from '../../words/documents.ts'
import { convert, intakeLimits } from './index.ts'
import {
  docxOf,
  docxParts,
  mailOf,
  messageOf,
  oleOf,
  paragraph,
  pdfFile,
  pdfOf,
  wordPart,
  zipOf,
} from './testing/index.ts'

const fixture = (name: string): Uint8Array => readFileSync(join(import.meta.dirname, 'fixtures', name))

const laughs = `<!DOCTYPE lolz [<!ENTITY l "ha ha ha ha ha ha ha ha">${Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at || ''};`.repeat(10)}">`).join('')}]>`
const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const [types] = docxParts('')
const MACRO_TYPE = 'application/vnd.ms-word.document.macroEnabled.main+xml'
const page = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>'

const hostile: [string, string, Uint8Array, string, string?][] = [
  [
    'a billion laughs in Word',
    'a.docx',
    zipOf([
      ...(types ? [types] : []),
      {
        name: 'word/document.xml',
        bytes: `<?xml version="1.0"?>${laughs}<w:document ${word}><w:body><w:p><w:r><w:t>&l9;</w:t></w:r></w:p></w:body></w:document>`,
      },
    ]),
    'hostile',
    'external-entity',
  ],
  [
    'a billion laughs in OpenDocument',
    'a.odt',
    zipOf([
      { name: 'mimetype', bytes: 'application/vnd.oasis.opendocument.text' },
      { name: 'content.xml', bytes: `<?xml version="1.0"?>${laughs}<a>&l9;</a>` },
    ]),
    'hostile',
    'external-entity',
  ],
  [
    'a billion laughs in numbering',
    'a.docx',
    docxOf(paragraph('chữ'), [
      { name: 'word/numbering.xml', bytes: `${laughs}${wordPart('numbering', '').slice(38)}` },
    ]),
    'hostile',
  ],
  ['a document with macros', 'a.docm', zipOf(docxParts(paragraph('chữ'), [], MACRO_TYPE)), 'has-macros'],
  [
    'OpenDocument with macros',
    'a.odt',
    zipOf([
      { name: 'mimetype', bytes: 'application/vnd.oasis.opendocument.text' },
      { name: 'content.xml', bytes: '<a/>' },
      { name: 'Basic/Standard/Module1.xml', bytes: '<a/>' },
    ]),
    'has-macros',
  ],
  [
    'OpenDocument with a password',
    'a.odt',
    zipOf([
      { name: 'mimetype', bytes: 'application/vnd.oasis.opendocument.text' },
      { name: 'content.xml', bytes: 'x' },
      {
        name: 'META-INF/manifest.xml',
        bytes:
          '<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>',
      },
    ]),
    'encrypted',
  ],
  [
    'a page tree that turns in a circle',
    'a.pdf',
    pdfFile(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [2 0 R] /Count 5 >>']),
    'broken',
  ],
  [
    'a page tree that goes down without end',
    'a.pdf',
    pdfFile([
      '<< /Type /Catalog /Pages 2 0 R >>',
      ...Array.from({ length: 3000 }, (_, at) => `<< /Type /Pages /Kids [${at + 3} 0 R] /Count 1 >>`),
    ]),
    'broken',
  ],
  [
    'a page tree that promises a billion pages',
    'a.pdf',
    pdfFile([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1000000000 >>',
      page,
    ]),
    'scan',
  ],
  ['ten thousand pages', 'a.pdf', pdfOf(Array.from({ length: 10_000 }, () => [])), 'too-long'],
  [
    'RTF of nothing but braces',
    'a.rtf',
    Buffer.from(`{\\rtf1${'{'.repeat(500_000)}${'}'.repeat(500_001)}`),
    'hostile',
    'too-deep',
  ],
  [
    'RTF whose bytes never end',
    'a.rtf',
    Buffer.from('{\\rtf1 chu{\\bin999999999 x}}'),
    'broken',
    'truncated',
  ],
  ['an OLE file whose chains turn in a circle', 'a.doc', circular(), 'broken'],
  ['a page of letters without end', 'a.txt', Buffer.alloc(6_000_000, 'a b '), 'too-long'],
]

function circular(): Uint8Array {
  const file = Buffer.from(oleOf([{ name: 'WordDocument', bytes: Buffer.alloc(4096) }]))
  // The first sector of the stream is followed by itself.
  const table = file.readUInt32LE(0x4c)
  file.writeUInt32LE(0, (table + 1) * 512)
  return file
}

describe('files made to harm', () => {
  test.each(hostile)('%s', async (_, name, bytes, reason, found) => {
    const refused = await convert(bytes, name, intakeLimits)
    expect(refused).toMatchObject({ kind: 'refused', reason, ...(found ? { facts: { found } } : {}) })
    const words = fileRefusalWords[reason]?.((refused.kind === 'refused' && refused.facts) || {})
    expect(words?.title).toMatch(/\p{L}/u)
    expect(`${words?.detail} ${words?.todo}`).not.toMatch(/undefined|NaN|\[object/)
  })
})

const plan = fixture('cong-van-day-du.docx')
const formats: readonly (readonly [string, Uint8Array])[] = [
  ...['docx', 'doc', 'odt', 'rtf', 'html', 'pdf'].map(
    (format) => [`a.${format}`, fixture(`cong-van-day-du.${format}`)] as const,
  ),
  ['a.zip', zipOf([{ name: 'a.docx', bytes: plan }])],
  ['a.msg', messageOf({ subject: 'Giao việc', body: 'Xin gửi.' }, [{ name: 'a.docx', bytes: plan }])],
]

describe('cut short at every tenth', () => {
  test.each(formats)('%s', async (name, bytes) => {
    for (let tenth = 1; tenth < 10; tenth += 1) {
      const answer = await convert(
        bytes.subarray(0, Math.floor((bytes.byteLength * tenth) / 10)),
        name,
        intakeLimits,
      )
      // A page of the web has no end that could be missing.
      const is = name === 'a.html' && answer.kind === 'converted' ? 'refused' : answer.kind
      expect([tenth, is]).toEqual([tenth, 'refused'])
      if (answer.kind !== 'refused') continue
      expect(fileRefusalWords[answer.reason]?.(answer.facts ?? {}).title).toMatch(/\p{L}/u)
    }
  })
})

test('a letter cut short gives no half attachment', async () => {
  const letter = mailOf('Xin gửi.', [['a.docx', plan]])
  for (let tenth = 2; tenth < 10; tenth += 1) {
    const cut = letter.subarray(0, Math.floor((letter.byteLength * tenth) / 10))
    const answer = await convert(cut, 'a.eml', intakeLimits)
    if (answer.kind !== 'unpacked') continue
    for (const { name, content } of answer.parts.filter((part) => part.name.endsWith('.docx')))
      expect(
        content instanceof Uint8Array ? (await convert(content, name, intakeLimits)).kind : 'refused',
      ).toBe('refused')
  }
})

describe('damaged anywhere', () => {
  test.each(formats)('%s ends in a text, in files or in a refusal', async (name, bytes) => {
    let seed = 11
    const random = (): number => (seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff) >> 8
    for (let round = 0; round < 40; round += 1) {
      const damaged = Buffer.from(bytes)
      for (let hit = 0; hit < 1 + (round % 40); hit += 1) damaged[random() % damaged.length] = random() & 0xff
      const answer = await convert(damaged, name, intakeLimits)
      expect(['converted', 'unpacked', 'refused']).toContain(answer.kind)
    }
  })
})
