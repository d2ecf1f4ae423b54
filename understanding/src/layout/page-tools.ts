/** What a page offers to do with its text, each a word of a row of buttons: `Chế độ ban đêm In trang Xuất PDF Đọc nội dung`. */
const TOOL =
  '(?:xem (?:với )?)?(?:cỡ|kích thước|kích cỡ) chữ|mặc định|chế độ (?:ban đêm|tối|sáng|đọc)|in (?:trang|bài|bản|ấn)(?: (?:này|viết|tin))?|bản in|xuất (?:pdf|word|file)|' +
  '(?:nghe )?đọc (?:nội dung|bài|bài viết|tin)|nghe (?:nội dung|bài|bài viết|tin|đọc bài)|(?:(?:tăng|giảm|độ) )?tương phản|(?:phóng|thu) (?:to|nhỏ)|' +
  'gửi (?:email|bài|bài viết|mail|ý kiến|bình luận)|chia sẻ(?: (?:bài viết|qua|lên|trên))?|facebook|zalo|twitter|youtube|lưu (?:bài|bài viết|tin)|' +
  'sao chép (?:liên kết|link)|copy link|liên kết|bình luận|quay (?:lại|về)|trang chủ|sơ đồ (?:site|trang|cổng)|rss|english|tiếng việt|google news|theo dõi(?: trên)?|' +
  'chọn (?:cỡ|kiểu) chữ|kiểu chữ|lùi|tiến|nhỏ|vừa|lớn|màu sắc|tải về|email|print|share|like|tweet|xem tiếp|đọc tiếp|xem thêm|đọc thêm|về đầu trang'
const TOOLS = new RegExp(`^(?:(?:${TOOL})(?=[^\\p{L}]|$)[\\s|,:/·•+\\[\\]().…-]{0,6}){1,8}$`, 'u')
/** `0:00 / 0:00`, `Báo nói An Bình`: what plays the text. */
const PLAYS =
  /^\d{1,2}:\d{2}(?: ?\/ ?\d{1,2}:\d{2})?$|^(?:nghe )?báo nói(?: \p{L}+){0,4}$|^báo lỗi(?: cho \p{L}+)?$/u
/** `-A A +A`, `A- A A+`, `100%`: how large the letters are; `0.5 1.0 1.5`: how fast it is read; `{keywords}` was not filled in. */
const SIZES =
  /^\{[a-z_]{3,20}\}$|^(?:\d(?:\.\d{1,2})?x?[\s|]{1,3}){1,6}\d(?:\.\d{1,2})?x?$|^[-+]?a[-+]?(?:[\s|]{1,4}[-+]?a[-+]?){1,3}$|^(?:50|75|100|125|150|200) ?%$/

/** Whether a line holds nothing but the buttons of a page. */
export const holdsTools = (line: string): boolean =>
  line.length < 120 && (SIZES.test(line) || PLAYS.test(line) || TOOLS.test(line))
