/**
 * Writes `server/src/store/generated/database.ts`: the tables as the migrations leave them. With `--check` it
 * writes nothing and ends with 1 when the committed file differs.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { generate, PostgresDialect } from 'kysely-codegen'
import { Kysely, PostgresDialect as Dialect } from 'kysely'
import pg from 'pg'
import { startTestServer } from '../server/src/store/testing.ts'

const target = join(import.meta.dirname, '../server/src/store/generated/database.ts')

/** The text of the generated file for the migrations as they are now. */
export async function generateTypes(): Promise<string> {
  const server = await startTestServer()
  const url = new URL(server.url)
  url.pathname = '/dieuhanh_template'
  const db = new Kysely<object>({
    dialect: new Dialect({ pool: new pg.Pool({ connectionString: url.href }) }),
  })
  try {
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
