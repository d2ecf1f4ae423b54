import type { JSX } from 'react'
import { frameWords } from '../../words/frame.ts'
import { setDensity, setThemeChoice, usePreferences } from '../theme/preferences.ts'
import type { Density, ThemeChoice } from '../theme/preferences.ts'

const words = frameWords.person

/** One of few, as pills. */
export function Choice<V extends string>(props: {
  label: string
  value: V
  options: Readonly<Record<V, string>>
  onChange: (value: V) => void
}): JSX.Element {
  return (
    <fieldset className="choice">
      <legend>{props.label}</legend>
      {(Object.entries(props.options) as [V, string][]).map(([value, text]) => (
        <label key={value}>
          <input
            type="radio"
            name={props.label}
            checked={props.value === value}
            onChange={() => props.onChange(value)}
          />
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  )
}

/** How the screen looks, for this person on this machine. */
export function Appearance(): JSX.Element {
  const { theme, density } = usePreferences()
  return (
    <>
      <Choice<ThemeChoice>
        label={words.theme}
        value={theme}
        options={frameWords.themes}
        onChange={setThemeChoice}
      />
      <Choice<Density>
        label={words.density}
        value={density}
        options={frameWords.densities}
        onChange={setDensity}
      />
    </>
  )
}
