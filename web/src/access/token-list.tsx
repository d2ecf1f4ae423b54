import { useState } from 'react'
import type { JSX } from 'react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button, Checkbox, Input, Modal } from 'antd'
import { api, ask } from '../api/index.ts'
import type { ApiToken } from '../api/index.ts'
import { accountPageWords } from '../words/access.ts'
import { kitWords } from '../words/kit.ts'
import { Loading, MomentText, ProblemNotice, dayText, toast } from '../ui/index.ts'

const words = accountPageWords.tokens
const key = ['tokens']
type TokenScope = ApiToken['scopes'][number]
const scopeNames = Object.entries(words.scopeNames) as [TokenScope, string][]

function Scopes(props: { scopes: TokenScope[]; onChange: (scopes: TokenScope[]) => void }): JSX.Element {
  const { scopes } = props
  return (
    <fieldset className="scopes">
      <legend>{words.scopes}</legend>
      {scopeNames.map(([scope, text]) => (
        <Checkbox
          key={scope}
          checked={scopes.includes(scope)}
          onChange={(event) =>
            props.onChange(
              event.target.checked ? [...scopes, scope] : scopes.filter((other) => other !== scope),
            )
          }
        >
          {text}
        </Checkbox>
      ))}
    </fieldset>
  )
}

function NewToken(props: { onSecret: (secret: string) => void; onClose: () => void }): JSX.Element {
  const [name, setName] = useState('')
  const [scopes, setScopes] = useState<TokenScope[]>(['tasks:read'])
  const [days, setDays] = useState('90')
  const client = useQueryClient()
  const length = Number(days)
  const badDays = !Number.isInteger(length) || length < 1 || length > 366
  const create = useMutation({
    mutationFn: () =>
      ask(api.POST('/api/v1/me/tokens', { body: { name: name.trim(), scopes, days: length } })),
    onSuccess: ({ secret }) => {
      void client.invalidateQueries({ queryKey: key })
      props.onSecret(secret)
    },
  })
  return (
    <Modal
      open
      title={words.create}
      okText={words.submit}
      cancelText={kitWords.cancel}
      okButtonProps={{ loading: create.isPending, disabled: !name.trim() || scopes.length === 0 || badDays }}
      onOk={() => create.mutate()}
      onCancel={props.onClose}
    >
      <div className="dialog-fields">
        <label className="field">
          <span>{words.name}</span>
          <Input
            autoFocus
            maxLength={80}
            placeholder={words.namePlaceholder}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        </label>
        <Scopes scopes={scopes} onChange={setScopes} />
        <label className="field">
          <span>{words.days}</span>
          <Input inputMode="numeric" value={days} onChange={(event) => setDays(event.target.value)} />
          {badDays && <small className="is-wrong">{words.daysWrong}</small>}
        </label>
        {create.isError && <ProblemNotice error={create.error} compact />}
      </div>
    </Modal>
  )
}

function Secret(props: { secret: string; onClose: () => void }): JSX.Element {
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(props.secret)
    toast(words.copied)
  }
  return (
    <Modal
      open
      title={words.title}
      cancelText={kitWords.close}
      okText={words.copy}
      // The clipboard exists only on https and on this machine; elsewhere the person selects the words.
      okButtonProps={{ disabled: !window.isSecureContext }}
      onOk={() => void copy()}
      onCancel={props.onClose}
    >
      <p>{words.secret}</p>
      <p className="secret">{props.secret}</p>
    </Modal>
  )
}

function Token(props: { token: ApiToken; onRevoke: () => void }): JSX.Element {
  const { token } = props
  const expired = Date.parse(token.expiresAt) < Date.now()
  return (
    <li>
      <span>
        {token.name}
        <br />
        <span className="faint">
          {token.scopes.map((scope) => words.scopeNames[scope]).join(', ')} ·{' '}
          {token.revokedAt
            ? words.revoked
            : expired
              ? words.expired
              : `${words.expires} ${dayText(token.expiresAt)}`}{' '}
          ·{' '}
          {token.lastUsedAt ? (
            <>
              {words.lastUsed} <MomentText moment={token.lastUsedAt} />
            </>
          ) : (
            words.neverUsed
          )}
        </span>
      </span>
      {!token.revokedAt && !expired && (
        <Button size="small" danger onClick={props.onRevoke}>
          {words.revoke}
        </Button>
      )}
    </li>
  )
}

/** Keys for other programs, with what they may do and until when. */
export function TokenList(): JSX.Element {
  const client = useQueryClient()
  const query = useQuery({ queryKey: key, queryFn: () => ask(api.GET('/api/v1/me/tokens')) })
  const [creating, setCreating] = useState(false)
  const [secret, setSecret] = useState<string | null>(null)
  const [revoking, setRevoking] = useState<ApiToken | null>(null)
  const revoke = useMutation({
    mutationFn: (tokenId: string) =>
      ask(api.DELETE('/api/v1/me/tokens/{tokenId}', { params: { path: { tokenId } } })),
    onSuccess: () => {
      setRevoking(null)
      void client.invalidateQueries({ queryKey: key })
    },
  })
  if (query.isError) return <ProblemNotice error={query.error} onRetry={() => void query.refetch()} compact />
  if (!query.data) return <Loading lines={2} />
  return (
    <>
      <p className="faint">{words.about}</p>
      <ul className="account-list">
        {query.data.items.map((token) => (
          <Token key={token.id} token={token} onRevoke={() => setRevoking(token)} />
        ))}
      </ul>
      {query.data.items.length === 0 && <p>{words.none}</p>}
      <Button onClick={() => setCreating(true)}>{words.create}</Button>
      {creating && (
        <NewToken
          onClose={() => setCreating(false)}
          onSecret={(made) => {
            setCreating(false)
            setSecret(made)
          }}
        />
      )}
      {secret && <Secret secret={secret} onClose={() => setSecret(null)} />}
      {revoking && (
        <Modal
          open
          title={words.revoke}
          okText={words.revoke}
          cancelText={kitWords.cancel}
          okButtonProps={{ danger: true, loading: revoke.isPending }}
          onOk={() => revoke.mutate(revoking.id)}
          onCancel={() => setRevoking(null)}
        >
          <p>{words.revokeSure(revoking.name)}</p>
          {revoke.isError && <ProblemNotice error={revoke.error} compact />}
        </Modal>
      )}
    </>
  )
}
