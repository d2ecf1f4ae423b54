import { describe, expect, test } from 'vitest'
import { convert, intakeLimits } from '../index.ts'
import { pdfOf } from '../testing/index.ts'
import { isBroken } from './mended.ts'

const plain = [
  '1. So Nong nghiep va Moi truong chu tri, phoi hop voi Uy ban nhan dan cac xa, phuong ra soat, bao cao ket qua.',
  '2. So Tai chinh tong hop nhu cau von nam 2026 cua chu dau tu, trinh Chu tich tinh truoc ngay 15/11/2026.',
  '3. Van phong theo doi, don doc, kiem tra viec thuc hien nhiem vu da giao; de xuat khen thuong, ky luat.',
  '4. Thanh tra tinh xu ly nghiem nhung truong hop cham tien do, lang phi dat dai, khoang san.',
  '5. Cong an huong dan nguoi dan dang ky cu tru, cap the can cuoc, giu vung an ninh trat tu.',
]

/** Every sign a fixed distance further on among the printed ones, blanks where they are: a font without a map. */
const moved = (text: string, by: number): string =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(33 + ((sign.charCodeAt(0) - 33 + by) % 94)))

describe('letters without marks that mean nothing', () => {
  test.each([10, 65, 66, 80])('moved by %s', (by) => {
    expect(isBroken(plain.map((line) => moved(line, by)).join('\n'))).toBe(true)
  })

  test('other letters of the same case', () => {
    const text = plain
      .join('\n')
      .replace(
        /[a-z]/g,
        (letter) => 'qxwzfgkhjvtmrplnbcdsaieouy'['aeiouybcdfghjklmnpqrstvwxz'.indexOf(letter)] ?? '',
      )
    expect(isBroken(text)).toBe(true)
  })

  test('a file of them is left to be read as pictures', async () => {
    const page = plain.map((line, at) => ({ text: moved(line, 65), x: 40, y: 780 - at * 16, size: 8 }))
    expect(await convert(pdfOf([page]), 'a.pdf', intakeLimits)).toMatchObject({
      kind: 'refused',
      reason: 'scan',
      facts: { found: 'broken-text', pages: 1 },
    })
  })
})

describe('text that looks odd is text', () => {
  const numbered = (text: (at: number) => string): string =>
    Array.from({ length: 40 }, (_, at) => text(at)).join('\n')

  test.each([
    ['typed without marks', plain.join('\n')],
    ['in capitals without marks', plain.join('\n').toUpperCase()],
    [
      'English',
      'The Party shall strengthen inspection through every ministry, subject to Article 12(3) of the law on public investment; heads of agencies bear responsibility for slow progress, wasteful spending and unfinished projects before the end of each financial year.',
    ],
    [
      'French',
      "Le Comité populaire de la province décide d'approuver les travaux hydrauliques suivants, à réaliser avant la fin de l'année; les départements concernés sont chargés de l'exécution des présentes, dès leur publication, sous le contrôle régulier de la commission économique.",
    ],
    ['figures', numbered((at) => `| ${at} | 1.234,5 | 98,7% | 31/12/2026 | 4.392,8 |`)],
    [
      'numbers of documents',
      numbered(
        (at) =>
          `${at}-KL/TU; ${at}/KH-UBND; ${at}/TB-VPCP; ${at}/QĐ-TTg; QCVN 06:2022/BXD; TCVN 5574; HĐND; UBMTTQVN`,
      ),
    ],
    ['codes', numbered((at) => `H12.${at} XKR${at}-BTQ${at * 7} mTz${at}Qp`)],
    [
      'names',
      'Y Klong Niê Kđăm, H’Hen Ksor, Rcom Sa Duyên, Nguyễn Văn A, K’Brêu, Siu Hrill, Rơ Mah Hlơk, Đinh Y Nhưng, Bh’riu Liếc, Trần Thị Bích, Lò Văn Pâng, Vàng Seo Chớ, Giàng A Tủa, Hà Sỹ Đồng, Ksor Phước, Ama Kông',
    ],
    ['names of fields', numbered((at) => `so_ky_hieu ngay_ban_hanh trich_yeu co_quan nguoi_ky ${at}`)],
    ['a short page', moved('Noi nhan: nhu tren; luu van thu', 66)],
  ])('%s', (_, text) => {
    expect(isBroken(text)).toBe(false)
  })
})
