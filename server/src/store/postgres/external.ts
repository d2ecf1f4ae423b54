import pg from 'pg'
import { errorCode, StartFailure } from './failure.ts'

const oldest = 16

/** Tries the PostgreSQL of `DATABASE_URL`: refuses when it is not a URL, does not answer or is older than 16. */
export async function tryExternal(url: string): Promise<void> {
  const target = describeTarget(url)
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 8000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { rows } = await client.query<{ version: string }>(
      "select current_setting('server_version_num') as version",
    )
    const major = Math.floor(Number(rows[0]?.version ?? 0) / 10_000)
    if (major < oldest) throw new StartFailure('database-too-old', { target, version: String(major) })
  } catch (error) {
    throw error instanceof StartFailure ? error : externalFailure(error, target)
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** Host, port and database of a URL, never its password: fit to be shown and logged. */
export function describeTarget(url: string): string {
  if (!/^postgres(ql)?:\/\//.test(url) || !URL.canParse(url)) throw new StartFailure('database-url')
  const parsed = new URL(url)
  return `${parsed.hostname || 'localhost'}:${parsed.port || '5432'}${parsed.pathname}`
}

function externalFailure(error: unknown, target: string): StartFailure {
  const code = errorCode(error) ?? ''
  if (code === '3D000') return new StartFailure('database-missing', { target })
  if (code.startsWith('28')) return new StartFailure('database-login', { target })
  return new StartFailure('database-unreachable', {
    target,
    message: code || (error instanceof Error ? error.message : ''),
  })
}
