import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Documents in every format: `folder/<format>/<name>.<format>`, and their texts as `folder/txt/<name>.txt`. */
export interface Papers {
  readonly folder: string
  readonly names: readonly string[]
  readonly from: string
  /** All of them in one. */
  readonly long: string
}

const root = join(import.meta.dirname, '../../..')
const whole = join(root, '../shared/data/seed-documents')
const golden = join(root, 'understanding/golden')

const FILTERS: Readonly<Record<string, string>> = {
  docx: 'docx:MS Word 2007 XML',
  doc: 'doc:MS Word 97',
  rtf: 'rtf:Rich Text Format',
  html: 'html:HTML (StarWriter)',
  pdf: 'pdf:writer_pdf_Export',
}

/** What LibreOffice there is; null for none. */
export function officeVersion(): string | null {
  const asked = spawnSync('soffice', ['--version'], { encoding: 'utf8' })
  return asked.status === 0 ? asked.stdout.trim() : null
}

/** Lets LibreOffice write the documents in every format. */
export function makePapers(folder: string): Papers {
  const source = existsSync(whole) ? whole : golden
  const files = readdirSync(source).filter((name) => name.endsWith('.txt'))
  const names = files.map((name) => name.slice(0, -4))
  const texts = files.map((name) => readFileSync(join(source, name), 'utf8').replace(/^\u{FEFF}/u, ''))
  const long = 'all'
  for (const sub of ['txt', 'source', 'odt']) mkdirSync(join(folder, sub), { recursive: true })
  const all = [
    ...names.map((name, at) => [name, texts[at] ?? ''] as const),
    [long, texts.join('\n')] as const,
  ]
  for (const [name, text] of all) {
    writeFileSync(join(folder, 'txt', `${name}.txt`), text)
    writeFileSync(join(folder, 'source', `${name}.html`), pageOf(text))
  }
  office(
    folder,
    'odt',
    'odt:writer8',
    all.map(([name]) => join(folder, 'source', `${name}.html`)),
    '--infilter=HTML (StarWriter)',
  )
  for (const [format, filter] of Object.entries(FILTERS))
    office(
      folder,
      format,
      filter,
      all.map(([name]) => join(folder, 'odt', `${name}.odt`)),
    )
  for (const left of readdirSync(join(folder, 'odt')).filter((name) => name.endsWith('.html')))
    renameSync(join(folder, 'odt', left), join(folder, 'source', left))
  const from =
    source === whole ? '../shared/data/seed-documents' : 'understanding/golden (../shared is not here)'
  return { folder, names, from, long }
}

function office(
  folder: string,
  format: string,
  filter: string,
  files: readonly string[],
  ...more: string[]
): void {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  const args = [
    profile,
    '--headless',
    ...more,
    '--convert-to',
    filter,
    '--outdir',
    join(folder, format),
    ...files,
  ]
  const done = spawnSync('soffice', args, { encoding: 'utf8', timeout: 300_000 })
  if (done.status !== 0) throw new Error(`LibreOffice could not write ${format}: ${done.stderr}`)
}

// As offices set their papers: 14 points, justified, first lines indented.
function pageOf(text: string): string {
  const escaped = (line: string): string => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const paragraphs = text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map(
      (line) =>
        `<p style="margin:0 0 0.2cm 0;text-align:justify;text-indent:1cm"><font face="Times New Roman" style="font-size:14pt">${escaped(line)}</font></p>`,
    )
  return `<!doctype html><html><head><meta charset="utf-8"></head><body>${paragraphs.join('\n')}</body></html>`
}
