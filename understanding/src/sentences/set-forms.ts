/** `Trưởng ban: Chủ tịch UBND tỉnh.`: who belongs to a board. */
export const MEMBER: RegExp =
  /^(?:(?:các |đồng )?(?:phó )?(?:trưởng ban|tổ trưởng|trưởng đoàn|chủ tịch hội đồng|tổ phó|thư ký)|(?:các )?(?:thành viên|ủy viên))(?: thường trực)?\s?:/

/** `… chịu trách nhiệm thi hành Quyết định này./.` */
export const EXECUTES: RegExp =
  /(?:(?:chịu|có) trách nhiệm (?:tổ chức )?thi hành|căn cứ (?:quyết định|nghị quyết|chỉ thị)(?: này)? thi hành)[^.;:]{0,60}[.;/*_ ]{0,6}$/

/** `Văn phòng Chính phủ thông báo để các bộ biết, thực hiện./.`, `UBND tỉnh báo cáo HĐND tỉnh xem xét./.` */
export const CLOSES: RegExp =
  /^(?:[^,;:.]{3,70} ban hành (?:thông tư|nghị định|quyết định|nghị quyết|chỉ thị|kế hoạch|hướng dẫn|quy định|chương trình) [^.;]{0,150}(?: sau| sau đây) ?:$)|^(?:[^,;:.]{3,70} ban hành (?:thông tư|nghị định) )|^(?:[^,;:.]{3,60} )?(?:(?:xin |trân trọng )?thông báo (?:để|tới|đến) [^;:.]{3,150} biết[^;:.]{0,60}|(?:kính )?báo cáo [^,;:.]{3,60} (?:xem xét|biết|theo dõi)(?:, [^;:.]{3,40})?\.\/)[./*_ ]{0,6}$/

/** `Một nhiệm vụ nữa của Sở Y tế là …`: what the body has to do. */
export const TASK_OF: RegExp =
  /^(?:(?:một|các|những|ngoài ra,?) )?(?:trong những )?nhiệm vụ (?:[\p{L}]{2,9} ){0,3}của (?=[^.;:]{4,70} là )/u

/** `Danh sách gửi về Sở Nội vụ trước ngày 15/8 để tổng hợp.`: what is to be sent, and by when. */
export const SENT: RegExp =
  /^(?:danh sách|hồ sơ|báo cáo|kết quả|văn bản|ý kiến|kế hoạch)(?: [^.;:,]{3,60})? (?:gửi|báo cáo) (?:về|cho|tới|đến) [^.;:]{3,100} (?:trước|chậm nhất|đến hết) (?:ngày |tháng |\d)/

/** `Đề nghị các đại biểu dự họp đúng thành phần.`: the courtesy of an invitation. */
export const INVITES: RegExp =
  /^(?:kính )?(?:đề nghị|mời) (?:các )?(?:đại biểu|quý|đồng chí)[^.;:]{0,40} (?:dự họp|đến dự|tham dự|có mặt|dự hội nghị)/
