import { useState } from 'react'
import type { JSX } from 'react'
import { useQuery } from '@tanstack/react-query'
import { Input, Modal } from 'antd'
import { api, ask, keys } from '../api/index.ts'
import type { Draft, UnitRef } from '../api/index.ts'
import { dayText, fold, Loading, ProblemNotice } from '../ui/index.ts'
import { kitWords } from '../words/kit.ts'
import { reviewWords } from '../words/review.ts'

const words = reviewWords.groups

interface Props {
  group: Draft['groups'][number]
  day: string
  lead: UnitRef | null
  onTake: (units: readonly UnitRef[], lead: UnitRef | null) => void
  onClose: () => void
}

function useExpansion(groupWords: string, day: string) {
  return useQuery({
    queryKey: [...keys.organisation, 'expand', groupWords, day],
    queryFn: () => ask(api.GET('/api/v1/units/expand', { params: { query: { words: groupWords, day } } })),
  })
}

/** A group mention as the units of that day, to be ticked. */
export function GroupDialog(props: Props): JSX.Element {
  const { group, day } = props
  const query = useExpansion(group.words, day)
  const [dropped, setDropped] = useState<ReadonlySet<string>>(new Set())
  const [lead, setLead] = useState(props.lead?.id ?? null)
  const [filter, setFilter] = useState('')
  const all = query.data?.items ?? []
  const taken = all.filter((unit) => !dropped.has(unit.id))
  const shown = all.filter((unit) => fold(unit.name).includes(fold(filter.trim())))
  const toggle = (id: string): void => {
    const next = new Set(dropped)
    if (!next.delete(id)) next.add(id)
    setDropped(next)
  }
  const take = (): void => {
    const leader = all.find((unit) => unit.id === lead) ?? null
    props.onTake(
      taken.filter((unit) => unit.id !== lead),
      group.role === 'lead' ? leader : null,
    )
  }
  return (
    <Modal
      open
      title={words.title(group.words)}
      okText={words.take(taken.length)}
      cancelText={kitWords.cancel}
      okButtonProps={{ disabled: taken.length === 0 }}
      onOk={take}
      onCancel={props.onClose}
    >
      {query.isPending && <Loading lines={6} />}
      {query.isError && <ProblemNotice error={query.error} compact />}
      {query.data && all.length === 0 && <p>{words.notUnderstood}</p>}
      {all.length > 0 && (
        <>
          <p className="faint">{words.about(dayText(day))}</p>
          <div className="group-tools">
            {all.length > 12 && (
              <Input
                aria-label={words.filter}
                placeholder={words.filter}
                value={filter}
                onChange={(event) => setFilter(event.target.value)}
              />
            )}
            <button type="button" className="text-button" onClick={() => setDropped(new Set())}>
              {words.all}
            </button>
            <button
              type="button"
              className="text-button"
              onClick={() => setDropped(new Set(all.map((unit) => unit.id)))}
            >
              {words.none}
            </button>
          </div>
          <ul className="group-units">
            {shown.map((unit) => (
              <li key={unit.id}>
                <label>
                  <input type="checkbox" checked={!dropped.has(unit.id)} onChange={() => toggle(unit.id)} />
                  {unit.name}
                </label>
                {group.role === 'lead' && (
                  <label className="faint">
                    <input
                      type="radio"
                      name="lead"
                      checked={lead === unit.id}
                      onChange={() => setLead(unit.id)}
                    />
                    {words.leadOf}
                  </label>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </Modal>
  )
}
