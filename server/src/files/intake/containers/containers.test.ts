import { describe, expect, test } from 'vitest'
import { convert, intakeLimits } from '../index.ts'
import { docxOf, mailOf, messageOf, paragraph, zipOf } from '../testing/index.ts'
import type { Part } from '../types.ts'

const plan = docxOf(paragraph('Giao Sở Tài chính chủ trì.'))
const text = new TextEncoder().encode('Giao Sở Y tế báo cáo.')
const picture = Buffer.from('89504e470d0a1a0a0000', 'hex')

async function partsOf(
  bytes: Uint8Array,
  name: string,
  limits = intakeLimits,
): Promise<[string, string | number][]> {
  const answer = await convert(bytes, name, limits)
  if (answer.kind !== 'unpacked') throw new Error(JSON.stringify(answer))
  return answer.parts.map(({ path, content }: Part) => [
    path,
    content instanceof Uint8Array ? content.byteLength : content.reason,
  ])
}

describe('ZIP', () => {
  test('each file by its path; traces of systems are none', async () => {
    const zip = zipOf([
      { name: 'thang-6/kế hoạch.docx', bytes: plan },
      { name: 'cong-van.txt', bytes: text },
      { name: '__MACOSX/._cong-van.txt', bytes: 'x' },
      { name: '.DS_Store', bytes: 'x' },
      { name: 'thang-6/Thumbs.db', bytes: 'x' },
    ])
    expect(await partsOf(zip, 'a.zip')).toEqual([
      ['thang-6/kế hoạch.docx', plan.byteLength],
      ['cong-van.txt', text.byteLength],
    ])
  })

  test('zips and letters within are opened in turn, to the depth that is allowed', async () => {
    const inner = zipOf([{ name: 'a.txt', bytes: text }])
    const letter = mailOf('Kính gửi', [['dinh-kem.zip', inner]])
    const outer = zipOf([{ name: 'thu.eml', bytes: letter }])
    expect(await partsOf(outer, 'a.zip')).toEqual([['thu.eml/dinh-kem.zip/a.txt', text.byteLength]])
    expect(await partsOf(zipOf([{ name: 'b.zip', bytes: outer }]), 'a.zip')).toEqual([
      ['b.zip/thu.eml/dinh-kem.zip', 'hostile'],
    ])
  })

  test.each([
    ['a path out of the folder', [{ name: '../../etc/cron.d/x', bytes: text }], 'zip-path'],
    ['a path of Windows out of the folder', [{ name: '..\\..\\x.txt', bytes: text }], 'zip-path'],
    ['a bomb', [{ name: 'a.txt', bytes: Buffer.alloc(40 * 1024 * 1024, 0x61) }], 'zip-bomb'],
    [
      'a bomb within',
      [{ name: 'b.zip', bytes: zipOf([{ name: 'a.txt', bytes: Buffer.alloc(40 * 1024 * 1024, 0x61) }]) }],
      'zip-bomb',
    ],
    [
      'more files than are taken',
      Array.from({ length: 201 }, (_, at) => ({ name: `${at}.txt`, bytes: text })),
      'zip-entries',
    ],
  ])('%s is refused whole', async (_, parts, found) => {
    expect(await convert(zipOf(parts), 'a.zip', intakeLimits)).toMatchObject({
      kind: 'refused',
      reason: 'hostile',
      facts: { found },
    })
  })

  test('many small bombs count together', async () => {
    const limits = { ...intakeLimits, inflatedBytes: 3_000_000 }
    const inner = zipOf([{ name: 'a.txt', bytes: Buffer.alloc(1_000_000, 0x61) }])
    const zip = zipOf(Array.from({ length: 4 }, (_, at) => ({ name: `${at}.zip`, bytes: inner })))
    expect(await convert(zip, 'a.zip', limits)).toMatchObject({
      reason: 'hostile',
      facts: { found: 'zip-bomb' },
    })
  })

  test('one that is encrypted or empty', async () => {
    expect(
      await convert(zipOf([{ name: 'a.txt', bytes: text, encrypted: true }]), 'a.zip', intakeLimits),
    ).toMatchObject({ reason: 'encrypted' })
    expect(await convert(zipOf([]), 'a.zip', intakeLimits)).toMatchObject({ reason: 'no-text' })
  })
})

