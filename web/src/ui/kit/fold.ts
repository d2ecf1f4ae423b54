/** Letters without marks, so that "van ban" finds "Văn bản". */
export function fold(words: string): string {
  return words.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd')
}
