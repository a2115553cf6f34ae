import { conferenceRights } from './conference/rights.ts'
import { peopleRights } from './people/rights.ts'
import { planRights } from './plan/rights.ts'
import { readingRights } from './reading/rights.ts'
import { can, type Rights } from './shared/right.ts'
import type { Role } from './shared/role.ts'
import { unitsRights } from './units/rights.ts'

/** Every act of every stage and who holds it: the table that is printed, that guards the routes and greys the buttons. */
export const rights = { ...unitsRights, ...peopleRights, ...readingRights, ...planRights, ...conferenceRights } as const satisfies Rights

export type Act = keyof typeof rights

/** Every act that one of these roles holds. */
export const actsOf = (held: readonly Role[]): ReadonlySet<string> => new Set(Object.keys(rights).filter((act) => can(held, act, rights)))
