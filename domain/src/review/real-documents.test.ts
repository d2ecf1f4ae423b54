import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { read } from '@dieuhanh/understanding'
import { describe, expect, it } from 'vitest'
import { provinceUnits, successionOf, toDirectory } from '../organisations/index.ts'
import type { ProvinceTree, Reference } from '../organisations/index.ts'
import { isRefused } from '../refusal.ts'
import { completeness, draftsFromReading, mergeDrafts, passToSuccessors, splitDraft } from './index.ts'

const survey = new URL('../../../../shared/data/', import.meta.url)

function shipped<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`../../../server/data/${name}.json`, import.meta.url), 'utf8')) as T
}

function lamDong(): ProvinceTree {
  const reference: Reference = {
    provinces: shipped('provinces'),
    communes: shipped('communes'),
    departments: shipped('departments'),
  }
  const tree = provinceUnits(reference, '68')
  if (isRefused(tree)) throw new Error(tree.reason)
  return tree
}

/** The fifteen real documents of the survey, which is not shipped. */
function documents(): readonly (readonly [string, string])[] {
  if (!existsSync(survey)) return []
  return ['seed-documents', 'documents'].flatMap((folder) => {
    const at = new URL(`${folder}/`, survey)
    return readdirSync(at).map((name) => [name, readFileSync(new URL(name, at), 'utf8')] as const)
  })
}

describe.skipIf(!existsSync(survey))(
  'drafts of real documents, read with the units of a real province',
  () => {
    const { units, events } = lamDong()
    const succession = successionOf(units, events)
    const today = '2026-11-22'
    const known = new Set(units.map((unit) => unit.id))

    it.each(documents())('%s', (_name, text) => {
      const day = read(text).document.issuedOn?.value ?? '2024-06-01'
      const reading = read(text, { directory: toDirectory(units, day, { events }) })
      for (const [index, draft] of draftsFromReading(reading, text, { units, day }).entries()) {
        expect(draft.body).toBe(text.slice(draft.start, draft.end))
        expect(draft.title.trim()).not.toBe('')
        expect(draft.parent === null || draft.parent < index).toBe(true)
        // Every field quotes the words that it was read from.
        for (const { spans, words } of Object.values(draft.origins)) {
          expect(words).toEqual(
            words.length === 0 ? [] : spans.map((span) => text.slice(span.start, span.end)),
          )
        }
        const passed = passToSuccessors(draft, succession, today)
        const named = [
          passed.leadUnitId,
          ...passed.coordinatingUnitIds,
          ...passed.mentions.flatMap((one) => one.unitIds),
        ]
        expect(named.filter((id) => id !== null && !known.has(id))).toEqual([])
        expect(completeness(draft, null).missing).toContain('competence')
        const halves = splitDraft(draft, text, Math.floor((draft.start + draft.end) / 2))
        if (isRefused(halves)) continue
        expect(mergeDrafts(halves[0], halves[1], text)).toMatchObject({
          start: draft.start,
          end: draft.end,
          body: draft.body,
        })
      }
    })
  },
)