describe('letters', () => {
  const order = 'Đề nghị các sở, ngành rà soát, báo cáo Ủy ban nhân dân tỉnh trước ngày 30/6/2026. '.repeat(
    12,
  )

  test('mail: attachments by their names, a cover note is none', async () => {
    const bytes = mailOf('Kính gửi anh chị văn bản đính kèm.', [
      ['kế hoạch.docx', plan],
      ['anh.png', picture],
    ])
    expect(await partsOf(bytes, 'thu.eml')).toEqual([
      ['kế hoạch.docx', plan.byteLength],
      ['anh.png', picture.byteLength],
    ])
    // A letter is known by its heading, too.
    expect(await partsOf(bytes, 'thu')).toHaveLength(2)
  })

  test('mail: words that say something are a document of their own', async () => {
    expect((await partsOf(mailOf(order, [['a.docx', plan]]), 'thu.eml')).map(([path]) => path)).toEqual([
      'Giao việc tháng 6.txt',
      'a.docx',
    ])
    expect((await partsOf(mailOf('Ngắn thôi', []), 'thu.eml')).map(([path]) => path)).toEqual([
      'Giao việc tháng 6.txt',
    ])
  })

  test.each([
    ['says only that there is a page', 'Hãy mở thư ở dạng HTML.', 'Giao việc.html'],
    ['says the same as the page', order, 'Giao việc.txt'],
  ])('mail whose plain part %s', async (_, plain, path) => {
    const part = (type: string, words: string): string =>
      `--cut\r\ncontent-type: text/${type}; charset=utf-8\r\ncontent-transfer-encoding: base64\r\n\r\n${Buffer.from(words).toString('base64')}\r\n`
    const page = `<html><style>p { margin: 0 }</style><p>${order}</p></html>`
    const attached = `--out\r\ncontent-type: text/plain; name=a.txt\r\ncontent-disposition: attachment; filename=a.txt\r\n\r\nGiao viec\r\n`
    const mail = `mime-version: 1.0\r\nfrom: a@b.vn\r\nsubject: =?utf-8?B?${Buffer.from('Giao việc').toString('base64')}?=\r\ncontent-type: multipart/mixed; boundary=out\r\n\r\n--out\r\ncontent-type: multipart/alternative; boundary=cut\r\n\r\n${part('plain', plain)}${part('html', page)}--cut--\r\n${attached}--out--\r\n`
    expect((await partsOf(new TextEncoder().encode(mail), 'thu.eml')).map(([name]) => name)).toEqual([
      path,
      'a.txt',
    ])
  })

  test('mail: a name with folders is a name', async () => {
    expect(await partsOf(mailOf('x', [['../../etc/a.txt', text]]), 'thu.eml')).toEqual([
      ['a.txt', text.byteLength],
    ])
  })

  test('mail nested without end', async () => {
    const deep = Array.from(
      { length: 300 },
      (_, at) => `Content-Type: multipart/mixed; boundary="b${at}"\r\n\r\n--b${at}\r\n`,
    )
    const bytes = Buffer.from(`MIME-Version: 1.0\r\nFrom: a@b.vn\r\nReceived: x\r\n${deep.join('')}\r\nx`)
    expect(await convert(bytes, 'a.eml', intakeLimits)).toMatchObject({ kind: 'refused', reason: 'hostile' })
  })

  test('Outlook', async () => {
    const bytes = messageOf({ subject: 'Giao việc', body: order }, [{ name: 'kế hoạch.docx', bytes: plan }])
    const paths = (await partsOf(bytes, 'thu.msg')).map(([path]) => path)
    expect(paths).toEqual(['Giao việc.txt', 'kế hoạch.docx'])
  })
})
