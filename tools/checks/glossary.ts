import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root, type Check } from './check.ts'

/** Every type that the domain names stands in `docs/glossary.md`, so that the two languages stay joined. */
export const glossary: Check = {
  name: 'glossary',
  run: async () => {
    const text = await readFile(join(root, 'docs/glossary.md'), 'utf8').catch(() => '')
    return compareGlossary(text, await domainTypes())
  },
}

/** Complaints about a glossary and the types it must hold. */
export function compareGlossary(text: string, types: readonly string[]): string[] {
  const rows = readRows(text)
  if (rows.length < 20) return [`docs/glossary.md has ${rows.length} rows: it is missing or cannot be read`]
  const known = new Set(rows.flatMap(({ identifiers }) => identifiers.map((word) => word.toLowerCase())))
  const missing = types.filter((type) => !known.has(type.toLowerCase()))
  const bare = rows.filter(({ term, identifiers }) => term === '' || identifiers.length === 0)
  const mixed = rows.filter(({ term }) => term !== term.normalize('NFC'))
  return [
    ...missing.map((type) => `docs/glossary.md has no row for ${type}`),
    ...bare.map(({ line }) => `docs/glossary.md: a row without term or identifier: ${line}`),
    ...mixed.map(({ line }) => `docs/glossary.md: not in NFC: ${line}`),
  ]
}

type Row = { term: string; identifiers: string[]; line: string }

// A table whose heading names the columns; either language may come first.
function readRows(text: string): Row[] {
  const rows: Row[] = []
  let columns: { term: number; identifier: number } | undefined
  for (const line of text.split('\n')) {
    const cells = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim())
    if (cells.length < 2 || /^[-: ]*$/.test(cells.join(''))) continue
    const identifier = cells.findIndex((cell) => /^(identifier|định danh)/i.test(cell))
    if (identifier >= 0) {
      columns = {
        identifier,
        term: cells.findIndex((cell) => /^(vietnamese|tiếng việt|thuật ngữ)/i.test(cell)),
      }
      continue
    }
    if (!columns) continue
    const identifiers = (cells[columns.identifier] ?? '').match(/[A-Za-z]\w+/g) ?? []
    rows.push({ term: cells[columns.term] ?? '', identifiers, line })
  }
  return rows
}

// Arguments, answers and tables of our own making are not concepts of the field.
const technical =
  /(Options|Facts|Context|Index|Refusal|Refused|Reference|Piece|Match|Input|Rule|Kind|Tree|Decision)$/

async function domainTypes(): Promise<string[]> {
  const folder = join(root, 'domain/src')
  const names = (await readdir(folder, { recursive: true })).filter(
    (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
  )
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))
  const types = texts.flatMap((text) =>
    [...text.matchAll(/^export (?:interface|type) (\w+)/gm)].map((match) => match[1] ?? ''),
  )
  return [...new Set(types)].filter((type) => !technical.test(type)).toSorted()
}
