/** What `score.mjs --json` says: for each field, a figure and how many hand-checked findings it rests on. */
export type Scores = Readonly<
  Record<string, { readonly f1?: number; readonly accuracy?: number; readonly gold?: number }>
>

const FIELDS: readonly (readonly [string, string])[] = [
  ['citations found', 'citations.found'],
  ['right', 'citations.right'],
  ['times found', 'dates.found'],
  ['right', 'dates.right'],
  ['figures found', 'figures.found'],
  ['right', 'figures.right'],
  ['agencies', 'agencies.found'],
  ['sentences', 'sentences.boundary'],
  ['labels', 'sentences.label'],
  ['macro F1', 'labels.macroF1'],
  ['lead', 'directive.lead'],
  ['with', 'directive.coordinate'],
  ['deadline', 'directive.deadline'],
]
const IDENTITY = ['type', 'symbol', 'issuedOn', 'issuer', 'signer', 'place'].map(
  (field) => `document.${field}`,
)

/** A table in Markdown, a line per document; a dash where there was nothing to find and nothing was found. */
export function scoreTable(documents: readonly (readonly [string, Scores])[]): string {
  const heads = ['document', ...FIELDS.map(([head]) => head), 'identity', 'invented']
  const rows = documents.map(([name, scores]) => [
    name,
    ...FIELDS.map(([, field]) => shown(scores[field])),
    identity(scores),
    invented(scores),
  ])
  const rule = heads.map((_, column) => (column === 0 ? '---' : '---:'))
  return [heads, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('')
}

function shown(score: Scores[string] | undefined): string {
  const value = score?.f1 ?? score?.accuracy
  return value === undefined || (score?.gold === 0 && value === 1) ? '–' : value.toFixed(3)
}

/** How many of the fields that the document states are right. */
function identity(scores: Scores): string {
  let right = 0
  let stated = 0
  for (const field of IDENTITY) {
    const { accuracy = 0, gold = 0 } = scores[field] ?? {}
    right += Math.round(accuracy * gold)
    stated += gold
  }
  return stated === 0 ? '–' : `${right}/${stated}`
}

/** How many fields were filled in that the document does not state. */
function invented(scores: Scores): string {
  const { accuracy = 1, gold = 0 } = scores['document.nothingInvented'] ?? {}
  return String(Math.round((1 - accuracy) * gold))
}
