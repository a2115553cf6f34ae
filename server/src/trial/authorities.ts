import { type CommuneKey, type Persona, personas } from '@guong-sang/domain/people/persona.ts'
import type { Day } from '@guong-sang/domain/shared/day.ts'
import { day } from '@guong-sang/domain/shared/day.ts'
import { type Account, type Authority, addAccount, addAuthority, grantRole } from '../people/store.ts'
import type { Deps } from '../platform/deps.ts'
import { newId } from '../platform/ids.ts'
import { type Actor, proven, type Scope } from '../platform/scope.ts'

export type TrialKey = CommuneKey | 'province' | 'nation'

/** The two communes of the plans, with their province and the nation. Codes: the list of 7/2025 (Nghị quyết 1672/NQ-UBTVQH15). */
export const trialAuthorities: Readonly<Record<TrialKey, Authority>> = {
  nation: { authorityId: 1, level: 'nation', name: 'Trung ương', provinceName: null, unitCode: null, unitFrom: null, parentId: null },
  province: { authorityId: 20, level: 'province', name: 'tỉnh Lạng Sơn', provinceName: null, unitCode: '20', unitFrom: null, parentId: 1 },
  'kien-moc': commune(6625, 'xã Kiên Mộc', '06625'),
  'loi-bac': commune(6601, 'xã Lợi Bác', '06601'),
}

function commune(authorityId: number, name: string, unitCode: string): Authority {
  return { authorityId, level: 'commune', name, provinceName: 'Lạng Sơn', unitCode, unitFrom: '2025-07-01', parentId: 20 }
}

/** The roles of the trial hold from the day the communes began. */
export const firstDay = day('2025-07-01')

/** The trial's own hand: seeds what no office of a commune does. */
const builder: Actor = { accountId: '00000000-0000-7000-8000-000000000000', name: 'Dữ liệu mẫu', roles: ['admin'], bodyId: null }

export const builderScope = (key: TrialKey, at: Date, today: Day): Scope =>
  proven(trialAuthorities[key].authorityId, builder, { at, today })

export const authorityOfPersona = (persona: Persona, chosen: CommuneKey): TrialKey => (persona.at === 'commune' ? chosen : persona.at)

export const usernameOf = (persona: Pick<Persona, 'key'>, of: TrialKey): string => `${of}.${persona.key}`

/** Makes the four authorities, an account a persona, and its roles. */
export async function seedAuthorities({ inScope, outsideScope }: Pick<Deps, 'inScope' | 'outsideScope'>, at: Date): Promise<void> {
  for (const [key, authority] of Object.entries(trialAuthorities) as [TrialKey, Authority][]) {
    const mine = personas.filter((persona) => (persona.at === 'commune' ? key === 'kien-moc' || key === 'loi-bac' : persona.at === key))
    const made = mine.map((persona) => ({ persona, account: accountOf(persona, key, at) }))
    await outsideScope(async (tx) => {
      for (const { account } of made) await addAccount(tx, account)
    })
    const scope = builderScope(key, at, firstDay)
    await inScope(scope, async (tx) => {
      await addAuthority(tx, authority)
      for (const { persona, account } of made)
        for (const role of persona.roles) await grantRole(tx, scope, { accountId: account.id, role, bodyId: null, fromDay: firstDay })
    })
  }
}

const accountOf = (persona: Persona, key: TrialKey, madeAt: Date): Account => ({
  id: newId(),
  username: usernameOf(persona, key),
  name: persona.name,
  madeAt,
})
