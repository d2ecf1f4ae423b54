import { expect, test } from 'vitest'
import { setupKey } from './setup-key.ts'

test('the key is shown in groups of four', () => {
  expect(setupKey('otpauth://totp/%C4%90i%E1%BB%81u:an?secret=JBSWY3DPEHPK3PXP2A&issuer=x')).toBe(
    'JBSW Y3DP EHPK 3PXP 2A',
  )
  expect(setupKey('otpauth://totp/none')).toBe('')
})
