import { settingWords } from '../words/settings.ts'
import type { Config, Origin } from './index.ts'
import { settings, type SettingName } from './settings.ts'

const originWords: Record<Origin, string> = {
  environment: settingWords.fromEnvironment,
  file: settingWords.fromFile,
  default: settingWords.fromDefault,
}

/** Every setting with its value, origin and meaning, as lines of text; values of secrets are not shown. */
export function listSettings(config: Config): string[] {
  const { columns, title } = settingWords
  const rows = (Object.keys(settings) as SettingName[]).map((name) => {
    const value = config[name]
    const unset = value === undefined
    const shown = unset ? settingWords.empty : settings[name].secret ? settingWords.hidden : String(value)
    return [settings[name].variable, shown, originWords[config.origins[name]], settings[name].meaning]
  })
  const table = [[columns.name, columns.value, columns.origin, columns.meaning], ...rows]
  const widths = [0, 1, 2].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)))
  const lines = table.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
  return [title, '', ...lines, '', settingWords.file(config.file)]
}
