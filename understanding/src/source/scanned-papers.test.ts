import { describe, expect, it } from 'vitest'
import { read } from '../read.ts'

/** A decision with the plan that it puts into force, as a scanner and a program that joins pages give it. */
const DECISION = `Ky bởi: Sở Tài chính
Email: sotaichinh@anbinh.gov.vn
Thời gian ký: 17.03.2021 15:28

UY BAN NHAN DAN TINH CONG HOA XA HOI CHU NGHIA VIET NAM
Độc lap - Tự do - Hanh Phúc

Số; 24 /QD-UBND là Nội. ngay 5 tháng 4 năm 2021

QUYET ĐỊNH
Ban hành Kê hoạch cải cách hành chính năm 2021

CHU TICH UY BAN NHAN DAN TINH
Can cứ Luật Tổ chức chính quyên địa phương ngày 19/6/2015;

Theo đề nghị của Giám đốc Sở Nội vụ.
QUYẾT ĐỊNH:
Điều 1. Ban hành kèm theo Quyết định này Kế hoạch cải cách hành chính năm 2021.
Điều 2. Chánh Văn phòng UBND tỉnh, Thu trưởng các đơn vi chịu trách nhiệm thi hành Quyết định này./. &

Noi nhận:

- Như Điều 2;

- Lưu: VT; NC.

+

Nguyễn Văn An


--- PAGE BREAK ---

UY BAN NHAN DAN TINH CONG HOA XA HOI CHU NGHĨA VIỆT NAM
Độc lập - Tự do - Hanh Phúc

KE HOẠCH
CẢI CÁCH HANH CHINH NĂM 2021
(Kèm theo Quyết định số 24/QD-UBND ngày 5/4/2021 của Uy ban nhân dân tỉnh)

1. Sở Nội vụ chủ trì, phối hợp với các sở, ngành trién khai việc kết nồi hệ thông
thông tin giữa các bộ. ngành, địa phương, bảo đảm tiến độ và chất lượng,


--- PAGE BREAK ---

2

dé phục vụ người dân, hoàn thành trước ngày 30/6/2021.
`
const readings = read(DECISION)
const quote = ({ start, end }: { readonly start: number; readonly end: number }): string =>
  DECISION.slice(start, end)
const labelOf = (words: string): string | undefined =>
  readings.sentences.find(({ span }) => quote(span).includes(words))?.label

describe('a decision that was scanned', () => {
  it('says who made it, when, under what number, and who signed', () => {
    const { type, symbol, issuedOn, issuer, signer, place } = readings.document
    expect(type?.value).toBe('Quyết định')
    expect(symbol?.value).toBe('24 /QD-UBND')
    expect(issuedOn?.value).toBe('2021-04-05')
    expect(issuer?.value).toBe('Ủy ban nhân dân tỉnh')
    expect(signer?.value).toBe('Nguyễn Văn An')
    expect(place?.value).toBe('Hà Nội')
  })

  it.each([
    ['Ky bởi', 'admin'],
    ['Thời gian ký', 'admin'],
    ['Hanh Phúc', 'admin'],
    ['Số; 24', 'admin'],
    ['QUYET ĐỊNH', 'heading'],
    ['Can cứ Luật', 'context'],
    ['Điều 2', 'directive'],
    ['Noi nhận', 'admin'],
    ['- Lưu', 'admin'],
    ['Nguyễn Văn An', 'admin'],
    ['KE HOẠCH\nCẢI CÁCH', 'heading'],
    ['trién khai', 'directive'],
  ])('%s: %s', (words, label) => expect(labelOf(words)).toBe(label))

  it('runs a sentence across a page', () => {
    const duty = readings.sentences.find(({ span }) => quote(span).includes('trién khai'))
    expect(duty && quote(duty.span)).toMatch(/^1\. Sở Nội vụ[^]*PAGE BREAK[^]*30\/6\/2021\.$/)
    expect(duty?.lead.map(quote)).toEqual(['Sở Nội vụ'])
    expect(duty?.deadline && quote(duty.deadline)).toBe('trước ngày 30/6/2021')
  })

  it('keeps what stands alone between pages apart', () =>
    expect(readings.sentences.map(({ span }) => quote(span))).toContain('--- PAGE BREAK ---'))
})
