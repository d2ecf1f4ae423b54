import { PhraseTrie } from '../lexicon/index.ts'

/**
 * Words for what those do who are told, besides the verbs that make a sentence a duty: they only say where the name ends of
 * a group that has none of its own. Words that may as well say of what kind a group is are left out: `lực lượng cứu hộ`.
 */
export const DEEDS: PhraseTrie<boolean> = new PhraseTrie(
  `cảnh giác|đề cao cảnh giác|bình tĩnh|yên tâm|tỉnh táo|thận trọng|mạnh dạn|dám|gương mẫu|nêu gương|noi gương|đi đầu|cố gắng|chịu khó|vượt khó|linh hoạt|sáng tạo|năng động|nhạy bén|kiên định|trung thực|công tâm|khách quan|minh bạch|tự giác
  |vào cuộc|nhập cuộc|bắt tay|đồng lòng|đồng sức|chung tay|chung sức|sát cánh|đồng hành|san sẻ|thông cảm|nhường|ủng hộ|quyên góp|đóng góp|hiến đất|hưởng ứng|nhất trí|tán thành|đồng thuận|chấp thuận|chấp nhận|tôn trọng
  |gia cố|bù đắp|bù tiến độ|dạy bù|hạ lãi suất|hạ giá|hạ thấp|dừng|tạm ngừng|ngừng|ngưng|đóng cửa|trở lại|quay trở lại|quay về|ở yên|ra khỏi|rời khỏi|đi lại|nghỉ học|cho học sinh|cho nghỉ|cho trẻ
  |neo đậu|neo buộc|sơ tán|di tản|trực cấp cứu|trực 24|trực ban|trực gác|trực chốt|trực lãnh đạo|túc trực|xả lũ|tháo nước|tiêu úng|nạo vét|tu sửa|chằng chống|che chắn|kê cao|cắt tỉa|chặt tỉa|dọn dẹp|dọn vệ sinh|quét dọn|báo động|rào chắn|phân luồng|cắm mốc|cắm biển|đặt biển|cắm chốt
  |thu hoạch|gặt|gieo cấy|xuống giống|thả giống|tỉa thưa|bón phân|cứu lúa|khoanh nuôi|tiêm vắc|phun thuốc|phun khử|khử khuẩn|dập dịch|dập lửa|đeo khẩu trang
  |treo cờ|treo băng|ký cam kết|ký hợp đồng|truy thu|bám nắm|đeo bám|coi trọng|coi đây|xem đây|lấy ý kiến|lấy người|lấy kết quả|lấy hiệu quả|đặt mục tiêu|đặt lợi ích|biến|nói không|tránh|khai báo|tố giác|tìm|cân nhắc|góp ý|nhận thức|nhận diện|nhận lỗi|nhận trách nhiệm|thể hiện
  |biểu dương|phê bình|bắt giữ|truy bắt|truy quét|triệt phá|triệt xóa|vạch trần|chặn đứng|gỡ vướng|gỡ khó|giải trình|hồi đáp|phúc đáp|nhắn tin|gọi điện|gọi tàu|cài đặt|quét mã|đăng nhập|nhập dữ liệu|sao lưu|vá lỗi|đấu nối|họp bàn|họp khẩn|họp dân|hội ý|tinh gọn|dẫn dắt|gánh vác|đảm đương|đảm nhận|đảm trách|soi xét|soát xét|học tập|rèn luyện|tu dưỡng|bật thiết bị|bật đèn|trực 100|xuống cơ sở|xuống địa bàn|bám địa bàn|đi từng ngõ|gõ từng nhà|đứng ra|trả nợ|di dân|kéo dài thời gian|túc trực|đăng tải|đưa tin`
    .split('|')
    .map((phrase) => [phrase.trim(), true] as const),
)
