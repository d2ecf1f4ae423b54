import type { components, operations } from './generated/schema.ts'

type Schemas = components['schemas']
type Reply<O extends keyof operations> = operations[O] extends {
  responses: { 200: { content: { 'application/json': infer T } } }
}
  ? T
  : operations[O] extends { responses: { 201: { content: { 'application/json': infer T } } } }
    ? T
    : never

export type Problem = Schemas['Problem']
export type Span = Schemas['Span']
export type UnitRef = Schemas['UnitRef']
export type PersonRef = Schemas['PersonRef']
export type DocumentRef = Schemas['DocumentRef']
export type DocumentRow = Schemas['DocumentRow']
export type DocumentPage = Schemas['DocumentPage']
export type DocumentText = Schemas['DocumentText']
export type OutlineEntry = Schemas['OutlineEntry']
export type CitationRow = Schemas['CitationRow']
export type DocumentSignature = Schemas['DocumentSignature']
export type DocumentSignatures = Schemas['DocumentSignatures']
export type HistoryRow = Schemas['HistoryRow']
export type Registered = Schemas['Registered']
export type Uploaded = Schemas['Uploaded']
export type Draft = Schemas['Draft']
export type DraftList = Schemas['DraftList']
export type DraftEdit = Schemas['DraftEditInput']
export type FieldOrigin = Schemas['FieldOrigin']
export type Recurrence = Schemas['Recurrence']
export type Me = Schemas['Me']
export type Membership = Schemas['Membership']
export type Workspace = Schemas['Workspace']
export type ApiToken = Schemas['ApiToken']
export type Notification = Schemas['Notification']
export type ImportLine = Schemas['ImportLine']
export type Import = Schemas['Import']
export type ImportRow = Schemas['ImportRow']
export type FigureSource = Schemas['FigureSource']
export type Indicator = Schemas['Indicator']
export type IndicatorPage = Schemas['IndicatorPage']
export type Project = Schemas['Project']
export type ProjectPage = Schemas['ProjectPage']
export type TaskRow = Schemas['TaskRow']
export type TaskPage = Schemas['TaskPage']
export type TaskEvent = Schemas['TaskEvent']
export type TaskCounts = Schemas['TaskCounts']
export type Overview = Schemas['Overview']
export type UnitRow = Schemas['UnitRow']
export type UnitPage = Schemas['UnitPage']
export type PersonRow = Schemas['PersonRow']
export type FileRef = Schemas['FileRef']
export type SearchReply = Reply<'search'>
export type DocumentFacets = Reply<'documentFacets'>
export type Assigned = Reply<'assignDrafts'>
export type SessionRow = Reply<'listSessions'>['items'][number]
export type FoundUnit = Reply<'searchUnits'>['items'][number]

export type Role = Me['roles'][number]
export type Timeliness = NonNullable<TaskRow['timeliness']>
export type DocumentStatus = DocumentRow['status']
export type HighlightKind = DocumentText['highlights'][number]['kind']
export type MissingKind = Draft['missing'][number]
export type DraftState = Draft['state']
