import type { JSX } from 'react'
import { Link } from '@tanstack/react-router'
import { useQueryClient } from '@tanstack/react-query'
import { api, ask, keys, signOut, useMe } from '../../api/index.ts'
import type { Me } from '../../api/index.ts'
import { frameWords } from '../../words/frame.ts'
import { Icon } from '../kit/icon.tsx'
import { Popover } from '../kit/popover.tsx'
import { setDensity, setThemeChoice, usePreferences } from '../theme/preferences.ts'
import type { Density, ThemeChoice } from '../theme/preferences.ts'

const words = frameWords.person

function Choice<V extends string>(props: {
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

function Workspaces(props: { me: Me }): JSX.Element | null {
  const client = useQueryClient()
  const { me } = props
  if (me.workspaces.length < 2) return null
  const enter = async (workspaceId: string): Promise<void> => {
    const next = await ask(api.POST('/api/v1/me/workspace', { body: { workspaceId } }))
    client.clear()
    client.setQueryData(keys.me, next)
    location.assign('/')
  }
  return (
    <Choice
      label={words.workspaces}
      value={me.workspace.id}
      options={Object.fromEntries(me.workspaces.map((workspace) => [workspace.id, workspace.name]))}
      onChange={(id) => void enter(id)}
    />
  )
}

/** Who is signed in, how the screen looks, and the way out. */
export function PersonMenu(): JSX.Element {
  const me = useMe()
  const { theme, density } = usePreferences()
  const places = me.memberships.map((one) => `${frameWords.roles[one.role]}, ${one.unit.name}`)
  return (
    <Popover
      label={words.label(me.name)}
      className="person-button"
      button={
        <>
          <Icon name="person" size={20} />
          <span className="person-name">{me.name}</span>
        </>
      }
    >
      {(close) => (
        <div className="person-menu">
          <div className="person-head">
            <strong>{me.name}</strong>
            {me.title && <span>{me.title}</span>}
            {places.map((place) => (
              <span key={place} className="faint">
                {place}
              </span>
            ))}
          </div>
          <Workspaces me={me} />
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
          <Link to="/tai-khoan" className="menu-line" onClick={close}>
            <Icon name="person" /> {words.account}
          </Link>
          <button type="button" className="menu-line" onClick={() => void signOut()}>
            <Icon name="lock" /> {words.signOut}
          </button>
        </div>
      )}
    </Popover>
  )
}
