import { Link, Outlet } from '@tanstack/react-router'
import type { JSX } from 'react'
import { isOffice, useMe } from '../api/index.ts'
import { PageHead } from '../ui/index.ts'
import { adminWords as words } from '../words/admin.ts'
import { paperTemplateWords } from '../words/paper-templates.ts'
import './admin.css'

/** The rooms of administration that this person may enter. */
export function AdminPage(): JSX.Element {
  const me = useMe()
  const administrator = me.roles.includes('administrator')
  const tabs = [
    { to: '/quan-tri/nguoi-dung', name: words.tabs.people, shown: administrator || me.overseer },
    { to: '/quan-tri/khong-gian', name: words.tabs.workspaces, shown: administrator },
    {
      to: '/quan-tri/mau-van-ban',
      search: { thethuc: 'state', loai: 'letter' },
      name: paperTemplateWords.tab,
      shown: isOffice(me),
    },
    { to: '/quan-tri/nhat-ky', name: words.tabs.audit, shown: administrator || me.roles.includes('auditor') },
  ] as const
  return (
    <>
      <PageHead title={words.title} />
      <nav className="tabs" aria-label={words.title}>
        {tabs
          .filter((tab) => tab.shown)
          .map((tab) => (
            <Link
              key={tab.to}
              to={tab.to}
              {...('search' in tab ? { search: tab.search } : {})}
              activeOptions={{ includeSearch: false }}
              className="tab"
              activeProps={{ 'aria-current': 'page' }}
            >
              {tab.name}
            </Link>
          ))}
      </nav>
      <Outlet />
    </>
  )
}
