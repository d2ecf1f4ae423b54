import { describe, expect, it } from 'vitest'
import { readBlocks, zonesOf } from './index.ts'

const zoneIn = (page: string, line: string): string | undefined => {
  const blocks = readBlocks(page)
  return zonesOf(page, blocks)[blocks.findIndex(({ start }) => page.startsWith(line, start))]
}

const story =
  'Sáng 12/3, Ủy ban nhân dân huyện An Bình tổ chức hội nghị đánh giá tình hình kinh tế - xã hội quý I và bàn nhiệm vụ, giải pháp quý II năm 2024.'
const headline = 'Huyện An Bình đánh giá tình hình quý I năm 2024, bàn nhiệm vụ quý II'

describe('a call in the banner of a portal', () => {
  it.each([
    'Quyết tâm thực hiện thắng lợi Nghị quyết Đại hội Đảng bộ huyện An Bình, nhiệm kỳ 2020 - 2025',
    'Nhiệt liệt chào mừng ngày thành lập Đảng Cộng sản Việt Nam',
    'Đảng bộ, chính quyền và nhân dân huyện An Bình đoàn kết xây dựng quê hương',
  ])('%j stands above the headline', (line) => {
    expect(zoneIn(`${line}\n\n${headline}\n\n${story}`, line)).toBe('furniture')
  })

  it.each(['Quyết tâm hoàn thành kế hoạch trồng rừng năm 2024', 'Chào mừng kỷ niệm ngày thành lập huyện'])(
    '%j is the headline where nothing else is',
    (line) => {
      expect(zoneIn(`${line}\n\n${story}`, line)).toBe('body')
    },
  )

  it('a headline that calls, over what the page offers, is no call of a portal', () => {
    const line = 'Phát huy bản lĩnh, trí tuệ của thanh niên An Bình'
    expect(zoneIn(`${line}\n\nTheo dõi Báo An Bình trên Google News\n\n${story}`, line)).toBe('body')
  })
})

describe('names above and below a headline', () => {
  it('a section under the headline that a window shows', () => {
    const long = `${headline} và những tháng còn lại của năm`
    expect(zoneIn(`${long}\n\nChính trị - Ngoại giao\n\n${long}\n\n${story}`, 'Chính trị')).toBe('furniture')
  })

  it('a newspaper from which the article comes', () => {
    expect(zoneIn(`${headline}\n\nBáo An Bình\n\n${story}`, 'Báo An Bình')).toBe('furniture')
    expect(zoneIn(`${headline}\n\n${story}\n\nBáo cáo kết quả\n\n${story}`, 'Báo cáo')).toBe('body')
  })

  it('what a page tells above the paper that it prints whole', () => {
    const page = [
      headline,
      story,
      'Ban quản trị xin đăng toàn văn Chương trình này:',
      'CHƯƠNG TRÌNH',
      'Thực hiện Chỉ thị số 13-CT/TW về bảo vệ rừng',
      'I. MỤC ĐÍCH',
    ].join('\n\n')
    expect(zoneIn(page, 'Huyện An Bình')).toBe('body')
    expect(zoneIn(page, 'Ban quản trị')).toBe('furniture')
    expect(zoneIn(page, 'CHƯƠNG TRÌNH')).toBe('title')
  })
})

describe('the last line of a page that breaks off', () => {
  it.each([
    'Cấp ủy, chính quyền các cấp',
    'Đại hội thông qua Nghị quyết Đại hội Đảng bộ tỉnh',
    'Tổng vốn đạt 32 tỷ đồng; trong',
    'Khắc phục hạn chế trên, ngành thi hành án',
    'Triển khai thực hiện chương trình',
  ])('%j is no headline of another page', (line) => {
    expect(zoneIn(`${headline}\n\n${story}\n\n${story}\n\n${line}`, line)).toBe('body')
  })
})

describe('under a picture', () => {
  it('the headline in other words', () => {
    const line = 'Huyện An Bình đánh giá tình hình quý I và bàn nhiệm vụ của các xã'
    expect(zoneIn(`${headline}\n\n${story}\n\n${line}\n\n${story}`, line)).toBe('furniture')
  })

  it('who is shown, also above the first paragraph', () => {
    const line = 'Đồng chí Lê Văn An, Chủ tịch UBND tỉnh An Bình'
    expect(zoneIn(`${line}\n\n${story}\n\n${story}`, line)).toBe('furniture')
  })
})

