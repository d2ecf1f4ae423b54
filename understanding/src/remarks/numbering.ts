import type { OutlineNode, Remark, Span } from '../reading.ts'

/** The Vietnamese alphabet as points are numbered: no f, j, w, z. */
const POINTS = 'a b c d đ e g h i k l m n o p q r s t u v x y'.split(' ')

/** Siblings whose numbers do not follow one another. */
export function numberingRemarks(text: string, outline: readonly OutlineNode[]): readonly Remark[] {
  const remarks: Remark[] = []
  const pending: { readonly siblings: readonly OutlineNode[]; readonly parent?: OutlineNode }[] = [
    { siblings: outline },
  ]
  for (let next = pending.pop(); next; next = pending.pop()) {
    for (const found of amongSiblings(text, next.siblings, next.parent)) remarks.push(found)
    for (const parent of next.siblings)
      if (parent.children.length > 0) pending.push({ siblings: parent.children, parent })
  }
  return remarks
}

function amongSiblings(
  text: string,
  siblings: readonly OutlineNode[],
  parent: OutlineNode | undefined,
): readonly Remark[] {
  const remarks: Remark[] = []
  const last = new Map<string, number>()
  for (const node of siblings) {
    const label = node.label ?? ''
    const letter = CAPITALS.indexOf(label)
    const lettered = letter > 0 && letter === last.get('item A')
    const style = lettered ? 'item A' : styleOf(node)
    const ordinal = lettered ? letter + 1 : ordinalOf(label)
    if (style === undefined || ordinal === undefined) continue
    const before = last.get(style)
    last.set(style, ordinal)
    if (isForeign(label, parent))
      remarks.push(remark(text, node, 'number-mismatch', `không thuộc mục ${parent?.label}.`))
    if (before === undefined || ordinal === before + 1) continue
    const found = outOfOrder(before, ordinal)
    if (found) remarks.push(remark(text, node, ...found))
  }
  return remarks
}

/** Parts numbered by capitals; `Đ` may be left out. `C` and `I` are also Roman numbers. */
const CAPITALS = 'ABCDEGHIKLMNOPQRSTUVXY'.split('')

/** `2.1` under item 3. */
function isForeign(label: string, parent: OutlineNode | undefined): boolean {
  const prefix = prefixOf(label)
  return (
    prefix !== '' && /^\d+$/.test(prefix) && /^\d+$/.test(parent?.label ?? '') && prefix !== parent?.label
  )
}

const prefixOf = (label: string): string => label.slice(0, Math.max(0, label.lastIndexOf('.')))

function outOfOrder(before: number, ordinal: number): readonly [code: string, message: string] | undefined {
  if (ordinal === 1) return before > 2 ? ['number-restarted', 'bắt đầu lại từ đầu.'] : undefined
  if (ordinal === before) return ['number-repeated', 'lặp lại.']
  if (ordinal < before) return ['number-backwards', 'đứng sau một số lớn hơn.']
  return ['number-skipped', `nhảy cóc, thiếu ${ordinal - before - 1} số trước đó.`]
}

function remark(text: string, node: OutlineNode, code: string, message: string): Remark {
  const label = node.label ?? ''
  const span = openingWords(text, node.span, label.length + 7)
  return { span, code, message: `Số thứ tự “${label}” ${message}` }
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
  if (/^\d+(?:\.\d+)+$/.test(label)) return `${kind} ${prefixOf(label)}.1`
  if (CAPITALS.includes(label)) return kind === 'item' ? 'item A' : undefined
  return POINTS.includes(label) ? `${kind} a` : undefined
}

function ordinalOf(label: string): number | undefined {
  if (/^\d+$/.test(label)) return Number(label)
  if (/^[IVXLC]+$/.test(label)) return roman(label)
  if (/^\d+(?:\.\d+)+$/.test(label)) return Number(label.slice(label.lastIndexOf('.') + 1))
  if (CAPITALS.includes(label)) return CAPITALS.indexOf(label) + 1
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
