import { readFile } from 'node:fs/promises'

/** A text that ships with the product, by its path below `server/data`. */
export function shippedText(path: string): Promise<string> {
  return readFile(new URL(`../../data/${path}`, import.meta.url), 'utf8')
}
