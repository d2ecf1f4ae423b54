import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { read } from '@dieuhanh/understanding'
import { convert, intakeLimits } from '../intake/index.ts'
import { createRecogniser, doubts, textOf } from './index.ts'
import { writeSearchable } from './searchable/index.ts'
import { pdfOf, scanned } from './testing/degrade.ts'
import { cleanPage, DPI, scanOf, stamped, tiffOf } from './testing/scans.ts'
import type { RecognisedPage, RecogniserSettings, Scan, ScanRefused } from './types.ts'

const settings: RecogniserSettings = {
  processes: 2,
  limits: { bytes: 20e6, pages: 50, megapixels: 30 },
  milliseconds: 60_000,
  megabytes: 512,
  idleMilliseconds: 60_000,
}
const recogniser = createRecogniser(settings)
afterAll(() => recogniser.close())

async function recognised(scan: Scan, page = 1): Promise<RecognisedPage> {
  const answer = await recogniser.page(scan, page)
  if (answer.kind !== 'recognised') throw new Error(JSON.stringify(answer))
  return answer
}

async function refusal(scan: Scan, page = 1): Promise<Pick<ScanRefused, 'reason' | 'facts'>> {
  const answer = await recogniser.page(scan, page)
  if (answer.kind !== 'refused') throw new Error(answer.kind)
  const { reason, facts = {} } = answer
  return { reason, facts }
}

/** What a reader must find on the first page, however it was scanned. */
const ESSENTIAL = [
  '1472/KH-UBND',
  'ngày 14 tháng 8 năm 2026',
  'Nghị quyết số 36-NQ/TU ngày 02 tháng 6 năm 2026',
  'trước ngày 30/9/2026',
  '148 hồ chứa',
  '95%',
  '27,5 tỷ đồng',
  'quý III năm 2026',
]

describe('a page, however it was scanned', () => {
  const page = cleanPage('chuong-trinh')
  const cases: readonly (readonly [string, () => Promise<Uint8Array>, { rotation: number; skew: number }])[] =
    [
      [
        'JPEG, crooked',
        async () => (await scanned(page, DPI, { skew: 0.7 })).bytes,
        { rotation: 0, skew: -0.7 },
      ],
      [
        'PNG, on its side, very crooked the other way',
        async () =>
          sharp((await scanned(page, DPI, { skew: -3, rotation: 90 })).bytes)
            .png()
            .toBuffer(),
        { rotation: 270, skew: 3 },
      ],
      [
        'PDF of a picture, upside down',
        async () => pdfOf([await scanned(page, DPI, { skew: 0, rotation: 180 })], DPI),
        { rotation: 180, skew: 0 },
      ],
      [
        'printed faintly on grey paper, very crooked',
        async () =>
          sharp((await scanned(page, DPI, { skew: 2.7, noise: 3 })).bytes)
            .linear(0.35, 140)
            .jpeg({ quality: 60 })
            .toBuffer(),
        { rotation: 0, skew: -2.7 },
      ],
      ['under a red seal', () => stamped(page, 900, 600), { rotation: 0, skew: 0 }],
    ]
  test.for(cases)('%s', { timeout: 60_000 }, async ([name, make, turn]) => {
    const found = await recognised(scanOf(await make(), name))
    expect(found.rotation).toBe(turn.rotation)
    expect(found.skew).toBeCloseTo(turn.skew, 0)
    const { text } = textOf([found])
    for (const words of ESSENTIAL) expect(text).toContain(words)
  })
})

