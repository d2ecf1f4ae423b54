import { describe, expect, test } from 'vitest'
import { convert, intakeLimits } from '../intake/index.ts'
import { openZip } from '../intake/zip.ts'
import { compose } from './compose.ts'
import { writePaper } from './docx-file.ts'
import { face } from './fonts.ts'
import { styleNames } from './layout.ts'
import { samples as papers } from './testing/samples.ts'

const names = ['reminder', 'decision', 'taskTable', 'partyLetter'] as const

async function partsOf(name: (typeof names)[number]) {
  const zip = await openZip(await writePaper(compose(papers[name])), intakeLimits)
  const part = async (path: string): Promise<string> => new TextDecoder().decode(await zip.read(path))
  return { body: await part('word/document.xml'), styles: await part('word/styles.xml') }
}

describe.each(names)('%s', (name) => {
  test('A4, margins, no number on the first page', async () => {
    const { body } = await partsOf(name)
    const landscape = name === 'taskTable'
    expect(body).toContain(
      landscape
        ? '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>'
        : '<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>',
    )
    // 20, 15, 20, 30 mm in twentieths of a point.
    expect(body).toMatch(/<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" /)
    expect(body).toContain('<w:titlePg/>')
  })

  test('every place is a named style in Times New Roman, and nothing else is used', async () => {
    const { body, styles } = await partsOf(name)
    for (const style of styleNames) expect(styles).toContain(`w:styleId="${style}"`)
    expect(styles).toContain('w:ascii="Times New Roman"')
    const used = [...body.matchAll(/<w:pStyle w:val="(\w+)"/g)].map((match) => match[1])
    expect(used.filter((style) => !styleNames.includes(style as never))).toEqual([])
    expect(body.match(/<w:p>(?!<w:pPr>)|<w:p\/>/g)).toBeNull()
    expect(body).not.toMatch(/<w:sz |<w:rFonts/)
  })

  test('our own reader finds its words again', async () => {
    const read = await convert(await writePaper(compose(papers[name])), 'paper.docx', intakeLimits)
    const text = read.kind === 'converted' ? read.text : ''
    const { letterhead, recipients, signature } = papers[name]
    for (const words of [letterhead.place, ...recipients, signature?.name ?? ''])
      expect(text).toContain(words)
  })
})

test('sizes, bold, indents and distances of the styles are those of the layout', async () => {
  const { styles } = await partsOf('reminder')
  const styleOf = (id: string): string =>
    styles.split('<w:style ').find((one) => one.includes(`w:styleId="${id}"`)) ?? ''
  expect(styleOf('body')).toMatch(/w:before="120".*w:line="264"/)
  expect(styleOf('body')).toContain('<w:jc w:val="both"/>')
  expect(styleOf('body')).toContain('w:firstLine="720"')
  expect(styleOf('recipient')).toContain('<w:sz w:val="22"/>')
  expect(styleOf('recipientsHead')).toMatch(/<w:b\/>.*<w:i\/>.*<w:sz w:val="24"\/>/)
})

test('the head of a table repeats, rows are not torn, symbols are not broken', async () => {
  const { body } = await partsOf('taskTable')
  expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(1)
  expect(body.match(/<w:cantSplit\/>/g)?.length).toBeGreaterThanOrEqual(30)
  expect(body).toMatch(/12<\/w:t><w:noBreakHyphen\/>/)
})

test.each([
  // AFM of Times: A 722, space 250, bold A 722, ư is a little wider than u.
  ['regular', 'A', 0.722],
  ['regular', ' ', 0.25],
  ['bold', 'a', 0.5],
  ['regular', 'Việt Nam', 3.916],
] as const)('%s: "%s" is %d em wide', (name, text, width) => {
  expect(face(name).width(text)).toBeCloseTo(width, 2)
})
