/** A line begins, with whose news it is: `TTXVN - `, `(Báo ảnh) `; for use within larger expressions. */
export const OPENS_LINE: string = String.raw`(?:^|\n)[\s*_]{0,6}(?:\([^()\n]{2,24}\) ?[-–]? ?|\p{L}{2,12} ?[-–] ?)?`
