import { expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { accountOf, ask, useBrowser } from './visit.ts'

const visit = useBrowser()

const secret = [
  'ỦY BAN NHÂN DÂN TỈNH',
  'MẬT',
  'Số: 07/KH-UBND',
  'KẾ HOẠCH',
  'Giao Sở Tài chính chủ trì báo cáo trước ngày 30/6/2027.',
].join('\n\n')

const refusals = [
  {
    what: 'a broken DOCX',
    name: 'hong.docx',
    bytes: Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(400, 7)]),
    says: 'Tệp hỏng',
  },
  { what: 'an empty file', name: 'rong.txt', bytes: Buffer.alloc(0), says: 'Tệp rỗng' },
  {
    what: 'a mislabelled file',
    name: 'bao-cao.pdf',
    bytes: Buffer.from('Kính gửi: Sở Tài chính. Đây là văn bản thuần, không phải PDF.'),
    says: 'Tên tệp không đúng với nội dung',
  },
  { what: 'a state secret', name: 'ke-hoach-mat.txt', bytes: Buffer.from(secret), says: 'mang dấu "MẬT"' },
  {
    what: 'a program with the name of a document',
    name: 'cong-van.docx',
    bytes: Buffer.concat([Buffer.from('MZ'), Buffer.alloc(600, 1)]),
    says: 'Tên tệp không đúng với nội dung',
  },
] as const

test('files that cannot be taken each get a clear sentence, and the register stays as it was', async () => {
  const { page, complaints, shot } = await visit({ as: accountOf('vanphong') })
  await page.goto('/van-ban')
  await page.getByRole('table').waitFor()
  const before = await register(page)

  await page
    .locator('input[type=file]')
    .setInputFiles(refusals.map(({ name, bytes }) => ({ name, mimeType: '', buffer: bytes })))
  const uploads = page.getByRole('region', { name: 'Tệp đang vào sổ' })
  await uploads.getByText(`Xong ${refusals.length} tệp`).waitFor()
  for (const { name, says } of refusals) {
    const line = uploads.getByRole('listitem').filter({ hasText: name })
    await line.getByText('không nhận').waitFor()
    expect(await line.innerText()).toContain(says)
    expect(await line.innerText(), 'nobody reads codes').not.toMatch(
      /state-secret|mislabelled|undefined|\b4\d\d\b(?! B)/,
    )
  }
  await shot('refused-files')

  expect(await register(page)).toEqual(before)
  await page.reload()
  await page.getByRole('table').waitFor()
  expect(await register(page)).toEqual(before)
  // A browser writes a line of its own for each refused request; nothing else may stand there.
  expect(complaints.filter((line) => !line.includes('status of 4'))).toEqual([])
})

test('the refusal of a state secret is in the journal, without a word of its content', async () => {
  const { page } = await visit({ as: accountOf('quantri') })
  const { items } = await ask<{ items: { action: string; details: unknown }[] }>(
    page,
    '/audit?limit=100&action=document.refuse',
  )
  const attempts = items.filter(({ details }) => JSON.stringify(details).includes('state-secret'))
  expect(attempts).toHaveLength(1)
  expect(JSON.stringify(attempts)).not.toMatch(/07\/KH-UBND|30\/6\/2027|ke-hoach-mat/)
})

/** The identities of everything in the register. */
async function register(page: Page): Promise<string[]> {
  const { items } = await ask<{ items: { id: string }[] }>(page, '/documents?limit=100')
  return items.map(({ id }) => id)
}
