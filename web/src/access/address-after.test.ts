import { expect, test } from 'vitest'
import { addressAfterSignIn } from './address-after.ts'

test.each([
  [undefined, '/tong-quan'],
  ['/van-ban?q=dat', '/van-ban?q=dat'],
  ['/', '/tong-quan'],
  ['//elsewhere.example', '/tong-quan'],
  ['/\\elsewhere.example', '/tong-quan'],
  ['https://elsewhere.example/', '/tong-quan'],
  ['/dang-nhap?ve=/van-ban', '/tong-quan'],
])('%s leads to %s', (wanted, address) => {
  expect(addressAfterSignIn(wanted)).toBe(address)
})
