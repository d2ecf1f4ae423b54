import type { Block, Zone } from '../layout/index.ts'
import { readingView } from '../lexicon/index.ts'
import type { Voice } from './situation.ts'

/** Types of documents that give an account, and types that give orders. */
const REPORTING = /^(?:báo cáo|biên bản|tờ trình|thông cáo)/
const ORDERING =
  /^(?:chỉ thị|kết luận|kế hoạch|nghị quyết|quyết định|thông báo|chương trình|công điện|hướng dẫn|công văn|đề án|phương án|quy chế|quy định)/

/** What kind of document speaks, by its title and by what stands around the body. */
export function voiceOf({ text, blocks, zones }: Spoken): Voice {
  const view = readingView(text)
  const title = blocks.find((block) => block.title)
  const name = title ? view.slice(title.first, title.first + 30) : ''
  if (REPORTING.test(name)) return 'report'
  if (ORDERING.test(name) || zones.includes('recipients')) return 'order'
  if (zones.includes('furniture') || blocks[0]?.hashes) return 'article'
  return 'unknown'
}

interface Spoken {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly zones: readonly Zone[]
}
