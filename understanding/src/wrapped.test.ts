import { describe, expect, it } from 'vitest'
import { read } from './index.ts'

/** Breaks lines where they are full, as a column of a page does; nothing moves. */
const wrapped = (text: string, width: number): string =>
  text
    .split('\n')
    .map((line) => brokenAt(line, width))
    .join('\n')

function brokenAt(line: string, width: number): string {
  const blank = line.length <= width ? -1 : line.lastIndexOf(' ', width)
  return blank < 0 ? line : `${line.slice(0, blank)}\n${brokenAt(line.slice(blank + 1), width)}`
}

const DIRECTIVE = `Triển khai nhiệm vụ quý III năm 2024, Ủy ban nhân dân tỉnh yêu cầu các sở, ngành và Ủy ban nhân dân các huyện, thị xã, thành phố triển khai thực hiện một số nhiệm vụ cụ thể như sau:

1. Sở Tài chính chủ trì, phối hợp với Sở Kế hoạch và Đầu tư, Kho bạc Nhà nước tỉnh đẩy nhanh tiến độ giải ngân vốn đầu tư công, phấn đấu đến ngày 30 tháng 9 năm 2024 giải ngân đạt 75% kế hoạch vốn được giao.

2. Sở Nông nghiệp và Phát triển nông thôn rà soát, tham mưu Ủy ban nhân dân tỉnh điều chỉnh Nghị quyết số 12/2021/NQ-HĐND ngày 09 tháng 12 năm 2021 của Hội đồng nhân dân tỉnh, báo cáo trước ngày 15 tháng 8 năm 2024.

Điều 3. Chánh Văn phòng Ủy ban nhân dân tỉnh, Thủ trưởng các sở, ban, ngành tỉnh và Chủ tịch Ủy ban nhân dân các huyện, thị xã, thành phố chịu trách nhiệm thi hành Quyết định này kể từ ngày ký.`

const foundIn = (text: string): unknown => {
  const { sentences, citations, times, figures, agencies, tasks } = read(text)
  return {
    sentences: sentences.map(({ span, label, lead, coordinate, deadline }) => ({
      span,
      label,
      lead,
      coordinate,
      deadline,
    })),
    citations: citations.map(({ span, symbol, date }) => ({ span, symbol, date })),
    times,
    figures,
    agencies: agencies.map(({ span }) => span),
    tasks: tasks.map(({ title }) => title),
  }
}

/** Where the first line of the lead-in may end: it is shorter than the others on pages that indent it. */
const firstEnds = [...DIRECTIVE.slice(0, 90).matchAll(/ /g)].map(({ index }) => index).filter((at) => at > 36)

describe('where a line was full changes nothing', () => {
  const whole = foundIn(DIRECTIVE)

  it.each(firstEnds)('the first line ends after %i letters', (at) => {
    const text = `${DIRECTIVE.slice(0, at)}\n${wrapped(DIRECTIVE.slice(at + 1), 80)}`
    expect(foundIn(text)).toEqual(whole)
  })

  it.each([60, 66, 72, 80, 88, 96, 110])('%i letters wide', (width) => {
    expect(foundIn(wrapped(DIRECTIVE, width))).toEqual(whole)
  })

  it('a number, letter or bullet on a line of its own marks what comes next', () => {
    const listed = `Giao các cơ quan sau:\n1. Sở Y tế rà soát nhân lực các trạm y tế.\na) Công an tỉnh kiểm tra.\n- Sở Nội vụ tổng hợp, báo cáo.\nĐiều 2. Sở Tài chính bố trí kinh phí.`
    const alone = listed.replaceAll(/(?<=^(?:1\.|a\)|-|Điều 2\.)) /gm, '\n')
    expect(alone).toContain('1.\nSở')
    expect(foundIn(alone)).toEqual(foundIn(listed))
  })

  it('a lone bullet above a number, a lone star and a rule mark nothing', () => {
    for (const sign of ['-', '*', '---']) {
      const cells = read(`Chỉ tiêu năm 2024\n${sign}\n95\nSở Y tế báo cáo kết quả.`)
      expect(cells.sentences.map(({ span }) => span.start)).toContain(18 + sign.length + 1)
    }
  })

  it('a title in capitals ends above the body that enacts, not after words that call for its name', () => {
    const basis = 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;'
    const title =
      'QUYẾT ĐỊNH\nVỀ VIỆC BAN HÀNH QUY CHẾ TIẾP NHẬN, XỬ LÝ PHẢN ÁNH, KIẾN\nNGHỊ CỦA NGƯỜI DÂN, DOANH NGHIỆP TRÊN ĐỊA BÀN TỈNH NĂM 2018'
    const enacted = `${title}\n\nỦY BAN NHÂN DÂN TỈNH HÀ NAM\n\n${basis}`
    expect(read(enacted).sentences.map(({ span }) => enacted.slice(span.start, span.end))).toEqual([
      title,
      'ỦY BAN NHÂN DÂN TỈNH HÀ NAM',
      basis,
    ])
    const named = `QUY CHẾ\nLÀM VIỆC CỦA\nỦY BAN NHÂN DÂN TỈNH HÀ NAM\n${basis}`
    expect(read(named).sentences).toHaveLength(2)
  })
})
