const WORDS = `
các tỉnh công năm ban chủ và xã bộ ngày của ủy đồng vụ hội thành dân có nghị huyện số tháng chính sở hiện
chỉ thực nhiệm báo về kết đảng nhân với quyết chức phòng tổ trong được cấp định đạo việc hành dự động đầu cơ
đạt đã cáo không văn tịch trước tại thường người tăng kiểm thông hợp hoạch nghiệp theo tế trình thu giao
điểm xây phát dựng cho tư quan đề đến tỷ kinh lý giải kỳ tác điều trung kế hoàn tra họp để nông là triển
tiêu thời làm trên ngân án nội trường viên từ thị chế còn cầu quả sách sản quy sau đại hình kiến chi tình
một chí hộ giá đơn nhận phương tập địa học độ mới cao yêu an tổng trực phố trưởng nước tiếp chưa tài thủ
trách khai bản phủ toàn xuất sinh vị hạn biểu dung đối ra tâm phó ngành nhà sơ gia lãnh bảo này nhất quý
tham thứ đất thể nhiều quản thư hoạt hồ doanh lực bị bình lượng luận lệ qua trọng hướng mục chuẩn tục xử
luật quốc lập cán vào thôn đoàn trì phục phí giám bí đường giảm pháp soát vận sự trị tự phối nguyên dịch đó
vốn dụng phạm hóa thi liên tiến khu do sát gian quyền cháy thống dẫn đốc chuyển truyền nghèo trí nơi như mặt
khó chương rà trợ giáo quân tích phải đổi đấu triệu nam tướng nghiêm thiếu năng diện đánh tin lần nay khi
vùng phân gửi rõ hiệu bố điện tốt nguồn bằng tuyến bàn đảm mạnh cường đúng lưu phường những tạo bệnh khăn
căn rừng khắc chất hằng so sử lịch quá phần huy phấn cử sơn trả môi thảo biến việt hỗ thức chậm xếp cùng ký
chấp đẩy nâng hơn xét xem toán trở lao ứng cộng mức đi cứ tuyên thẩm dõi yếu cuối liệu từng nhiên chỉnh giờ
trạng lên hai trồng tuy trương phiên dục du tải thấp nhập kịp biên mưu giấy chống xảy thương vực lại đủ kiện
thanh tri mắc cần cư tượng đôn lớn vướng hòa chịu nợ thuộc tết vừa sớm chữa bổ ương đông lượt phú thiện đây
cụ cách xe dưới nhanh trang khóa cục chung tồn cuộc khẩn đoạn lời phép mô đình sâu khẩu đai mỗi vấn dài sáng
phẩm thế diễn cũng mưa triệt lợi cải thầu tốc ảnh hàng chuyên nghĩa ninh tiền tới sửa minh vượt sắp thủy vật
xuyên trật giữa cá nghe nêu đào phụ loại ông danh hồi kỷ hạ vẫn mùa khách dứt sống tiết nếu trấn đô ít tân
lũ quận đưa tầng buổi giới cứu tuần lúa chiếm hệ nghệ lâm khởi ba đăng bão quán thì hết đích đóng góp phía
tộc rộng vệ uỷ xong hiểm tính chặt hà ngay chứng biết khoảng trú đức mở phạt bắc thiết giữ ổn phản kê tháo
gỡ nguyễn gây thiệt hại trần hưởng giai thay xuống biển con lễ đứng cảnh tấn chiều sẽ cả nạp hạnh tai rất
thuế trụ vững sung hải gần kỹ ưu cực bỏ gồm thuốc xác xin đọng phong phúc duy nguy thiên phổ mặn suất kể
bước nộp thiểu kính ước ánh tử lê độc áp trận túc thác giống hút thêm xuân đặc tinh nhóm di tối quà kéo nuôi
phê ghi liệt chẽ tránh sông tạm viện khoa khoản hậu phù lĩnh cạnh khối gieo đáp đời dịp khuyết tặng tái
thoát cây ăn tờ nghỉ quang huấn ca lan lộ cập đội sai bài đàn đón đầy nạn lo châu máy gắn nghiên sắc lấy phá
kiệm đang khánh chánh long tiêm rác cân bên phóng khí dùng chăm ngoài bất chúng tuyển vậy mỹ tây mạng trái
mẫu hè cam tuổi thoại thuận hoàng tắc giang quảng khiếu tội mua lương lạc chia bồi lớp giáp cương chấn ven
khô thất môn bà trao tiên thần em đợt nghề tạp mất đốt nắm khác lợn nhưng bền nền khả kim bãi đua lộc nối
biện cấu cố mỏ thăm nhỏ ngập cửa chỗ tu dư lấn tín nhu cụm trẻ bầu đói đột trò che kém sức thuật tán nhằm
vườn dương binh kiên nhấn nghiệm trào nóng may cung vui khá sĩ tôi ty ngăn trữ lâu bào thái chặn chiến mọi
đặt phận cắt tiện phức sạt lở duyệt cai nào tưởng thửa hưu ma nại thúc sắm mạc chăn bày cận xúc nghìn khám
bác gặp khen huyết khâu mời sáu trạm khuyến hỏng rằng bờ đều bến vai tạ né phiếu lòng bò dược cưỡng gọi hiệp
gỗ thí dữ lãng rơm rạ tranh kèm bám tách túy sửu truy bao mặc vay song sẻ thẳng chú dưỡng bán lẻ phi suốt
coi tương hữu xâm kênh linh lắp thưởng sao cổng cũ lỏng anh mường biệt vắc sạch nỗ cát gốc trà nặng nhật
hồng miền sốt tuyệt tàu hẹp càng quần tú non vòng làng vỉa trọ giúp trân lào nhũng lúc mại đắp tả chu đáo
nói dù siết đài thách đập cống hư lựa chọn khoáng hôm quỹ thắng miễn cảm bắt hoa trọt gấp vành vũ thao chắc
ngạch chứa giản chết đêm cấm mềm nổ mầm hỏa nhiễm cẩm mái chốt tên dôi bá tiềm hương tố viết
`

/** The syllables that steering documents use most, the commonest first, each with its place. */
export const COMMON_SYLLABLES: ReadonlyMap<string, number> = new Map(
  WORDS.trim()
    .split(/\s+/)
    .map((syllable, place) => [syllable, place] as const),
)
