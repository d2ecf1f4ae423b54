/** One row of everything, for tests of who sees what. */
import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { v7 } from 'uuid'
import type { Database } from './connect.ts'

/** The ids of a workspace in which every table has a row. */
export interface FullWorkspace {
  readonly workspaceId: string
  readonly unitId: string
  readonly personId: string
  readonly membershipId: string
  readonly documentId: string
  readonly draftId: string
  readonly taskId: string
  readonly eventId: string
  readonly fileId: string
  readonly filterId: string
  readonly tokenId: string
  readonly arrivalId: string
  readonly exportId: string
  readonly importId: string
}

/** Makes a workspace with a row in every table; the task is led by its one unit. */
export async function fillWorkspace(db: Database): Promise<FullWorkspace> {
  const ids = {
    workspaceId: v7(),
    unitId: v7(),
    personId: v7(),
    membershipId: v7(),
    documentId: v7(),
    draftId: v7(),
    taskId: v7(),
    eventId: v7(),
    fileId: v7(),
    filterId: v7(),
    tokenId: v7(),
    arrivalId: v7(),
    exportId: v7(),
    importId: v7(),
  }
  const statements = [
    ...organisationRows(ids),
    ...documentRows(ids),
    ...arrivalRows(ids),
    ...taskRows(ids),
    ...paperRows(ids),
  ]
  for (const statement of statements) await statement.execute(db)
  return ids
}

function organisationRows({ workspaceId: w, unitId, personId, membershipId, tokenId }: FullWorkspace) {
  const unitEventId = v7()
  return [
    sql`insert into workspace (id, name) values (${w}, 'Tỉnh Khác')`,
    sql`insert into unit (workspace_id, id, key, kind, level, name)
      values (${w}, ${unitId}, 'root', 'territory', 'province', 'Tỉnh Khác')`,
    sql`insert into unit_name (workspace_id, id, unit_id, name, folded, kind)
      values (${w}, ${v7()}, ${unitId}, 'Tỉnh Khác', 'tinh khac', 'official')`,
    sql`insert into unit_event (workspace_id, id, kind, unit_id, on_day)
      values (${w}, ${unitEventId}, 'created', ${unitId}, '2026-01-01')`,
    sql`insert into unit_successor (workspace_id, event_id, unit_id) values (${w}, ${unitEventId}, ${unitId})`,
    sql`insert into person (workspace_id, id, name, folded) values (${w}, ${personId}, 'Người Khác', 'nguoi khac')`,
    sql`insert into membership (workspace_id, id, person_id, unit_id, role, valid_from)
      values (${w}, ${membershipId}, ${personId}, ${unitId}, 'leader', '2026-01-01')`,
    sql`insert into api_token (workspace_id, id, person_id, name, hash, scopes, expires_at)
      values (${w}, ${tokenId}, ${personId}, 'Mã', ${randomBytes(32)}, '{}', now() + interval '1 day')`,
  ]
}

function documentRows({ workspaceId: w, personId, documentId, fileId, draftId }: FullWorkspace) {
  const sha = randomBytes(32).toString('hex')
  return [
    sql`insert into file (workspace_id, id, sha256, name, media_type, size, person_id)
      values (${w}, ${fileId}, ${sha}, 'tệp.txt', 'text/plain', 1, ${personId})`,
    sql`insert into document (workspace_id, id, file_id, sha256, source, title)
      values (${w}, ${documentId}, ${fileId}, ${sha}, 'paste', 'Văn bản khác')`,
    sql`insert into document_text (workspace_id, document_id, text, folded)
      values (${w}, ${documentId}, 'Văn bản khác', 'van ban khac')`,
    sql`insert into reading (workspace_id, id, document_id, engine_version, reading, milliseconds)
      values (${w}, ${v7()}, ${documentId}, '1', '{}', 1)`,
    sql`insert into citation (workspace_id, id, document_id, span_start, span_end, quote, type, role)
      values (${w}, ${v7()}, ${documentId}, 0, 1, 'V', 'other', 'basis')`,
    sql`insert into document_signatures (workspace_id, document_id, version, facts)
      values (${w}, ${documentId}, 1, '{}')`,
    sql`insert into document_signed_copy (workspace_id, document_id, file_id, sha256, version, facts)
      values (${w}, ${documentId}, ${fileId}, ${sha}, 1, '{}')`,
    sql`insert into document_event (workspace_id, id, document_id, kind)
      values (${w}, ${v7()}, ${documentId}, 'registered')`,
    sql`insert into draft (workspace_id, id, document_id, position, span_start, span_end, title, body)
      values (${w}, ${draftId}, ${documentId}, 1, 0, 3, 'Việc khác', 'Việc khác')`,
    sql`insert into draft_event (workspace_id, id, draft_id, document_id, kind)
      values (${w}, ${v7()}, ${draftId}, ${documentId}, 'edited')`,
  ]
}

function paperRows({ workspaceId: w, personId, unitId }: FullWorkspace) {
  return [
    sql`insert into paper_template (workspace_id, system, class, revision, issuer, person_id)
      values (${w}, 'state', 'letter', 1, 'Văn phòng khác', ${personId})`,
    sql`insert into paper_signers (workspace_id, revision, signers, person_id) values (${w}, 1, '[]', ${personId})`,
    sql`insert into paper_number (workspace_id, id, series, year, number, symbol, kind, subject_id, subject, person_id)
      values (${w}, ${v7()}, '/VP', 2026, 1, '01/VP', 'reminder', ${unitId}, 'đôn đốc', ${personId})`,
  ]
}

