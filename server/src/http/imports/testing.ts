/** Somebody who brings tables, for tests. */
import exceljs from 'exceljs'
import { makePerson, signInAs } from '../../access/testing.ts'
import { settle, units, workspaceId } from '../../store/tasks/testing.ts'
import type { TestServer } from '../../testing.ts'
import { asCookie, type Ask, type Answered } from '../testing.ts'

type Rows = readonly (readonly unknown[])[]
type Role = 'office-specialist' | 'administrator' | 'focal-point'

/** A person at the door of imports. */
export interface Importer {
  readonly cookie: string
  readonly ask: Ask
  upload(bytes: Uint8Array, name?: string, query?: string): Promise<Answered>
  /** Brings rows as a book; answers the import. */
  bring(rows: Rows): Promise<Answered['body']>
  apply(opened: { id: string; fingerprint: string }): Promise<Answered>
  rows(id: string, fate?: string): Promise<Answered['body'][]>
  book(url: string): Promise<exceljs.Workbook>
}

/** Rows as the bytes of a book. */
export async function bookOf(rows: Rows, sheetName = 'Nhiệm vụ'): Promise<Uint8Array> {
  const made = new exceljs.Workbook()
  const sheet = made.addWorksheet(sheetName)
  for (const row of rows) sheet.addRow([...row])
  return bytesOf(made)
}

/** The bytes of a book. */
export async function bytesOf(made: exceljs.Workbook): Promise<Uint8Array> {
  return new Uint8Array(await made.xlsx.writeBuffer())
}

/** Settles the small province and signs people in. */
export async function importers<Name extends string>(
  server: TestServer,
  people: Readonly<Record<Name, Role>>,
): Promise<Record<Name, Importer>> {
  const { db } = server.database
  await settle(db)
  const signed: Partial<Record<Name, Importer>> = {}
  for (const [name, role] of Object.entries(people) as [Name, Role][]) {
    const unitId = role === 'focal-point' ? units.c : units.root
    const person = await makePerson(db, workspaceId, `nguoi.${name}`, [{ unitId, role }])
    signed[name] = importer(server, await signInAs(server.context.access, person))
  }
  return signed as Record<Name, Importer>
}

function importer(server: TestServer, cookie: string): Importer {
  const ask = asCookie(server, cookie)
  const upload: Importer['upload'] = async (bytes, name = 'nhiem-vu.xlsx', query = '') => {
    const boundary = 'ranh-gioi-cua-tep'
    const payload = Buffer.concat([
      Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\n\r\n`),
      bytes,
      Buffer.from(`\r\n--${boundary}--\r\n`),
    ])
    const headers = { cookie, 'content-type': `multipart/form-data; boundary=${boundary}` }
    const answer = await server.app.inject({
      method: 'POST',
      url: `/api/v1/imports${query}`,
      headers,
      payload,
    })
    return { status: answer.statusCode, body: JSON.parse(answer.payload), headers: answer.headers }
  }
  return {
    cookie,
    ask,
    upload,
    bring: async (rows) => {
      const { status, body } = await upload(await bookOf(rows))
      if (status !== 201) throw new Error(JSON.stringify(body))
      return body
    },
    apply: ({ id, fingerprint }) => ask('POST', `/api/v1/imports/${id}/apply`, { fingerprint }),
    rows: async (id, fate) => {
      const { body } = await ask('GET', `/api/v1/imports/${id}/rows?limit=500${fate ? `&fate=${fate}` : ''}`)
      return body.items
    },
    book: async (url) => {
      const answer = await server.app.inject({ method: 'GET', url, headers: { cookie } })
      if (answer.statusCode !== 200) throw new Error(answer.payload)
      const made = new exceljs.Workbook()
      await made.xlsx.load(new Uint8Array(answer.rawPayload).buffer)
      return made
    },
  }
}
