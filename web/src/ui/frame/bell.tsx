import type { JSX } from 'react'
import { Link } from '@tanstack/react-router'
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { api, ask, keys, pagedQuery, useMe } from '../../api/index.ts'
import type { Notification } from '../../api/index.ts'
import { frameWords } from '../../words/frame.ts'
import { MomentText } from '../kit/day-text-parts.tsx'
import { Icon } from '../kit/icon.tsx'
import { rowsOf } from '../kit/paged-table.tsx'
import { Popover } from '../kit/popover.tsx'
import { EmptyState, Loading, ProblemNotice } from '../kit/states.tsx'

const words = frameWords.bell

function useReading(): (ids?: string[]) => void {
  const client = useQueryClient()
  const mutation = useMutation({
    mutationFn: (ids: string[] | undefined) =>
      ask(api.POST('/api/v1/notifications/read', { body: ids ? { ids } : {} })),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: keys.notifications })
      void client.invalidateQueries({ queryKey: keys.me })
    },
  })
  return (ids) => mutation.mutate(ids)
}

function Line(props: { notification: Notification; onOpen: () => void }): JSX.Element {
  const { notification } = props
  const content = (
    <>
      <span className="notification-title">{notification.title}</span>
      {notification.text && <span className="notification-text two-lines">{notification.text}</span>}
      <span className="faint">
        <MomentText moment={notification.at} />
        {!notification.readAt && <> · {words.unread}</>}
      </span>
    </>
  )
  const className = notification.readAt ? 'notification' : 'notification is-unread'
  if (notification.taskId) {
    return (
      <Link
        to="/nhiem-vu/$taskId"
        params={{ taskId: notification.taskId }}
        className={className}
        onClick={props.onOpen}
      >
        {content}
      </Link>
    )
  }
  if (notification.documentId) {
    const { documentId } = notification
    return (
      <Link to="/van-ban/$documentId" params={{ documentId }} className={className} onClick={props.onOpen}>
        {content}
      </Link>
    )
  }
  if (notification.kind === 'recognition-failed') {
    return (
      <Link to="/tep-den" className={className} onClick={props.onOpen}>
        {content}
      </Link>
    )
  }
  return <div className={className}>{content}</div>
}

function Notifications(props: { close: () => void }): JSX.Element {
  const read = useReading()
  const query = useInfiniteQuery(
    pagedQuery([...keys.notifications, 'list'], (page, signal) =>
      ask(api.GET('/api/v1/notifications', { params: { query: page }, signal })),
    ),
  )
  const items = rowsOf(query)
  return (
    <div className="notifications">
      <div className="notifications-head">
        <h2>{words.title}</h2>
        {items.some((item) => !item.readAt) && (
          <Button type="link" size="small" onClick={() => read()}>
            {words.readAll}
          </Button>
        )}
      </div>
      {query.isPending && <Loading lines={4} />}
      {query.isError && <ProblemNotice error={query.error} compact />}
      {query.isSuccess && items.length === 0 && (
        <EmptyState icon="bell" title={words.empty} todo={words.emptyTodo} />
      )}
      <ul>
        {items.map((item) => (
          <li key={item.id}>
            <Line
              notification={item}
              onOpen={() => {
                if (!item.readAt) read([item.id])
                props.close()
              }}
            />
          </li>
        ))}
      </ul>
      {query.hasNextPage && (
        <Button type="link" block onClick={() => void query.fetchNextPage()}>
          {words.more}
        </Button>
      )}
    </div>
  )
}

/** The bell: how many are unread, and the list under it. */
export function Bell(): JSX.Element {
  const { unreadNotifications: unread } = useMe()
  return (
    <Popover
      label={words.label(unread)}
      button={
        <>
          <Icon name="bell" size={20} />
          {unread > 0 && <span className="bell-count" data-count={unread > 99 ? '99+' : unread} />}
        </>
      }
      className="icon-button bell"
    >
      {(close) => <Notifications close={close} />}
    </Popover>
  )
}