describe('a document of two pages', () => {
  const pages: RecognisedPage[] = []
  let scan = scanOf(new Uint8Array(), 'empty')

  beforeAll(async () => {
    const first = await scanned(cleanPage('chuong-trinh'), DPI, { skew: -0.6 })
    const second = await scanned(cleanPage('phu-luc'), DPI, { skew: 0.4 })
    scan = scanOf(await tiffOf([first.bytes, second.bytes]), 'hai-trang.tiff')
    const opened = await recogniser.open(scan)
    expect(opened).toMatchObject({ kind: 'opened', format: 'tiff', mediaType: 'image/tiff', pages: 2 })
    pages.push(...(await Promise.all([recognised(scan, 1), recognised(scan, 2)])))
  }, 90_000)

  test('the letterhead is read column by column, lines become paragraphs, the table keeps its rows', () => {
    const { text } = textOf(pages.toReversed())
    const lines = text.split('\n').filter((line) => line !== '')
    expect(lines.slice(0, 6)).toEqual([
      'ỦY BAN NHÂN DÂN',
      'TỈNH SÔNG THAO',
      'Số: 1472/KH-UBND',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Sông Thao, ngày 14 tháng 8 năm 2026',
    ])
    expect(lines).toContain(
      '1. Sở Nông nghiệp và Môi trường chủ trì, phối hợp với Sở Tài chính bố trí 27,5 tỷ đồng sửa chữa các cống đầu mối; báo cáo kết quả trước ngày 25 hằng tháng.',
    )
    expect(lines).toContain('| STT | Nội dung | Chủ trì | Thời hạn |')
    expect(lines).toContain(
      '| 1 | Lập danh mục hồ chứa xuống cấp cần sửa chữa ngay | Sở Xây dựng | 15/10/2026 |',
    )
    expect(lines).toContain('| 2 | Cắm 320 mốc chỉ giới hành lang thoát lũ | Sở Công Thương | 20/11/2026 |')
  })

  test('every word has its place, in the order of the text', () => {
    const { text, places } = textOf(pages)
    const words = [...text.matchAll(/[^\s|]+/g)]
    expect(places.map(({ span }) => text.slice(span.start, span.end)).join(' ')).toBe(
      words.map(([word]) => word).join(' '),
    )
    const day = places.find(({ span }) => text.slice(span.start, span.end) === '20/11/2026')
    const lead = places.find(({ span }) => text.slice(span.start, span.end) === 'Thương')
    expect(day?.page).toBe(2)
    // Beside each other in one row of the table, the day in the last column.
    expect(Math.abs((day?.box.y1 ?? 0) - (lead?.box.y1 ?? 99))).toBeLessThan(12)
    expect(day?.box.x0).toBeGreaterThan((pages[1]?.width ?? Infinity) * 0.7)
    expect(places.every(({ confidence }) => confidence >= 0 && confidence <= 1)).toBe(true)
  })

  test('the engine reads it as it reads the letters themselves', () => {
    const { text } = textOf(pages)
    const reading = read(text)
    expect(reading.document.symbol?.value).toBe('1472/KH-UBND')
    expect(reading.citations.some(({ span }) => text.slice(span.start, span.end).includes('36-NQ/TU'))).toBe(
      true,
    )
    expect(doubts(reading, textOf(pages))).toEqual([])
  })

  test('a picture of a place shows that place, upright', async () => {
    const { text, places } = textOf(pages)
    const [page] = pages
    const word = places.find(({ span }) => text.slice(span.start, span.end) === '36-NQ/TU')
    if (!page || !word) throw new Error('the symbol has no place')
    const picture = await recogniser.picture(scan, page, word.box)
    if (picture.kind !== 'picture') throw new Error(picture.reason)
    expect([picture.width, picture.height]).toEqual([word.box.x1 - word.box.x0, word.box.y1 - word.box.y0])
    const { dominant } = await sharp(picture.bytes).stats()
    expect(dominant.r).toBeGreaterThan(180)
    const darkest = (await sharp(picture.bytes).stats()).channels[0]?.min ?? 255
    expect(darkest).toBeLessThan(90)
  })

  test(
    'the searchable PDF has the text, letter by letter, under the pictures',
    { timeout: 30_000 },
    async () => {
      const parts: Uint8Array[] = []
      for await (const part of recogniser.searchable(scan, pages)) parts.push(part)
      const pdf = Buffer.concat(parts)
      expect(pdf.toString('latin1').match(/\/Subtype \/Image/g)).toHaveLength(2)
      const again = await convert(pdf, 'tim-duoc.pdf', intakeLimits)
      if (again.kind !== 'converted') throw new Error(JSON.stringify(again))
      const words = (text: string): string[] => text.split(/[\s|]+/).filter((word) => word !== '')
      const { text } = textOf(pages)
      expect(words(again.text).join(' ')).toContain(words(text).slice(0, 40).join(' '))
      for (const found of ESSENTIAL) expect(again.text).toContain(found)
    },
  )
})

