import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, dateParts, isCivilDate } from './civil-date.ts'
import { readTypedDeadline } from './typed-deadline.ts'

/** Sunday 22 November 2026. */
const today = '2026-11-22' as const

describe('a day, relative to today when no document is known', () => {
  it.each([
    // as typed, date, whether the year was filled in
    ['30/6/2026', '2026-06-30', false],
    ['30/6', '2027-06-30', true],
    ['30-6-2026', '2026-06-30', false],
    ['30.6.2026', '2026-06-30', false],
    ['30/6/26', '2026-06-30', false],
    ['30 / 6 / 2026', '2026-06-30', false],
    ['30062026', '2026-06-30', false],
    ['2026-12-31', '2026-12-31', false],
    ['ngày 30 tháng 6 năm 2027', '2027-06-30', false],
    ['ngày 30 tháng 6', '2027-06-30', true],
    ['15/12', '2026-12-15', true],
    ['trước 15/12', '2026-12-15', true],
    ['trước ngày 15/12/2026', '2026-12-15', false],
    ['truoc ngay 15/12', '2026-12-15', true],
    ['chậm nhất ngày 15/12', '2026-12-15', true],
    ['chậm nhất là ngày 15/12.', '2026-12-15', true],
    ['đến ngày 15/12', '2026-12-15', true],
    ['Hạn: 15/12', '2026-12-15', true],
    ['22/11', '2026-11-22', true],
    ['29/2', '2028-02-29', true],
    ['hôm nay', '2026-11-22', false],
    ['ngày mai', '2026-11-23', false],
    ['mai', '2026-11-23', false],
    ['ngày kia', '2026-11-24', false],
    ['15 ngày nữa', '2026-12-07', false],
    ['15 ngay nua', '2026-12-07', false],
    ['trong 15 ngày', '2026-12-07', false],
    ['trong vòng mười ngày', '2026-12-02', false],
    ['sau 2 tuần', '2026-12-06', false],
    ['hai tuần nữa', '2026-12-06', false],
    ['3 tháng nữa', '2027-02-22', false],
    ['+10', '2026-12-02', false],
    ['5 ngày làm việc', '2026-11-27', false],
    ['thứ sáu', '2026-11-27', false],
    ['thứ 6 tuần này', '2026-11-20', false],
    ['thứ sáu tuần sau', '2026-11-27', false],
    ['chủ nhật', '2026-11-22', false],
    ['15h ngày 20/12', '2026-12-20', true],
    ['trước 17 giờ ngày 20/12/2026', '2026-12-20', false],
    ['17h00 20/12', '2026-12-20', true],
    ['20/12 (chủ nhật)', '2026-12-20', true],
    ['thứ sáu, 27/11', '2026-11-27', true],
    ['thứ sáu ngày 27/11/2026', '2026-11-27', false],
    ['từ nay đến 30/6', '2027-06-30', true],
    ['từ 1/6 đến 30/6/2027', '2027-06-30', false],
    ['1/12 - 15/12', '2026-12-15', true],
    ['2026/12/31', '2026-12-31', false],
    ['ngày 5 tháng 3', '2027-03-05', true],
    ['cuối giờ chiều nay', '2026-11-22', false],
  ])('%s', (typed, date, assumed) => {
    expect(readTypedDeadline(typed, { today })).toEqual({ kind: 'date', date, assumed })
  })
})

