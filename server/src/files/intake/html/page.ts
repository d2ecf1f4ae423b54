/** What is used of the nodes of a page. */
export interface PageNode {
  readonly nodeType: number
  readonly tagName?: string
  readonly textContent: string | null
  readonly childNodes: Iterable<PageNode>
  readonly parentNode: PageNode | null
  getAttribute?(name: string): string | null
}

// What runs, what is not shown, what is furniture of a form.
/** Elements that are never read. */
export const DROPPED = new Set(
  'DEL SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED SVG MATH CANVAS AUDIO VIDEO FORM BUTTON SELECT TEXTAREA INPUT NAV HEAD LINK META DIALOG'.split(
    ' ',
  ),
)
/** Deeper than any honest page. */
export const DEEPEST = 400

/** The name of an element, in capitals. */
export function nameOf(node: PageNode | null): string {
  return node?.tagName?.toUpperCase() ?? ''
}
