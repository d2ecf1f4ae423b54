import type { OutlineNode, Remark, Span } from '../reading.ts'

/** The Vietnamese alphabet as points are numbered: no f, j, w, z. */
const POINTS = 'a b c d đ e g h i k l m n o p q r s t u v x y'.split(' ')

/** Siblings whose numbers do not follow one another. */
export function numberingRemarks(text: string, outline: readonly OutlineNode[]): readonly Remark[] {
  const remarks: Remark[] = []
  const pending: (readonly OutlineNode[])[] = [outline]
  for (let siblings = pending.pop(); siblings; siblings = pending.pop()) {
    for (const remark of amongSiblings(text, siblings)) remarks.push(remark)
    for (const { children } of siblings) if (children.length > 0) pending.push(children)
  }
  return remarks
}

function amongSiblings(text: string, siblings: readonly OutlineNode[]): readonly Remark[] {
  const remarks: Remark[] = []
  const last = new Map<string, number>()
  for (const node of siblings) {
    const style = styleOf(node)
    const ordinal = ordinalOf(node.label ?? '')
    if (style === undefined || ordinal === undefined) continue
    const before = last.get(style)
    last.set(style, ordinal)
    if (before === undefined || ordinal === before + 1 || ordinal === 1) continue
    remarks.push(remarkOn(text, node, before, ordinal))
  }
  return remarks
}

function remarkOn(text: string, node: OutlineNode, before: number, ordinal: number): Remark {
  const label = node.label ?? ''
  const span = openingWords(text, node.span, label.length + 7)
  if (ordinal === before) return { span, code: 'number-repeated', message: `Số thứ tự “${label}” lặp lại.` }
  if (ordinal < before)
    return { span, code: 'number-backwards', message: `Số thứ tự “${label}” đứng sau một số lớn hơn.` }
  return {
    span,
    code: 'number-skipped',
    message: `Số thứ tự nhảy đến “${label}”, thiếu ${ordinal - before - 1} số trước đó.`,
  }
}

/** The number with the first words after it, whole. */
function openingWords(text: string, { start, end }: Span, length: number): Span {
  let to = Math.min(end, start + length)
  while (to < end && to - start < length + 24 && !' \n'.includes(text.charAt(to))) to++
  if (to < end && (text.charCodeAt(to) & 0xfc00) === 0xdc00) to++
  return { start, end: to }
}

function styleOf({ kind, label }: OutlineNode): string | undefined {
  if (!label || kind === 'bullet') return undefined
  if (/^\d+$/.test(label)) return `${kind} 1`
  if (/^[IVXLC]+$/.test(label)) return `${kind} I`
  return POINTS.includes(label) ? `${kind} a` : undefined
}

function ordinalOf(label: string): number | undefined {
  if (/^\d+$/.test(label)) return Number(label)
  if (/^[IVXLC]+$/.test(label)) return roman(label)
  const at = POINTS.indexOf(label)
  return at < 0 ? undefined : at + 1
}

const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 }

function roman(label: string): number {
  let sum = 0
  for (let at = 0; at < label.length; at++) {
    const value = VALUES[label.charAt(at)] ?? 0
    sum += value < (VALUES[label.charAt(at + 1)] ?? 0) ? -value : value
  }
  return sum
}
