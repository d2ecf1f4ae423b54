import type * as library from 'docx'
import type { IParagraphStyleOptions, IStylesOptions } from 'docx'
import { paperLayoutWords as words } from '../../words/paper-layout.ts'
import { styleNames, type Layout, type Style, type StyleName } from './layout.ts'

/** The font of papers where it is not drawn by us. */
export const FONT = 'Times New Roman'
/** Twentieths of a point in a millimetre. */
const MILLIMETRE = 1440 / 25.4
const POINT = 20

const outline: Partial<Record<StyleName, number>> = { kind: 0, part: 1, heading: 2, subheading: 3 }

/** One named style for each place of a paper. */
export function stylesOf(docx: typeof library, layout: Layout): IStylesOptions {
  return {
    default: {
      document: { run: { font: FONT, size: layout.styles.body.size * 2, language: { value: 'vi-VN' } } },
    },
    paragraphStyles: styleNames.map((name) => styleOf(docx, name, layout.styles[name])),
  }
}

function styleOf(docx: typeof library, name: StyleName, style: Style): IParagraphStyleOptions {
  const level = outline[name]
  return {
    id: name,
    name: words.styles[name],
    basedOn: 'Normal',
    quickFormat: true,
    run: {
      font: FONT,
      size: style.size * 2,
      bold: style.bold,
      italics: style.italic,
      ...(style.underline ? { underline: { type: docx.UnderlineType.SINGLE } } : {}),
    },
    paragraph: {
      alignment: alignmentOf(docx, style.align),
      indent: {
        firstLine: Math.round(style.indent * MILLIMETRE),
        left: Math.round(style.left * MILLIMETRE),
      },
      spacing: {
        before: style.before * POINT,
        after: 0,
        line: Math.round(240 * style.lines),
        lineRule: docx.LineRuleType.AUTO,
      },
      keepNext: level !== undefined,
      ...(level === undefined ? {} : { outlineLevel: level }),
    },
  }
}

function alignmentOf({ AlignmentType }: typeof library, align: Style['align']) {
  if (align === 'justify') return AlignmentType.BOTH
  return align === 'center' ? AlignmentType.CENTER : AlignmentType.LEFT
}
