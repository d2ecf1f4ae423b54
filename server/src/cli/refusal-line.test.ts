import { expect, test } from 'vitest'
import { refusalLine } from './refusal-line.ts'

test.each([
  ['encrypted', 'a.pdf: Tệp có mật khẩu. Tệp được đặt mật khẩu hoặc mã hóa nên không mở được. Gỡ mật khẩu'],
  ['file-missing', 'a.pdf: Không có tệp này. Đường dẫn không dẫn tới tệp nào. Kiểm tra lại đường dẫn.'],
  ['never-worded', 'a.pdf: Không xử lý được tệp. Mã lỗi: never-worded. Chạy lại lệnh'],
])('%s: what is wrong and what to do', (reason, line) => {
  expect(refusalLine('a.pdf', { reason })).toContain(line)
})
