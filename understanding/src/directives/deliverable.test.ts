import { describe, expect, it } from 'vitest'
import { readingView } from '../lexicon/index.ts'
import { Deliverables } from './deliverable.ts'

const productsOf = (text: string): readonly string[] =>
  new Deliverables(text).inside(0, readingView(text).length).map(({ start, end }) => text.slice(start, end))

describe('what a duty is to produce', () => {
  it.each([
    ['Sở Y tế xây dựng kế hoạch kiểm tra, giám sát bến cá.', ['kế hoạch kiểm tra, giám sát bến cá']],
    [
      'Tham mưu ban hành Kế hoạch phòng, chống sạt lở bờ kênh để triển khai.',
      ['Kế hoạch phòng, chống sạt lở bờ kênh'],
    ],
    ['Phòng Kinh tế xây dựng kế hoạch, bố trí nhân lực trực chợ.', ['kế hoạch']],
    ['Các xã lập hồ sơ và nộp về huyện.', ['hồ sơ']],
    ['Các xã gửi báo cáo về Sở Nội vụ trước ngày 10/9.', ['báo cáo']],
    ['Sớm hoàn thiện dự thảo báo cáo tổng kết chợ phiên.', ['dự thảo báo cáo tổng kết chợ phiên']],
    ['Xây dựng kế hoạch khắc phục và báo cáo kết quả.', ['kế hoạch khắc phục']],
    ['Xây dựng phương án phải sát thực tế.', ['phương án']],
    ['Xây dựng quy chế bảo đảm đúng tiến độ.', ['quy chế']],
    ['Hoàn thành Đề án phát triển làng nghề.', ['Đề án phát triển làng nghề']],
  ])('%s', (text, products) => {
    expect(productsOf(text)).toEqual(products)
  })

  it.each([
    ['a plan that is met', 'Phấn đấu hoàn thành kế hoạch năm, hoàn thành kế hoạch trồng rừng.'],
    ['works that are built', 'Đôn đốc nhà thầu hoàn thành dự án kè biển.'],
    ['what was issued', 'UBND tỉnh đã ban hành Công văn số 12/UBND-KT về việc này.'],
    ['what is not to be made', 'Tuyệt đối không xây dựng kế hoạch hình thức.'],
    ['the name of a law', 'Thực hiện Luật Ban hành văn bản quy phạm pháp luật.'],
    ['to whom one reports', 'Kịp thời đề xuất báo cáo cấp có thẩm quyền.'],
    ['who guides', 'Theo văn bản Sở Xây dựng hướng dẫn về cấp phép.'],
  ])('is not %s', (_, text) => {
    expect(productsOf(text)).toEqual([])
  })
})
