/** Somebody at the door, for tests: signs in and asks over HTTP as a browser would. */
import type { TestServer } from '../testing.ts'
import { signInAs, type TestPerson } from '../access/testing.ts'

/** An answer, read. */
export interface Answered {
  readonly status: number
  // oxlint-disable-next-line typescript/no-explicit-any -- tests look into whatever came back
  readonly body: any
  readonly headers: Readonly<Record<string, unknown>>
}

/** Asks as one person (or, without a cookie, as nobody). */
export type Ask = (
  method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE',
  url: string,
  body?: unknown,
  headers?: Record<string, string>,
) => Promise<Answered>

/** Signs in and gives a way to ask. */
export async function asPerson(server: TestServer, person: TestPerson): Promise<Ask> {
  return asCookie(server, await signInAs(server.context.access, person))
}

/** Asks with given headers: a cookie, a token, nothing. */
export function asCookie(server: TestServer, cookie?: string): Ask {
  return async (method, url, body, headers = {}) => {
    const answer = await server.app.inject({
      method,
      url,
      headers: { ...(cookie ? { cookie } : {}), ...headers },
      ...(body === undefined ? {} : { payload: body as object }),
    })
    const { payload } = answer
    return {
      status: answer.statusCode,
      body: payload.startsWith('{') || payload.startsWith('[') ? JSON.parse(payload) : payload,
      headers: answer.headers,
    }
  }
}
