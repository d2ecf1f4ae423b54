import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A text with a hand-checked reading. */
export interface GoldText {
  /** The name of the text without its folder, e.g. `002.txt`. */
  readonly file: string
  readonly text: string
}

const shared = join(import.meta.dirname, '../../../shared')

/** Where the hand-checked readings and their texts lie, when nothing else is said. */
export const sharedGold = join(shared, 'gold')
export const sharedTexts: readonly string[] = ['data/documents', 'data/seed-documents'].map((folder) =>
  join(shared, folder),
)

/** The texts of the hand-checked readings in a folder, each from the first folder of texts that has it. */
export function goldTexts(gold = sharedGold, folders = sharedTexts): readonly GoldText[] {
  if (!existsSync(gold)) throw new Error(`no gold readings at ${gold}`)
  return readdirSync(gold)
    .filter((name) => name.endsWith('.json') && name !== 'manifest.json')
    .map((name) => {
      const file = name.replace('.json', '.txt')
      const path = folders.map((folder) => join(folder, file)).find(existsSync)
      if (path === undefined) throw new Error(`no text ${file} in ${folders.join(' or ')}`)
      return { file, text: readFileSync(path, 'utf8') }
    })
}
