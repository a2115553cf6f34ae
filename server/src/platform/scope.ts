import type { Brand } from '@guong-sang/domain/shared/brand.ts'
import type { Day } from '@guong-sang/domain/shared/day.ts'
import type { Role } from '@guong-sang/domain/shared/role.ts'

export type AuthorityId = Brand<number, 'AuthorityId'>

export type Actor = {
  readonly accountId: string
  /** As shown in histories: "Phòng Văn hóa - Xã hội". */
  readonly name: string
  readonly roles: readonly Role[]
  /** The body the actor works for, where the role belongs to one. */
  readonly bodyId: string | null
}

export type Now = { readonly at: Date; readonly today: Day }

/** Proven by the gate, and by nothing else: this actor may work inside this authority, now. */
export type Scope = { readonly authorityId: AuthorityId; readonly actor: Actor; readonly now: Now } & Brand<object, 'Scope'>

/** Only for the gate, for jobs that carry an authority's id, and for the trial's script: whoever calls it has proved the membership. */
export const proven = (authorityId: number, actor: Actor, now: Now): Scope => ({ authorityId, actor, now }) as unknown as Scope