describe('a stretch of time means its last day', () => {
  it.each([
    ['trong tháng 10', '2027-10-31', true],
    ['trong tháng 12', '2026-12-31', true],
    ['tháng 2/2028', '2028-02-29', false],
    ['cuối tháng 12', '2026-12-31', true],
    ['T12', '2026-12-31', true],
    ['t12/2026', '2026-12-31', false],
    ['10/2027', '2027-10-31', false],
    ['tháng 3 năm 2027', '2027-03-31', false],
    ['tháng này', '2026-11-30', false],
    ['cuối tháng', '2026-11-30', false],
    ['tháng sau', '2026-12-31', false],
    ['cuối quý III', '2027-09-30', true],
    ['cuoi quy iii', '2027-09-30', true],
    ['quý IV/2026', '2026-12-31', false],
    ['quy 4/2026', '2026-12-31', false],
    ['Quý IV năm 2026', '2026-12-31', false],
    ['quý IV', '2026-12-31', true],
    ['Q3', '2027-09-30', true],
    ['q1/2027', '2027-03-31', false],
    ['quý này', '2026-12-31', false],
    ['quý sau', '2027-03-31', false],
    ['cuối năm', '2026-12-31', false],
    ['hết năm', '2026-12-31', false],
    ['trong năm 2027', '2027-12-31', false],
    ['đến năm 2030', '2030-12-31', false],
    ['2030', '2030-12-31', false],
    ['cuối năm sau', '2027-12-31', false],
    ['6 tháng đầu năm 2027', '2027-06-30', false],
    ['6 tháng cuối năm', '2026-12-31', false],
    ['tuần này', '2026-11-22', false],
    ['tuần sau', '2026-11-27', false],
    ['tuan toi', '2026-11-27', false],
    ['Quý II, III/2027', '2027-09-30', false],
    ['quý III - IV/2027', '2027-12-31', false],
    ['tháng 5,6/2027', '2027-06-30', false],
    ['tháng 11 và 12', '2026-12-31', true],
    ['tháng 12-2026', '2026-12-31', false],
    ['giai đoạn 2026-2030', '2030-12-31', false],
    ['2026 - 2030', '2030-12-31', false],
    ['năm 2026 và 2027', '2027-12-31', false],
    ['ngày cuối cùng của tháng', '2026-11-30', false],
    ['thg 12', '2026-12-31', true],
    ['thang12/2026', '2026-12-31', false],
    ['quy4', '2026-12-31', true],
    ['Q4/26', '2026-12-31', false],
    ['t12/26', '2026-12-31', false],
  ])('%s', (typed, date, assumed) => {
    expect(readTypedDeadline(typed, { today })).toEqual({ kind: 'date', date, assumed })
  })
})

describe('a document of another day sets the year', () => {
  it.each([
    ['30/6', '2024-06-30', true],
    ['01/3', '2025-03-01', true],
    ['trong tháng 10', '2024-10-31', true],
    ['cuối quý II', '2024-06-30', true],
    ['quý I', '2024-03-31', true],
    ['cuối năm', '2024-12-31', false],
    ['30 ngày kể từ ngày ký', '2024-04-10', false],
    ['15 ngày nữa', '2026-12-07', false],
  ])('%s', (typed, date, assumed) => {
    const context = { today, documentDate: '2024-03-11' as const }
    expect(readTypedDeadline(typed, context)).toEqual({ kind: 'date', date, assumed })
  })
})

describe('recurring work', () => {
  it.each([
    ['thường xuyên', { rhythm: 'ongoing' }, null],
    ['Thường xuyên, liên tục', { rhythm: 'ongoing' }, null],
    ['hằng ngày', { rhythm: 'daily' }, '2026-11-23'],
    ['hàng tuần', { rhythm: 'weekly' }, '2026-11-27'],
    ['thứ hai hằng tuần', { rhythm: 'weekly', day: 1 }, '2026-11-23'],
    ['hằng tháng', { rhythm: 'monthly' }, '2026-11-30'],
    ['hằng tháng ngày 15', { rhythm: 'monthly', day: 15 }, '2026-12-15'],
    ['ngày 15 hàng tháng', { rhythm: 'monthly', day: 15 }, '2026-12-15'],
    ['trước ngày 25 hằng tháng', { rhythm: 'monthly', day: 25 }, '2026-11-25'],
    ['dinh ky hang thang, truoc ngay 15', { rhythm: 'monthly', day: 15 }, '2026-12-15'],
    ['mỗi tháng', { rhythm: 'monthly' }, '2026-11-30'],
    ['hằng quý', { rhythm: 'quarterly' }, '2026-12-31'],
    ['ngày 15 tháng cuối quý', { rhythm: 'quarterly', day: 15 }, '2026-12-15'],
    ['hằng quý ngày 10 tháng đầu quý', { rhythm: 'quarterly', day: 10, month: 1 }, '2027-01-10'],
    ['định kỳ 6 tháng', { rhythm: 'half-yearly' }, '2026-12-31'],
    ['6 tháng một lần', { rhythm: 'half-yearly' }, '2026-12-31'],
    ['hằng năm', { rhythm: 'yearly' }, '2026-12-31'],
    ['1 lần/tháng', { rhythm: 'monthly' }, '2026-11-30'],
    ['mỗi quý một lần', { rhythm: 'quarterly' }, '2026-12-31'],
    ['quý/lần', { rhythm: 'quarterly' }, '2026-12-31'],
    ['6 tháng/lần', { rhythm: 'half-yearly' }, '2026-12-31'],
    ['hằng tháng vào ngày cuối tháng', { rhythm: 'monthly' }, '2026-11-30'],
    ['hàng năm trước ngày 15 tháng 12', { rhythm: 'yearly', day: 15 }, '2026-12-15'],
    ['trước 15/12 hằng năm', { rhythm: 'yearly', day: 15 }, '2026-12-15'],
    ['hằng năm trước ngày 20/11', { rhythm: 'yearly', day: 20, month: 11 }, '2027-11-20'],
  ])('%s', (typed, recurrence, next) => {
    expect(readTypedDeadline(typed, { today })).toEqual({ kind: 'recurrence', recurrence, next })
  })
})

