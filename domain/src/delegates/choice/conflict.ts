import type { Solve } from './integer-programme.ts'
import type { Pool } from './pool.ts'
import { membersOf, programmeOf } from './pool.ts'

/**
 * Every conflict of a pool that has no list: sets of members that cannot hold together though any one fewer could.
 * Whole people are counted, for two halves are no delegate. Null when time ran out before it was proved.
 */
export async function conflictsOf(pool: Pool, solve: Solve, setAside: ReadonlySet<string> = new Set()): Promise<string[][] | null> {
  const hard = new Set(membersOf(pool))
  for (const { name, legal } of pool.targets) if (!legal) hard.delete(name)
  const without = new Set(setAside)
  const found: string[][] = []
  for (;;) {
    const fits = await feasible(pool, without, solve)
    if (fits === null) return null
    if (fits) return found
    const conflict = await leastConflict(pool, without, solve)
    if (!conflict) return null
    found.push(conflict)
    const soft = conflict.filter((name) => !hard.has(name))
    for (const name of soft.length > 0 ? soft : conflict) without.add(name)
  }
}

/** Leaves out one member after another: what can go without a list becoming possible is no part of the conflict. */
async function leastConflict(pool: Pool, setAside: ReadonlySet<string>, solve: Solve): Promise<string[] | null> {
  const members = membersOf(pool)
  const without = new Set(setAside)
  const inOneOrder = [...members.slice(0, 1), ...members.slice(1).sort()].filter((name) => !setAside.has(name))
  for (const name of inOneOrder) {
    without.add(name)
    const fits = await feasible(pool, without, solve)
    if (fits === null) return null
    if (fits) without.delete(name)
  }
  return members.filter((name) => !without.has(name))
}

/** Null: not known. */
export async function feasible(pool: Pool, without: ReadonlySet<string>, solve: Solve): Promise<boolean | null> {
  const solved = await solve(programmeOf(pool, { without }))
  if (solved.kind === 'infeasible') return false
  return solved.values ? true : null
}
