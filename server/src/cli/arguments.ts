import { parseArgs, type ParseArgsConfig } from 'node:util'

/** The parts of a command line; null when it names an option that there is not, so that the usage is shown. */
export function readArguments<const Options extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options })
  } catch {
    return null
  }
}
