import type { Cell } from './types.ts'

/** The words of a cell as people read them: days as 31/12/2026, figures with a decimal comma, blanks put in order. */
export function wordsOf(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'string') return tidy(cell)
  if (typeof cell === 'number') return figure(cell)
  if (typeof cell === 'boolean') return cell ? '1' : '0'
  if ('day' in cell) return cell.day.split('-').toReversed().join('/')
  if ('percent' in cell) return `${figure(cell.percent)}%`
  return cell.error
}

/** Whether a cell holds nothing. */
export function isBlank(cell: Cell): boolean {
  return cell === null || (typeof cell === 'string' && cell.trim() === '')
}

// Lines stay: they part units and items.
function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00a0\t ]+/g, ' ')
    .replace(/ ?\r?\n ?/g, '\n')
    .replace(/[\u200b\ufeff\u00ad]/g, '')
    .trim()
}

function figure(value: number): string {
  return String(Number(value.toPrecision(15))).replace('.', ',')
}
