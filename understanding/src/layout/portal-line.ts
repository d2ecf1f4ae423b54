/** What portals, newspapers and collections of laws print on lines of their own, besides what `page-line.ts` knows. */
const LINES: ReadonlySet<string> = new Set(
  (
    'lưu trữ|gửi liên kết đến email|thuộc tính|thuộc tính văn bản|tải văn bản tiếng việt|tải văn bản tiếng anh|tải văn bản gốc|hỏi đáp pháp luật|văn bản mới ban hành|văn bản mới|chọn chuyên mục|' +
    'loading|null|undefined|thời tiết|dự báo thời tiết|tỷ giá|giá vàng|nghe nội dung bài viết|nghe nội dung|giọng nữ|giọng nam|giọng đọc|theo dõi chúng tôi trên|theo dõi chúng tôi|chọn ngày|chọn tháng|chọn năm|' +
    'trang trước trang sau|bài viết cùng chuyên mục|bài cùng chuyên mục|bài viết trong chuyên mục|bài viết khác|bài viết có hữu ích không|bài viết này có hữu ích không|bạn thấy bài viết này thế nào|theo dõi hiệu lực vb|theo dõi hiệu lực|' +
    'mục lục xem toàn màn hình|xem toàn màn hình|tắt đồng ý|đồng ý|tắt|đóng|đóng lại|mở rộng|thu gọn|xem nhanh|nội dung chính của bài viết|đang phát|phát|tạm dừng|phần mềm đọc màn hình|bật chế độ đọc|' +
    'xem bản in|bản để in|tải file|tải tệp|tải tài liệu|xem tài liệu|tải về máy|hỏi đáp|đặt câu hỏi|góp ý|gửi góp ý|phản ánh kiến nghị|dịch vụ công|dịch vụ công trực tuyến|một cửa điện tử|thư điện tử|lịch tiếp dân|' +
    'tin nổi bật|tin mới nhận|tin tiêu điểm|tiêu điểm|đọc thêm|xem tất cả|tất cả|quay lại đầu trang|về trang chủ|lên đầu trang|chia sẻ bài viết|chia sẻ lên|sao chép|sao chép thành công|đã sao chép|mục lục|tin video|tin ảnh|' +
    'thông tin bạn đọc|bạn đọc|đường dây nóng|hotline|tòa soạn|quảng cáo|liên hệ quảng cáo|advertisement|sponsored|đặt báo|tìm kiếm nâng cao|kết quả tìm kiếm|không có dữ liệu|không có bình luận|chưa có bình luận nào|chưa có bình luận'
  ).split('|'),
)

/** `LuatVietnam.vn độc quyền cung cấp …`, `Hãy sử dụng tiếng Việt có dấu …`, `Tình trạng: Đã biết`, `Ý kiến ()`. */
const PATTERNS =
  /^(?:[\p{L}\d]{3,24}\.(?:vn|com|net) (?:độc quyền|cung cấp|giữ bản quyền)|hãy sử dụng tiếng việt|(?:vui lòng|đề nghị|xin) (?:ghi rõ nguồn|sử dụng tiếng việt)|ghi rõ nguồn |(?:hiệu lực|tình trạng(?: hiệu lực)?|trạng thái)\s?: ?(?:đã biết|còn hiệu lực|hết hiệu lực(?: (?:một|toàn) (?:phần|bộ))?|chưa (?:có hiệu lực|xác định)|không còn phù hợp)$|(?:ý kiến|bình luận|phản hồi|comment|comments) ?\(\d{0,4}\)$|(?:đang trực tuyến|trực tuyến|khách(?: viếng thăm)?|thành viên|hôm nay|hôm qua|tuần này|tháng này|tổng lượt truy cập)\s?: ?[\d.,]{1,12}$|(?:đơn vị|cơ quan) chủ quản\s?: ?\S|chịu trách nhiệm(?: (?:chính|nội dung|xuất bản))?\s?: ?(?:ông|bà|đ\/c|đồng chí)?|(?:phó )?tổng biên tập\s?: ?\S|trưởng ban biên tập\s?: ?\S|(?:\d{1,3}[ |]){3,}(?:(?:…|\.\.\.) ?)?(?:\d{1,4} ?)?(?:tiếp|sau|cuối|next|last|»|>){0,2}$|°c$|đ\??ẩm:?$|độ ẩm:?$|(?:nhiệt độ|độ ẩm|gió)\s?: ?[\d.,]* ?(?:°c|%|km\/h|m\/s)$)/u

/** Words of a menu: a line that is nothing but three of them or more. */
const MENU =
  'trang chủ|giới thiệu|tin tức(?: (?:sự kiện|nổi bật))?|văn bản(?: (?:mới|pháp luật|chỉ đạo|liên quan))?|liên hệ|thông báo|thủ tục(?: hành chính)?|dịch vụ(?: công)?|hỏi đáp|đăng nhập|đăng ký|tìm kiếm|sơ đồ(?: site| trang| cổng)?|thư viện(?: ảnh)?|video|hình ảnh|đa phương tiện|thuộc tính|tóm tắt|nội dung(?: mix)?|nội dung vb|vb gốc|tiếng anh|tiếng việt|liên quan|vb liên quan|hiệu lực(?: vb)?|lược đồ|mix|tải về|english|rss|tổ chức(?: bộ máy)?|chuyên mục|công khai|quy hoạch|đầu tư|lịch công tác|thư điện tử|góp ý|mua bán|loại|bán|mua|thời sự|chính trị|kinh tế|xã hội|văn hóa|thể thao|giải trí|pháp luật|quốc tế|giáo dục|du lịch|đời sống|công nghệ|khoa học|môi trường|y tế|sức khỏe|quốc phòng|an ninh|bạn đọc|media|podcast|emagazine'
const MENU_LINE = new RegExp(`^(?:\\|\\s*)?(?:(?:${MENU})(?=[\\s|>/›»•·,-]|$)[\\s|>/›»•·,-]{0,6}){3,}$`)

const LONGEST = 150

/** Whether a line is one of those that a portal prints around its text. */
export function isPortalWord(line: string): boolean {
  if (line.length > LONGEST) return false
  if (line.length < 44 && LINES.has(line.replace(/[^\p{L}\d-]+/gu, ' ').trim())) return true
  return PATTERNS.test(line) || MENU_LINE.test(line)
}
