import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { listSettings, loadConfig, loadSecrets } from './index.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dieuhanh-config-'))
})
afterEach(() => rm(folder, { recursive: true }))

const load = (environment: Record<string, string>) =>
  loadConfig({ DIEUHANH_DATA: folder, ...environment }, folder)

describe('settings', () => {
  test('environment goes before the file, the file before the default; an empty variable is not set', async () => {
    await writeFile(join(folder, 'config.json'), '{ "PORT": 4000, "LOCK_AFTER": 7, "TRUST_PROXY": true }')
    expect(load({ PORT: '5000', SESSION_HOURS: '' })).toMatchObject({
      port: 5000,
      lockAfter: 7,
      trustProxy: true,
      sessionHours: 12,
      address: 'http://localhost:5000',
      origins: { port: 'environment', lockAfter: 'file', sessionHours: 'default' },
    })
  })

  test('a given data folder is taken from where the command is typed, the default one from the installation', () => {
    expect(loadConfig({ DIEUHANH_DATA: 'x' }, '/somewhere')).toMatchObject({
      dataFolder: join('/somewhere', 'x'),
    })
    expect(loadConfig({}, '/somewhere')).toMatchObject({
      dataFolder: join(import.meta.dirname, '../../../data'),
    })
  })

  test.each([
    [{ PORT: '80x' }, 'PORT = "80x" (biến môi trường) không hợp lệ: cần số nguyên từ 0 đến 65535.'],
    [{ PORT: '70000' }, 'PORT = "70000" (biến môi trường) không hợp lệ: cần số nguyên từ 0 đến 65535.'],
    [{ LOG_LEVEL: 'loud' }, /LOG_LEVEL = "loud"/],
    [{ TRUST_PROXY: 'yes' }, /TRUST_PROXY = "yes".*cần true hoặc false/],
    [{ PUBLIC_URL: 'ftp://x' }, /PUBLIC_URL/],
    [{ DATABASE_URL: 'mysql://root:s3cret@h/d' }, /DATABASE_URL = \(đã đặt, không hiện\)/],
    [{ DIEUHANH_CONFIG: 'missing.json' }, /Không đọc được tệp cấu hình .*missing\.json/],
  ])('%o is refused with a sentence', (environment: Record<string, string>, sentence) => {
    const refused = load(environment)
    const [said, ...more] = 'sentences' in refused ? refused.sentences : []
    expect(more).toEqual([])
    if (typeof sentence === 'string') expect(said).toBe(sentence)
    else expect(said).toMatch(sentence)
    expect(JSON.stringify(refused)).not.toContain('s3cret')
  })

  test.each([
    ['{ "PORT": ', /không phải JSON/],
    ['[1]', /không phải JSON/],
    ['{ "PROT": 3000 }', /mục lạ "PROT"/],
    ['{ "PORT": "many" }', /PORT = "many" \(.*config\.json\)/],
  ])('a file %s is refused with a sentence', async (text, sentence) => {
    await writeFile(join(folder, 'config.json'), text)
    expect(load({})).toMatchObject({ sentences: [expect.stringMatching(sentence)] })
  })

  test('the listing shows every setting, and no secret', () => {
    const config = load({ DATABASE_URL: 'postgres://u:s3cret@h/d', METRICS_TOKEN: 's3cret-token' })
    if ('sentences' in config) throw new Error('refused')
    const text = listSettings(config).join('\n')
    expect(text).toMatch(/DATABASE_URL +\(đã đặt, không hiện\) +biến môi trường/)
    expect(text).not.toContain('s3cret')
  })
})

describe('secrets', () => {
  test('are generated once, long, and for the owner alone', async () => {
    const first = await loadSecrets(folder, {})
    expect(await loadSecrets(folder, {})).toEqual(first)
    expect(Object.values(first).every((secret) => secret.length >= 40)).toBe(true)
    const names = await readdir(join(folder, 'secrets'))
    const modes = await Promise.all(
      names.map(async (name) => (await stat(join(folder, 'secrets', name))).mode & 0o777),
    )
    expect(modes).toEqual(names.map(() => 0o600))
    expect((await stat(join(folder, 'secrets'))).mode & 0o777).toBe(0o700)
  })

  test('two first starts at once agree; the environment goes before the file', async () => {
    const [one, two] = await Promise.all([loadSecrets(folder, {}), loadSecrets(folder, {})])
    expect(one).toEqual(two)
    expect(await loadSecrets(folder, { DIEUHANH_SESSION_SECRET: 'own' })).toMatchObject({
      sessionSecret: 'own',
    })
  })
})
