const MARKS = /[\u0300-\u036f]/g
const STROKED_D = /đ/g

/** Lower case without marks, `đ` as `d`: "Sở Tài chính" and "so tai chinh" meet here, old and new tone placement too. */
export function foldMarks(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').toLowerCase().replace(STROKED_D, 'd')
}
