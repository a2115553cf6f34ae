import { type Comparison, compareWithParent, compareWithSibling } from '@guong-sang/domain/plan/comparison.ts'
import { type VersionDiff, versionDiff } from '@guong-sang/domain/plan/plan-version.ts'
import { accept, refuse } from '@guong-sang/domain/shared/result.ts'
import type { Acted, Deps } from '../platform/deps.ts'
import type { Scope } from '../platform/scope.ts'
import { contentOf, planOf } from './store.ts'

type Other = { readonly kind: 'parent' | 'sibling'; readonly title: string; readonly number: string | null }

/** What another plan says and this one does not: shown, never filled in. `withOther`: 'parent' or 'sibling:<planId>'. */
export const comparePlan = (
  deps: Deps,
  scope: Scope,
  { planId, withOther }: { readonly planId: string; readonly withOther: string },
): Acted<Comparison & { other: Other }> =>
  deps.inScope(scope, async (tx) => {
    const own = await planOf(tx, scope, planId)
    if (!own) return refuse('plan.unknown')
    if (withOther === 'parent') {
      const { parent } = own.row
      if (parent === null) return refuse('plan.parent-none')
      return accept({
        other: { kind: 'parent', title: parent.title, number: parent.number },
        ...compareWithParent(own.plan.reading, parent.demands),
      })
    }
    const sibling = await planOf(tx, scope, withOther.slice('sibling:'.length))
    if (!sibling) return refuse('plan.unknown')
    const { number, symbol } = sibling.plan.reading.document
    const name = number.value === null ? null : [number.value, symbol.value].filter(Boolean).join('/')
    return accept({
      other: { kind: 'sibling', title: sibling.row.title, number: name },
      ...compareWithSibling(own.plan.reading, sibling.plan.reading),
    })
  })

/** What a confirmed version changed of the one before it. */
export const planDiff = (deps: Deps, scope: Scope, { planId, no }: { readonly planId: string; readonly no: number }): Acted<VersionDiff> =>
  deps.inScope(scope, async (tx) => {
    const before = await contentOf(tx, scope, { planId, no: no - 1 })
    const after = await contentOf(tx, scope, { planId, no })
    return before && after ? accept(versionDiff(before, after)) : refuse('plan.version.unknown', { no })
  })
