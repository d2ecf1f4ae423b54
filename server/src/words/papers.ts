/** Templates of the papers that the office sends: every sentence can be edited before it leaves. */
export const paperWords = {
  kinds: {
    'task-table': 'Danh mục nhiệm vụ',
    assignment: 'Thông báo giao nhiệm vụ',
    reminder: 'Công văn đôn đốc',
    tracking: 'Bảng theo dõi nhiệm vụ',
    extension: 'Công văn về gia hạn',
    briefing: 'Báo cáo nhanh những thay đổi',
  },
  day: (day: string): string => day.split('-').toReversed().join('/'),
  /** Between the symbol of a document and its day. */
  onDay: ' ngày ',
  /** Figures below ten are written with a zero in official letters. */
  count: (count: number): string => String(count).padStart(2, '0'),
  letterhead: {
    // "Tỉnh Lâm Đồng" stands below "Ủy ban nhân dân" as "tỉnh Lâm Đồng", and "Tỉnh ủy Lâm Đồng" on papers of the Party.
    stateParent: (workspace: string): string =>
      `Ủy ban nhân dân\n${workspace.replace(/^(Tỉnh|Thành phố)(?= )/u, (word) => word.toLocaleLowerCase('vi'))}`,
    partyParent: (workspace: string): string =>
      workspace.replace(/^Tỉnh(?= )/u, 'Tỉnh ủy').replace(/^Thành phố(?= )/u, 'Thành ủy'),
    office: 'Văn phòng',
    place: (workspace: string): string => workspace.replace(/^(?:tỉnh|thành phố)\s+/iu, ''),
  },
  /** What follows the number, by the class of a paper. */
  symbols: {
    state: { letter: '/VP', notice: '/TB-VP', report: '/BC-VP' },
    committee: { letter: '/UBND', notice: '/TB-UBND', report: '/BC-UBND' },
    party: { letter: '-CV/VP', notice: '-TB/VP', report: '-BC/VP' },
  },
  signer: {
    office: 'Chánh Văn phòng',
    ofOffice: /văn phòng/iu,
    // "Chủ tịch UBND tỉnh" signs as "Chủ tịch", on behalf of the committee.
    ofCommittee: /^(?:Phó )?Chủ tịch(?= )/iu,
    chair: 'Chủ tịch',
  },
  recipients: {
    asAbove: 'Như trên',
    asSectionThree: 'Các cơ quan, đơn vị có tên trong danh mục',
    state: { report: 'Chủ tịch, các Phó Chủ tịch UBND (để báo cáo)', kept: 'Lưu: VT, TH' },
    party: { report: 'Thường trực cấp ủy (để báo cáo)', kept: 'Lưu Văn phòng' },
  },
  reminder: {
    subject: 'đôn đốc thực hiện nhiệm vụ được giao',
    opening: (unit: string, day: string, overdue: number, dueSoon: number): string => {
      const parts = [
        overdue > 0 ? `${paperWords.count(overdue)} nhiệm vụ đã quá hạn` : '',
        dueSoon > 0 ? `${paperWords.count(dueSoon)} nhiệm vụ sắp đến hạn` : '',
      ].filter(Boolean)
      return `Qua theo dõi việc thực hiện các nhiệm vụ được giao, tính đến ngày ${day}, ${unit} còn ${parts.join(' và ')} chưa hoàn thành.`
    },
    nothing: (unit: string, day: string): string =>
      `Qua theo dõi việc thực hiện các nhiệm vụ được giao, tính đến ngày ${day}, ${unit} không có nhiệm vụ quá hạn hoặc sắp đến hạn.`,
    request: (unit: string, author: string): string => `${author} đề nghị ${unit}:`,
    /** What is asked for overdue tasks, for nearly due ones, and of everybody. */
    hurry:
      'Khẩn trương hoàn thành các nhiệm vụ đã quá hạn; báo cáo rõ nguyên nhân chậm, trách nhiệm và thời hạn hoàn thành.',
    keepTime: 'Tập trung thực hiện các nhiệm vụ sắp đến hạn, bảo đảm đúng thời hạn và chất lượng.',
    report:
      'Cập nhật đầy đủ tiến độ, kết quả và tài liệu minh chứng; nêu rõ khó khăn, vướng mắc và kiến nghị (nếu có).',
    overdue: 'Nhiệm vụ đã quá hạn',
    dueSoon: 'Nhiệm vụ sắp đến hạn',
    late: (days: number): string => `Quá hạn ${days} ngày`,
    left: (days: number): string => (days === 0 ? 'Đến hạn hôm nay' : `Còn ${days} ngày`),
    handedInOnTime: 'Nộp đúng hạn',
    handedInLate: (days: number): string => `Nộp quá hạn ${days} ngày`,
    closing: (unit: string): string => `Đề nghị ${unit} quan tâm, tổ chức thực hiện`,
  },
  assignment: {
    kind: 'Thông báo',
    subject: (source: string): string => `Giao nhiệm vụ thực hiện ${source}`,
    opening: (source: string, count: number, author: string): string =>
      `Để tổ chức thực hiện ${source}, ${author} thông báo giao ${paperWords.count(count)} nhiệm vụ cho các cơ quan, đơn vị theo danh mục sau đây:`,
    items: [
      'Cơ quan chủ trì chịu trách nhiệm về tiến độ, chất lượng; chủ động phối hợp với các cơ quan liên quan trong quá trình thực hiện.',
      'Cập nhật tiến độ, kết quả trên hệ thống theo dõi nhiệm vụ; kịp thời báo cáo khó khăn, vướng mắc vượt thẩm quyền.',
      'Văn phòng theo dõi, đôn đốc và tổng hợp kết quả thực hiện.',
    ],
    deliverable: (what: string): string => `Sản phẩm: ${what}`,
    duties: 'Trong quá trình thực hiện:',
    closing: 'Thông báo để các cơ quan, đơn vị biết, thực hiện',
  },
  tracking: {
    kind: 'Bảng theo dõi',
    subject: (unit: string): string => `nhiệm vụ của ${unit}`,
    asOf: (day: string, count: number): string => `(${count} nhiệm vụ đang thực hiện, tính đến ngày ${day})`,
    progress: (percent: number): string => `${percent}%`,
  },
  extension: {
    subject: 'gia hạn thời hạn thực hiện nhiệm vụ',
    asked: (facts: { unit: string; task: string; source: string; reason: string; author: string }): string =>
      `Xét đề nghị của ${facts.unit} về việc gia hạn thực hiện nhiệm vụ “${facts.task}”${
        facts.source === '' ? '' : ` được giao tại ${facts.source}`
      }${facts.reason === '' ? '' : ` (lý do: ${facts.reason})`}, ${facts.author} có ý kiến như sau:`,
    unasked: (facts: { task: string; source: string; author: string }): string =>
      `Về thời hạn thực hiện nhiệm vụ “${facts.task}”${
        facts.source === '' ? '' : ` được giao tại ${facts.source}`
      }, ${facts.author} có ý kiến như sau:`,
    granted: (from: string, until: string): string =>
      `Đồng ý điều chỉnh thời hạn hoàn thành từ ngày ${from} đến ngày ${until}.`,
    grantedFirst: (until: string): string => `Đồng ý đặt thời hạn hoàn thành là ngày ${until}.`,
    first: (day: string): string =>
      `Thời hạn giao ban đầu (ngày ${day}) vẫn được dùng khi đánh giá mức độ hoàn thành.`,
    refused: (day: string): string =>
      `Không đồng ý gia hạn; thời hạn hoàn thành nhiệm vụ vẫn là ngày ${day}.`,
    refusedBare: 'Không đồng ý gia hạn; thời hạn hoàn thành nhiệm vụ giữ nguyên.',
    opinion: (text: string): string => `Ý kiến chỉ đạo: ${text}`,
    duty: (unit: string): string =>
      `${unit} tập trung thực hiện, bảo đảm hoàn thành đúng thời hạn; cập nhật tiến độ trên hệ thống theo dõi nhiệm vụ và chịu trách nhiệm về kết quả thực hiện.`,
    together: (units: string): string => `${units} phối hợp thực hiện theo chức năng, nhiệm vụ được giao.`,
    closing: (unit: string): string => `Đề nghị ${unit} tổ chức thực hiện`,
  },
  briefing: {
    kind: 'Báo cáo nhanh',
    subject: (about: string, since: string, today: string): string =>
      `Những thay đổi trong thực hiện nhiệm vụ của ${about} từ ngày ${since} đến ngày ${today}`,
    everything: 'các cơ quan, đơn vị',
    moved: (facts: { assigned: string; done: string; overdue: number }): string =>
      `Trong kỳ: giao mới ${facts.assigned} nhiệm vụ; hoàn thành ${facts.done} nhiệm vụ; số nhiệm vụ quá hạn ${
        facts.overdue === 0
          ? 'không đổi'
          : facts.overdue > 0
            ? `tăng ${paperWords.count(facts.overdue)}`
            : `giảm ${paperWords.count(-facts.overdue)}`
      }.`,
    standing: (facts: { open: number; overdue: number; dueSoon: number; comeDue: number }): string =>
      `Hiện có ${paperWords.count(facts.open)} nhiệm vụ đang thực hiện, trong đó ${paperWords.count(facts.overdue)} quá hạn, ${paperWords.count(facts.dueSoon)} sắp đến hạn. Tỷ lệ quá hạn trên số nhiệm vụ đã đến hạn: ${facts.overdue}/${facts.comeDue}.`,
    parts: {
      assigned: 'Nhiệm vụ mới giao',
      done: 'Nhiệm vụ đã hoàn thành',
      overdue: 'Nhiệm vụ mới quá hạn',
      deadlines: 'Đề nghị gia hạn, điều chỉnh thời hạn',
      held: 'Tạm dừng, trả lại, yêu cầu làm lại',
      directions: 'Ý kiến chỉ đạo của lãnh đạo',
    },
    happened: (what: string, text: string | null): string =>
      `${what.charAt(0).toLocaleUpperCase('vi')}${what.slice(1)}${text === null || text === '' ? '' : `: ${text}`}`,
    granted: 'đồng ý gia hạn',
    refused: 'không đồng ý gia hạn',
    passed: 'Đã qua thời hạn',
    none: 'Trong kỳ không có thay đổi.',
    closing: 'Trên đây là báo cáo nhanh về những thay đổi trong kỳ',
    more: (count: number): string => `Danh sách chỉ nêu ${count} nhiệm vụ mới nhất.`,
  },
  columns: {
    number: 'STT',
    task: 'Nội dung nhiệm vụ',
    source: 'Văn bản giao',
    deadline: 'Thời hạn',
    state: 'Tình trạng',
    lead: 'Chủ trì',
    coordinating: 'Phối hợp',
    deliverable: 'Sản phẩm',
    progress: 'Tiến độ',
    happened: 'Diễn biến',
    day: 'Ngày',
  },
  noDeadline: 'Không quy định',
  unassigned: 'Chưa phân công',
  fileName: (kind: string, about: string): string =>
    `${kind} ${about}`
      .replace(/[/\\:*?"<>|]/g, '-')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, 120),
} as const
