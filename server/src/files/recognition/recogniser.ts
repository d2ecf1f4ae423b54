import type { Answer } from './messages.ts'
import { recognitionPool } from './pool.ts'
import { writeSearchable } from './searchable/index.ts'
import type {
  Box,
  OpenedScan,
  PagePicture,
  RecognisedPage,
  Recogniser,
  RecogniserSettings,
  Scan,
  ScanRefused,
} from './types.ts'

/** Makes a recogniser. Its processes start with the first scan. */
export function createRecogniser(settings: RecogniserSettings): Recogniser {
  const pool = recognitionPool(settings)
  const picture = async (
    scan: Scan,
    page: RecognisedPage,
    box: Box | null,
  ): Promise<PagePicture | ScanRefused> => {
    const { page: number, rotation, skew, width, height } = page
    const turn = { rotation, skew }
    return answered(
      await pool.ask({ scan, question: { kind: 'picture', page: number, turn, width, height, box } }),
      'picture',
    )
  }
  return {
    open: async (scan) => answered(await pool.ask({ scan, question: { kind: 'open' } }), 'opened'),
    page: async (scan, page, signal) =>
      answered(await pool.ask({ scan, question: { kind: 'page', page } }, signal), 'recognised'),
    picture: (scan, page, box) => picture(scan, page, box ?? null),
    searchable: (scan, pages, tell) => {
      let drawn = 0
      return writeSearchable(pages, async (page) => {
        const found = await picture(scan, page, null)
        tell?.((drawn += 1))
        return found
      })
    },
    close: () => pool.close(),
  }
}

interface Kinds {
  readonly opened: OpenedScan
  readonly recognised: RecognisedPage
  readonly picture: PagePicture
}

function answered<Kind extends keyof Kinds>(answer: Answer, kind: Kind): Kinds[Kind] | ScanRefused {
  if (answer.kind === kind || answer.kind === 'refused') return answer as Kinds[Kind] | ScanRefused
  throw new Error(`asked for ${kind}, answered ${answer.kind}`)
}
