import { describe, expect, it } from 'vitest'
import { read } from '../index.ts'

/** The identity without spans. */
function identityOf(text: string): Readonly<Record<string, unknown>> {
  const entries = Object.entries(read(text).document).map(([key, value]) => {
    if (typeof value === 'string') return [key, value] as const
    if (Array.isArray(value))
      return [key, value.map((item: { readonly value: string }) => item.value)] as const
    return [key, (value as { readonly value: string }).value] as const
  })
  return Object.fromEntries(entries)
}

describe('who made the document, when, under what number', () => {
  it('a decision of a people’s committee, both columns on one line', () => {
    const text = `ỦY BAN NHÂN DÂN            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TỈNH CÀ MAU                Độc lập - Tự do - Hạnh phúc
Số: 05 /2025/QĐ-UBND        Cà Mau, ngày 23 tháng 01 năm 2025

QUYẾT ĐỊNH
Về việc bãi bỏ một số văn bản

Điều 1. Bãi bỏ Quyết định số 28/2019/QĐ-UBND.
Nơi nhận:
- Như Điều 3;
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
Lê Văn Sử`
    expect(identityOf(text)).toEqual({
      type: 'Quyết định',
      symbol: '05/2025/QĐ-UBND',
      issuedOn: '2025-01-23',
      issuer: 'Ủy ban nhân dân tỉnh Cà Mau',
      signer: 'Lê Văn Sử',
      signerTitle: 'Phó chủ tịch',
      place: 'Cà Mau',
      title: 'Về việc bãi bỏ một số văn bản',
      recipients: ['Như Điều 3'],
      system: 'state',
    })
  })

  it('a Party document', () => {
    const text = `TỈNH ỦY SƠN BÌNH
*
ĐẢNG CỘNG SẢN VIỆT NAM
Số 08-NQ/TU
Sơn Bình, ngày 21 tháng 5 năm 2021

NGHỊ QUYẾT
về phát triển du lịch

T/M TỈNH ỦY
BÍ THƯ
Hoàng Đức Thịnh`
    expect(identityOf(text)).toMatchObject({
      type: 'Nghị quyết',
      symbol: '08-NQ/TU',
      issuedOn: '2021-05-21',
      issuer: 'Tỉnh ủy Sơn Bình',
      signer: 'Hoàng Đức Thịnh',
      system: 'party',
    })
  })

  it('a resolution dated by its closing formula', () => {
    const text = `NGHỊ QUYẾT
Về chương trình giám sát

HỘI ĐỒNG NHÂN DÂN TỈNH CAO BẰNG
KHÓA XVI KỲ HỌP THỨ 5

Nghị quyết này đã được Hội đồng nhân dân tỉnh Cao Bằng khóa XVI kỳ họp thứ 5 thông qua ngày 14 tháng 7 năm 2017./.`
    expect(identityOf(text)).toMatchObject({
      issuedOn: '2017-07-14',
      issuer: 'Hội đồng nhân dân tỉnh Cao Bằng',
      system: 'council',
    })
  })

  it('recipients and signature side by side on one line', () => {
    const text = `ỦY BAN NHÂN DÂN TỈNH SƠN LA | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
Số: 1369/QĐ-UBND | Sơn La, ngày 11 tháng 6 năm 2025 |
QUYẾT ĐỊNH
Về nhiệm vụ chủ yếu
Điều 1. Ban hành kế hoạch.
Nơi nhận: - Như Điều 2; - Lưu: VT. | TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Nguyễn Thành Công |`
    expect(identityOf(text)).toMatchObject({
      symbol: '1369/QĐ-UBND',
      place: 'Sơn La',
      issuer: 'Ủy ban nhân dân tỉnh Sơn La',
      signer: 'Nguyễn Thành Công',
      signerTitle: 'Phó chủ tịch',
      recipients: ['Như Điều 2'],
    })
  })

  it('a letter, which has no line with its type', () => {
    const text = `ỦY BAN NHÂN DÂN
TỈNH AN BÌNH
Số: 812/UBND-TH
V/v chấn chỉnh kỷ luật, kỷ cương
trong thực hiện nhiệm vụ
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
An Bình, ngày 08 tháng 11 năm 2026

Kính gửi:
- Các sở, ban, ngành;
- UBND các xã, phường.

Thời gian qua, một số cơ quan, đơn vị chậm báo cáo. Chủ tịch Ủy ban nhân dân tỉnh yêu cầu:

1. Sở Tài chính báo cáo tình hình giải ngân vào thứ Sáu hằng tuần.

Nơi nhận:
- Như trên;
- Lưu: VT, TH.
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
Võ Văn Tâm`
    expect(identityOf(text)).toEqual({
      type: 'Công văn',
      symbol: '812/UBND-TH',
      issuedOn: '2026-11-08',
      issuer: 'Ủy ban nhân dân tỉnh An Bình',
      signer: 'Võ Văn Tâm',
      signerTitle: 'Phó chủ tịch',
      place: 'An Bình',
      title: 'chấn chỉnh kỷ luật, kỷ cương trong thực hiện nhiệm vụ',
      recipients: ['Các sở, ban, ngành', 'UBND các xã, phường', 'Như trên'],
      system: 'state',
    })
  })

  it.each([
    [
      'THÔNG BÁO\nKết luận của Chủ tịch UBND tỉnh tại phiên họp',
      'Thông báo',
      'Kết luận của Chủ tịch UBND tỉnh tại phiên họp',
    ],
    [
      'CHƯƠNG TRÌNH HÀNH ĐỘNG\nCỦA BAN CHẤP HÀNH ĐẢNG BỘ TỈNH\nvề chuyển đổi số',
      'Chương trình hành động',
      'về chuyển đổi số',
    ],
    ['KẾT LUẬN\nCỦA BAN THƯỜNG VỤ TỈNH ỦY', 'Kết luận', 'CỦA BAN THƯỜNG VỤ TỈNH ỦY'],
  ])('type and title of %s', (title, type, subject) => {
    expect(identityOf(`Số: 1/TB-UBND\n\n${title}\n\nHôm nay họp.`)).toMatchObject({ type, title: subject })
  })

  it('an office under its committee; who signs on behalf of a collective without a title', () => {
    const text = `UBND TỈNH HÀ GIANG
VĂN PHÒNG
Số: 77/TB-VP

THÔNG BÁO
Về nghỉ lễ

T/M BAN TỔ CHỨC
Trần Cẩm Tú`
    expect(identityOf(text)).toMatchObject({
      issuer: 'Văn phòng UBND tỉnh Hà Giang',
      signer: 'Trần Cẩm Tú',
    })
  })

  it('addressees of a telegram; a town after its committee', () => {
    const text = `THÀNH ỦY HẢI PHÒNG
Số 88-CĐ/TU

CÔNG ĐIỆN
Về khắc phục hậu quả bão

BAN THƯỜNG VỤ THÀNH ỦY điện:
- Các quận ủy, huyện ủy;
- Sở Y tế.

Bão số 3 làm 348 người chết, mất tích, thiệt hại ước tính trên 40.000 tỷ đồng.`
    expect(identityOf(text)).toMatchObject({
      issuer: 'Thành ủy Hải Phòng',
      recipients: ['Các quận ủy, huyện ủy', 'Sở Y tế'],
    })
  })

  it('an organ of a Party committee', () => {
    const text = `TỈNH ỦY BÌNH THUẬN            ĐẢNG CỘNG SẢN VIỆT NAM
BAN THƯỜNG VỤ
*                      Phan Thiết, ngày 05 tháng 3 năm 2024
Số 812-KL/TU

KẾT LUẬN
về công tác quý I`
    expect(identityOf(text)).toMatchObject({
      issuer: 'Ban Thường vụ Tỉnh ủy Bình Thuận',
      place: 'Phan Thiết',
      symbol: '812-KL/TU',
      system: 'party',
    })
  })

  it('a letter', () => {
    const text = `UBND TỈNH KHÁNH SƠN
SỞ NỘI VỤ
Số: 912/SNV-CCHC
V/v đôn đốc cải cách hành chính
Kính gửi:
- Các sở, ban, ngành.`
    expect(identityOf(text)).toMatchObject({
      type: 'Công văn',
      symbol: '912/SNV-CCHC',
      issuer: 'Sở Nội vụ tỉnh Khánh Sơn',
      title: 'đôn đốc cải cách hành chính',
      recipients: ['Các sở, ban, ngành'],
    })
  })

  it('an article describes the instrument that it reports, and says that it only implies', () => {
    const text = `# Kế hoạch lập quy hoạch tỉnh Lạng Sơn

Ngày 28/10/2025, UBND tỉnh Lạng Sơn đã ban hành Kế hoạch 279/KH-UBND về tổ chức lập điều chỉnh quy hoạch tỉnh.`
    expect(identityOf(text)).toEqual({
      type: 'Kế hoạch',
      symbol: '279/KH-UBND',
      issuer: 'UBND tỉnh Lạng Sơn',
      issuedOn: '2025-10-28',
      system: 'state',
    })
    expect(read(text).document.type?.certainty).toBe('implied')
  })

  it.each(['MẬT', 'TỐI MẬT', 'TUYỆT MẬT'])('the mark %s', (mark) => {
    const { document, remarks } = read(
      `UBND TỈNH X\nSố: 15/BC-UBND\n${mark}\n\nBÁO CÁO\nVề tình hình biên giới`,
    )
    expect(document.confidentiality?.value).toBe(mark)
    expect(remarks[0]?.code).toBe('secret')
  })

  it.each([
    ['nothing official', 'Các tỉnh phía Bắc chủ động ngăn dịch\n\nTheo Bộ Y tế, dịch đang lan rộng.'],
    [
      'a cited instrument is not the document itself',
      '13 nhiệm vụ trọng tâm\n\nTiếp tục thực hiện Nghị quyết số 15-NQ/TU, ngày 04/12/2023 của Tỉnh ủy.',
    ],
    ['a secret in running text', 'Thực hiện nghiêm quy định về bảo vệ bí mật nhà nước, văn bản mật.'],
  ])('invents nothing: %s', (_, text) => {
    expect(identityOf(text)).toEqual({ system: 'unknown' })
  })

  it('leaves an open number out', () => {
    expect(identityOf('UBND TỈNH X\nSố:     /KH-UBND\n\nKẾ HOẠCH\nNăm 2025')).not.toHaveProperty('symbol')
  })
})
