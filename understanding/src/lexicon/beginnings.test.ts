import { describe, expect, it } from 'vitest'
import { Beginnings } from './beginnings.ts'

describe('how a pattern may begin', () => {
  it.each([
    [/^(?:nếu|trường hợp|khi)(?= )/, ['nếu có', 'trường hợp', 'khi '], ['nên', 'tập trung', 'kính', '']],
    [/(?:các )?đồng chí /y, ['các đồng chí', 'đồng chí A'], ['cấp ủy', 'đối với', ' đồng chí']],
    [/:?\s{1,3}(?:cho )?[a-d]/y, [': a', ' cho', '\ncho'], ['cho', ':cho']],
    [/[\p{Lu}Đ]{2,4}-\d/u, ['ĐB-1', 'NQ-2'], ['đb-1', '1-2']],
    [/a{1}b|c{0,2}d/, ['ab', 'cd', 'd', 'ccd'], ['aa', 'b']],
    [/(?<=x)a\.b|\bé(?!t)\/|[^\]a-z]k/, ['a.', 'é/', '1k', 'Ak'], ['ax', 'bk']],
    [/(?:a|b)+c\x20|\u0111\d/, ['aa', 'ac', 'bc', 'đ1'], ['ad', 'đi']],
    [/x?/, ['anything', ''], []],
    [/KẾ HOẠCH/i, ['kế', 'x'], []],
  ])('%s', (pattern, may, mayNot) => {
    const beginnings = new Beginnings(pattern)
    for (const words of may) expect([words, beginnings.mayBegin(words, 0)]).toEqual([words, true])
    for (const words of mayNot) expect([words, beginnings.mayBegin(words, 0)]).toEqual([words, false])
  })
})
