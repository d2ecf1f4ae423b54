import { expect, inject, test } from 'vitest'
import { dieuhanh, printedPassword } from './command-line.ts'
import { accountOf, atPath, chooseOwnPassword, signIn, trySignIn, useBrowser } from './visit.ts'

const visit = useBrowser()
const username = 'giam.sat.thu'

test('wrong passwords lock the account, say so, and the operator lets the person in again', async () => {
  const { data } = inject('server')
  const names = ['--name', 'Lý Thị Thử', '--role', 'auditor', '--unit', 'Thanh tra tỉnh']
  const first = printedPassword(await dieuhanh(data, 'user', 'create', username, ...names))
  const { page, shot } = await visit()
  const alert = page.getByRole('alert')

  for (const left of [4, 3, 2, 1]) {
    await trySignIn(page, { username, password: `sai-mat-khau-${left}` })
    await alert.getByText(`Còn ${left} lần thử trước khi tài khoản bị tạm khoá.`).waitFor()
  }
  await trySignIn(page, { username, password: 'sai-lan-cuoi' })
  await alert.getByText('Tài khoản tạm khoá vì nhập sai mật khẩu nhiều lần. Thử lại sau 15 phút.').waitFor()
  await shot('lock-out')

  // The right password does not open a locked account either, or guessing would go on.
  await trySignIn(page, { username, password: first })
  await alert.getByText('Thử lại sau').waitFor()
  expect(new URL(page.url()).pathname).toBe('/dang-nhap')

  const given = printedPassword(await dieuhanh(data, 'user', 'reset-password', username))
  await signIn(page, { username, password: given })
  const own = 'mùa xuân về trên bản nhỏ'
  await chooseOwnPassword(page, given, own)
  await page.getByRole('button', { name: 'Tài khoản của Lý Thị Thử' }).waitFor()

  const again = await visit()
  await signIn(again.page, { username, password: own })
  await atPath(again.page, '/tong-quan')
})

test('an address typed by hand leads back to itself after sign-in, and the way out closes the door', async () => {
  const { page } = await visit()
  await page.goto('/nhiem-vu?timeliness=overdue')
  await atPath(page, '/dang-nhap')
  await signIn(page, accountOf('vanphong'))
  await atPath(page, '/nhiem-vu')
  expect(new URL(page.url()).search).toBe('?timeliness=overdue')

  await page.getByRole('button', { name: /^Tài khoản của/ }).click()
  await page.getByRole('button', { name: 'Đăng xuất' }).click()
  await atPath(page, '/dang-nhap')
  await page.goto('/nhiem-vu')
  await atPath(page, '/dang-nhap')
  expect((await page.request.get('/api/v1/tasks')).status()).toBe(401)
})