function arrivalRows({ workspaceId: w, documentId, arrivalId }: FullWorkspace) {
  return [
    sql`insert into arrival (workspace_id, id, source, name, size, state)
      values (${w}, ${arrivalId}, 'upload', 'quét.pdf', 1, 'failed')`,
    sql`insert into arrival_page (workspace_id, arrival_id, page, reason) values (${w}, ${arrivalId}, 1, 'broken')`,
    sql`insert into document_recognition (workspace_id, document_id, confidence, doubts, milliseconds)
      values (${w}, ${documentId}, 0.9, '[]', 1)`,
    sql`insert into document_page (workspace_id, document_id, page, recognition)
      values (${w}, ${documentId}, 1, '{}')`,
    sql`insert into mail_taken (workspace_id, mailbox, uid_validity, uid) values (${w}, 'a@b/INBOX', 1, 1)`,
    sql`insert into arrival_source (workspace_id, source, place) values (${w}, 'folder', '/thu')`,
  ]
}

function taskRows({ workspaceId: w, unitId, personId, documentId, taskId, fileId, ...ids }: FullWorkspace) {
  return [
    sql`insert into task (workspace_id, id, number, title, body, folded, document_id, lead_unit_id, unit_ids,
        issued_on)
      values (${w}, ${taskId}, 1, 'Việc khác', 'Việc khác', 'viec khac', ${documentId}, ${unitId},
        array[${unitId}::uuid], '2026-11-01')`,
    sql`insert into task_number (workspace_id, next) values (${w}, 2)`,
    sql`insert into task_unit (workspace_id, task_id, unit_id, role) values (${w}, ${taskId}, ${unitId}, 'lead')
      on conflict do nothing`,
    sql`insert into task_event (workspace_id, id, task_id, kind, on_day, person_id)
      values (${w}, ${ids.eventId}, ${taskId}, 'comment', '2026-11-01', ${personId})`,
    sql`insert into task_event_file (workspace_id, event_id, file_id) values (${w}, ${ids.eventId}, ${fileId})`,
    sql`insert into task_filter (workspace_id, id, person_id, name, address)
      values (${w}, ${ids.filterId}, ${personId}, 'Bộ lọc', '?q=a')`,
    sql`insert into sheet_import (workspace_id, id, file_id, target, person_id)
      values (${w}, ${ids.importId}, ${fileId}, 'tasks', ${personId})`,
    sql`insert into sheet_import_row (workspace_id, import_id, sheet, row_number, subject_id, fate)
      values (${w}, ${ids.importId}, 'Nhiệm vụ', 2, ${taskId}, 'new')`,
    sql`insert into sheet_import_progress (workspace_id, import_id, person_id)
      values (${w}, ${ids.importId}, ${personId})`,
    sql`insert into indicator (workspace_id, id, name, key, owner_unit_id, person_id)
      values (${w}, ${taskId}, 'Chỉ tiêu', 'chi tieu|', ${unitId}, ${personId})`,
    sql`insert into indicator_target (workspace_id, id, indicator_id, period_from, period_until, value, relation,
      import_id, import_row, person_id)
      values (${w}, ${taskId}, ${taskId}, '2026-01-01', '2027-01-01', 8, 'exactly', ${ids.importId}, 2, ${personId})`,
    sql`insert into observation (workspace_id, id, indicator_id, kind, period_from, period_until, value, relation,
      import_id, import_row, person_id)
      values (${w}, ${taskId}, ${taskId}, 'actual', '2026-01-01', '2026-07-01', 8, 'exactly', ${ids.importId}, 2, ${personId})`,
    sql`insert into project (workspace_id, id, name, key, owner_unit_id, person_id)
      values (${w}, ${taskId}, 'Dự án', 'du an', ${unitId}, ${personId})`,
    sql`insert into capital_plan (workspace_id, id, project_id, year, kind, source, amount, import_id, import_row, person_id)
      values (${w}, ${taskId}, ${taskId}, 2026, 'approved', 'all', 1000, ${ids.importId}, 2, ${personId})`,
    sql`insert into disbursement (workspace_id, id, project_id, year, kind, source, from_day, as_of, amount, import_id,
      import_row, person_id)
      values (${w}, ${taskId}, ${taskId}, 2026, 'actual', 'all', '2026-01-01', '2026-10-31', 500, ${ids.importId}, 2,
        ${personId})`,
    sql`insert into export_job (workspace_id, id, person_id, list, asked, asker)
      values (${w}, ${ids.exportId}, ${personId}, 'units', '{}', '{}')`,
    sql`insert into notification (workspace_id, id, person_id, kind, title)
      values (${w}, ${v7()}, ${personId}, 'comment', 'Tin')`,
    sql`insert into audit (workspace_id, person_id, action, subject) values (${w}, ${personId}, 'a.b', 'a')`,
    sql`insert into idempotency_key (workspace_id, person_id, key, request_hash)
      values (${w}, ${personId}, 'k', ${randomBytes(32)})`,
  ]
}
