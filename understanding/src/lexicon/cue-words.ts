/**
 * Words that show what a sentence does, in the small letters of a reading view. A cue never decides alone: the label
 * model weighs all cues of a sentence together with the headings and lead-ins that govern it.
 */
export const CUES: Readonly<Record<string, readonly string[]>> = {
  /** Someone orders: the verb of the one who gives the duty. */
  order: words(
    `yêu cầu, đề nghị, giao, chỉ đạo, phân công, ủy quyền, giao nhiệm vụ, giao trách nhiệm, nghiêm cấm, chỉ thị, quyết nghị giao, giao cho, lưu ý, nhắc nhở, phê bình,
    kêu gọi, khuyến cáo, kiến nghị, được giao, được yêu cầu, quán triệt, nghiêm túc kiểm điểm, rút kinh nghiệm, truy cứu, đình chỉ, tạm dừng`,
  ),
  /** Someone has to: the verb of the one who gets it. */
  duty: words(`chủ trì, cần, cần phải, phải, căn cứ chức năng, theo chức năng, có nhiệm vụ, khẩn trương, không được, tuyệt đối không, không để, không tổ chức, không sử dụng, không tham gia, không được phép, phải được, phải bảo đảm,
    định kỳ báo cáo, báo cáo kết quả, trước ngày, chậm nhất, hoàn thành trước, xong trước, hoàn thành trong, kịp thời báo cáo, tham mưu, phải hoàn thành, triển khai thực hiện nghiêm, đảm bảo đúng, bảo đảm đúng, thời gian hoàn thành, thời hạn,
    ký cam kết, cam kết thực hiện, tổng rà soát, gửi về, gửi báo cáo, xử lý dứt điểm, giải quyết dứt điểm, khắc phục tình trạng, tránh, ngăn chặn, kiên quyết, tuyệt đối, thẩm định, bố trí kinh phí,
    bố trí lực lượng, hoàn chỉnh, kiểm điểm, công khai, chú trọng, nâng cao hiệu quả, xây dựng phương án, chủ động phối hợp, phối hợp chặt chẽ, không để xảy ra, không để phát sinh, để xảy ra, sẵn sàng,
    chấn chỉnh, siết chặt, tháo gỡ khó khăn, tháo gỡ các khó khăn, tháo gỡ vướng mắc, khó khăn và vướng mắc nếu có, khắc phục hạn chế, khắc phục những hạn chế, khắc phục các tồn tại, hạn chế thấp nhất,
    hạn chế thiệt hại, hạn chế đến mức thấp nhất, giảm thiểu, thủ trưởng các, có biện pháp, có giải pháp, trong vòng, xem xét trách nhiệm, làm rõ trách nhiệm, nêu rõ hạn chế, làm rõ nguyên nhân,
    phân tích nguyên nhân, chịu trách nhiệm nếu, chịu trách nhiệm trước, bám sát, lồng ghép, nhân rộng, củng cố, kiện toàn, duy trì nghiêm, tập trung hoàn thành, tập trung thực hiện, tiếp thu, giải trình,
    thành lập, phát huy, quan tâm, tập huấn, phân công rõ, đối thoại, trực 24/24, huy động, thu hồi, cưỡng chế, không bố trí, không ban hành, không đề xuất, thì phải, thì căn cứ`),
  /** Who answers for it, and for carrying it out. */
  bound: words(
    `có trách nhiệm, chịu trách nhiệm, tổ chức thực hiện, triển khai thực hiện, giám sát việc thực hiện, theo dõi, đôn đốc, tổng hợp, báo cáo`,
  ),
  /** The last article of every decision. */
  executes: words(
    `chịu trách nhiệm thi hành, chịu trách nhiệm tổ chức thực hiện, chịu trách nhiệm triển khai, có trách nhiệm thi hành, nghiêm túc triển khai thực hiện, nghiêm túc thực hiện, quan tâm phối hợp, tổ chức triển khai thực hiện`,
  ),
  /** A manner that orders prefer. */
  manner: words(
    `quyết liệt, đồng bộ, hiệu quả, có hiệu quả, kịp thời, chặt chẽ, nghiêm, nghiêm túc, hơn nữa, triệt để, đúng quy định, đúng tiến độ, theo quy định, dứt điểm, thường xuyên`,
  ),
  /** It was done. */
  past: words(`đã, đã được, vừa, đều, đang, hiện đang, luôn, ngày càng`),
  /** How it went. */
  outcome:
    words(`kết quả tích cực, chuyển biến tích cực, kết quả quan trọng, đạt kết quả, đạt được, được giữ vững, được quan tâm, được chú trọng, được đẩy mạnh, được triển khai, được thực hiện, được tăng cường, được tổ chức, được duy trì, được bảo đảm, được đảm bảo,
    được cải thiện, được nâng lên, được hưởng, được cấp, được công nhận, được phê duyệt, được ban hành, được giải quyết, được tập trung, được chỉ đạo, được kiểm soát, ổn định, khởi sắc, tăng trưởng khá, tiến bộ, ước đạt, ước tăng, ước thực hiện, ước, đạt kế hoạch, vượt kế hoạch,
    đúng kế hoạch, hoàn thành, thành công, đạt và vượt, tăng cao, tăng mạnh, tăng khá, phát triển khá, nhiều cố gắng, có nhiều, chuyển biến, đáp ứng được, bước đầu, được đầu tư, được xây dựng, được bố trí, được nhân dân, được củng cố, được phát huy, được mở rộng, được hoàn thiện, được đồng thuận,
    đã triển khai, đã tập trung, đã huy động, đã giải quyết, đã phát hiện, đã xử lý, đã chỉ đạo, đã có, tích cực chỉ đạo, đạt nhiều kết quả, nâng tổng số, cấp phát, chi trả, khám phá, bắt giữ, khởi tố,
    xử phạt, thu giữ, kết nạp, trồng được, thực hiện được, giải ngân được, huy động được, gieo trồng được, phát hiện, không xảy ra, không phát sinh, không có trường hợp, không có tổ chức, không có cơ sở,
    không còn, phục hồi, cải thiện, đưa vào sử dụng, thông suốt, giữ vững, được duy trì ổn định, đồng tình, sinh trưởng tốt, nhờ đó, kết quả cho thấy, công nhận, hoàn thành tốt, hoàn thành xuất sắc,
    hoàn tất, tiếp nhận, được tăng lên, nền nếp, đã trao, hỗ trợ, chuyển biến rõ nét, tạo chuyển biến, có tiến bộ, có bước phát triển, đã khắc phục, đã được khắc phục, được củng cố và, khả quan, tiến bộ rõ rệt, kết quả thiết thực, góp phần thay đổi, thay đổi diện mạo, nằm trong nhóm dẫn đầu, đáng ghi nhận, nhiều thành tựu, thành tựu, giữ đà, đạt nhiều, đạt khá, tăng trưởng nhanh, tăng trưởng mạnh, tăng trưởng khá, tăng nhẹ, được kiểm soát tốt, được kiện toàn, đã phát huy, tiếp tục ổn định, duy trì ổn định, tiếp tục phát triển, tiếp tục tăng,
    phát triển trên, diễn biến tích cực, dấu hiệu phục hồi, kịp thời giải quyết, được xử lý kịp thời, không để xảy ra điểm nóng, vẫn duy trì, vẫn tăng, vẫn đạt, vẫn giữ, vẫn phát triển, vẫn hoàn thành, vẫn bảo đảm, vẫn đảm bảo, vẫn ổn định, vẫn tiếp tục, vẫn được, vẫn có bước, duy trì đà, giữ được, có được kết quả, đạt được kết quả, nền nếp, đi vào nền nếp, khang trang, phấn khởi, yên tâm, hợp long, dẫn đầu, đi đầu, về đích, có bước tăng trưởng, có sự phát triển, đã thay đổi, thay đổi tập quán, thay đổi hẳn, giúp người dân, giúp bà con, đang giúp, đã giúp, mở ra hướng đi, mở ra hướng, vươn lên, thoát nghèo, ngày càng khởi sắc, tìm được, nhờ vậy, có tốc độ tăng trưởng, có mức tăng trưởng, tăng trưởng cao, tăng trưởng dương, theo chiều hướng tích cực, theo hướng tích cực, chiều hướng tích cực, phát triển khá, phát triển mạnh, phát huy hiệu quả, đạt khá, thuận lợi hơn, tương đối thuận lợi, phát triển ổn định, thông xe, bàn giao, từng bước được, được hình thành, được kéo, được kéo đến, được kéo về, được khơi thông, được kết nối, được lắp đặt, được trang bị, được nâng cấp, được sửa chữa, được kiểm tra, được theo dõi, được hướng dẫn, được tập huấn, được khám, được điều trị, được miễn phí, được mùa, trúng mùa, trúng giá, tăng tốt, tăng đều, chuyển dịch theo hướng, chuyển dịch đúng hướng, dần trở thành, trở thành ngành, tỉnh cũng, huyện cũng, xã cũng, thành phố cũng, cũng đã, cũng đầu tư, cũng tổ chức, cũng tăng cường, đã và đang, chưa ghi nhận, chưa phát hiện ca, chưa có ca, chưa xuất hiện, chưa phát sinh, đã gấp rút, đã chủ động, đã kịp thời`),
  /** Compared with a plan or another period. */
  compared: words(
    `so với cùng kỳ, so cùng kỳ, cùng kỳ, so với năm, so với tháng, so với kế hoạch, lũy kế, tính đến, đến nay, tính từ, xếp thứ, đứng thứ, tính chung, từ đầu năm, từ đầu nhiệm kỳ, tháng qua, nhiệm kỳ qua, những năm qua, xếp hạng, ước tính, hiện có, toàn tỉnh có, toàn huyện có, cả nước có, cao hơn mức trung bình, cao hơn trung bình, cao hơn bình quân, cao hơn mức bình quân, cao hơn cùng kỳ, gấp hơn, tăng gấp, theo giá hiện hành`,
  ),
  /** Measured, whether reached or to be reached. */
  measured: words(
    `kế hoạch năm, bằng, tăng, giảm, đạt, chiếm, gấp, bình quân, trong đó có, dự toán, tỷ lệ, tỉ lệ, kim ngạch, chỉ số sản xuất, tổng thu, thu ngân sách, diện tích gieo trồng, trong năm, lượt khách`,
  ),
  /** It fell short. */
  lack: words(`chưa, chưa được, chưa đạt, chưa cao, chưa nghiêm, chưa kịp thời, chưa chặt chẽ, còn chậm, còn thấp, còn hạn chế, còn nhiều, còn cao, còn xảy ra, còn thiếu, còn yếu, còn gặp, còn tình trạng, còn tiềm ẩn, còn diễn biến, còn có, còn một số, vẫn còn, rất thấp, đạt thấp, rất chậm,
    chậm, thiếu, hạn chế, tồn tại, khó khăn, vướng mắc, bất cập, yếu kém, khuyết điểm, nguyên nhân, kéo dài, trễ hẹn, không đạt, thấp hơn, không đảm bảo, không bảo đảm, đùn đẩy, né tránh, một bộ phận, có lúc, có nơi, có mặt, có việc, diễn biến phức tạp, lúng túng, thụ động, hình thức, manh mún, nhỏ lẻ,
    cầm chừng, quá tải, mới đạt, chỉ đạt, mới chỉ, thấp nhất, xuống cấp, gián đoạn, đóng băng, sụt giảm, tái phát, quá hạn, chậm tiến độ, hư hỏng, coi nhẹ, buông lỏng, hiệu quả thấp, chất lượng thấp, chật hẹp, trùng lặp, đơn điệu, ô nhiễm, thiệt hại, suy giảm, giảm sút, chưa thực sự, chưa thật sự, chưa tương xứng, chưa đồng bộ, chưa quyết liệt, chưa chủ động, chưa hiệu quả, không triển khai, gặp nhiều khó khăn, còn lúng túng, không đều, trì trệ, tồn đọng, nợ đọng, chưa có, chưa đáp ứng, khách quan, chủ quan, thách thức,
    một số nơi, một số địa phương, một số cấp ủy, một số đơn vị, một số phòng, một số xã, là do, khiến, bị buông lỏng, thiếu và yếu, sạt lở, ùn ứ, cạn kiệt, thất thu, chây ỳ, nợ quá hạn, tụt hậu, lỏng lẻo,
    nể nang, ngại va chạm, sợ trách nhiệm, trông chờ, ỷ lại, dàn trải, chồng chéo, rườm rà, gặp khó, gặp khó khăn, vẫn chưa, còn khó khăn, tiềm ẩn, gia tăng, có chiều hướng, bị thương, gây khó khăn,
    ảnh hưởng đến, không đúng, không đủ, không đáp ứng, không hoàn thành, thấp so với, chậm so với, thấp hơn bình quân, thấp hơn mức, điểm số thấp, điểm thấp, xếp hạng thấp, không ổn định, tụt hạng, giảm bậc, khoảng cách rất lớn, không ít khó khăn, lỏng lẻo trong, thiếu kiên quyết, chưa đảm bảo, chưa bảo đảm, chậm chuyển biến, bất hợp lý, chưa hợp lý, đáng lo, chưa đều, chưa thường xuyên, chưa quan tâm, chưa coi trọng, chưa phát huy, chưa sâu, chưa bền vững, chưa thể, hạn chế là,
    khó khăn là, tồn tại là, thừa nhận, thẳng thắn chỉ ra, còn để xảy ra, tái diễn, vẫn xảy ra, sai phạm, chưa thống nhất, mai một, cắt giảm, nguyên nhân do, nguyên nhân là, nguyên nhân là do, nguyên nhân chủ yếu, nguyên nhân chính, nguyên nhân khách quan, nguyên nhân chủ quan, nguyên nhân của, một nguyên nhân, lý do là, lý do chủ yếu, do thiếu, vì thiếu, do vướng, chững lại, bị động, rời rạc, sơ sài, nặng về, ngổn ngang, băn khoăn, bức xúc, nhức nhối, vẫn chưa, chưa vào cuộc, khó nhất, chưa nghiêm túc, chưa thể hiện, chưa triển khai, chưa thực hiện, chưa báo cáo, chưa gửi, vẫn chưa được, phải thu hẹp, phải tạm ngừng, tạm ngừng hoạt động, ngừng hoạt động, hiệu quả chưa cao, tỷ lệ thấp, hoàn thành thấp, không nghiêm, không tốt, lu mờ, trì trệ, bạc màu, thiếu thốn, điểm nghẽn, mới dừng, xin nghỉ`),
  /** A turn in the argument. */
  turn: words(
    `tuy nhiên, tuy vậy, song, bên cạnh những kết quả, bên cạnh kết quả, bên cạnh những thuận lợi, ngoài những kết quả, bên cạnh những mặt, bên cạnh những ưu điểm, dù vậy, nhưng,
    dẫu vậy, thế nhưng, bên cạnh những mặt làm được, bên cạnh các kết quả, bên cạnh kết quả đạt được`,
  ),
  /** Someone sets a goal. */
  goal: words(
    `phấn đấu, mục tiêu, chỉ tiêu, đề ra mục tiêu, đặt mục tiêu, đề ra chỉ tiêu, mục tiêu của, quyết tâm, đặt kế hoạch, trở thành, xác định mục tiêu, với mục tiêu, mục tiêu đến năm, mục tiêu tới năm, đặt mục tiêu đến, đặt mục tiêu tới, tầm nhìn đến năm, xác định đến năm, đề ra đến năm, nhiệm kỳ tới, quy hoạch xác định, quy hoạch đặt, thuộc nhóm, lọt vào`,
  ),
  /** Something ill is granted before what is said. */
  concession: words(
    `mặc dù, mặc dầu, tuy, dù, dẫu, cho dù, bất chấp, dù gặp, tuy gặp, mặc dù gặp, trong bối cảnh khó khăn, vượt qua khó khăn, dù còn, tuy còn, mặc dù còn`,
  ),
  /** A level to reach. */
  level:
    words(`tối thiểu, ít nhất, tối đa, không quá, đạt mức, đạt trên, đạt từ, trên, dưới, duy trì tỷ lệ, duy trì trên, nằm trong nhóm, trong nhóm, tốc độ tăng, thu nhập bình quân, tỷ trọng, tỉ trọng, quy mô kinh tế, đạt chuẩn, cơ bản hoàn thành,
    hằng năm đạt, bình quân đạt, có thêm, thêm, mỗi, xã đạt, cả năm, grdp, tỷ lệ hộ nghèo, đầu người, tăng trưởng, hoặc cao hơn, trở lên, trở xuống, giảm còn, giảm xuống, tăng lên,
    bình quân đầu người, tốc độ tăng trưởng, cả năm đạt, tỷ lệ hộ nghèo giảm, không dưới, gấp đôi`),
  /** When a level is to be reached. */
  horizon: words(
    `đến năm, vào năm, đến hết năm, đến cuối năm, đến năm 2030, đến năm 2045, giai đoạn, thời kỳ, tầm nhìn, hằng năm, hàng năm, mỗi năm`,
  ),
  /** Reasons, grounds, forecasts, rules of validity. */
  ground:
    words(`căn cứ, xét, theo đề nghị, trên cơ sở xem xét, sau khi nghe, tham dự, tham gia buổi, cùng dự, dự báo, dự kiến, có ý nghĩa, là năm, là nhiệm vụ, là cơ sở, ghi nhận, đánh giá cao, biểu dương, nhận định, nhận thấy, như sau, có hiệu lực, kể từ ngày ký, bãi bỏ, thay thế, hết hiệu lực,
    tán thành, thông qua, nhất trí, thống nhất, ban hành kèm theo, phạm vi điều chỉnh, đối tượng áp dụng, được hiểu, quy định tại, sửa đổi, bổ sung, nhằm, trong bối cảnh, theo đó, vì, do, thuận lợi, đòi hỏi, bối cảnh, tình hình thế giới, trong nước, tại phiên họp, tại cuộc họp, tại buổi làm việc, chủ trì cuộc họp,
    báo cáo tình hình, cụ thể như sau, gồm các nội dung, bao gồm, tại kỳ họp, thay mặt, được quy định, quyết định này, nghị quyết này, kế hoạch này, chỉ thị này, thông báo này, quy định này, kết luận này, phê duyệt,
    căn cứ nghị định, căn cứ quyết định, theo đề nghị của, tờ trình số, nhận được, ký ban hành, về việc, theo quy định tại, theo điều, theo khoản, tại điều, có khả năng, theo nhận định, theo dự báo,
    xu hướng, nhiều khả năng, đứng trước nguy cơ, lượng mưa, nhiệt độ, gió mạnh, tổng diện tích, nằm ở, nằm trên, đồng bào dân tộc, là tỉnh, là huyện, là xã, là một trong, có vị trí, thế mạnh, cam kết,
    tin tưởng, hy vọng, chúc mừng, cảm ơn, nhiệt liệt, chúc, trước đó, dịp này, nhân dịp, cơ hội, bài học, nguyện vọng, tiềm năng, lợi thế, được xây dựng trên cơ sở, ý nghĩa, tầm quan trọng,
    thống nhất chủ trương, thống nhất với, biểu quyết, thống nhất đánh giá, như vậy, trường hợp này, quyền khiếu nại`),
  /** A meeting or visit: who came, who was in the chair. */
  event:
    words(`tham dự, cùng dự, dự họp, dự kỳ họp, dự hội nghị, dự phiên họp, dự giao ban, dự buổi làm việc, cùng đi, có các đồng chí, có đồng chí, có đại diện, tiến hành giao ban, tổ chức giao ban, tổ chức hội nghị, tổ chức phiên họp, tổ chức kỳ họp, tổ chức họp, tổ chức buổi, họp phiên, khai mạc, bế mạc, diễn ra,
    chủ trì hội nghị, chủ trì cuộc họp, chủ trì phiên họp, chủ trì kỳ họp, chủ trì buổi, chủ trì giao ban, chủ trì họp, chủ trì buổi làm việc, chủ tọa, dẫn đầu, làm việc với, đã làm việc, có buổi làm việc, đến thăm, thăm hỏi, tặng quà, đã nghe, thảo luận, trao đổi, đóng góp ý kiến, địa điểm, thành phần, mời dự, điểm cầu, đoàn công tác, hội trường,
    khi nghe, nghe báo cáo, nghe và cho ý kiến, trình bày, cho ý kiến, đến dự, về dự, tới dự, dự và chỉ đạo, dự chỉ đạo, dự và chủ trì, vừa tổ chức, tổ chức lễ, khởi công, đi kiểm tra, bầu, trúng cử,
    chất vấn, tham luận, phiên họp, kỳ họp, tại hội nghị, cuộc họp, buổi làm việc, buổi lễ, sáng ngày, chiều ngày, đại diện lãnh đạo, cùng tham gia, có sự tham dự, với sự tham dự, dưới sự chủ trì, đoàn đã,
    trưởng đoàn, thành công tốt đẹp, đã bàn, đã thảo luận, bày tỏ, tiếp xúc, đã đến thăm, khen thưởng, tặng giấy khen, tặng bằng khen, được khen thưởng, ra mắt`),
  /** What a rule lays down: amounts, papers, who it is for. */
  norm: words(
    `hồ sơ gồm, là việc, mức thu, mức hỗ trợ, mức phí, mức chi, đối tượng, trường hợp, theo mẫu, thời hạn giải quyết, tổng mức đầu tư, chủ đầu tư, quy mô, hình thức quản lý, thời gian thực hiện, nguồn vốn, tổng kinh phí, kinh phí thực hiện, được hưởng chính sách, được tiếp tục, được áp dụng, thuộc đối tượng, điều kiện, tiêu chuẩn, đồng/lần, đồng/người, tổ trưởng, tổ phó, trưởng ban, phó trưởng ban, thành viên, ủy viên, kèm theo,
    phạt tiền, mức phạt, mức trợ cấp, trợ cấp, không thuộc, có quyền, được tính, đơn đề nghị, giấy chứng nhận, nộp hồ sơ, nhận hồ sơ, liên hệ, điện thoại, tổng kinh phí dự kiến, làm tròn, có hiệu lực từ,
    có quốc tịch, thửa đất, đúng quy định tại, danh sách kèm theo, thời gian nhận, chi tiết theo phụ lục`,
  ),
  /** Words of work to be done, and of those who do it. */
  work: words(`đẩy mạnh, tăng cường, rà soát, đẩy nhanh, đẩy nhanh tiến độ, nâng cao, nâng cao chất lượng, xử lý nghiêm, tập trung, bảo đảm, đảm bảo, xử lý, bố trí, chuẩn bị, phối hợp, vận động, ưu tiên, hướng dẫn, thực hiện tốt, thực hiện nghiêm, các sở, các huyện, ubnd các, ubnd các huyện, các bộ, các ngành,
    các cấp, các cơ quan, các đơn vị, các địa phương, nhất là, song song, song song với, người đứng đầu, thủ trưởng, để, xây dựng kế hoạch, phương án, tuyên truyền, tổ chức triển khai, không chủ quan, tiếp tục, gắn với, hoàn thiện, tháo gỡ, khắc phục`),
  /** Words of an account: what was counted, and over what time. */
  account:
    words(`tỷ đồng, triệu đồng, so với, tích cực, huyện đã, tỉnh đã, xã đã, ubnd tỉnh đã, ubnd huyện đã, đầu năm, tháng đầu năm, từ đầu năm đến nay, lượt, lượt người, triệu usd, gieo trồng, doanh thu, vượt, đã tổ chức, đã hoàn thành, đã ban hành, đã tiếp nhận, đã kiểm tra, tổ chức thành công, năm qua, thời gian qua, tổng mức bán lẻ,
    sản lượng, diện tích, năng suất, tổng đàn, trường hợp vi phạm, đi vào hoạt động, có hiệu quả hơn, được, được nâng, trong tháng, trong quý, qua, nhờ, nhìn chung, đáng chú ý, nổi bật, kết nạp được, thành lập được, thu được, hộ nghèo, con, ha, tấn, học sinh, doanh nghiệp`),
  /** Words of falling short that are weak alone. */
  short: words(
    `còn, vẫn, thấp, một số, yếu, kém, ở một số, của một số, khó, rất khó, tình trạng, xảy ra, lấn chiếm, trái phép, gây, nợ, thất thoát, bấp bênh, khan hiếm, đáng lo ngại, lo ngại, tràn lan, nguy cơ, rủi ro, bức xúc, tử vong, bị, quá tải, xáo trộn, bỏ việc, tăng cao hơn, thủ tục rườm rà`,
  ),
  /** Words of a page that tells who met, what there is, what will be. */
  tale: words(
    `họp, nghe, này, sẽ, như, gồm, buổi, tại, đồng chí, hội nghị, đại biểu, căn cứ luật, kể từ ngày, trên đây, thông báo, tờ trình, làm việc, phó chủ tịch, bí thư, chủ tịch, ý kiến, trả lời, phía đông, phía tây, phía nam, phía bắc, diện tích tự nhiên, dân số, miễn, khóa, là, nằm, giáp, đơn vị hành chính, trực thuộc, được thành lập, nhiệm kỳ, cử tri, vừa, vừa ban hành, vừa ký, nêu, theo, khả năng, có thể, đồng bằng, bằng cách, bằng văn bản, bằng hình thức, truyền thống, người dân, chuyên gia, diễn biến`,
  ),
  /** A future that nobody ordered. */
  ahead: words(
    `thời gian tới, thời gian đến, trong thời gian tới, trong thời gian đến, những năm tới, năm tới, sắp tới, tiếp theo,
    6 tháng cuối năm, những tháng cuối năm, quý tới, tháng tới, từ nay đến, nhiệm vụ trọng tâm, trong 6 tháng cuối năm`,
  ),
  /** The last sentence of a letter or report. */
  closing: words(
    `trên đây là, xin thông báo, thông báo để, trân trọng, kính trình, kính báo cáo, kính đề nghị xem xét, xem xét, theo dõi, tổng hợp, để biết, thừa lệnh, được thông báo,
    kính đề nghị, kính mong, xem xét quyết định, xem xét phê duyệt, cho ý kiến chỉ đạo`,
  ),
  /** Something ill that is prevented, mended or absent: no falling short. */
  mending: words(
    `giải quyết, phòng ngừa, phòng, chống, ứng phó, không có, vượt qua, loại bỏ, đẩy lùi, giảm bớt, hạn chế việc, hạn chế tình trạng, hạn chế tối đa, hạn chế tối thiểu, hạn chế sử dụng, hạn chế tác động, hạn chế rủi ro, hạn chế sự, hạn chế các vụ, hạn chế tai nạn, hạn chế ảnh hưởng, nhằm hạn chế, để hạn chế, góp phần hạn chế, khắc phục khó khăn, vượt khó, giải quyết khó khăn, giải quyết vướng mắc, không ngừng, chấm dứt`,
  ),
  /** What to do when something is in the way. */
  hindered: words(
    `trong quá trình thực hiện, trong quá trình triển khai, quá trình thực hiện, nếu có, nếu phát sinh, nếu có khó khăn, nếu có vướng mắc, phản ánh về, phản ánh kịp thời`,
  ),
  /** Someone said it to a newspaper. */
  told: words(
    `cho biết, nhấn mạnh, chia sẻ, trao đổi với, theo thông tin, phát biểu, khẳng định, cho rằng, nói, nêu rõ, cho hay, theo báo cáo, báo cáo tại, phóng viên, ông, bà, được biết,
    thông tin, theo ông, theo bà, phản ánh, phân tích, lưu ý rằng, băn khoăn, phấn khởi, vui vẻ, thắc mắc, đề xuất, chỉ rõ, chỉ ra, thừa lệnh giám đốc`,
  ),
}