describe('PDF whose letters are there', () => {
  const fixtures = join(import.meta.dirname, '../intake/fixtures')

  test('sound letters are read, not recognised', async () => {
    const page = await recognised(scanOf(readFileSync(join(fixtures, 'cong-van-day-du.pdf')), 'du.pdf'))
    expect(page.source).toBe('letters')
    const { text, places } = textOf([page])
    const direct = await convert(readFileSync(join(fixtures, 'cong-van-day-du.pdf')), 'du.pdf', intakeLimits)
    if (direct.kind !== 'converted') throw new Error(direct.kind)
    for (const line of ['Số: 27/KH-UBND', '2. Sở Tài chính bố trí 12,5 tỷ đồng.'])
      expect([text, direct.text].map((all) => all.includes(line))).toEqual([true, true])
    expect(places.every(({ confidence }) => confidence === 1)).toBe(true)
  })

  test('broken letters are recognised from the picture', { timeout: 60_000 }, async () => {
    const picture = await scanned(cleanPage('chuong-trinh'), DPI, { skew: 0 })
    const garbage: RecognisedPage = {
      kind: 'recognised',
      page: 1,
      width: picture.width,
      height: picture.height,
      dpi: DPI,
      rotation: 0,
      skew: 0,
      source: 'picture',
      lines: Array.from({ length: 12 }, (_, at) => ({
        base: 100 + at * 40,
        size: 38,
        words: ['\ue012\ue034\ue056', '\ue101\ue102', '\ue0ff\ue0fe\ue0fd\ue0fc'].map((text, column) => ({
          text,
          box: { x0: 100 + column * 300, y0: 70 + at * 40, x1: 300 + column * 300, y1: 100 + at * 40 },
          confidence: 1,
        })),
      })),
      rules: [],
      milliseconds: 0,
    }
    const parts: Uint8Array[] = []
    for await (const part of writeSearchable([garbage], () => Promise.resolve(picture))) parts.push(part)
    const page = await recognised(scanOf(Buffer.concat(parts), 'hong.pdf'))
    expect(page.source).toBe('picture')
    for (const words of ESSENTIAL) expect(textOf([page]).text).toContain(words)
  })
})

