import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useDeferredValue, useEffect, useState } from 'react'
import { api, ask } from '../api/index.ts'
import type { components } from '../api/index.ts'
import { takeExport } from '../ui/index.ts'
import type { paperWords as words } from '../words/papers.ts'
import { useRested } from './rested.ts'

export type Paper = components['schemas']['Paper']
export type Block = components['schemas']['PaperBlock']
export type PaperKind = keyof typeof words.kinds

/** What a paper is about. */
export interface About {
  readonly kind: PaperKind
  readonly subjectId: string
  /** The first day of what a briefing tells. */
  readonly since?: string | undefined
}

/** The paper as the server draws it up from facts. */
export function askDraft({ since, ...about }: About, system: Paper['system']): Promise<Paper> {
  const query = { ...about, system, ...(since === undefined ? {} : { since }) }
  return ask(api.GET('/api/v1/papers/draft', { params: { query } }))
}

/** The text that is edited: first as drawn up, then as people change it. */
export function usePaper(about: About) {
  const draft = useQuery({
    queryKey: ['papers', about.kind, about.subjectId, about.since],
    queryFn: () => askDraft(about, 'state'),
    // What people type is not to be replaced by fresher figures while they type.
    staleTime: Infinity,
    gcTime: 0,
  })
  const [edited, setEdited] = useState<Paper | null>(null)
  const change = useMutation({
    mutationFn: (system: Paper['system']) => askDraft(about, system),
    // Words that were edited stay; head, signature and recipients are those of the other system.
    onSuccess: (drawn) =>
      setEdited((now) => {
        const { system, letterhead, signature, recipients } = drawn
        return now ? { ...now, system, letterhead, signature, recipients } : drawn
      }),
  })
  return { draft, paper: edited ?? draft.data ?? null, setPaper: setEdited, changeSystem: change.mutate }
}

const WAIT = 600

/** The pages of a paper as the address of a picture, drawn anew when typing rests. */
export function usePreview(paper: Paper) {
  const rested = useRested(paper, WAIT)
  const pages = useQuery({
    queryKey: ['papers', 'preview', rested],
    queryFn: async ({ signal }) =>
      String(await ask(api.POST('/api/v1/papers/preview', { body: rested, parseAs: 'text', signal }))),
    placeholderData: keepPreviousData,
    gcTime: 0,
  })
  const svg = useDeferredValue(pages.data)
  const [address, setAddress] = useState<string | null>(null)
  useEffect(() => {
    if (svg === undefined) return
    const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
    setAddress(url)
    return () => URL.revokeObjectURL(url)
  }, [svg])
  return { address, error: pages.error, waiting: pages.isFetching || rested !== paper }
}

/** Takes the paper as a file, which a job draws: what is said is true however long it takes, and wherever one goes. */
export function useTake({ kind, subjectId }: About, paper: Paper, knownHolderId: string | undefined) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (format: 'docx' | 'pdf') => {
      const told = knownHolderId === undefined ? {} : { knownHolderId }
      return takeExport({ list: 'paper', asked: { kind, subjectId, format, paper, ...told } })
    },
    // The number is spent now, or somebody else has it.
    onSettled: () => client.invalidateQueries({ queryKey: ['paper-numbers'] }),
  })
}