/** What a heading announces, tried in this order at the first cue that the heading has. */
export const HEADING_CUES: Readonly<Record<string, readonly string[]>> = {
  limitation: words(
    `tồn tại, hạn chế, khó khăn, vướng mắc, khuyết điểm, yếu kém, nguyên nhân, thách thức, bất cập, những mặt chưa được, chưa làm được, chưa đạt được, chưa thực hiện được, điểm nghẽn, rào cản`,
  ),
  result: words(
    `kết quả, tình hình, ưu điểm, đánh giá, thành tựu, thực trạng, tổ chức quán triệt, công tác chỉ đạo, công tác lãnh đạo, đã đạt được, kiểm điểm, hoạt động chỉ đạo, hoạt động lãnh đạo, chỉ đạo điều hành, chỉ đạo - điều hành, đã thực hiện, đã triển khai, đã làm được, những việc đã làm, những chuyển biến, điểm sáng, dấu ấn, quá trình thực hiện, quá trình triển khai`,
  ),
  target: words(`mục tiêu, chỉ tiêu, các chỉ tiêu, chỉ tiêu chủ yếu, tầm nhìn`),
  context: words(
    `mục đích, sự cần thiết, căn cứ, cơ sở pháp lý, bối cảnh, quan điểm, dự báo, phạm vi, đối tượng, thành phần, giải thích từ ngữ, hiệu lực, bài học kinh nghiệm, nguyên tắc, thuận lợi, điều khoản thi hành, đặc điểm`,
  ),
  directive: words(
    `nhiệm vụ, giải pháp, phương hướng, tổ chức thực hiện, chương trình công tác, yêu cầu, trách nhiệm, phân công, kế hoạch thực hiện, nội dung, tiến độ, lộ trình, kinh phí, kiến nghị, đề xuất, một số việc, chỉ đạo, biện pháp, thời gian tới, công tác trọng tâm, định hướng, giao, việc cần làm, việc trọng tâm, hướng khắc phục, việc làm ngay, công việc tiếp theo`,
  ),
}

function words(list: string): readonly string[] {
  return list
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean)
}
