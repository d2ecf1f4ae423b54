/** A law by name, with its number, or the year where its number is of the time before numbers had years. */
type Law = readonly [name: string, number: string]

/*
 * Every number here was looked up in November 2026 on pages that print the law itself or its card (thuvienphapluat.vn,
 * vanbanphapluat.co, vietjack.me, luatvietnam.vn, vbpl.vn, chinhphu.vn, moj.gov.vn); older laws of which no page could be
 * found were taken out. Such names are still read as laws where a day, number or year stands behind them.
 */

/** Laws about councils and committees, whose names are spelt in several ways. */
export const COUNCIL_LAWS: readonly Law[] = [
  ['tổ chức hội đồng nhân dân, ủy ban nhân dân', '11/2003/QH11'],
  ['ban hành văn bản quy phạm pháp luật của hội đồng nhân dân, ủy ban nhân dân', '31/2004/QH11'],
  ['ban hành các văn bản quy phạm pháp luật của hội đồng nhân dân, ủy ban nhân dân', '31/2004/QH11'],
  ['ban hành vbqppl của hội đồng nhân dân, ủy ban nhân dân', '31/2004/QH11'],
  ['hoạt động giám sát của quốc hội, hội đồng nhân dân', '87/2015/QH13'],
  ['hoạt động giám sát của quốc hội và hội đồng nhân dân', '87/2015/QH13'],
  ['bầu cử đại biểu hội đồng nhân dân', '12/2003/QH11'],
  ['bầu cử đại biểu quốc hội và đại biểu hội đồng nhân dân', '85/2015/QH13'],
  ['bầu cử đại biểu quốc hội và đại biểu hội đồng nhân dân các cấp', '85/2015/QH13'],
]

/** Laws and ordinances that were replaced, as documents of their years and after cite them; also under shorter names. */
export const OLDER_LAWS: readonly Law[] = [
  ['ban hành các văn bản quy phạm pháp luật', '17/2008/QH12'],
  ['ban hành vbqppl', '80/2015/QH13'],
  ['hoạt động giám sát của quốc hội', '05/2003/QH11'],
  ['bầu cử đại biểu quốc hội', '1997'],
  ['khiếu nại, tố cáo', '09/1998/QH10'],
  ['phòng, chống lụt, bão', '1993'],
  ['bảo vệ và phát triển rừng', '29/2004/QH11'],
  ['bảo vệ, chăm sóc và giáo dục trẻ em', '25/2004/QH11'],
  ['dạy nghề', '76/2006/QH11'],
  ['phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người', '64/2006/QH11'],
  [
    'phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người (hiv/aids)',
    '64/2006/QH11',
  ],
  ['phòng, chống hiv/aids', '64/2006/QH11'],
  ['hiến, lấy, ghép mô, bộ phận cơ thể người và hiến, lấy xác', '75/2006/QH11'],
  ['quản lý, sử dụng tài sản nhà nước', '09/2008/QH12'],
  ['quản lý và sử dụng tài sản nhà nước', '09/2008/QH12'],
  ['thực hiện dân chủ ở xã, phường, thị trấn', '34/2007/PL-UBTVQH11'],
  ['dân chủ ở xã, phường, thị trấn', '34/2007/PL-UBTVQH11'],
  ['cựu chiến binh', '27/2005/PL-UBTVQH11'],
  ['công an xã', '06/2008/PL-UBTVQH12'],
  ['cảnh sát môi trường', '10/2014/UBTVQH13'],
  ['án phí, lệ phí tòa án', '10/2009/UBTVQH12'],
  ['giống cây trồng', '15/2004/PL-UBTVQH11'],
  ['giống vật nuôi', '16/2004/PL-UBTVQH11'],
  ['khai thác và bảo vệ công trình thủy lợi', '32/2001/PL-UBTVQH10'],
  ['hợp nhất văn bản quy phạm pháp luật', '01/2012/UBTVQH13'],
]