describe('what is refused, alone', () => {
  test('a file that is no scan', async () => {
    expect(await recogniser.open(scanOf(Buffer.from('Kính gửi'), 'a.txt'))).toMatchObject({
      reason: 'unsupported',
    })
  })

  test('a PNG that says it is sixty thousand dots wide and high', async () => {
    const bomb = pngOf(60_000, 60_000)
    expect(await refusal(scanOf(bomb, 'to.png'))).toEqual({
      reason: 'too-many-pixels',
      facts: { width: 60_000, height: 60_000, limit: 30, page: 1 },
    })
  })

  test('a PDF with such a picture', async () => {
    const pdf = await pdfOf(
      [
        {
          kind: 'picture',
          mediaType: 'image/jpeg',
          bytes: new Uint8Array(20),
          width: 60_000,
          height: 60_000,
        },
      ],
      6000,
    )
    expect(await refusal(scanOf(pdf, 'to.pdf'))).toMatchObject({ reason: 'too-many-pixels' })
  })

  test.for([0.1, 0.3, 0.5, 0.9])('a JPEG cut at %f', async (share) => {
    const { bytes } = await scanned(cleanPage('phu-luc'), DPI, {})
    const cut = scanOf(bytes.slice(0, bytes.length * share), 'cut.jpg')
    expect((await refusal(cut)).reason).toBe('broken')
  })

  test.for([0.2, 0.5, 0.8])('a TIFF cut at %f', async (share) => {
    const bytes = await tiffOf([cleanPage('phu-luc'), cleanPage('chuong-trinh')])
    expect((await refusal(scanOf(bytes.slice(0, bytes.length * share), 'cut.tiff'), 1)).reason).toBe('broken')
  })

  test('a TIFF whose list of pages runs in a circle', async () => {
    const bytes = Buffer.from(await tiffOf([cleanPage('phu-luc'), cleanPage('phu-luc')]))
    const first = bytes.readUInt32LE(4)
    const next = first + 2 + bytes.readUInt16LE(first) * 12
    bytes.writeUInt32LE(first, next)
    expect(await recogniser.open(scanOf(bytes, 'tron.tiff'))).toMatchObject({ reason: 'broken' })
  })

  test('more pages than allowed', async () => {
    const small = await sharp({ create: { width: 80, height: 80, channels: 3, background: '#fff' } })
      .png()
      .toBuffer()
    expect(
      await recogniser.open(scanOf(await tiffOf(Array.from({ length: 51 }, () => small)), 'dai.tiff')),
    ).toMatchObject({
      reason: 'too-long',
      facts: { pages: 51, limit: 50 },
    })
  })

  test('a page that takes too long ends; the next question is answered', { timeout: 60_000 }, async () => {
    const hasty = createRecogniser({ ...settings, processes: 1, milliseconds: 500 })
    const { bytes } = await scanned(cleanPage('chuong-trinh'), DPI, {})
    expect(await hasty.page(scanOf(bytes, 'cham.jpg'), 1)).toMatchObject({ reason: 'too-slow' })
    // On a busy machine even opening takes longer than that, at times.
    await expect
      .poll(() => hasty.open(scanOf(bytes, 'cham.jpg')), { timeout: 50_000 })
      .toMatchObject({ kind: 'opened' })
    await hasty.close()
  })

  test('a page that is taken back ends its process; the others go on', { timeout: 60_000 }, async () => {
    const { bytes } = await scanned(cleanPage('phu-luc'), DPI, {})
    const stop = new AbortController()
    const one = recogniser.page(scanOf(bytes, 'huy.jpg'), 1, stop.signal)
    const other = recogniser.page(scanOf(bytes, 'tiep.jpg'), 1)
    setTimeout(() => stop.abort(), 100)
    expect(await one).toMatchObject({ kind: 'refused', reason: 'cancelled' })
    expect(await other).toMatchObject({ kind: 'recognised' })
  })

  test.runIf(process.platform === 'linux')(
    'a page that takes too much memory',
    { timeout: 60_000 },
    async () => {
      const narrow = createRecogniser({ ...settings, processes: 1, megabytes: 64 })
      const { bytes } = await scanned(cleanPage('chuong-trinh'), DPI, {})
      expect(await narrow.page(scanOf(bytes, 'nang.jpg'), 1)).toMatchObject({ reason: 'too-heavy' })
      await narrow.close()
    },
  )
})

// A PNG whose header claims a size that its few bytes do not hold.
function pngOf(width: number, height: number): Buffer {
  const chunk = (name: string, body: Buffer): Buffer => {
    const whole = Buffer.concat([Buffer.from(name, 'latin1'), body])
    const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
    size.writeUInt32BE(body.length)
    sum.writeUInt32BE(crc(whole))
    return Buffer.concat([size, whole, sum])
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 0, 0, 0, 0], 8)
  const begin = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    begin,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.alloc(1000))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function crc(bytes: Buffer): number {
  let sum = 0xffffffff
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1
  }
  return (sum ^ 0xffffffff) >>> 0
}
