import type { Role } from './role.ts'

/** Act → the roles that hold it. Each stage writes its own in `rights.ts`; the printed table is joined from them. */
export type Rights = Readonly<Record<string, readonly Role[]>>

/** Whether one of the actor's roles of this moment holds the act. The same answer greys the button and guards the route. */
export const can = (held: readonly Role[], act: string, rights: Rights): boolean =>
  rights[act]?.some((role) => held.includes(role)) ?? false
