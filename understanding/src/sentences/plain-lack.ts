/** What fell short, in words that say nothing else. */
const LACKS =
  /(?:mất (?:rất )?(?:nhiều )?thời gian|kéo dài|khó khăn|vướng|không còn|chậm|thiếu|dừng lại|phức tạp|hạn chế|bất cập|khó tiếp cận|chưa |không đạt|không đáp ứng|quá tải|xuống cấp|thấp|áp lực|chồng chéo|ách tắc|tồn đọng|lúng túng|quá ít|rất ít|không đồng đều|lãng phí|rủi ro|nguy cơ)/
/** Somebody is asked for something, or something is mended. */
const ASKED =
  /(?:yêu cầu (?!về|đề ra|nhiệm vụ|của|phát triển|thực tế)|đề nghị|khắc phục|chấn chỉnh|tháo gỡ|giải quyết dứt điểm|xử lý (?:dứt điểm|nghiêm)|chỉ đạo (?!điều hành|, điều hành)|không để|(?<!theo )quy định tại|cần (?!thiết)|phải (?!dừng|chờ|làm lại|đi lại|tạm|đối mặt|bù|vay|mất|nghỉ|thuê|mua)|nếu chưa|thì (?:được|bị|phải))/

/** `Tuy nhiên, nếu làm lại thủ tục thì rất mất thời gian.` */
const TURNS =
  /^(?:tuy nhiên|song|tuy vậy|thế nhưng|nhưng|mặc dù vậy|dù vậy|tuy thế|thực tế cho thấy|đáng chú ý|đáng lo ngại)[, ]/
/** `Khó khăn lớn nhất hiện nay là …`, `Nguyên nhân là do …`. */
const NAMED =
  /^(?:(?:theo [^,.;:]{3,50}, )?(?:một trong những |những |các )?(?:khó khăn|vướng mắc|hạn chế|tồn tại|bất cập|thách thức|điểm nghẽn|trở ngại|nguyên nhân)(?: (?:lớn nhất|chủ yếu|chính|cơ bản|của [^,.;:]{2,60}|hiện nay|khách quan|chủ quan|dẫn đến[^,.;:]{2,60})){0,3} (?:là|do|vì|bắt nguồn|xuất phát))(?= )/
/** `Điều này khiến doanh nghiệp gặp khó khăn …`. */
const BRINGS =
  /^(?:điều này|điều đó|việc này|thực trạng này|tình trạng này|thực tế này|sự chậm trễ này)[^.;:]{0,20} (?:khiến|gây|làm|dẫn đến|ảnh hưởng)(?= )[^.;]{0,90}(?:khó khăn|chậm|lãng phí|bức xúc|ảnh hưởng|ách tắc|vướng|mất|thiệt hại|tốn kém|quá tải|rủi ro)/
/** `Theo phản ánh của người dân, tình trạng xe quá tải vẫn diễn ra.` */
const GOES_ON =
  /^(?:[^.;:,]{3,60}, )?(?:tình trạng|hiện tượng|nạn|vi phạm|hành vi)(?= )[^.;:]{2,100}? (?:vẫn|còn|vẫn còn|chưa|tiếp tục|thường xuyên|liên tục)(?: còn| đang)? (?:diễn ra|xảy ra|tái diễn|phổ biến|tồn tại|được khắc phục|được xử lý|phức tạp)/
/** `… thẳng thắn chỉ ra, một số chủ đầu tư còn thiếu quyết liệt.` */
const ADMITS = /(?:thẳng thắn (?:chỉ ra|nhìn nhận|thừa nhận)|thừa nhận|nhìn nhận)[, ]/
/** `Hiện còn 12 hộ chưa nhận tiền.` */
const LEFT =
  /^(?:[^,.;:]{3,50}, )?(?:hiện |hiện nay |đến nay |toàn tỉnh |vẫn |cũng )*(?:còn|vẫn còn) (?:khoảng |hơn |gần |tới )?\d[\d.,]* [^.;:]{2,80}? (?:chưa|không|bị|chậm)(?= )/
