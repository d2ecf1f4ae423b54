/**
 * What became of the bodies that were merged or renamed in 2025, in the letters of `comparedName`. Looked up in November 2026:
 * ministries by Nghị quyết 176/2025/QH15 (18/02/2025, in force on 01/03/2025), departments of a province by Nghị định
 * 150/2025/NĐ-CP (12/06/2025), the State Treasury by Quyết định 925/QĐ-BTC (04/03/2025), the tax offices by Quyết định 381/QĐ-BTC
 * (in force on 01/03/2025) and, in 34 provinces, from July on; matters of the merger by Nghị quyết 190/2025/QH15 (19/02/2025). For
 * the boards, groups and committees of the Party, the border guards, the State Bank, the market inspectors and the newspapers
 * no instrument could be opened: they are as documents after March 2025 name them.
 */
const SUCCESSORS: readonly (readonly [before: RegExp, after: readonly string[]])[] = [
  [/^(so|bo) ke hoach dau tu/, ['$1 tai chinh']],
  [/^(so|bo) giao thong van tai/, ['$1 xay dung']],
  [/^(so|bo) tai nguyen moi truong/, ['$1 nong nghiep moi truong']],
  [/^(so|bo) nong nghiep phat trien nong thon/, ['$1 nong nghiep moi truong']],
  [/^bo thong tin truyen thong/, ['bo khoa hoc cong nghe']],
  [/^so thong tin truyen thong/, ['so khoa hoc cong nghe', 'so van hoa the thao du lich']],
  [/^bo lao dong thuong binh xa hoi/, ['bo noi vu']],
  [
    /^so lao dong thuong binh xa hoi/,
    ['so noi vu', 'so giao duc dao tao', 'so y te', 'so nong nghiep moi truong'],
  ],
  [/^uy ban dan toc/, ['bo dan toc ton giao']],
  [/^ban dan toc(?! hoi dong)/, ['so dan toc ton giao']],
  [/^ban (?:tuyen giao|dan van)(?! dan van)/, ['ban tuyen giao dan van']],
  [/^ban can su dang (uy ban nhan dan)/, ['dang uy $1']],
  [/^dang doan (?:hoi dong nhan dan|uy ban mat tran to quoc viet nam)/, ['dang uy cac co quan dang']],
  [
    /^dang uy khoi(?: cac)?(?: co quan)?(?: doanh nghiep)?/,
    ['dang uy cac co quan dang', 'dang uy uy ban nhan dan'],
  ],
  [/^dai phat thanh truyen hinh/, ['bao phat thanh truyen hinh', 'bao dai phat thanh truyen hinh']],
  [/^(?:bo chi huy )?bo doi bien phong/, ['bo chi huy quan su']],
  [/^(?:chi cuc|cuc) thue(?: khu vuc)?/, ['thue']],
  [/^(?:chi cuc|cuc) thong ke/, ['thong ke']],
  [/^cuc thi hanh an dan su/, ['thi hanh an dan su']],
  [/^cuc hai quan/, ['chi cuc hai quan khu vuc']],
  [/^cuc quan li thi truong/, ['chi cuc quan li thi truong', 'so cong thuong']],
  [/^kho bac nha nuoc(?: tinh)?$/, ['kho bac nha nuoc khu vuc']],
  [/^ngan hang nha nuoc(?: viet nam)? chi nhanh(?: tinh)?/, ['ngan hang nha nuoc khu vuc']],
]

/** The names under which a body that no longer is goes on, in the letters of `comparedName`. */
export function successorsOf(compared: string): readonly string[] {
  for (const [before, after] of SUCCESSORS) {
    if (before.test(compared)) return after.map((name) => compared.replace(before, name))
  }
  return []
}
