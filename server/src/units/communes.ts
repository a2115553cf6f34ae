import type { Day } from '@guong-sang/domain/shared/day.ts'
import { accept, refuse } from '@guong-sang/domain/shared/result.ts'
import { sameUnit, type UnitKey } from '@guong-sang/domain/units/admin-unit.ts'
import type { CommuneDetail, CommuneHit } from '@guong-sang/domain/units/api.ts'
import { findUnits } from '@guong-sang/domain/units/commune-search.ts'
import { answerLineage, type LineageAnswer, predecessorsOf, successorsOf, type UnitLineage } from '@guong-sang/domain/units/lineage.ts'
import type { z } from 'zod'
import type { Acted, Deps } from '../platform/deps.ts'
import { record } from '../platform/happenings.ts'
import type { Scope } from '../platform/scope.ts'
import type { Tx } from '../platform/tx.ts'
import { type KnownUnits, knownUnits, unitBy } from './known-units.ts'
import { communeView } from './present.ts'
import { keepLineageAnswer, lineageAnswersOf, lineageAround, unitKeyOf } from './store.ts'

type Hit = z.infer<typeof CommuneHit>
type Detail = z.infer<typeof CommuneDetail>
export type CommuneQuery = { readonly q: string; readonly limit: number; readonly when: 'all' | 'current' | 'former' }

/** Both kinds are asked for before the cut, or former homonyms would push the living ones out. */
const everything = 100_000

export async function communesCalled(deps: Deps, scope: Scope, { q, limit, when }: CommuneQuery): Acted<Hit[]> {
  const { index } = await knownUnits(deps, scope)
  const on = scope.now.today
  const found = findUnits(index, q, { on, limit: when === 'all' ? limit : everything }).map((unit) => communeView(unit, on))
  return accept(found.filter(({ current }) => when === 'all' || current === (when === 'current')).slice(0, limit))
}

export async function provinces(deps: Deps, scope: Scope): Acted<Hit[]> {
  const known = await knownUnits(deps, scope)
  return accept(known.provinces.map((unit) => communeView(unit, scope.now.today)).filter(({ current }) => current))
}

export async function communeDetail(deps: Deps, scope: Scope, key: UnitKey): Acted<Detail> {
  const known = await knownUnits(deps, scope)
  return deps.inScope(scope, (tx) => detailIn(tx, scope, { known, key }))
}

async function detailIn(tx: Tx, scope: Scope, { known, key }: { known: KnownUnits; key: UnitKey }): Acted<Detail> {
  const unit = unitBy(known, key)
  if (!unit) return refuse('unit.unknown')
  const lineage = await lineageAround(tx, unit)
  const answers = await lineageAnswersOf(tx, scope)
  const relation = (edge: UnitLineage, other: UnitKey): Detail['predecessors'] => {
    const related = unitBy(known, other)
    const answer = answers.find(({ old, made }) => sameUnit(old, edge.old) && sameUnit(made, edge.made))
    return related
      ? [
          {
            unit: communeView(related, scope.now.today),
            day: edge.day,
            share: edge.share,
            source: edge.source,
            check: edge.check,
            answer: answer ? said(answer) : null,
          },
        ]
      : []
  }
  return accept({
    unit: communeView(unit, scope.now.today),
    source: unit.source,
    predecessors: predecessorsOf(unit, lineage).flatMap((edge) => relation(edge, edge.old)),
    successors: successorsOf(unit, lineage).flatMap((edge) => relation(edge, edge.made)),
  })
}
const said = ({ share, by, on, reason }: LineageAnswer) => ({ share, by, on, reason })

type Given = { readonly from: UnitKey; readonly to: UnitKey; readonly share: 'whole' | 'part'; readonly reason: string }

/** The authority says how much of a former commune came to it, where the source leaves that open. */
export async function answer(deps: Deps, scope: Scope, given: Given): Acted<Detail> {
  const known = await knownUnits(deps, scope)
  return deps.inScope(scope, async (tx) => {
    const own = await unitKeyOf(tx, scope)
    if (own?.code !== given.to.code || own.from !== given.to.from) return refuse('lineage.foreign')
    const edges = [...(await lineageAround(tx, given.from)), ...(await lineageAround(tx, given.to))]

    const decided = answerLineage(edges.filter(firstOf), {
      old: given.from,
      made: given.to,
      share: given.share,
      reason: given.reason,
      by: scope.actor.name,
      on: scope.now.today,
    })
    if (!decided.ok) return decided

    await keepLineageAnswer(tx, scope, decided.value)
    await record(tx, scope, {
      what: 'lineage.answered',
      about: `${given.from.code}@${given.from.from}`,
      details: { share: given.share, reason: given.reason },
    })
    return detailIn(tx, scope, { known, key: given.to })
  })
}
const firstOf = (edge: UnitLineage, at: number, all: readonly UnitLineage[]) =>
  all.findIndex(({ old, made }) => sameUnit(old, edge.old) && sameUnit(made, edge.made)) === at

export const keyOf = ({ code, from }: { readonly code: string; readonly from: string }): UnitKey => ({ code, from: from as Day })
