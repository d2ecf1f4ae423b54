import type { JSX } from 'react'
import type { Role, UnitRef } from '../api/index.ts'
import { UnitPicker } from '../ui/index.ts'
import { adminWords } from '../words/admin.ts'

interface Props {
  role: Role
  units: readonly UnitRef[]
  onChange: (change: { role?: Role; units?: readonly UnitRef[] }) => void
}

/** A role in a unit. */
export function MembershipFields({ role, units, onChange }: Props): JSX.Element {
  return (
    <>
      <label className="field">
        <span>{adminWords.people.role}</span>
        <select
          className="plain-input"
          value={role}
          onChange={(event) => onChange({ role: event.target.value as Role })}
        >
          {Object.entries(adminWords.roles).map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <div className="field">
        <span>{adminWords.people.unit}</span>
        <UnitPicker
          label={adminWords.people.unit}
          value={units}
          onChange={(chosen) => onChange({ units: chosen })}
        />
      </div>
    </>
  )
}
