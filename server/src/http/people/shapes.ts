import { z } from 'zod'
import { roles } from '../endpoint.ts'
import { Workspace } from '../organisations/contract.ts'
import { Day, Id, Moment, Revision, UnitRef } from '../shapes.ts'

const Membership = z
  .object({ id: Id, unit: UnitRef, role: z.enum(roles), validFrom: Day, validTo: Day.nullable() })
  .meta({ id: 'Membership' })

export const PersonRow = z
  .object({
    id: Id,
    name: z.string(),
    title: z.string().nullable(),
    username: z.string().nullable(),
    phone: z.string().nullable(),
    memberships: z.array(Membership),
    lockedUntil: Moment.nullable(),
    lastSeenAt: Moment.nullable(),
    twoFactor: z.boolean(),
    active: z.boolean(),
    revision: Revision,
  })
  .meta({ id: 'PersonRow' })

export const Me = z
  .object({
    personId: Id,
    name: z.string(),
    title: z.string().nullable(),
    username: z.string(),
    roles: z.array(z.enum(roles)),
    memberships: z.array(Membership),
    workspace: Workspace,
    workspaces: z.array(Workspace),
    /** True when the person sees the whole workspace. */
    overseer: z.boolean(),
    twoFactor: z.boolean(),
    mustChangePassword: z.boolean(),
    unreadNotifications: z.int(),
    /** Whether there is anything to see in rooms that not every workspace uses. */
    has: z.object({ indicators: z.boolean(), projects: z.boolean() }),
    today: Day,
  })
  .meta({ id: 'Me' })