/** `Có 9 chủ đầu tư giải ngân dưới 30%.` */
const BELOW =
  /^(?:[^,.;:]{3,40}, )?(?:còn |có |hiện có |vẫn có )*\d[\d.,]*(?:\/\d+)? (?:chủ đầu tư|dự án|đơn vị|địa phương|xã|phường|sở|huyện|bộ|cơ quan|chỉ tiêu|công trình)(?= )[^.;:]{0,60}(?:dưới \d|chưa (?:giải ngân|đạt|hoàn thành|triển khai|thực hiện|phân bổ)|chậm|đạt thấp|không đạt)/
/** `Công tác phối hợp chưa chặt chẽ.`, `Nhiều công trình xuống cấp.` */
const FALLS_SHORT =
  /^(?:(?:bên cạnh đó|đáng chú ý|thực tế cho thấy|đồng thời|ngoài ra|hiện nay|đến nay|trong khi đó|mặt khác|cùng với đó),? )?(?:nhiều|một số|không ít|đa số|phần lớn|hầu hết|công tác|chất lượng|việc|tiến độ|tỷ lệ|năng lực|hiệu quả|hạ tầng|cơ sở vật chất|đời sống|nhận thức|trình độ|nguồn lực|kết quả|đội ngũ|quy mô|môi trường|hệ thống|sản xuất|thị trường|vai trò|ý thức|trang thiết bị|kinh phí|nhân lực|thu hút|sức cạnh tranh|chuyển đổi|cải cách|ứng dụng|liên kết)(?= )[^.;:]{2,120}? (?:chưa (?:quyết liệt|chặt chẽ|đồng thuận|đáp ứng|cao|tốt|đạt|kịp thời|thường xuyên|hiệu quả|nghiêm|sâu|đồng bộ|đều|tương xứng|rõ|nhiều|mạnh|bền vững|đúng mức|thực sự|phát huy|được (?:quan tâm|khắc phục|xử lý|đầu tư|khai thác|chú trọng|giải quyết|tháo gỡ|nâng))|còn (?:thấp|chậm|hạn chế|chồng chéo|thiếu|yếu|mỏng|nhỏ|ít|nhiều (?:khó khăn|bất cập|hạn chế|vướng mắc)|một số (?:khó khăn|bất cập|hạn chế|tồn tại|vướng mắc)|lúng túng|bất cập|phức tạp|khó khăn|kéo dài|gặp|tồn tại|manh mún)|xuống cấp|chậm tiến độ|không đạt|thiếu đồng bộ|kém hiệu quả)/
/** `Bên cạnh kết quả đạt được, vẫn còn một số tồn tại, hạn chế.` */
const BESIDE =
  /^(?:bên cạnh|ngoài|cùng với) [^.;:]{4,80}, (?:[^,.;:]{2,40} )?(?:vẫn |cũng )?(?:còn|gặp|bộc lộ)(?= )/

/** Whether a sentence says plainly that something fell short, or why. */
export function saysLack(words: string): boolean {
  if (words.endsWith(':') || words.endsWith('?')) return false
  if (
    !LACKS.test(words) &&
    !words.includes('nguyên nhân') &&
    !words.includes('tình trạng') &&
    !words.includes('còn ') &&
    !words.includes(' dưới ')
  )
    return false
  if (ASKED.test(words)) return false
  const lacks = LACKS.test(words)
  if (lacks && (TURNS.test(words) || ADMITS.test(words) || BESIDE.test(words))) return true
  return (
    NAMED.test(words) ||
    BRINGS.test(words) ||
    GOES_ON.test(words) ||
    LEFT.test(words) ||
    BELOW.test(words) ||
    FALLS_SHORT.test(words)
  )
}
