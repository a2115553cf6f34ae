import { conferenceCan } from '@guong-sang/domain/conference/conference.ts'
import { answerRule as decide } from '@guong-sang/domain/conference/dates/rule-offer.ts'
import { accept, refuse } from '@guong-sang/domain/shared/result.ts'
import { authorityOf } from '../people/store.ts'
import type { Acted, Deps } from '../platform/deps.ts'
import { record } from '../platform/happenings.ts'
import type { Scope } from '../platform/scope.ts'
import { lockFor } from './change.ts'
import { itemRow } from './open.ts'
import { relink } from './relink.ts'
import { addItems, dropRuleAnswer, dropRuleItem, itemsOfConference, keepRuleAnswer, rulesFor } from './store.ts'

export type RuleInput = { readonly conferenceId: string; readonly key: string; readonly answer: 'adopt' | 'decline' | 'withdraw' }

/** Adopts, declines or takes back an offered rule. Taking back leaves nothing but the happenings. */
export const answerRule = (deps: Deps, scope: Scope, { conferenceId, key, answer }: RuleInput): Acted<{ ok: true }> =>
  deps.inScope(scope, async (tx) => {
    const locked = await lockFor(tx, scope, conferenceId)
    if (!locked.ok) return locked
    if (!conferenceCan('change', locked.value.conference)) return refuse('conference.closed', { state: locked.value.row.state })
    const authority = await authorityOf(tx, scope)
    const rule = (await rulesFor(tx, authority?.provinceName ?? null)).find((each) => each.key === key)
    if (!rule) return refuse('conference.rule.unknown')
    const decided = decide(rule, { answer, on: scope.now.today })
    if (!decided.ok) return decided

    await dropRuleItem(tx, scope, conferenceId, key)
    const { item, state } = decided.value
    if (item) {
      const position = (await itemsOfConference(tx, scope, conferenceId)).length + 1
      await addItems(tx, [itemRow({ item, conferenceId, position, bodies: [] }, scope)])
    }
    if (state === 'pending') await dropRuleAnswer(tx, scope, conferenceId, key)
    else
      await keepRuleAnswer(tx, {
        authorityId: scope.authorityId,
        conferenceId,
        ruleKey: key,
        answer: state,
        byName: scope.actor.name,
        at: scope.now.at,
      })
    await relink(tx, scope, locked.value.row)
    await record(tx, scope, { what: 'conference.rule-answered', about: conferenceId, details: { key, answer, source: rule.source } })
    return accept({ ok: true as const })
  })
