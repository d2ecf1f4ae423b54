/** What a head or a position is told by. */
type Telling =
  | 'committee'
  | 'council'
  | 'partyCommittee'
  | 'office'
  | 'deputy'
  | 'chair'
  | 'chiefOfOffice'
  | 'secretary'
  | 'director'
  | 'head'

/** Words by which heads of papers and positions are told apart. */
export const tellingWords: Readonly<Record<Telling, RegExp>> = {
  committee: /ủy ban nhân dân|uỷ ban nhân dân|\bUBND\b/iu,
  council: /hội đồng nhân dân|\bHĐND\b/iu,
  partyCommittee: /^(?:ban thường vụ\s+)?(?:tỉnh|thành|đảng|huyện|quận)\s*[uủ][ỷyủ]/iu,
  office: /văn phòng/iu,
  deputy: /^phó\s+/iu,
  chair: /^(?:phó\s+)?chủ tịch/iu,
  chiefOfOffice: /^(?:phó\s+)?chánh văn phòng/iu,
  secretary: /^(?:phó\s+)?bí thư/iu,
  director: /^(?:phó\s+)?giám đốc/iu,
  head: /^(?:phó\s+)?(?:trưởng ban|trưởng phòng|chi cục trưởng|cục trưởng|vụ trưởng)/iu,
}

/** For whom somebody signs: what follows TM., KT., TL. as the rules write it. */
export const signedFor = {
  committee: 'Ủy ban nhân dân',
  council: 'Hội đồng nhân dân',
  standingBoard: 'Ban Thường vụ',
  chair: 'Chủ tịch',
  chiefOfOffice: 'Chánh Văn phòng',
} as const
