import { walkXml } from '../xml.ts'

/** Which list, and how deep in it, a paragraph belongs to; the list is `'0'` where numbering is switched off. */
export interface ListPlace {
  list?: string
  depth?: number
}

/** What styles give, through the styles they are based on. */
export interface Styles {
  /** The list place of paragraphs of a style. */
  readonly listOf: (style: string | undefined) => ListPlace
  /** The font of letters: by the style of the run, of the paragraph, by default. */
  readonly fontOf: (run: string | undefined, paragraph: string | undefined) => string | undefined
}

/** No styles at all. */
export const noStyles: Styles = { listOf: () => ({}), fontOf: () => undefined }

interface Style extends ListPlace {
  basedOn?: string
  font?: string
  paragraph: boolean
  standard: boolean
}

/** Reads `word/styles.xml`. */
export function readStyles(bytes: Uint8Array): Styles {
  const styles = new Map<string, Style>()
  let style: Style | null = null
  let numbered = false
  let byDefault: string | undefined
  walkXml(bytes, 'word/styles.xml', {
    open: ({ name, attributes }) => {
      const value = attributes['val'] ?? ''
      if (name === 'style') {
        style = { paragraph: attributes['type'] === 'paragraph', standard: attributes['default'] === '1' }
        styles.set(attributes['styleId'] ?? '', style)
      } else if (name === 'rFonts') {
        const font = fontNamed(attributes)
        if (!style) byDefault = font
        else if (font !== undefined) style.font = font
      } else if (!style) return
      else if (name === 'basedOn') style.basedOn = value
      else if (name === 'numPr') numbered = true
      else if (name === 'numId' && numbered) style.list = value
      else if (name === 'ilvl' && numbered) style.depth = Number(value)
    },
    close: (name) => {
      if (name === 'numPr') numbered = false
      if (name === 'style') style = null
    },
  })
  const standard = [...styles].find(([, found]) => found.paragraph && found.standard)?.[0]
  return {
    listOf: (id) => placeOf(styles, id ?? standard),
    fontOf: (run, paragraph) => fontFrom(styles, run) ?? fontFrom(styles, paragraph ?? standard) ?? byDefault,
  }
}

/** The font that an element names for the letters of Latin script; '' where a theme decides. */
export function fontNamed(attributes: Readonly<Record<string, string>>): string | undefined {
  if (attributes['asciiTheme'] !== undefined || attributes['hAnsiTheme'] !== undefined) return ''
  return attributes['ascii'] ?? attributes['hAnsi']
}

function fontFrom(styles: ReadonlyMap<string, Style>, id: string | undefined): string | undefined {
  let at = id
  for (let step = 0; at !== undefined && step < 20; step += 1) {
    const style = styles.get(at)
    if (style?.font !== undefined) return style.font
    at = style?.basedOn
  }
  return undefined
}

function placeOf(styles: ReadonlyMap<string, Style>, id: string | undefined): ListPlace {
  const place: ListPlace = {}
  let at = id
  // A chain of styles is short; a circle of them is a broken file, left after some steps.
  for (let step = 0; at !== undefined && step < 20; step += 1) {
    const style = styles.get(at)
    if (place.list === undefined && style?.list !== undefined) place.list = style.list
    if (place.depth === undefined && style?.depth !== undefined) place.depth = style.depth
    at = style?.basedOn
  }
  return place
}
