import { keepShape } from '../kept-shapes.ts'
import type { Unit } from './segment.ts'
import { verbAt } from './subject.ts'
import { HAS_COLON } from './word-flags.ts'

/** `… đồng chí Bí thư đã nêu rõ một số nhiệm vụ trọng tâm trong thời gian tới: Thứ nhất, …` */
const OPENS =
  /(?:nêu rõ|nêu|đề ra|chỉ rõ|nhấn mạnh|lưu ý|quán triệt|triển khai|đưa ra|gợi ý|định hướng)(?: một số| các| những| \d{1,2}| thêm)?(?: nội dung,?| nhiệm vụ,?(?: và)?| giải pháp| việc| vấn đề)+(?= |:)[^.;:]{0,70}: ?(?=(?:thứ nhất|một là|trước hết|đó là)(?!\p{L}))/u
const FIRST_ORDINAL = /^(?:thứ nhất|một là|trước hết|đó là)[,:]? (?:là )?/
const ORDINAL =
  /^(?:cuối cùng|thứ (?:hai|ba|tư|năm|sáu|bảy|tám|chín|mười)|(?:hai|ba|bốn|năm|sáu|bảy|tám) là)[,:]? (?:là )?/

/** What a speaker numbers that shall be done: `nêu rõ một số nhiệm vụ: Thứ nhất, …`, and then `Thứ hai, …`. */
export class ToldList {
  readonly #view: string
  /** The block in which the last was found. */
  #last = -1

  constructor(view: string) {
    this.#view = view
  }

  /** Whether a sentence begins such a list, goes on with it, or tells what else a body must do. */
  has(unit: Unit, flags: number): boolean {
    if (tellsWhatMust(this.#view, unit)) return true
    const opens = opensList(this.#view, unit, flags)
    if (!opens && (this.#last < 0 || unit.block - this.#last > NEAR || !goesOn(this.#view, unit)))
      return false
    this.#last = unit.block
    return true
  }
}

/** How many blocks lie at most between two of them. */
const NEAR = 3

function opensList(view: string, { first, end }: Unit, flags: number): boolean {
  if ((flags & HAS_COLON) === 0) return false
  const opening = view.slice(first, Math.min(end, first + 300))
  const found = OPENS.exec(opening)
  if (found === null) return false
  const at = found.index + found[0].length
  return doesBehind(view, first + at, FIRST_ORDINAL)
}

/** `Thứ hai, triển khai …`, `Thứ ba, là thực hiện …`: the next of them. */
const goesOn = (view: string, { first }: Unit): boolean => doesBehind(view, first, ORDINAL)

function doesBehind(view: string, at: number, ordinal: RegExp): boolean {
  const found = ordinal.exec(view.slice(at, at + 24))
  return found !== null && verbAt(view, at + found[0].length) !== undefined
}

/** `Đồng chí nhấn mạnh, …, UBND xã cần tiếp tục …`: what somebody says that a body has to do. */
const SAYS_MUST =
  /^(?:đồng chí|ông|bà|chủ tịch|phó chủ tịch|bí thư|phó bí thư)(?: [^.;:,]{2,70})? (?:nhấn mạnh|lưu ý|đề nghị|yêu cầu|chỉ rõ)(?:,| rằng| là)? [^.;:]{0,120}?(?:các |ubnd|ủy ban|đảng ủy|chi bộ|sở|phòng|ban|mttq|công an)[^.;:,]{0,60} (?:cần|phải) (?:phải )?/

/** Whether a sentence tells by whom and what a body was told that it must do. */
function tellsWhatMust(view: string, { first, end }: Unit): boolean {
  const sign = view.charCodeAt(first)
  if (sign !== LETTER_DD && sign !== LETTER_O && sign !== LETTER_B && sign !== LETTER_C && sign !== LETTER_P)
    return false
  const found = SAYS_MUST.exec(view.slice(first, Math.min(end, first + 320)))
  return found !== null && verbAt(view, first + found[0].length) !== undefined
}
const LETTER_DD = 0x111
const LETTER_O = 0xf4
const LETTER_B = 0x62
const LETTER_C = 0x63
const LETTER_P = 0x70

keepShape(new ToldList(''))
