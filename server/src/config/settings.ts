import { z } from 'zod'
import { settingMeanings, settingWords } from '../words/settings.ts'

type Setting = {
  /** Name of the environment variable, and of the entry in a configuration file. */
  variable: string
  schema: z.ZodType
  meaning: string
  expected: string
  /** Shown by no command and written to no log. */
  secret?: boolean
}

const { expected } = settingWords

const count = (low: number, high: number, fallback: number): z.ZodType<number> =>
  z.coerce.number().int().min(low).max(high).default(fallback)

const flag = z.union([z.boolean(), z.enum(['true', 'false']).transform((text) => text === 'true')])

function setting<S extends z.ZodType>(
  variable: string,
  schema: S,
  meaning: string,
  expectation: string,
  secret = false,
): Setting & { schema: S } {
  return { variable, schema, meaning, expected: expectation, secret }
}

const counted = (variable: string, low: number, high: number, fallback: number, meaning: string) =>
  setting(variable, count(low, high, fallback), meaning, expected.count(low, high))

const means = settingMeanings

/** Every setting there is. The first column is the name in code; everything else about it stands here once. */
export const settings = {
  port: setting('PORT', count(0, 65_535, 3000), means.port, expected.port),
  host: setting('HOST', z.string().min(1).default('127.0.0.1'), means.host, expected.text),
  publicUrl: setting('PUBLIC_URL', z.url({ protocol: /^https?$/ }).optional(), means.publicUrl, expected.url),
  dataFolder: setting('DIEUHANH_DATA', z.string().min(1).default('data'), means.dataFolder, expected.text),
  databaseUrl: setting(
    'DATABASE_URL',
    z
      .string()
      .regex(/^postgres(ql)?:\/\/./)
      .optional(),
    means.databaseUrl,
    expected.databaseUrl,
    true,
  ),
  databasePool: counted('DATABASE_POOL', 4, 200, 16, means.databasePool),
  logLevel: setting(
    'LOG_LEVEL',
    z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
    means.logLevel,
    expected.logLevel,
  ),
  logTo: setting('LOG_TO', z.enum(['file', '-']).default('file'), means.logTo, expected.logTo),
  uploadLimitMb: counted('UPLOAD_LIMIT_MB', 1, 1000, 50, means.uploadLimitMb),
  sessionHours: counted('SESSION_HOURS', 1, 720, 12, means.sessionHours),
  lockAfter: counted('LOCK_AFTER', 3, 50, 5, means.lockAfter),
  lockMinutes: counted('LOCK_MINUTES', 1, 1440, 15, means.lockMinutes),
  requestsPerMinute: counted('REQUESTS_PER_MINUTE', 10, 1_000_000, 1200, means.requestsPerMinute),
  signInsPerMinute: counted('SIGN_INS_PER_MINUTE', 1, 100_000, 300, means.signInsPerMinute),
  trustProxy: setting('TRUST_PROXY', flag.default(false), means.trustProxy, expected.boolean),
  metricsToken: setting(
    'METRICS_TOKEN',
    z.string().min(8).optional(),
    means.metricsToken,
    expected.text,
    true,
  ),
  readerProcesses: counted('READER_PROCESSES', 1, 32, 2, means.readerProcesses),
  filePagesLimit: counted('FILE_PAGES_LIMIT', 10, 100_000, 2000, means.filePagesLimit),
  fileSecondsLimit: counted('FILE_SECONDS_LIMIT', 5, 3600, 60, means.fileSecondsLimit),
  trustedRoots: setting('TRUSTED_ROOTS', z.string().min(1).optional(), means.trustedRoots, expected.text),
  fileMemoryLimitMb: counted('FILE_MEMORY_LIMIT_MB', 128, 16_384, 512, means.fileMemoryLimitMb),
  recognitionProcesses: counted('RECOGNITION_PROCESSES', 1, 64, 2, means.recognitionProcesses),
  scanPagesLimit: counted('SCAN_PAGES_LIMIT', 1, 10_000, 500, means.scanPagesLimit),
  scanPageSecondsLimit: counted('SCAN_PAGE_SECONDS_LIMIT', 5, 3600, 120, means.scanPageSecondsLimit),
  scanMemoryLimitMb: counted('SCAN_MEMORY_LIMIT_MB', 256, 16_384, 1024, means.scanMemoryLimitMb),
  arrivalKeptDays: counted('ARRIVAL_KEPT_DAYS', 1, 3650, 30, means.arrivalKeptDays),
  folderPath: setting('FOLDER_PATH', z.string().min(1).optional(), means.folderPath, expected.text),
  folderWorkspace: setting(
    'FOLDER_WORKSPACE',
    z.string().min(1).optional(),
    means.folderWorkspace,
    expected.text,
  ),
  folderSeconds: counted('FOLDER_SECONDS', 1, 86_400, 10, means.folderSeconds),
  mailHost: setting('MAIL_HOST', z.string().min(1).optional(), means.mailHost, expected.text),
  mailPort: setting('MAIL_PORT', count(1, 65_535, 993), means.mailPort, expected.port),
  mailSecurity: setting(
    'MAIL_SECURITY',
    z.enum(['tls', 'starttls', 'none']).default('tls'),
    means.mailSecurity,
    expected.mailSecurity,
  ),
  mailUser: setting('MAIL_USER', z.string().min(1).optional(), means.mailUser, expected.text),
  mailPassword: setting(
    'MAIL_PASSWORD',
    z.string().min(1).optional(),
    means.mailPassword,
    expected.text,
    true,
  ),
  mailPasswordFile: setting(
    'MAIL_PASSWORD_FILE',
    z.string().min(1).optional(),
    means.mailPasswordFile,
    expected.text,
  ),
  mailFolder: setting('MAIL_FOLDER', z.string().min(1).default('INBOX'), means.mailFolder, expected.text),
  mailDoneFolder: setting(
    'MAIL_DONE_FOLDER',
    z.string().min(1).optional(),
    means.mailDoneFolder,
    expected.text,
  ),
  mailSince: setting('MAIL_SINCE', z.iso.date().optional(), means.mailSince, expected.day),
  mailWorkspace: setting('MAIL_WORKSPACE', z.string().min(1).optional(), means.mailWorkspace, expected.text),
  mailSeconds: counted('MAIL_SECONDS', 5, 86_400, 60, means.mailSeconds),
} as const

export type SettingName = keyof typeof settings

/** The settings as the program uses them. */
export type Settings = { readonly [Name in SettingName]: z.output<(typeof settings)[Name]['schema']> }
