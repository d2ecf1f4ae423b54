import type { JSX } from 'react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { api, ask } from '../api/index.ts'
import { accountPageWords } from '../words/access.ts'
import { Loading, MomentText, ProblemNotice, toast } from '../ui/index.ts'
import { deviceName } from './device-name.ts'

const words = accountPageWords.sessions
const key = ['sessions']

/** Where one is signed in, each place to be ended. */
export function SessionList(): JSX.Element {
  const client = useQueryClient()
  const query = useQuery({ queryKey: key, queryFn: () => ask(api.GET('/api/v1/me/sessions')) })
  const end = useMutation({
    mutationFn: (sessionId: string) =>
      ask(api.DELETE('/api/v1/me/sessions/{sessionId}', { params: { path: { sessionId } } })),
    onSuccess: () => {
      toast(words.ended)
      void client.invalidateQueries({ queryKey: key })
    },
  })
  if (query.isError) return <ProblemNotice error={query.error} onRetry={() => void query.refetch()} compact />
  if (!query.data) return <Loading lines={2} />
  return (
    <>
      {end.isError && <ProblemNotice error={end.error} compact />}
      <ul className="account-list">
        {query.data.items.map((session) => (
          <li key={session.id}>
            <span>
              {deviceName(session.device) ?? words.unknownDevice}
              {session.current && <b> ({words.current})</b>}
              <br />
              <span className="faint">
                {[session.address, words.lastUsed].filter(Boolean).join(' · ')}{' '}
                <MomentText moment={session.lastUsedAt} />
              </span>
            </span>
            {!session.current && (
              <Button size="small" onClick={() => end.mutate(session.id)}>
                {words.end}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
