/**
 * Writes `server/src/store/generated/database.ts`: the tables as the migrations leave them. With `--check` it
 * writes nothing and ends with 1 when the committed file differs.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { connect } from '../server/src/store/connect.ts'
import { startTestServer } from '../server/src/store/testing.ts'

const root = join(import.meta.dirname, '..')
const target = join(root, 'server/src/store/generated/database.ts')

/** The text of the generated file for the migrations as they are now. */
export async function generateTypes(): Promise<string> {
  const server = await startTestServer()
  const url = new URL(server.url)
  url.pathname = '/dieuhanh_template'
  const { db } = connect(url.href)
  try {
    // It belongs to the server, whose types it makes.
    const { generate, PostgresDialect } = createRequire(join(root, 'server/package.json'))('kysely-codegen')
    // Types match the parsers of store/connect.ts.
    const dialect = new PostgresDialect({ dateParser: 'string', numericParser: 'string' })
    return await generate({
      db,
      dialect,
      outFile: null,
      print: false,
      typeOnlyImports: true,
      overrides: {},
      typeMapping: { int8: 'number', date: 'string' },
    })
  } finally {
    await db.destroy()
    await server.stop()
  }
}

if (import.meta.main) {
  const fresh = await generateTypes()
  if (!process.argv.includes('--check')) {
    await writeFile(target, fresh)
  } else if ((await readFile(target, 'utf8')) !== fresh) {
    console.error('server/src/store/generated/database.ts is not what the migrations make: npm run fix')
    process.exitCode = 1
  }
}
