import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openRoots } from './index.ts'
import { issue } from './testing/authority.ts'

const root = issue({ names: { CN: 'Gốc thử' }, authority: true })
const other = issue({ names: { CN: 'Gốc khác' }, authority: true, which: 1 })
const middle = issue({ names: { CN: 'Cấp dưới' }, issuer: root, authority: true, which: 2 })
const pem = (der: Buffer): string =>
  `-----BEGIN CERTIFICATE-----\n${der.toString('base64').replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dieuhanh-roots-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

test('a folder of PEM and DER: those that vouch for themselves are roots, the others stand between', async () => {
  await writeFile(join(folder, 'a.pem'), `lời ghi chú\n${pem(root.der)}${pem(middle.der)}`)
  await writeFile(join(folder, 'b.cer'), other.der)
  await writeFile(join(folder, 'readme.txt'), 'not a certificate, not asked')
  await writeFile(join(folder, 'c.crt'), 'not a certificate')
  const told: string[] = []
  const { anchors, between } = await openRoots(folder, (files) => told.push(...files))()
  expect(anchors.map(({ subject }) => subject)).toEqual(['CN=Gốc thử', 'CN=Gốc khác'])
  expect(between.map(({ subject }) => subject)).toEqual(['CN=Cấp dưới'])
  expect(told).toEqual([join(folder, 'c.crt')])
})

test('a file put in, changed or taken out counts at the next look; what is unreadable is told once', async () => {
  const told: string[] = []
  const roots = openRoots(folder, (files) => told.push(...files))
  const count = async (): Promise<number> => (await roots()).anchors.length
  expect(await count()).toBe(0)
  const file = join(folder, 'a.der')
  await writeFile(file, root.der)
  expect(await count()).toBe(1)
  await writeFile(file, 'x')
  await utimes(file, 1, 1)
  expect(await count()).toBe(0)
  expect(await count()).toBe(0)
  await rm(file)
  expect(await count()).toBe(0)
  expect(told).toEqual([folder, file, folder])
})

test('one file, no file, nothing said', async () => {
  const file = join(folder, 'goc')
  await writeFile(file, pem(root.der))
  expect((await openRoots(file)()).anchors).toHaveLength(1)
  expect((await openRoots(join(folder, 'not-there'))()).unread).toHaveLength(1)
  expect(await openRoots(undefined)()).toEqual({ anchors: [], between: [], unread: [] })
})
