/** What stands between the names of units in a cell, besides lines and semicolons. */
export const BETWEEN_UNITS: RegExp = /,|(?<![\p{L}])và(?![\p{L}])/u

/** What names the part of the units behind it, in a cell that holds both: "Chủ trì: …", "- Cơ quan phối hợp: …". */
export const PART_LABEL: RegExp =
  /(?:^|[\n;.])[\s\-+*•]*(?:(?:các )?(?:cơ quan|đơn vị)[ ,]*)*(chủ trì|phối hợp)(?: thực hiện)?\s*:/giu

/** "Sở A chủ trì, phối hợp với Sở B". */
export const LEADS_WITH: RegExp = /^(.+?)\s+chủ trì\s*[,;]\s*phối hợp(?:\s+(?:với|cùng))?\s+(.+)$/isu
