/**
 * Doors of imports: a file of tables brought, how it is taken, what it would do, and its confirmation.
 */
import { isRefused, type Refused } from '@dieuhanh/domain'
import type { FastifyInstance } from 'fastify'
import type { Context } from '../../operations/context.ts'
import * as imports from '../../operations/imports/index.ts'
import type { ReadRefused } from '../../operations/reading/index.ts'
import { fileRefusalWords } from '../../words/documents.ts'
import { tableRefusalWords, targetWords } from '../../words/imports.ts'
import { handOut } from '../attachment.ts'
import type { RefusalDetails } from '../problem.ts'
import { serve } from '../serve.ts'
import { readUpload } from '../uploaded-file.ts'
import * as doors from './contract.ts'

/** Opens the doors of imports. */
export function serveImports(app: FastifyInstance, context: Context): void {
  serve(app, doors.importKinds, async ({ scope }) => ({
    items: imports.targets.map(({ key, columns, mayImport }) => {
      const { title, hint, fields } = targetWords[key]
      const needed = new Set(columns.flatMap((column) => (column.needed ? [column.field] : [])))
      const named = Object.entries(fields).map(([field, name]) => ({
        field,
        name,
        needed: needed.has(field),
      }))
      return { key, title, hint, mayImport: mayImport(scope), fields: named }
    }),
  }))
  serve(app, doors.importTemplate, async ({ params, reply }) =>
    handOut(reply, imports.templateFile(params.kind)),
  )
  serve(app, doors.listImports, ({ scope, query }) => imports.listImports(context, scope, query))
  serve(app, doors.openImport, async ({ scope, query, request }) => {
    const file = await readUpload(request, context.config.uploadLimitMb * 1024 * 1024)
    if (isRefused(file)) return file
    return said(await imports.openImport(context, scope, { ...file, target: query.kind }), file.name)
  })
  serve(app, doors.getImport, async ({ scope, params }) =>
    said(await imports.viewOf(context, scope, params.importId)),
  )
  serve(app, doors.editImport, async ({ scope, params, body, ifMatch }) =>
    said(await imports.editImport(context, scope, { ...params, revision: ifMatch, edit: body })),
  )
  serve(app, doors.openImportSheet, async ({ scope, params, body }) =>
    said(await imports.openSheet(context, scope, { ...params, ...body })),
  )
  serve(app, doors.listImportRows, async ({ scope, params, query }) =>
    said(await imports.listRows(context, scope, { ...params, ...query })),
  )
  serve(app, doors.importErrors, async ({ scope, params, reply }) => {
    const file = await imports.errorFile(context, scope, params.importId)
    return isRefused(file) ? said(file) : handOut(reply, file)
  })
  serve(app, doors.applyImport, async ({ scope, params, body }) =>
    said(await imports.applyImport(context, scope, { ...params, ...body })),
  )
  serve(app, doors.undoImport, async ({ scope, params }) =>
    said(await imports.undoImport(context, scope, params.importId)),
  )
}

type Said = Refused<string> & RefusalDetails

/** A refusal of a file with the words for tables, else with those for any file. */
function said<T extends object>(answer: T, name?: string): Exclude<T, Refused<string>> | Said {
  if (!isRefused(answer)) return answer as Exclude<T, Refused<string>>
  const { reason, facts = {} } = answer as ReadRefused
  const words = (tableRefusalWords[reason] ?? fileRefusalWords[reason])?.(facts)
  if (!words) return answer as Said
  const { expected, ...rest } = words
  const where = name === undefined ? {} : { where: name }
  return {
    kind: 'refused',
    reason,
    ...where,
    ...rest,
    ...(expected === undefined ? {} : { expected: [expected] }),
  }
}
