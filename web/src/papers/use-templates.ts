import { useMutation, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query'
import { api, ask, ifMatch, isOffice, useMe } from '../api/index.ts'
import type { components } from '../api/index.ts'
import type { Paper, PaperKind } from './use-paper.ts'

export type Signature = components['schemas']['PaperSignature']
export type Signer = components['schemas']['PaperSigner']
export type SignerList = components['schemas']['PaperSigners']
export type System = Paper['system']

/** What an office wrote for a class of paper; what is null is derived. */
export type KeptTemplate = components['schemas']['PaperTemplate']
export type PaperClass = KeptTemplate['class']
export type TemplateFields = Omit<KeptTemplate, 'system' | 'class' | 'revision' | 'changedBy' | 'changedAt'>

/** What was written for a class of paper, and what holds where nothing was. */
export interface Template {
  readonly kept: KeptTemplate
  readonly derived: components['schemas']['DerivedPaperTemplate']
}

/** All templates and those who sign. */
export interface Templates {
  readonly items: readonly Template[]
  readonly signers: SignerList
}

/** The class whose template a kind of paper has; null where it has none of its own. */
export const classOf: Readonly<Record<PaperKind, PaperClass | null>> = {
  assignment: 'notice',
  'task-table': null,
  reminder: 'letter',
  tracking: null,
  extension: 'letter',
  briefing: 'report',
}

const key = ['paper-templates']

export function useTemplates(): UseQueryResult<Templates> {
  return useQuery({ queryKey: key, queryFn: () => ask(api.GET('/api/v1/paper-templates')) })
}

/** Whether this person may change what the office's papers look like. */
export function useMayKeep(): boolean {
  return isOffice(useMe())
}

/** The last revisions of a template, the latest first. */
export function useRevisions({ system, class: paperClass, revision }: KeptTemplate) {
  return useQuery({
    queryKey: [...key, 'history', system, paperClass, revision],
    queryFn: () =>
      ask(
        api.GET('/api/v1/paper-templates/history', {
          params: { query: { system, class: paperClass } },
        }),
      ),
  })
}

/** The template of a class, out of all. */
export function templateOf(
  templates: Templates | undefined,
  system: System,
  paperClass: PaperClass | null,
): Template | null {
  return templates?.items.find(({ kept }) => kept.system === system && kept.class === paperClass) ?? null
}

/** The fields of a template that the office may write, without whose and when. */
export function fieldsOf(kept: KeptTemplate): TemplateFields {
  const { parent, issuer, place, symbol, signature, recipients, numbering } = kept
  return { parent, issuer, place, symbol, signature, recipients, numbering }
}

/** Keeps a template after the revision that was read. */
export function useKeepTemplate(onKept: (kept: KeptTemplate) => void) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ kept, fields }: { readonly kept: KeptTemplate; readonly fields: TemplateFields }) =>
      ask(
        api.PUT('/api/v1/paper-templates', {
          params: { header: ifMatch(kept.revision) },
          body: { system: kept.system, class: kept.class, ...fields },
        }),
      ),
    onSuccess: onKept,
    // Also after a refusal: somebody else may have been quicker.
    onSettled: () => client.invalidateQueries({ queryKey: key }),
  })
}

/** Keeps the list of those who sign after the revision that was read. */
export function useKeepSigners(onKept: (kept: SignerList) => void) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ revision, items }: { readonly revision: number; readonly items: readonly Signer[] }) =>
      ask(
        api.PUT('/api/v1/paper-signers', {
          params: { header: ifMatch(revision) },
          body: { items: [...items] },
        }),
      ),
    onSuccess: onKept,
    onSettled: () => client.invalidateQueries({ queryKey: key }),
  })
}
