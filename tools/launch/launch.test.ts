import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { fingerprintOf } from './build-web.mjs'
import { isInstalled } from './install.mjs'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dieuhanh-launch-'))
})
afterEach(() => rm(folder, { recursive: true }))

describe('whether to install', () => {
  const wanted = {
    '': {},
    server: {},
    'node_modules/a': { version: '1.0.0' },
    'node_modules/@dieuhanh/server': { link: true },
    'node_modules/other-system': { version: '1.0.0', optional: true },
    'web/node_modules/b': { version: '2.0.0' },
  }
  const a = { 'node_modules/a': { version: '1.0.0' } }
  const b = { 'web/node_modules/b': { version: '2.0.0' } }

  test.each([
    ['everything is there', { ...a, ...b }, true],
    ['a package is missing', { ...a }, false],
    ['a package has another version', { ...b, 'node_modules/a': { version: '1.0.1' } }, false],
    ['nothing was installed', undefined, false],
  ])('%s', async (_name, present, expected) => {
    await mkdir(join(folder, 'node_modules'))
    await writeFile(join(folder, 'package-lock.json'), JSON.stringify({ packages: wanted }))
    if (present) {
      await writeFile(join(folder, 'node_modules/.package-lock.json'), JSON.stringify({ packages: present }))
    }
    expect(isInstalled(folder)).toBe(expected)
  })
})

describe('whether to build', () => {
  test('a changed, new or renamed source changes the fingerprint; a test does not', async () => {
    const file = (name: string): string => join(folder, name)
    await writeFile(file('a.ts'), '1')
    const first = fingerprintOf([folder])
    await writeFile(file('a.test.ts'), '1')
    expect(fingerprintOf([folder])).toBe(first)
    await writeFile(file('a.ts'), '2')
    const second = fingerprintOf([folder])
    await writeFile(file('b.ts'), '')
    const third = fingerprintOf([folder])
    expect(new Set([first, second, third]).size).toBe(3)
    expect(fingerprintOf([folder, file('missing')])).toBe(third)
  })
})