describe('a picture in a table of one cell', () => {
  it('whose bars stand on lines of their own', () => {
    const page = `${headline}\n\n${story} ${story}\n|\nTân Bí thư phát biểu bế mạc Đại hội\n|\n${story}`
    expect(zoneIn(page, 'Tân Bí thư')).toBe('furniture')
  })
})

describe('letterheads', () => {
  it('a city of a short form that a narrow column broke', () => {
    const text =
      'THÀNH ỦY\nTHÀNH PHỐ HỒ CHÍ MINH\n|\nĐẢNG CỘNG SẢN VIỆT NAM\n|\nSố:\n88-KH/TU\n|\nTP.\nHồ Chí Minh, ngày 24 tháng 12 năm 2021\n|\nKẾ HOẠCH\nVỀ CỦNG CỐ HỆ THỐNG CHÍNH TRỊ'
    const blocks = readBlocks(text).map(({ start, end }) => text.slice(start, end))
    expect(blocks).toContain('TP.\nHồ Chí Minh, ngày 24 tháng 12 năm 2021')
  })

  it('a Party organisation above the one that writes', () => {
    const text =
      'ĐẢNG BỘ TỈNH AN BÌNH\nĐẢNG ỦY XÃ AN LẠC\n*\nSố 12-CV/ĐU\nĐẢNG CỘNG SẢN VIỆT NAM\nAn Lạc, ngày 05 tháng 6 năm 2026\nKính gửi:\n- Các chi bộ.\nThực hiện Kế hoạch số 83-KH/TU, Đảng ủy có ý kiến như sau:'
    expect(zoneIn(text, 'ĐẢNG BỘ TỈNH')).toBe('letterhead')
  })

  it('a council in session under a subject whose type was lost', () => {
    const text =
      'HỘI ĐỒNG NHÂN DÂN |\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 44/NQ-HĐND |\nAn Bình, ngày 10 tháng 12 năm 2025 |\nVỀ KẾ HOẠCH PHÁT TRIỂN KINH TẾ - XÃ HỘI NĂM 2026\nHỘI ĐỒNG NHÂN DÂN TỈNH AN BÌNH\nKHÓA X - KỲ HỌP THỨ 7\nCăn cứ Luật Tổ chức chính quyền địa phương;'
    expect(zoneIn(text, 'HỘI ĐỒNG NHÂN DÂN TỈNH')).toBe('issuer')
  })

  it('a telegram: its title, and below it who sends it', () => {
    const text =
      'UBND TỈNH AN BÌNH\nSố: 17/CĐ-UBND\nAn Bình, ngày 01 tháng 8 năm 2021\nCÔNG ĐIỆN\nV/V PHÒNG CHỐNG DỊCH\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH điện:\n- Các sở, ban, ngành;'
    expect(zoneIn(text, 'CÔNG ĐIỆN')).toBe('title')
    expect(zoneIn(text, 'CHỦ TỊCH')).toBe('recipients')
  })

  it('provinces in a row to which a telegram goes', () => {
    const line = 'Ủy ban nhân dân các tỉnh An Bình, An Phú, An Hòa, An Lạc, An Thái, An Khê – An Sơn.'
    const text = `BỘ NÔNG NGHIỆP\nSố: 09/CĐ-BNN\nCÔNG ĐIỆN\n\nKính gửi:\n\n${line}\n\nNhững ngày gần đây, nhiều nơi xuất hiện các đám cháy.`
    expect(zoneIn(text, line)).toBe('recipients')
    expect(zoneIn(text, 'Những ngày')).toBe('body')
  })

  it('a subject whose line begins with a word like a body', () => {
    const text =
      'UBND TỈNH AN BÌNH\nSố: 22/KH-UBND\nKẾ HOẠCH\nPHỔ BIẾN PHÁP LUẬT; HÒA GIẢI Ở CƠ\nSỞ; CHUẨN TIẾP CẬN PHÁP LUẬT NĂM 2024\nThực hiện Luật Hòa giải ở cơ sở năm 2013, UBND tỉnh ban hành kế hoạch như sau:'
    const blocks = readBlocks(text)
    expect(blocks.find(({ title }) => title)?.lineEnds).toHaveLength(3)
  })
})
