import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { intakeLimits } from '../../files/index.ts'
import { scanOf } from '../arrivals/testing-scan.ts'
import { readGiven, type GivenReading } from './index.ts'

// Pages are recognised on a machine that may be busy.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 60_000 })

const settings = {
  processes: 1,
  limits: intakeLimits,
  milliseconds: 60_000,
  megabytes: 512,
  idleMilliseconds: 1000,
  recognition: {
    processes: 2,
    limits: { bytes: 50e6, pages: 3, megapixels: 100 },
    milliseconds: 120_000,
    megabytes: 512,
    idleMilliseconds: 1000,
  },
}

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dieuhanh-given-'))
})
afterAll(() => rm(folder, { recursive: true }))

const order = 'Giao Sở Tài chính chủ trì tham mưu phương án phân bổ vốn, hoàn thành trước ngày 30/6/2026.'
const told =
  'Căn cứ Nghị quyết số 15-NQ/TU ngày 10/01/2026, Ban Thường vụ Tỉnh ủy kết luận như sau về công tác đầu tư.'

async function given(files: Readonly<Record<string, Uint8Array>>) {
  const paths: string[] = []
  for (const [name, bytes] of Object.entries(files)) {
    paths.push(join(folder, name))
    await writeFile(join(folder, name), bytes)
  }
  const read: GivenReading['outcome'][] = []
  const pages: string[] = []
  await readGiven(paths, settings, Date.parse('2026-11-22'), {
    read: ({ outcome }) => read.push(outcome),
    recognised: (path, done, all) => pages.push(`${path.slice(folder.length + 1)} ${done}/${all}`),
  })
  return { read, pages }
}

test('a scan, and a PDF of which one page is a picture, are recognised, page by page, and read whole', async () => {
  const { read, pages } = await given({
    'quét.pdf': await scanOf([`${told}\n\n${order}`]),
    'lẫn.pdf': await scanOf([{ letters: told.repeat(3) }, order]),
  })
  expect(read.map(({ kind }) => kind)).toEqual(['read', 'read'])
  for (const outcome of read) {
    if (outcome.kind !== 'read') continue
    expect(outcome.text).toContain('15-NQ/TU')
    expect(outcome.text.indexOf('Giao Sở Tài chính')).toBeGreaterThan(outcome.text.indexOf('15-NQ/TU'))
    expect(outcome.reading.remarks[0]).toMatchObject({ code: 'recognised' })
    expect(outcome.format).toBe('pdf')
  }
  expect(pages.toSorted()).toEqual([
    'lẫn.pdf 0/2',
    'lẫn.pdf 1/2',
    'lẫn.pdf 2/2',
    'quét.pdf 0/1',
    'quét.pdf 1/1',
  ])
})

test('one without words, and one of too many pages, are refused; the next file is read', async () => {
  const { read, pages } = await given({
    'trắng.pdf': await scanOf(['', ' ']),
    'dài.pdf': await scanOf(['một', 'hai', 'ba', 'bốn']),
    'chữ.txt': new TextEncoder().encode(order),
  })
  expect(read).toMatchObject([
    { kind: 'refused', reason: 'no-text' },
    { kind: 'refused', reason: 'too-long', facts: { pages: 4, limit: 3 } },
    { kind: 'read' },
  ])
  expect(pages.toSorted()).toEqual(['trắng.pdf 0/2', 'trắng.pdf 1/2', 'trắng.pdf 2/2'])
})
