import type { Scope } from '../../access/index.ts'
import type { DocumentHappening, DocumentSheet } from '../../operations/documents/index.ts'
import { happeningWords } from '../../words/documents.ts'

/** A document as the contract shows it; a focal point sees no more than the parts its own tasks come from. */
export function sheetView(scope: Scope, sheet: DocumentSheet) {
  return { ...sheet, snippet: null, citesSearched: false, whole: scope.overseer }
}

/** One thing that happened to a document, as a sentence. */
export function historyView({ at, person, kind, details }: DocumentHappening) {
  return { at, person, action: kind, text: happeningWords(kind, details) }
}
