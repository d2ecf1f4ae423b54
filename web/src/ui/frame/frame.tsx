import { useEffect, useEffectEvent, useState } from 'react'
import type { JSX } from 'react'
import { Link, Outlet } from '@tanstack/react-router'
import { useLive, useMe } from '../../api/index.ts'
import { frameWords } from '../../words/frame.ts'
import { Icon } from '../kit/icon.tsx'
import { Bell } from './bell.tsx'
import { ExportTray } from './export-tray.tsx'
import { Palette } from './palette.tsx'
import { PersonMenu } from './person-menu.tsx'
import { roomsOf } from './rooms.ts'
import './frame.css'
import './topbar.css'
import './person-menu.css'
import './bell.css'
import './palette.css'

function Rail(): JSX.Element {
  const rooms = roomsOf(useMe())
  return (
    <nav className="rail" aria-label={frameWords.mainMenu}>
      <Link to="/" className="brand" title={frameWords.product}>
        <img src="/favicon.svg" alt="" width="28" height="28" />
        <span>{frameWords.product}</span>
      </Link>
      <ul>
        {rooms.map((room) => (
          <li key={room.to}>
            <Link
              to={room.to}
              className="rail-link"
              title={room.words}
              activeProps={{ className: 'rail-link is-here' }}
            >
              <Icon name={room.icon} size={20} />
              <span>{room.words}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function useShortcut(open: () => void): void {
  const press = useEffectEvent((event: KeyboardEvent): void => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
      event.preventDefault()
      open()
    }
  })
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => press(event)
    document.addEventListener('keydown', hear)
    return () => document.removeEventListener('keydown', hear)
  }, [])
}

/** The frame round every page: rail, top bar, and the page itself. */
export function Frame(): JSX.Element {
  const me = useMe()
  const [palette, setPalette] = useState(false)
  useLive()
  useShortcut(() => setPalette(true))
  return (
    <div className="frame">
      <a href="#page" className="skip">
        {frameWords.skip}
      </a>
      <Rail />
      <header className="topbar">
        <button type="button" className="search-button" onClick={() => setPalette(true)}>
          <Icon name="search" />
          <span className="search-words">{frameWords.palette.open}</span>
          <kbd>Ctrl K</kbd>
        </button>
        <div className="topbar-right">
          <span className="workspace" title={me.workspace.name}>
            {me.workspace.name}
          </span>
          {me.workspace.sample && (
            <span className="sample-mark" title={frameWords.sampleHint}>
              {frameWords.sample}
            </span>
          )}
          <Bell />
          <PersonMenu />
        </div>
      </header>
      <main id="page" className="page" tabIndex={-1}>
        <Outlet />
      </main>
      <ExportTray />
      {palette && <Palette onClose={() => setPalette(false)} />}
    </div>
  )
}
