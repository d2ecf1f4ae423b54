import { expect, test } from 'vitest'
import { passwordFault } from './password-fault.ts'

test.each([
  ['ngắn quá', 'ngắn quá', 'ít nhất 10'],
  ['mật khẩu cũ rồi', 'mật khẩu cũ rồi', 'khác mật khẩu hiện tại'],
  ['một câu dài dễ nhớ', 'một câu dài dễ nhớ', null],
  ['một câu dài dễ nhớ', 'một câu dài khó nhớ', 'không giống nhau'],
])('%s / %s', (next, again, says) => {
  const fault = passwordFault({ current: 'mật khẩu cũ rồi', next, again })
  if (says === null) expect(fault).toBeNull()
  else expect(fault).toContain(says)
})
