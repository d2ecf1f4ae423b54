import { expect, test } from 'vitest'
import type { Raster } from '../picture/index.ts'
import { openSource } from './index.ts'

const DOTS = 200
const limits = { bytes: 1e6, pages: 5, megapixels: 10 }

/** Black in the upper left quarter and along the lower edge. */
const isBlack = (x: number, y: number): boolean => (x < 100 && y < 100) || y >= 190

function bits(): Uint8Array {
  const data = new Uint8Array((DOTS / 8) * DOTS).fill(255)
  for (let at = 0; at < DOTS * DOTS; at += 1)
    if (isBlack(at % DOTS, Math.floor(at / DOTS))) data[at >> 3] = (data[at >> 3] ?? 0) & ~(128 >> (at & 7))
  return data
}

function colours(): Uint8Array {
  return Uint8Array.from({ length: DOTS * DOTS * 3 }, (_, at) => {
    const dot = Math.floor(at / 3)
    if (isBlack(dot % DOTS, Math.floor(dot / DOTS))) return 0
    return at % 3 === 0 ? 255 : 200
  })
}

const PICTURES = {
  bits: { facts: '/ColorSpace /DeviceGray /BitsPerComponent 1', data: bits() },
  colours: { facts: '/ColorSpace /DeviceRGB /BitsPerComponent 8', data: colours() },
}

/** A page of an inch with a picture all over it, and what else is drawn. */
function pageOf(kind: keyof typeof PICTURES, rotate: number, more: string): Uint8Array {
  const { facts, data } = PICTURES[kind]
  const drawn = `q 72 0 0 72 0 0 cm /P Do Q ${more}`
  return Buffer.concat([
    Buffer.from(`%PDF-1.4
1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 72 72] /Rotate ${rotate} /Resources << /XObject << /P 5 0 R >> >> /Contents 4 0 R >> endobj
4 0 obj << /Length ${drawn.length} >> stream
${drawn}
endstream endobj
5 0 obj << /Type /XObject /Subtype /Image /Width ${DOTS} /Height ${DOTS} ${facts} /Length ${data.length} >> stream
`),
    data,
    Buffer.from('\nendstream endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n'),
  ])
}

async function pictureOf(bytes: Uint8Array): Promise<Raster> {
  const source = await openSource(bytes, limits)
  try {
    const page = await source.page(1)
    if (page.kind !== 'picture') throw new Error(page.kind)
    return page.picture
  } finally {
    await source.close()
  }
}

const cases = (['bits', 'colours'] as const).flatMap((kind) =>
  [0, 90, 180, 270].map((rotate) => [kind, rotate] as const),
)
test.for(cases)(
  'a page of one picture (%s), turned by %i, is taken as it would be drawn',
  async ([kind, rotate]) => {
    const taken = await pictureOf(pageOf(kind, rotate, ''))
    // With a path beside the picture, the page is drawn.
    const drawn = await pictureOf(pageOf(kind, rotate, '0 0 1 1 re n'))
    expect(taken).toMatchObject({ width: DOTS, height: DOTS, dpi: DOTS, channels: kind === 'bits' ? 1 : 3 })
    expect(drawn).toMatchObject({ width: DOTS, height: DOTS, channels: taken.channels })
    expect(Buffer.compare(taken.dots, drawn.dots)).toBe(0)
  },
)

test('what is painted over a picture is on the paper too', async () => {
  const plain = await pictureOf(pageOf('bits', 0, ''))
  const painted = await pictureOf(pageOf('bits', 0, '0 g 40 40 10 10 re f'))
  expect(plain.dots[DOTS * 75 + 125]).toBe(255)
  expect(painted.dots[DOTS * 75 + 125]).toBe(0)
})
