import { foldMarks } from '../lexicon/index.ts'

/** Letters of an abbreviation, in the order written, with the folded words they stand for. */
const LETTERS: readonly (readonly [letters: string, words: string])[] = [
  ['kh dt', 'ke hoach dau tu'],
  ['tn mt', 'tai nguyen moi truong'],
  ['nn mt', 'nong nghiep moi truong'],
  ['nong nghiep mt', 'nong nghiep moi truong'],
  ['nn ptnt', 'nong nghiep phat trien nong thon'],
  ['nong nghiep ptnt', 'nong nghiep phat trien nong thon'],
  ['tt tt', 'thong tin truyen thong'],
  ['kh cn', 'khoa hoc cong nghe'],
  ['ld tb xh', 'lao dong thuong binh xa hoi'],
  ['lao dong tb xh', 'lao dong thuong binh xa hoi'],
  ['dt tg', 'dan toc ton giao'],
  ['gd dt', 'giao duc dao tao'],
  ['vh tt dl', 'van hoa the thao du lich'],
  ['vh tt', 'van hoa the thao'],
  ['vh xh', 'van hoa xa hoi'],
  ['kt ns', 'kinh te ngan sach'],
  ['kt ht', 'kinh te ha tang'],
  ['tc kh', 'tai chinh ke hoach'],
  ['gtvt', 'giao thong van tai'],
  ['ptnt', 'phat trien nong thon'],
  ['tg dv', 'tuyen giao dan van'],
  ['pt th', 'phat thanh truyen hinh'],
  ['phat thanh th', 'phat thanh truyen hinh'],
]

/** Abbreviations that are one word. */
const WORDS: Readonly<Record<string, string>> = {
  ubnd: 'uy ban nhan dan',
  hdnd: 'hoi dong nhan dan',
  btv: 'ban thuong vu',
  bch: 'ban chap hanh',
  vp: 'van phong',
  vpub: 'van phong uy ban nhan dan tinh',
  ubkt: 'uy ban kiem tra',
  bcsd: 'ban can su dang',
  ubmttqvn: 'uy ban mat tran to quoc viet nam',
  ubmttq: 'uy ban mat tran to quoc viet nam',
  mttqvn: 'mat tran to quoc viet nam',
  mttq: 'mat tran to quoc viet nam',
  bql: 'ban quan li',
  qlda: 'quan li du an',
  dtxd: 'dau tu xay dung',
  kkt: 'khu kinh te',
  kcn: 'khu cong nghiep',
  dbqh: 'dai bieu quoc hoi',
  tp: 'thanh pho',
  tx: 'thi xa',
  ca: 'cong an',
  cat: 'cong an tinh',
  chqs: 'chi huy quan su',
  bchqs: 'bo chi huy quan su',
  bdbp: 'bo doi bien phong',
  bhxh: 'bao hiem xa hoi',
  kbnn: 'kho bac nha nuoc',
  nhnn: 'ngan hang nha nuoc',
  tand: 'toa an nhan dan',
  vksnd: 'vien kiem sat nhan dan',
  ksnd: 'kiem sat nhan dan',
  thads: 'thi hanh an dan su',
  qltt: 'quan li thi truong',
  ldld: 'lien doan lao dong',
  lhpn: 'lien hiep phu nu',
  ccb: 'cuu chien binh',
  htx: 'hop tac xa',
  ptth: 'phat thanh truyen hinh',
  hcc: 'hanh chinh cong',
  pvhcc: 'phuc vu hanh chinh cong',
  ptqd: 'phat trien quy dat',
  btg: 'ban tuyen giao',
  btgdv: 'ban tuyen giao dan van',
  vptu: 'van phong tinh uy',
  tttu: 'thuong truc tinh uy',
  btvtu: 'ban thuong vu tinh uy',
  atgt: 'an toan giao thong',
  cntt: 'cong nghe thong tin',
  xd: 'xay dung',
  tc: 'tai chinh',
  nv: 'noi vu',
  yt: 'y te',
  tncs: 'thanh nien cong san',
}

const SPELLED: readonly (readonly [RegExp, string])[] = LETTERS.map(([letters, words]) => [
  new RegExp(`(?<![a-z])${letters.replaceAll(' ', '[ ,.&-]{0,3}(?:va )?')}(?![a-z])`, 'g'),
  words,
])
const ONE_FRONT = /(?:uy ban )?mat tran to quoc(?: viet nam)?/g
const STANDING = /^tt (?=uy ban|hoi dong|tinh uy|thanh uy|huyen uy|dang uy)/

/** A name as it is compared: folded, abbreviations spelt out, blanks, dashes and joining words made one. */
export function comparedName(name: string): string {
  let folded = foldMarks(name)
  for (const [abbreviation, words] of SPELLED) folded = folded.replace(abbreviation, words)
  return ` ${folded} `
    .replace(/[a-z]+/g, (word) => (Object.hasOwn(WORDS, word) ? (WORDS[word] ?? word) : word))
    .replace(/[\s\-–,.&()]+/g, ' ')
    .replaceAll(' va ', ' ')
    .replace(ONE_FRONT, 'uy ban mat tran to quoc viet nam')
    .trim()
    .replace(STANDING, 'thuong truc ')
}