describe('no deadline', () => {
  it.each([[''], ['  '], ['-'], ['không'], ['không thời hạn'], ['khong co thoi han'], ['chưa có thời hạn']])(
    '%j',
    (typed) => {
      expect(readTypedDeadline(typed, { today })).toEqual({ kind: 'none' })
    },
  )
})

describe('must be refused, with what was expected', () => {
  it.each([
    ['31/4', 'no-such-day'],
    ['30/2/2027', 'no-such-day'],
    ['29/2/2027', 'no-such-day'],
    ['15/13', 'no-such-day'],
    ['0/5', 'no-such-day'],
    ['tháng 13', 'no-such-day'],
    ['đầu tháng 10', 'vague'],
    ['giữa năm', 'vague'],
    ['sớm', 'vague'],
    ['trong thời gian tới', 'vague'],
    ['30 ngày kể từ ngày ký', 'document-date-unknown'],
    ['quý V', 'not-understood'],
    ['Sở Tài chính', 'not-understood'],
    ['15', 'not-understood'],
    ['hằng tháng ngày 32', 'not-understood'],
    ['30/6 và 31/12', 'not-understood'],
    ['hôm qua', 'not-understood'],
    ['hằng tháng, hằng quý', 'not-understood'],
    ['12/26', 'no-such-day'],
    ['nửa đầu tháng 12', 'vague'],
    ['12345678901234567890', 'not-understood'],
  ])('%s', (typed, reason) => {
    expect(readTypedDeadline(typed, { today })).toMatchObject({ kind: 'refused', reason, field: 'deadline' })
  })

  it('a text that is no deadline, however long', () => {
    expect(readTypedDeadline(' '.repeat(1e6) + '30/6', { today })).toMatchObject({ reason: 'not-understood' })
  })

  it('names the forms that are understood', () => {
    expect(readTypedDeadline('abc', { today })).toHaveProperty(
      'expected',
      expect.arrayContaining(['quarter']),
    )
  })
})

it('reads the same words decomposed, without marks and in capitals', () => {
  for (const typed of ['cuối quý III', 'trước ngày 15/12', 'hằng tháng ngày 15', 'tuần sau']) {
    const plain = readTypedDeadline(typed, { today })
    expect(readTypedDeadline(typed.normalize('NFD'), { today })).toEqual(plain)
    expect(readTypedDeadline(typed.toUpperCase(), { today })).toEqual(plain)
  }
})

describe('whatever is typed', () => {
  const piece = fc.constantFrom(
    ...'cuối đầu quý tháng năm tuần ngày nữa sau trước hằng định kỳ mỗi lần 15 30/6 6 2026 III iv / - . + hai thứ chủ nhật'.split(
      ' ',
    ),
  )
  const typing = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(piece, { maxLength: 8 }).map((all) => all.join(' ')),
  )

  it('is answered: a day that exists, a rhythm with a later day, none, or a refusal with a reason', () => {
    fc.assert(
      fc.property(typing, (typed) => {
        const read = readTypedDeadline(typed, { today })
        const sound =
          (read.kind === 'date' && isCivilDate(read.date)) ||
          (read.kind === 'recurrence' && (read.next === null || read.next > today)) ||
          read.kind === 'none' ||
          (read.kind === 'refused' && read.reason !== undefined)
        expect([typed, read, sound]).toEqual([typed, read, true])
      }),
      { numRuns: 5000 },
    )
  })

  it('a day written out is read back, in every way of writing it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3650 }), (days) => {
        const date = addDays('2024-01-01', days)
        const { year, month, day } = dateParts(date)
        const two = (value: number): string => String(value).padStart(2, '0')
        const ways = [
          `${day}/${month}/${year}`,
          `${two(day)}-${two(month)}-${year}`,
          `ngày ${day} tháng ${month} năm ${year}`,
          `trước ngày ${two(day)}/${month}/${year}`,
          date,
        ]
        for (const way of ways)
          expect(readTypedDeadline(way, { today })).toMatchObject({ kind: 'date', date })
      }),
    )
  })
})
