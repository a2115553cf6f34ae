import type { IntegerProgramme, Solve, Terms } from './integer-programme.ts'
import { minimised } from './integer-programme.ts'

/** Who stands in every best list, and who only in some: columns of the programme. */
export type Ties = { readonly certain: readonly number[]; readonly tied: readonly number[] }

/**
 * The programme must hold best lists only. Each solve shows as many people as it can whom no list had yet, so few are needed.
 * Null when time ran out.
 */
export async function tiesOf(best: IntegerProgramme, first: readonly number[], solve: Solve): Promise<Ties | null> {
  const places = best.columns.map((_, at) => at)
  const never = new Set(places.filter((at) => best.columns[at]?.high === 0))
  const ever = new Set(places.filter((at) => first[at] === 1))
  const always = new Set(ever)
  const learn = (values: readonly number[]) => {
    for (const at of places) if (values[at] === 1) ever.add(at)
    for (const at of always) if (values[at] === 0) always.delete(at)
  }
  for (;;) {
    const unseen = places.filter((at) => !ever.has(at) && !never.has(at))
    const shown = await solve({ ...best, maximise: ones(unseen), start: first })
    if (shown.kind !== 'optimal') return null
    learn(shown.values)
    if (unseen.every((at) => shown.values[at] === 0)) break
  }
  for (;;) {
    const before = always.size
    const shown = await solve({ ...best, maximise: minimised(ones([...always])), start: first })
    if (shown.kind !== 'optimal') return null
    learn(shown.values)
    if (always.size === before) break
  }
  return { certain: [...always].sort((one, other) => one - other), tied: places.filter((at) => ever.has(at) && !always.has(at)) }
}

const ones = (places: readonly number[]): Terms => places.map((at) => [at, 1])
