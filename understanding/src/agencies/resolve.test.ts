import { describe, expect, it } from 'vitest'
import type { DirectoryUnit } from '../reading.ts'
import { readAgencies } from './index.ts'

const unit = (id: string, names: string[], ...groups: string[]): DirectoryUnit => ({ id, names, groups })

/** The departments of a province in 2024, and what they became in 2025. */
const IN_2024 = [
  unit('planning', ['Sở Kế hoạch và Đầu tư', 'Sở KH&ĐT'], 'department'),
  unit('finance', ['Sở Tài chính'], 'department'),
  unit('labour', ['Sở Lao động - Thương binh và Xã hội'], 'department'),
  unit('environment', ['Sở Tài nguyên và Môi trường'], 'department'),
  unit('culture', ['Sở Văn hóa, Thể thao và Du lịch'], 'department'),
  unit('front', ['Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh'], 'front'),
  unit('committee', ['Ủy ban nhân dân tỉnh Bình Phước', 'UBND tỉnh'], 'leadership'),
  unit('office', ['Văn phòng UBND tỉnh'], 'department'),
  unit('soldiers', ['Bộ Chỉ huy Quân sự tỉnh'], 'force'),
  unit('tan-hung', ['UBND xã Tân Hưng'], 'commune-committee'),
  unit('tan-lap', ['UBND xã Tân Lập'], 'commune-committee'),
]
const IN_2026 = [
  unit('finance', ['Sở Tài chính'], 'department'),
  unit('interior', ['Sở Nội vụ'], 'department'),
  unit('health', ['Sở Y tế'], 'department'),
  unit('farming', ['Sở Nông nghiệp và Môi trường'], 'department'),
  unit('building', ['Sở Xây dựng'], 'department'),
  unit('peoples', ['Sở Dân tộc và Tôn giáo'], 'department'),
  unit('tax', ['Thuế tỉnh'], 'vertical'),
  unit('party', ['Đảng ủy UBND tỉnh'], 'party'),
  unit('words', ['Ban Tuyên giáo và Dân vận Tỉnh ủy'], 'party-board'),
  unit('soldiers', ['Bộ Chỉ huy Quân sự tỉnh'], 'force'),
  unit('front', ['Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh'], 'front'),
]

const table = (
  name: string,
  directory: readonly DirectoryUnit[],
  rows: readonly (readonly [text: string, ids: readonly string[], certainty: string])[],
): void => {
  describe(name, () => {
    it.each(rows)('%s', (text, unitIds, certainty) => {
      expect(readAgencies(text, { directory })).toEqual([expect.objectContaining({ unitIds, certainty })])
    })
  })
}

table('names of 2024 against the units of 2024', IN_2024, [
  ['Sở Kế hoạch và Đầu tư', ['planning'], 'stated'],
  ['Sở KH&ĐT', ['planning'], 'stated'],
  ['Sở KH-ĐT', ['planning'], 'stated'],
  ['Sở Kế hoạch\nvà Đầu tư', ['planning'], 'stated'],
  ['sở Kế hoạch - Đầu tư', ['planning'], 'stated'],
  ['Giám đốc Sở KHĐT', ['planning'], 'implied'],
  ['Sở LĐTB&XH', ['labour'], 'stated'],
  ['Sở LĐ-TB&XH tỉnh Bình Phước', ['labour'], 'implied'],
  ['Sở TN&MT', ['environment'], 'stated'],
  ['Sở VHTT&DL', ['culture'], 'stated'],
  ['UBMTTQVN tỉnh', ['front'], 'stated'],
  ['Mặt trận Tổ quốc tỉnh', ['front'], 'stated'],
  ['Chủ tịch UBND tỉnh', ['committee'], 'implied'],
  ['UBND tỉnh Bình Phước', ['committee'], 'stated'],
  ['Chánh Văn phòng UBND tỉnh', ['office'], 'implied'],
  ['VP UBND tỉnh', ['office'], 'stated'],
  ['Bộ CHQS tỉnh', ['soldiers'], 'stated'],
  ['các Sở: Tài chính, Kế hoạch và Đầu tư', ['finance', 'planning'], 'stated'],
  ['Giám đốc các Sở: Tài chính, KH&ĐT', ['finance', 'planning'], 'stated'],
  ['UBND các xã: Tân Hưng, Tân Lập', ['tan-hung', 'tan-lap'], 'stated'],
  ['UBND tỉnh Lâm Đồng', [], 'unresolved'],
  ['Sở Tài chính tỉnh Gia Lai', [], 'unresolved'],
  ['Bộ Tài chính', [], 'unresolved'],
])

table('names of bodies that are no more stand for what they became', IN_2026, [
  ['Sở Kế hoạch và Đầu tư', ['finance'], 'implied'],
  ['Sở GTVT', ['building'], 'implied'],
  ['Sở TN&MT', ['farming'], 'implied'],
  ['Sở Nông nghiệp và PTNT', ['farming'], 'implied'],
  ['Sở LĐ-TB&XH', ['interior', 'health', 'farming'], 'unresolved'],
  ['Ban Dân tộc tỉnh', ['peoples'], 'implied'],
  ['Cục Thuế tỉnh', ['tax'], 'implied'],
  ['Ban cán sự đảng UBND tỉnh', ['party'], 'implied'],
  ['Ban Dân vận Tỉnh ủy', ['words'], 'implied'],
  ['Bộ Chỉ huy BĐBP tỉnh', ['soldiers'], 'implied'],
  ['Sở Ngoại vụ', [], 'unresolved'],
])
