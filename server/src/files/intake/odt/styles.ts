import { walkXml, type Element } from '../xml.ts'
import type { ListLevel, ListStyles } from './lists.ts'
import { openDocument } from './vocabulary.ts'

/** What styles say of text: the font of its letters, the list of its paragraphs, and what is not shown. */
export interface TextStyles {
  readonly lists: ListStyles
  fontOf(style: string | undefined): string | undefined
  listOf(style: string | undefined): string | undefined
  isHidden(style: string | undefined): boolean
}

interface Style {
  parent?: string
  font?: string
  list?: string
  hidden?: boolean
}

/** Collects styles from `styles.xml` and then `content.xml`, whose own come second. */
export class StyleBook implements TextStyles {
  readonly lists = new Map<string, Map<number, ListLevel>>()
  private readonly styles = new Map<string, Style>()
  private readonly faces = new Map<string, string>()
  private style: Style | null = null
  private levels: Map<number, ListLevel> | null = null

  read(bytes: Uint8Array, part: string): void {
    walkXml(
      bytes,
      part,
      { open: (element) => this.open(element), close: (name) => this.close(name) },
      openDocument,
    )
  }

  fontOf(style: string | undefined): string | undefined {
    const font = this.inherited(style, 'font') ?? this.styles.get('default:paragraph')?.font
    return font === undefined ? undefined : (this.faces.get(font) ?? font)
  }

  listOf(style: string | undefined): string | undefined {
    return this.inherited(style, 'list') || undefined
  }

  isHidden(style: string | undefined): boolean {
    return this.inherited(style, 'hidden') ?? false
  }

  private inherited<K extends keyof Style>(name: string | undefined, key: K): Style[K] | undefined {
    let at = name
    // A chain of styles is short; a circle of them is a broken file.
    for (let step = 0; at !== undefined && step < 20; step += 1) {
      const style = this.styles.get(at)
      if (style?.[key] !== undefined) return style[key]
      at = style?.parent
    }
    return undefined
  }

  private open({ name, attributes }: Element): void {
    if (name === 'style:font-face') {
      const family = (attributes['font-family'] ?? '').replace(/['"]/g, '')
      this.faces.set(attributes['name'] ?? '', family)
    } else if (name === 'style:style' || name === 'style:default-style') this.openStyle(name, attributes)
    else if (name === 'style:text-properties' && this.style) {
      const font = attributes['font-name'] ?? attributes['font-family']?.replace(/['"]/g, '')
      if (font !== undefined) this.style.font = font
      if (attributes['display'] === 'none') this.style.hidden = true
    } else if (name === 'text:list-style') {
      this.levels = new Map()
      this.lists.set(attributes['name'] ?? '', this.levels)
    } else if (name === 'text:outline-style') {
      this.levels = new Map()
      this.lists.set('outline', this.levels)
    } else if (/^text:(?:list|outline)-level-style/.test(name)) this.openLevel(name, attributes)
  }

  private openStyle(name: string, attributes: Readonly<Record<string, string>>): void {
    const { family = '', name: own = '', 'parent-style-name': parent, 'list-style-name': list } = attributes
    this.style = { ...(parent === undefined ? {} : { parent }), ...(list === undefined ? {} : { list }) }
    this.styles.set(name === 'style:default-style' ? `default:${family}` : own, this.style)
  }

  private openLevel(name: string, attributes: Readonly<Record<string, string>>): void {
    const depth = Number(attributes['level'] ?? 1) - 1
    this.levels?.set(depth, {
      bullet: name === 'text:list-level-style-bullet' ? (attributes['bullet-char'] ?? '-') : null,
      format: attributes['num-format'] ?? '',
      prefix: attributes['num-prefix'] ?? '',
      suffix: attributes['num-suffix'] ?? '',
      start: Number(attributes['start-value'] ?? 1),
      shown: Number(attributes['display-levels'] ?? 1),
      pattern: attributes['num-list-format'] ?? null,
    })
  }

  private close(name: string): void {
    if (name === 'style:style' || name === 'style:default-style') this.style = null
    if (name === 'text:list-style' || name === 'text:outline-style') this.levels = null
  }
}
