import { expect, it } from 'vitest'
import { identityOf, table } from './testing.ts'

const REST =
  '\n\nTheo đó, các xã ven sông tổ chức trực ban, chuẩn bị vật tư, phương tiện, phân công người canh gác từng đoạn đê xung yếu.'

it.each([
  ['Ngày 5/6'],
  ['Chiều 5/6'],
  ['Sáng ngày 5-6'],
  ['Ngày 5.6'],
  ['Ngày 5 tháng 6'],
  ['Hôm nay (5/6)'],
  ['Hôm nay, ngày 5/6'],
  ['Ngày hôm nay 5/6'],
  ['Chiều nay (5/6)'],
  ['Sáng nay, 5/6'],
  ['Hôm qua (5/6)'],
  ['Chiều tối 5/6'],
  ['Rạng sáng 5/6'],
  ['Vào chiều 5/6'],
  ['Trong ngày 5/6'],
  ['Ngày mùng 5/6'],
  ['Chiều thứ tư 5/6'],
  ['Thứ Tư (5/6)'],
  ['Ngày 5/6 vừa qua'],
  ['5/6'],
  ['Vừa qua, ngày 5/6'],
  ['Liên quan vụ việc trên, ngày 5/6'],
])('the day on which an instrument came out: %s', (day) => {
  for (const issues of [
    'UBND tỉnh ban hành Kế hoạch số 12/KH-UBND về quản lý đê điều.',
    'UBND tỉnh đã ban hành kế hoạch về quản lý đê điều.',
    'tại Kế hoạch số 12/KH-UBND, UBND tỉnh yêu cầu các xã tuần tra đê điều.',
  ])
    expect(identityOf(`Giữ đê mùa lũ\n\n06/06/2024 | 08:15\n\n${day}, ${issues}${REST}`)).toMatchObject({
      type: 'Kế hoạch',
      issuer: 'UBND tỉnh',
      issuedOn: '2024-06-05',
    })
})

it.each([
  ['Báo An Bình - 06/06/2024 08:15'],
  ['Thứ Năm, 6/6/2024, 15:21 (GMT+7)'],
  ['2024-06-06 08:15:00'],
  ['publishDate: 2024-06-06'],
  ['Tháng Sáu 6, 2024 4:33 chiều'],
  ['By Admin | 6 Tháng 6, 2024'],
  ['06/06/24'],
  ['Thứ Năm, ngày 06 tháng 06 năm 2024'],
])('the year of a day by the line that says when the page was put up: %s', (posted) => {
  const news = 'Chiều 5/6, UBND tỉnh ban hành kế hoạch về quản lý đê điều đến năm 2030.'
  for (const page of [
    `${posted}\n\nGiữ đê mùa lũ\n\n${news}${REST}`,
    `Giữ đê mùa lũ\n\n${posted}\n\n${news}${REST}`,
    `Giữ đê mùa lũ\n\n${news}${REST}\n\n${posted}`,
  ])
    expect(identityOf(page)).toMatchObject({ issuedOn: '2024-06-05' })
})

table('the year of a day', [
  [
    'the last one, where the page was put up in January',
    `Giữ đê mùa lũ\n\n03/01/2024 | 08:15\n\nNgày 29/12, UBND tỉnh ban hành Kế hoạch số 12/KH-UBND về quản lý đê điều.${REST}`,
    { issuedOn: '2023-12-29' },
  ],
  [
    'unchanged: that of an older instrument is not its own',
    `Thực hiện Quyết định số 66/QĐ-TTg ngày 3/6/2022, UBND tỉnh ban hành Kế hoạch số 12/KH-UBND về đê điều.${REST}`,
    { symbol: '12/KH-UBND' },
    ['issuedOn'],
  ],
  [
    'before the body, after the purpose',
    `Giữ đê mùa lũ\n\nNhằm giữ vững đê điều, chiều 5/6/2024, UBND tỉnh ban hành Kế hoạch số 12/KH-UBND.${REST}`,
    { issuedOn: '2024-06-05' },
  ],
  [
    'between the body and what it does',
    `Giữ đê mùa lũ\n\nUBND tỉnh hôm nay (5/6/2024) ban hành Kế hoạch số 12/KH-UBND về đê điều.${REST}`,
    { issuer: 'UBND tỉnh', issuedOn: '2024-06-05' },
  ],
])
