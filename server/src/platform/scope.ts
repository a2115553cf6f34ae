import type { Role } from '@guong-sang/domain/people/role.ts'
import type { Brand } from '@guong-sang/domain/shared/brand.ts'
import type { Day } from '@guong-sang/domain/shared/day.ts'

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
