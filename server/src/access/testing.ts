/** People and accounts for tests: real rows, real sessions. */
import { v7 } from 'uuid'
import type { Role } from '../http/endpoint.ts'
import { addAccount, asOwner, type Database } from '../store/index.ts'
import type { Access } from './access.ts'
import { hashPassword } from './sign-in/passwords.ts'

/** A workspace with one unit and what hangs below it. */
export interface TestWorkspace {
  readonly workspaceId: string
  readonly rootUnitId: string
}

/** Makes a workspace with its root unit. */
export async function makeWorkspace(db: Database, name: string): Promise<TestWorkspace> {
  const workspaceId = v7()
  await db.insertInto('workspace').values({ id: workspaceId, name }).execute()
  const rootUnitId = await makeUnit(db, workspaceId, name, null)
  return { workspaceId, rootUnitId }
}

/** Makes a unit below another. */
export async function makeUnit(
  db: Database,
  workspaceId: string,
  name: string,
  parentId: string | null,
): Promise<string> {
  const id = v7()
  await db
    .insertInto('unit')
    .values({
      workspace_id: workspaceId,
      id,
      key: id,
      kind: 'state',
      level: 'province',
      parent_id: parentId,
      name,
    })
    .execute()
  return id
}

/** Someone to sign in as. */
export interface TestPerson {
  readonly personId: string
  readonly accountId: string
  readonly username: string
  readonly password: string
}

/** Makes a person with an account and memberships from long ago. */
export async function makePerson(
  db: Database,
  workspaceId: string,
  username: string,
  memberships: readonly { unitId: string; role: Role }[],
  mustChangePassword = false,
): Promise<TestPerson> {
  const password = 'mật khẩu để thử'
  const passwordHash = await hashPassword(password)
  const personId = v7()
  const accountId = await asOwner(db, async (tx) => {
    const id = await addAccount(tx, { username, name: username, passwordHash, mustChangePassword })
    await tx
      .insertInto('person')
      .values({ workspace_id: workspaceId, id: personId, account_id: id, name: username, folded: username })
      .execute()
    for (const { unitId, role } of memberships) {
      await tx
        .insertInto('membership')
        .values({
          workspace_id: workspaceId,
          id: v7(),
          person_id: personId,
          unit_id: unitId,
          role,
          valid_from: '2020-01-01',
        })
        .execute()
    }
    return id
  })
  return { personId, accountId, username, password }
}

/** A POST to `/api/auth/*` as a browser would send it. */
export function authPost(access: Access, path: string, body: unknown, cookie?: string) {
  return access.signIn({
    method: 'POST',
    path,
    search: '',
    headers: { host: 'localhost:3000', origin: 'http://localhost:3000', ...(cookie ? { cookie } : {}) },
    body,
    address: '10.0.0.1',
    requestId: 'request',
  })
}

/** Signs in and gives the cookies to send from now on. */
export async function signInAs(
  access: Access,
  person: Pick<TestPerson, 'username' | 'password'>,
): Promise<string> {
  const { username, password } = person
  const answer = await authPost(access, '/sign-in/username', { username, password })
  if (!(answer instanceof Response)) throw new Error(`sign-in refused: ${answer.reason}`)
  return cookiesOf(answer)
}

/** The cookies that an answer sets, as a `Cookie` header. */
export function cookiesOf(answer: Response): string {
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
}
