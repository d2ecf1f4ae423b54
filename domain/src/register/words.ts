/** Type codes of Decree 30/2020/NĐ-CP (Phụ lục III), of legal documents and of the Party (Quy định 399-QĐ/TW), folded. */
export const TYPE_CODES: ReadonlySet<string> = new Set(
  (
    'nq qd ct qc qyd tc tb hd ctr kh pa da bc bb ttr cd bgn btt guq gm ggt gnp pg pc pb sy trs sl ' +
    'nd tt ttlt nqlt vbhn l kl tbo lkg qh cv qtr qdi hdlt dk'
  ).split(' '),
)

/** How the issuers of each system are called; folded, tried in this order. */
export const SYSTEM_WORDS: readonly (readonly ['front' | 'council' | 'party' | 'state', RegExp])[] = [
  [
    'front',
    /(?<![a-z])(?:mat tran to quoc|mttq|ubmttq|lien doan lao dong|hoi (?:nong dan|lien hiep phu nu|cuu chien binh)|tinh doan|thanh doan)/,
  ],
  [
    'council',
    /^(?:thuong truc )?(?:hoi dong nhan dan|hdnd)|^(?:tthdnd|doan dai bieu quoc hoi|quoc hoi|uy ban thuong vu quoc hoi)/,
  ],
  [
    'party',
    /(?:tinh|thanh|huyen|thi|quan|dang) u[yi](?![a-z])|dang bo|ban chap hanh|ban thuong vu|bo chinh tri|ban bi thu|trung uong dang|ban can su|dang doan|chi bo/,
  ],
  [
    'state',
    /u[yi] ban nhan dan|ubnd|^(?:so|bo|cuc|chi cuc|van phong|chinh phu|thu tuong|chu tich|thanh tra|cong an|phong|ban)(?![a-z])/,
  ],
]

/** Issuer codes in symbols by system, folded; anything else in a State symbol is of the State. */
export const ISSUER_CODES: readonly (readonly ['front' | 'council', RegExp])[] = [
  ['council', /^(?:tt)?hdnd|^(?:ubtv)?qh\d*$|^d?ddbqh/],
  ['front', /^(?:ub)?mttq|^mt(?![a-z])|^ldld|^hnd|^tdtn|^hlhpn|^hccb/],
]

/** Short forms of issuers and what they stand for, folded. */
export const ISSUER_SHORT: readonly (readonly [RegExp, string])[] = [
  [/(?<![a-z])ubmttq(?:vn)?(?![a-z])/g, 'uy ban mat tran to quoc'],
  [/(?<![a-z])mttq(?:vn)?(?![a-z])/g, 'mat tran to quoc'],
  [/(?<![a-z])ubnd(?![a-z])/g, 'uy ban nhan dan'],
  [/(?<![a-z])hdnd(?![a-z])/g, 'hoi dong nhan dan'],
  [/(?<![a-z])btv(?![a-z])/g, 'ban thuong vu'],
  [/(?<![a-z])bch(?![a-z])/g, 'ban chap hanh'],
  [/(?<![a-z])tp\.? ?/g, 'thanh pho '],
  [/ viet nam(?![a-z])/g, ''],
]

/** Organs of a committee that issue under its one series of numbers. */
export const ORGANS: RegExp =
  /^(?:tap the )?(?:ban thuong vu|thuong truc|ban chap hanh)(?: dang bo)? (?=[a-z]+ u[yi]|tinh|thanh pho)/

/** The three marks, strongest first, in the forms in which stamps and scans show them. */
export const MARKS: readonly (readonly ['TUYỆT MẬT' | 'TỐI MẬT' | 'MẬT', string])[] = [
  ['TUYỆT MẬT', String.raw`T\s?U\s?Y\s?(?:Ệ|E)\s?T\s+M\s?(?:Ậ|A)\s?T`],
  ['TỐI MẬT', String.raw`T\s?(?:Ố|O)\s?I\s+M\s?(?:Ậ|A)\s?T`],
  ['MẬT', String.raw`M\s?Ậ\s?T`],
]

/** Capitals after which "MẬT" on the next line is the rest of a word: "BẢO VỆ BÍ / MẬT". */
export const BROKEN_BEFORE: RegExp = /(?:BÍ|BẢO|CƠ|THÂN|TỐI|TUYỆT|MẬT)\s*$/u

/** "Độ mật: Tối mật". */
export const LEVEL_LINE: RegExp = /^Độ mật\s*:\s*(tuyệt mật|tối mật|mật)\s*[.;]?$/iu

/** "Số: 12/BC-UBND" and what follows on its line. */
export const NUMBER_LINE: RegExp = /^Số\s*:?\s*\S/iu

/** Where the letterhead is over: the first words that only a body has. */
export const BODY_BEGINS: RegExp = /^(?:Kính gửi|Căn cứ|Điều 1|I\s*[-.]|Thực hiện|1\.\s)/u
