import type { Sheet, SheetColumn } from './sheet.ts'

/** The parts of an XLSX beside its rows: what the file holds, how cells look, what is frozen, printed and filtered. */

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships'
const sheetTypes = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** Styles of cells, by their place in `stylesPart`. */
export const styles = {
  title: 1,
  note: 2,
  head: 3,
  text: 4,
  number: 5,
  percent: 6,
  day: 7,
  moment: 8,
  /** One step in; two steps are the next, up to `steps`. */
  indented: 9,
} as const
/** As deep as a tree is drawn. */
export const steps = 6

const [numberFormat, percentFormat, dayFormat, momentFormat] = [164, 165, 166, 167]

/** Fonts, borders and formats of all cells. */
export function stylesPart(): string {
  const font = (size: number, faces = ''): string =>
    `<font>${faces}<sz val="${size}"/><name val="Times New Roman"/><family val="1"/></font>`
  const side = (name: string): string => `<${name} style="thin"><color rgb="FF9AA3AE"/></${name}>`
  const cell = (
    format: number,
    fontNumber: number,
    fill: number,
    border: number,
    alignment: string,
  ): string =>
    `<xf numFmtId="${format}" fontId="${fontNumber}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment ${alignment}/></xf>`
  const left = 'horizontal="left" vertical="top" wrapText="1"'
  const centred = 'horizontal="center" vertical="top"'
  const cells = [
    cell(0, 0, 0, 0, 'vertical="bottom"'),
    cell(0, 1, 0, 0, 'vertical="center"'),
    cell(0, 2, 0, 0, 'vertical="center"'),
    cell(0, 3, 2, 1, 'horizontal="center" vertical="center" wrapText="1"'),
    cell(49, 0, 0, 1, left),
    cell(numberFormat, 0, 0, 1, centred),
    cell(percentFormat, 0, 0, 1, centred),
    cell(dayFormat, 0, 0, 1, `${centred} wrapText="1"`),
    cell(momentFormat, 0, 0, 1, centred),
    ...Array.from({ length: steps }, (_, step) => cell(49, 0, 0, 1, `${left} indent="${(step + 1) * 2}"`)),
  ]
  return `${declaration}<styleSheet xmlns="${main}"><numFmts count="4"><numFmt numFmtId="${numberFormat}" formatCode="#,##0.##"/><numFmt numFmtId="${percentFormat}" formatCode="0&quot;%&quot;"/><numFmt numFmtId="${dayFormat}" formatCode="dd/mm/yyyy"/><numFmt numFmtId="${momentFormat}" formatCode="dd/mm/yyyy\\ hh:mm"/></numFmts><fonts count="4">${font(12)}${font(14, '<b/>')}${font(12, '<i/>')}${font(12, '<b/>')}</fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE6EBF1"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${side('left')}${side('right')}${side('top')}${side('bottom')}<diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${cells.length}">${cells.join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`
}

/** What stands before the rows of a sheet: the head frozen, the widths of columns. */
export function sheetBegin(columns: readonly SheetColumn[], headRow: number, first: boolean): string {
  const widths = columns.map(
    ({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  )
  const below = `A${headRow + 1}`
  return `${declaration}<worksheet xmlns="${main}" xmlns:r="${relations}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView ${first ? 'tabSelected="1" ' : ''}workbookViewId="0"><pane ySplit="${headRow}" topLeftCell="${below}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="${below}" sqref="${below}"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="16"/><cols>${widths.join('')}</cols><sheetData>`
}

/** What stands after them: the filter, A4 on its side as wide as the table, page numbers. */
export function sheetEnd(columns: readonly SheetColumn[], headRow: number, lastRow: number): string {
  return `</sheetData><autoFilter ref="A${headRow}:${letter(columns.length)}${lastRow}"/><pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/><headerFooter><oddFooter>&amp;R&amp;P/&amp;N</oddFooter></headerFooter></worksheet>`
}

/** A sheet that was written: its name and the place of its last row. */
export interface WrittenSheet {
  readonly name: string
  readonly lastRow: number
}

/** The book: its sheets, the head row printed on every page, the filters. */
export function bookPart(sheet: Sheet, headRow: number, written: readonly WrittenSheet[]): string {
  const last = letter(sheet.columns.length)
  const sheets = written.map(
    ({ name }, at) => `<sheet name="${escapeWords(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  )
  const quoted = (name: string): string => `'${escapeWords(name).replaceAll("'", "''")}'`
  const filters = written.map(
    ({ name, lastRow }, at) =>
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${at}" hidden="1">${quoted(name)}!$A$${headRow}:$${last}$${lastRow}</definedName>`,
  )
  const titles = written.map(
    ({ name }, at) =>
      `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${quoted(name)}!$${headRow}:$${headRow}</definedName>`,
  )
  return `${declaration}<workbook xmlns="${main}" xmlns:r="${relations}"><bookViews><workbookView/></bookViews><sheets>${sheets.join('')}</sheets><definedNames>${filters.join('')}${titles.join('')}</definedNames></workbook>`
}

/** Where the book finds its sheets and styles. */
export function bookRelations(count: number): string {
  const sheets = Array.from(
    { length: count },
    (_, at) =>
      `<Relationship Id="rId${at + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
  )
  return `${declaration}<Relationships xmlns="${packageRelations}">${sheets.join('')}<Relationship Id="rId${count + 1}" Type="${relations}/styles" Target="styles.xml"/></Relationships>`
}

/** Where the file finds its book. */
export const fileRelations = `${declaration}<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`

/** What each part of the file is. */
export function contentTypes(count: number): string {
  const sheets = Array.from(
    { length: count },
    (_, at) =>
      `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${sheetTypes}.worksheet+xml"/>`,
  )
  return `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${sheetTypes}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${sheetTypes}.styles+xml"/>${sheets.join('')}</Types>`
}

/** The letters of a column, from 1: A … Z, AA … */
export function letter(column: number): string {
  const before = Math.floor((column - 1) / 26)
  return (before > 0 ? letter(before) : '') + String.fromCodePoint(65 + ((column - 1) % 26))
}

const special = /[&<>"\r\p{Cs}\p{Cc}\uFFFE\uFFFF]|_x[0-9A-Fa-f]{4}_/gu
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '\n',
  '\t': '\t',
}

/** Words as XML holds them; signs that XML cannot hold are left out, and what Excel would read as a code stays words. */
export function escapeWords(words: string): string {
  return words.replace(special, (found) =>
    found.startsWith('_x') ? `_x005F${found}` : (entities[found] ?? ''),
  )
}
