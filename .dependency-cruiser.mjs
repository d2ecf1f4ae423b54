// The walls of the house. Each rule is one sentence; tools/checks/boundaries.ts plants a violation of each and
// expects it to be caught.

const tests = '(\\.test\\.tsx?|/testing[a-z-]*\\.ts|/testing/.*\\.ts)$'

// The contract's words (roles, shapes, endpoints) are known to everyone in the server.
const vocabulary = '^server/src/http/(endpoints?|shapes|[^/]+/contract|[^/]+/shapes)\\.ts$'

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'understanding-is-the-floor',
      comment: 'The engine is a function of its arguments: nothing of ours above it, no package, no Node.',
      severity: 'error',
      from: { path: '^understanding/src', pathNot: tests },
      to: { pathNot: '^understanding/src' },
    },
    {
      name: 'readers-are-strangers',
      comment: 'Readers share source and lexicon; only directives sees all of them.',
      severity: 'error',
      from: { path: '^understanding/src/(time|figures|citations|agencies|outline)/', pathNot: tests },
      to: {
        path: '^understanding/src/(time|figures|citations|agencies|outline)/',
        pathNot: '^understanding/src/$1/',
      },
    },
    {
      name: 'domain-is-pure',
      comment: 'Rules know no database, no clock, no screen: domain imports understanding only.',
      severity: 'error',
      from: { path: '^domain/src', pathNot: tests },
      to: { pathNot: '^(domain|understanding)/src' },
    },
    {
      name: 'domain-flows-one-way',
      comment: 'register ← tracking and investment ← reporting, never back.',
      severity: 'error',
      from: { path: '^domain/src/(register|tracking|investment|calendar|organisations)/', pathNot: tests },
      to: { path: '^domain/src/reporting/' },
    },
    {
      name: 'doors-open-onto-operations',
      comment:
        'http, jobs and cli ask operations; they do not reach into the store, the files or one another.',
      severity: 'error',
      from: { path: '^server/src/(http|jobs|cli)/', pathNot: [tests, '^server/src/cli/main\\.ts$'] },
      to: { path: '^server/src/(store|files|http|jobs|cli)/', pathNot: ['^server/src/$1/', vocabulary] },
    },
    {
      name: 'operations-know-no-door',
      comment:
        'Operations, store, files and access are asked by doors and know none; the vocabulary of the contract is shared.',
      severity: 'error',
      from: { path: '^server/src/(operations|store|files|access)/', pathNot: tests },
      to: {
        path: '^server/src/(http|jobs|cli)/',
        pathNot: vocabulary,
      },
    },
    {
      name: 'sql-stays-in-store',
      comment: 'Who wants to know what is asked of the database reads one folder.',
      severity: 'error',
      from: { path: '^server/src', pathNot: ['^server/src/store/', tests] },
      to: { path: 'node_modules/(kysely|pg)/' },
    },
    {
      name: 'bytes-stay-in-files',
      comment: 'The disk and document libraries are touched in files, and by what starts the server.',
      severity: 'error',
      from: {
        path: '^server/src',
        pathNot: [
          '^server/src/(files|config)/',
          '^server/src/store/(postgres/|migrate|testing)',
          '^server/src/http/web\\.ts$',
          '^server/src/(logging|main|start|testing)\\.ts$',
          '^server/src/cli/',
          tests,
        ],
      },
      to: {
        path: '(^(node:)?fs(/promises)?$|node_modules/(pdfjs-dist|linkedom|yauzl|postal-mime|saxes|docx|exceljs|@mozilla/readability|pkijs|asn1js|sharp|tesseract.js)/)',
      },
    },
    {
      name: 'web-speaks-http',
      comment:
        'The screens know the server by its contract only; domain and understanding are pure and shared.',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^server/' },
    },
    {
      name: 'nobody-imports-the-top',
      comment: 'tools, bench and e2e look at the house; no part of the house looks at them.',
      severity: 'error',
      from: { path: '^(understanding|domain|server|web)/src' },
      to: { path: '^(tools|bench|e2e)/' },
    },
    {
      name: 'front-doors-only',
      comment: 'Another folder is entered by its index.ts; behind it anything may move.',
      severity: 'error',
      from: { path: '^([^/]+)/src/([^/]+)/', pathNot: tests },
      to: {
        path: '^$1/src/[^/]+/',
        pathNot: [
          '^$1/src/$2/',
          '/index\\.tsx?$',
          '^(server|web)/src/words/',
          '^server/src/operations/context\\.ts$',
          vocabulary,
        ],
      },
    },
    {
      name: 'rooms-have-front-doors',
      comment: 'Inside a layer, too, one subject enters another by its index.ts.',
      severity: 'error',
      from: { path: '^(server/src/(?:operations|store|files|http)/)([^/]+)/', pathNot: tests },
      to: {
        path: '^$1[^/]+/',
        pathNot: ['^$1$2/', '/index\\.ts$', '/(contract|shapes)\\.ts$', '/generated/'],
      },
    },
    {
      name: 'no-cycles',
      comment: 'A circle has no beginning to read from.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphans',
      comment: 'A file that nobody imports and that imports nobody is forgotten.',
      severity: 'error',
      from: { orphan: true, pathNot: ['\\.d\\.ts$', tests, '\\.config\\.ts$', '/generated/'] },
      to: {},
    },
    {
      name: 'only-declared-deps',
      comment: 'Every package used by a workspace stands in its package.json.',
      severity: 'error',
      from: { pathNot: ['^(tools|e2e)/', tests] },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-dep-on-tests',
      comment: 'Code that people use does not lean on tests.',
      severity: 'error',
      from: { pathNot: [tests, '^(tools|e2e|bench)/'] },
      to: { path: tests },
    },
    {
      name: 'not-to-unresolvable',
      comment: 'An import that leads nowhere fails only when somebody gets there.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^web/dist' },
    // TypeScript 7 has no JavaScript API; swc also tells type imports apart, which cycles may run over.
    parser: 'swc',
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mts', '.js', '.mjs', '.cjs', '.d.ts', '.json', '.css'],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
  },
}
