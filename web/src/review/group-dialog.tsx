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

function UnitLines(props: {
  units: readonly UnitRef[]
  dropped: ReadonlySet<string>
  onToggle: (id: string) => void
  /** The chosen lead, where the group was named as leading; undefined where it only co-ordinates. */
  lead: string | null | undefined
  onLead: (id: string) => void
}): JSX.Element {
  return (
    <ul className="group-units">
      {props.units.map((unit) => (
        <li key={unit.id}>
          <label>
            <input
              type="checkbox"
              checked={!props.dropped.has(unit.id)}
              onChange={() => props.onToggle(unit.id)}
            />
            {unit.name}
          </label>
          {props.lead !== undefined && (
            <label className="faint">
              <input
                type="radio"
                name="lead"
                checked={props.lead === unit.id}
                onChange={() => props.onLead(unit.id)}
              />
              {words.leadOf}
            </label>
          )}
        </li>
      ))}
    </ul>
  )
}

function Tools(props: {
  filter: string | null
  onFilter: (text: string) => void
  onAll: () => void
  onNone: () => void
}): JSX.Element {
  return (
    <div className="group-tools">
      {props.filter !== null && (
        <Input
          aria-label={words.filter}
          placeholder={words.filter}
          value={props.filter}
          onChange={(event) => props.onFilter(event.target.value)}
        />
      )}
      <button type="button" className="text-button" onClick={props.onAll}>
        {words.all}
      </button>
      <button type="button" className="text-button" onClick={props.onNone}>
        {words.none}
      </button>
    </div>
  )
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
  const leads = group.role === 'lead'
  const toggle = (id: string): void => {
    const next = new Set(dropped)
    if (!next.delete(id)) next.add(id)
    setDropped(next)
  }
  const take = (): void => {
    const leader = leads ? (all.find((unit) => unit.id === lead) ?? null) : null
    props.onTake(
      taken.filter((unit) => unit.id !== lead),
      leader,
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
          <Tools
            filter={all.length > 12 ? filter : null}
            onFilter={setFilter}
            onAll={() => setDropped(new Set())}
            onNone={() => setDropped(new Set(all.map((unit) => unit.id)))}
          />
          <UnitLines
            units={shown}
            dropped={dropped}
            onToggle={toggle}
            lead={leads ? lead : undefined}
            onLead={setLead}
          />
        </>
      )}
    </Modal>
  )
}
