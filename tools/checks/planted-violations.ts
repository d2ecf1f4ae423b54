/** For each rule of `.dependency-cruiser.mjs`, files of a small house that break it. */
export const plantedViolations: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  house: { 'package.json': '{ "name": "planted", "type": "module", "dependencies": { "kysely": "*" } }' },
  'understanding-is-the-floor': {
    'understanding/src/time/clock.ts': "import 'node:fs'\nexport const a = 1\n",
  },
  'readers-are-strangers': {
    'understanding/src/time/far.ts': "import '../figures/index.ts'\n",
    'understanding/src/figures/index.ts': 'export const b = 1\n',
  },
  'domain-is-pure': { 'domain/src/tracking/late.ts': "import 'kysely'\n" },
  'domain-flows-one-way': {
    'domain/src/tracking/report.ts': "import '../reporting/index.ts'\n",
    'domain/src/reporting/index.ts': 'export const c = 1\n',
  },
  'doors-open-onto-operations': {
    'server/src/http/direct.ts': "import '../store/index.ts'\n",
    'server/src/store/index.ts': 'export const d = 1\n',
  },
  'operations-know-no-door': {
    'server/src/operations/knocks.ts': "import '../jobs/index.ts'\n",
    'server/src/jobs/index.ts': 'export const e = 1\n',
  },
  'sql-stays-in-store': { 'server/src/operations/query.ts': "import 'kysely'\n" },
  'bytes-stay-in-files': { 'server/src/operations/disk.ts': "import 'node:fs/promises'\n" },
  'web-speaks-http': { 'web/src/tasks/reach.ts': "import '../../../server/src/store/index.ts'\n" },
  'nobody-imports-the-top': {
    'server/src/access/bench.ts': "import '../../../bench/main.ts'\n",
    'bench/main.ts': 'export const f = 1\n',
  },
  'front-doors-only': {
    'web/src/tasks/burglar.ts': "import type { G } from '../review/inside.ts'\nexport type H = G\n",
    'web/src/review/inside.ts': 'export type G = 1\n',
  },
  'rooms-have-front-doors': {
    'server/src/store/tasks/burglar.ts': "import '../documents/inside.ts'\n",
    'server/src/store/documents/inside.ts': 'export const h = 1\n',
  },
  'no-cycles': {
    'domain/src/circle/one.ts': "import { two } from './two.ts'\nexport const one = (): unknown => two\n",
    'domain/src/circle/two.ts': "import { one } from './one.ts'\nexport const two = (): unknown => one\n",
  },
  'no-orphans': { 'domain/src/forgotten.ts': 'export const i = 1\n' },
  'only-declared-deps': { 'server/src/store/undeclared.ts': "import 'undici-types'\n" },
  'no-dep-on-tests': {
    'server/src/access/leans.ts': "import './leaned.test.ts'\n",
    'server/src/access/leaned.test.ts': 'export const j = 1\n',
  },
  'not-to-unresolvable': { 'server/src/access/nowhere.ts': "import './nowhere-at-all.ts'\n" },
}
