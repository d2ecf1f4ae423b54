import { parse } from '@swc/core'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root, type Check } from './check.ts'

const places = ['domain/src', 'server/src', 'web/src', 'e2e/src', 'bench/src', 'tools']

// Where Vietnamese belongs: words, lexicons and reference tables, the contract's summaries, sample data, tests.
const allowed = [
  /\.test\.tsx?$/,
  /\/words\//,
  /words\.(ts|mjs)$/,
  /\/(lexicon|sample|templates)\//,
  /[/-](contract|shapes)\.ts$/,
  /^domain\/src\/.*(template|names|reference|symbol|secrecy)[a-z-]*\.ts$/,
  /^(e2e|bench)\//,
  /\/testing[a-z-]*(\.ts|\/)/,
  /^tools\/checks\//,
  /\/generated\//,
]

/** Sentences that people read stand where they can be found and translated: no Vietnamese literal elsewhere. */
export const literals: Check = {
  name: 'literals',
  run: async () => {
    const complaints = await Promise.all((await sourceFiles()).map(checkFile))
    return complaints.flat()
  },
}

async function sourceFiles(): Promise<string[]> {
  const lists = await Promise.all(
    places.map(async (place) => {
      const names = await readdir(join(root, place), { recursive: true }).catch(() => [])
      return names.map((name) => `${place}/${name.replaceAll('\\', '/')}`)
    }),
  )
  return lists
    .flat()
    .filter((path) => /\.(tsx?|mjs)$/.test(path) && !allowed.some((pattern) => pattern.test(path)))
}

async function checkFile(path: string): Promise<string[]> {
  const found = await vietnameseLiterals(await readFile(join(root, path), 'utf8'), path.endsWith('x'))
  return found.map((text) => `${path}: ${JSON.stringify(text.slice(0, 60))} belongs in words`)
}

/** The literals of a source text (strings, templates, patterns, text between tags) with Vietnamese letters. */
export async function vietnameseLiterals(source: string, tsx: boolean): Promise<string[]> {
  const found: string[] = []
  collect(await parse(source, { syntax: 'typescript', tsx, target: 'es2024' }), found)
  return found
}

const vietnamese = /[ăâđêôơưàảãạằẳẵắặầẩẫấậèẻẽẹềểễếệìỉĩíịòỏõọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵáéó]/i

function collect(node: unknown, found: string[]): void {
  if (Array.isArray(node)) {
    for (const each of node) collect(each, found)
    return
  }
  if (typeof node !== 'object' || node === null) return
  const text = literalText(node as Record<string, unknown>)
  // A single letter (folding đ) is no sentence.
  if (text !== undefined && text.length > 2 && vietnamese.test(text.normalize('NFC'))) found.push(text)
  for (const value of Object.values(node)) collect(value, found)
}

function literalText(node: Record<string, unknown>): string | undefined {
  switch (node['type']) {
    case 'StringLiteral':
    case 'JSXText':
      return String(node['value'])
    case 'TemplateElement':
      return String(node['cooked'] ?? node['raw'])
    case 'RegExpLiteral':
      return String(node['pattern'])
    default:
      return undefined
  }
}
