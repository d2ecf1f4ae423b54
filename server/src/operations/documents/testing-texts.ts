// Papers written for tests; every one says that it is fictional.

/** A conclusion that gives four tasks; it cites a resolution. */
export const conclusionText = `TỈNH ỦY LÂM ĐỒNG
*
Số: 215-KL/TU
ĐẢNG CỘNG SẢN VIỆT NAM
Lâm Đồng, ngày 05 tháng 10 năm 2026

KẾT LUẬN
CỦA BAN THƯỜNG VỤ TỈNH ỦY
về đẩy mạnh giải ngân vốn đầu tư công những tháng cuối năm 2026
(văn bản giả định dùng để thử)
-----

Thực hiện Nghị quyết số 15-NQ/TU ngày 12/01/2026 của Ban Chấp hành Đảng bộ tỉnh, Ban Thường vụ Tỉnh ủy kết luận như sau:

I. ĐÁNH GIÁ CHUNG
Đến hết tháng 9 năm 2026, toàn tỉnh giải ngân 5.120 tỷ đồng, đạt 58,2% kế hoạch.

II. NHIỆM VỤ, GIẢI PHÁP
1. Giao Sở Tài chính chủ trì, phối hợp với Sở Xây dựng rà soát từng dự án chậm tiến độ, tham mưu điều chuyển vốn, báo cáo Ủy ban nhân dân tỉnh trước ngày 30/11/2026.
2. Sở Nông nghiệp và Môi trường hoàn thành giải phóng mặt bằng 12 dự án trọng điểm trước ngày 15/12/2026.
3. Sở Xây dựng chủ trì, phối hợp với các sở, ban, ngành liên quan kiểm tra chất lượng công trình, báo cáo kết quả trong tháng 12 năm 2026.
4. Văn phòng Tỉnh ủy theo dõi, đôn đốc việc thực hiện Kết luận này, định kỳ hằng tháng báo cáo Thường trực Tỉnh ủy.

Nơi nhận:
- Các đồng chí Tỉnh ủy viên,
- Các sở, ban, ngành,
- Lưu Văn phòng Tỉnh ủy.
T/M BAN THƯỜNG VỤ
PHÓ BÍ THƯ
Nguyễn Văn Mẫu
`

/** The resolution that the conclusion cites. */
export const resolutionText = `TỈNH ỦY LÂM ĐỒNG
*
Số: 15-NQ/TU
ĐẢNG CỘNG SẢN VIỆT NAM
Lâm Đồng, ngày 12 tháng 01 năm 2026

NGHỊ QUYẾT
CỦA BAN CHẤP HÀNH ĐẢNG BỘ TỈNH
về phát triển kinh tế - xã hội năm 2026
(văn bản giả định dùng để thử)
-----

I. MỤC TIÊU
Phấn đấu tốc độ tăng tổng sản phẩm trên địa bàn đạt 10%, thu ngân sách đạt 30.000 tỷ đồng.

II. NHIỆM VỤ
1. Giao Ủy ban nhân dân tỉnh chỉ đạo cụ thể hóa Nghị quyết, báo cáo Ban Thường vụ Tỉnh ủy trước ngày 31/3/2026.

T/M TỈNH ỦY
BÍ THƯ
Trần Thị Mẫu
`
