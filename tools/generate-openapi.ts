/**
 * Writes `server/openapi.json` from the contract and `web/src/api/generated/schema.ts`, the client's types, from
 * that. With `--check` it writes nothing and ends with 1 when a committed file differs.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { openApi } from '../server/src/http/openapi.ts'

const root = join(import.meta.dirname, '..')

/** The two files as the contract makes them now. */
export async function generateOpenApi(): Promise<Record<string, string>> {
  const document = `${JSON.stringify(openApi(), null, 2)}\n`
  // It belongs to the web, whose types it makes, and brings a TypeScript of its own.
  const { default: openapiTypescript, astToString } = createRequire(join(root, 'web/package.json'))(
    'openapi-typescript',
  )
  const types: string = astToString(await openapiTypescript(JSON.parse(document)))
  const heading = '/** The API as types; made by tools/generate-openapi.ts from server/openapi.json. */\n\n'
  return { 'server/openapi.json': document, 'web/src/api/generated/schema.ts': heading + types }
}

if (import.meta.main) {
  for (const [path, fresh] of Object.entries(await generateOpenApi())) {
    const committed = await readFile(join(root, path), 'utf8').catch(() => '')
    if (committed === fresh) continue
    if (process.argv.includes('--check')) {
      console.error(`${path} is not what the contract makes: npm run fix`)
      process.exitCode = 1
    } else {
      await writeFile(join(root, path), fresh)
      console.log(`wrote ${path}`)
    }
  }
}
