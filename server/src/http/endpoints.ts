import * as arrivals from './arrivals/contract.ts'
import * as documents from './documents/contract.ts'
import * as drafts from './drafts/contract.ts'
import type { Endpoint } from './endpoint.ts'
import * as exportJobs from './export-jobs/contract.ts'
import * as imports from './imports/contract.ts'
import * as indicators from './indicators/contract.ts'
import * as investment from './investment/contract.ts'
import * as live from './live/contract.ts'
import * as organisations from './organisations/contract.ts'
import * as overview from './overview/contract.ts'
import * as papers from './papers/contract.ts'
import * as paperTemplates from './paper-templates/contract.ts'
import * as people from './people/contract.ts'
import * as search from './search/contract.ts'
import * as signatures from './signatures/contract.ts'
import * as tasks from './tasks/contract.ts'

function isEndpoint(value: unknown): value is Endpoint {
  return typeof value === 'object' && value !== null && 'operationId' in value && 'url' in value
}

/** Every door of the API, in the order in which the documentation shows them. */
export const endpoints: readonly Endpoint[] = [
  documents,
  signatures,
  arrivals,
  drafts,
  tasks,
  papers,
  paperTemplates,
  imports,
  indicators,
  investment,
  exportJobs,
  overview,
  search,
  live,
  organisations,
  people,
]
  .flatMap((contract): unknown[] => Object.values(contract))
  .filter(isEndpoint)
