/** What names a day before its number: `chiều nay`, `hôm qua`, `thứ tư`, `ngày mùng`. */
const WORDS = String.raw`(?:(?:(?:(?:ngày )?hôm (?:nay|qua)|(?:rạng )?(?:sáng|chiều|tối|trưa|đêm|khuya)(?: tối| muộn| sớm)?(?: nay| qua)?|thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|ngày {0,2}|mùng|mồng),? ?\(? ?){1,4})`
const NUMBERS = String.raw`(\d{1,2})(?: ?[/.-] ?| tháng )(\d{1,2})(?:(?: ?[/.-] ?| năm )(\d{4}))?(?![\d/])\)?(?: vừa qua)?`

/** A day of which one word says that it is one: its words, day, month and, where it is said, year are the groups. */
export const DAY: string = String.raw`(?:(?:vào|trong) )?(?:lúc [\d hgi:']{1,12},? ?)?(${WORDS})${NUMBERS}`

/** The same without groups. */
export const ANY_DAY: string = DAY.replaceAll(/\((?!\?)/g, '(?:').replaceAll(String.raw`\(?:`, String.raw`\(`)

/** `5/6, UBND tỉnh …`: only a comma says it at the beginning of a sentence. */
export const BARE_DAY: string = String.raw`()(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}))?(?=, \p{L})`
