import type { JSX } from 'react'
import { Link } from '@tanstack/react-router'
import { useQueryClient } from '@tanstack/react-query'
import { api, ask, keys, signOut, useMe } from '../../api/index.ts'
import type { Me } from '../../api/index.ts'
import { frameWords } from '../../words/frame.ts'
import { Icon } from '../kit/icon.tsx'
import { Popover } from '../kit/popover.tsx'
import { Appearance, Choice } from './appearance.tsx'

const words = frameWords.person

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
          <Appearance />
          <Link to="/tep-ket-xuat" className="menu-line" onClick={close}>
            <Icon name="download" /> {words.exports}
          </Link>
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
