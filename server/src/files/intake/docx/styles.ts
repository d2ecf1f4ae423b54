import { walkXml } from '../xml.ts'

/** Which list, and how deep in it, a paragraph belongs to; the list is `'0'` where numbering is switched off. */
export interface ListPlace {
  list?: string
  depth?: number
}

/** The list places that paragraph styles give, through the styles they are based on. */
export type StyleLists = (style: string | undefined) => ListPlace

interface Style extends ListPlace {
  basedOn?: string
  paragraph: boolean
  standard: boolean
}

/** Reads `word/styles.xml`. */
export function readStyles(bytes: Uint8Array): StyleLists {
  const styles = new Map<string, Style>()
  let style: Style | null = null
  let numbered = false
  walkXml(bytes, 'word/styles.xml', {
    open: ({ name, attributes }) => {
      const value = attributes['val'] ?? ''
      if (name === 'style') {
        style = { paragraph: attributes['type'] === 'paragraph', standard: attributes['default'] === '1' }
        styles.set(attributes['styleId'] ?? '', style)
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
  return (id) => placeOf(styles, id ?? standard)
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
