import { expect, test } from 'vitest'
import { convert, intakeLimits } from '../index.ts'
import { pdfOf, type PdfLine } from '../testing/index.ts'

// Letters of one width: a full line has 70 of them.
const line = (text: string, at: number, x = 85): PdfLine => ({ text, x, y: 780 - at * 16, size: 11 })
const INDENTED = 85 + 28

async function paragraphsOf(page: readonly PdfLine[]): Promise<string[]> {
  const answer = await convert(pdfOf([page], { font: 'Courier' }), 'a.pdf', intakeLimits)
  return answer.kind === 'converted' ? answer.text.trimEnd().split('\n') : [JSON.stringify(answer)]
}

test('a short letter most lines of which are indented: its title stays apart, its lines go on', async () => {
  const title = 'Giao nhiem vu thuc hien Thong bao 96/TB-UBND ngay 15/10'
  const opening = 'De to chuc thuc hien Thong bao so 96, Uy ban nhan dan tinh giao cac'
  const going = 'nhiem vu sau day cho cac so, nganh, dia phuong trong nam 2026 va nam'
  const tasks = [
    '1. So Noi vu hoan thanh de an dao tao nghe truoc ngay 15/12.',
    '2. So Tai chinh tong hop nhu cau von cua cac chu dau tu.',
    '3. Van phong Uy ban theo doi, don doc, bao cao hang thang.',
    '4. Cac xa, phuong hoan thanh giai phong mat bang quy IV.',
  ]
  const page = [
    line('THONG BAO', 0, 270),
    line(title, 1, 120),
    line(opening, 3, INDENTED),
    line(going, 4),
    line('2027:', 5),
    ...tasks.map((task, at) => line(task, 6 + at, INDENTED)),
  ]
  expect(await paragraphsOf(page)).toEqual(['THONG BAO', title, `${opening} ${going} 2027:`, ...tasks])
})

test('an appendix with a wider page than the text before it does not cut that text into lines', async () => {
  const full = 'Cac co quan, don vi va dia phuong thuc hien nghiem cac nhiem vu duoi day'
  const paragraph = (at: number, x: number): PdfLine[] => [
    line(full, at, x + 28),
    line(full, at + 1, x),
    line('trong nam.', at + 2, x),
  ]
  const text = [0, 3, 6, 9, 12, 15].flatMap((at) => paragraph(at, 85))
  const appendix = [20, 23].flatMap((at) => paragraph(at, 57))
  expect(await paragraphsOf([...text, ...appendix])).toEqual(
    Array.from({ length: 8 }, () => `${full} ${full} trong nam.`),
  )
})
