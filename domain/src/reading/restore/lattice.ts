import type { Candidate } from './candidates.ts'
import { afterOne, afterTwo, EDGE, type WordModel } from './word-model.ts'

/** Which of its candidates a token was decided to be, and how likely (0 to 1) that is. */
export type Choice = { readonly index: number; readonly likelihood: number }

type Columns = readonly (readonly Candidate[])[]

/** Weight of what the letters look like against what the neighbours ask for. */
const LETTERS = 1

/** Candidates that pairs of neighbours leave for the sums over triples, and how unlikely one may be to stay. */
const LEFT = 6
const UNLIKELY = 1e-5

/**
 * The likeliest word of each token of one sentence, by sums over all ways through (forward and backward over pairs of neighbours).
 * `before`: the two words before the sentence, EDGE where it begins one.
 */
export function decide(columns: readonly (readonly Candidate[])[], before: readonly [number, number], model: WordModel): Choice[] {
  const { indexes, narrow } = narrowed(columns, before[1], model)
  const all = [[{ word: before[0], cost: 0 }], [{ word: before[1], cost: 0 }], ...narrow, [{ word: EDGE, cost: 0 }]]
  const steps = all.slice(2).map((_, i) => stepOf([all[i] ?? [], all[i + 1] ?? [], all[i + 2] ?? []], model))
  const forward = sweepForward(all, steps)
  const backward = sweepBackward(all, steps)
  return narrow.map((column, i) => {
    const choice = likeliest(column, forward[i + 1] ?? EMPTY, backward[i + 1] ?? EMPTY)
    return { ...choice, index: indexes[i]?.[choice.index] ?? 0 }
  })
}

/** The same sums over pairs only, cheap, to drop what has no chance. */
function narrowed(columns: Columns, before: number, model: WordModel): { indexes: number[][]; narrow: Candidate[][] } {
  const all = [[{ word: before, cost: 0 }], ...columns, [{ word: EDGE, cost: 0 }]]
  const links = all.slice(1).map((right, i) => linkOf(all[i] ?? [], right, model))
  const forward: Float64Array[] = [new Float64Array([1])]
  for (const link of links) forward.push(pushed(forward.at(-1) ?? EMPTY, link))
  const backward: Float64Array[] = [new Float64Array([1])]
  for (let i = links.length - 1; i >= 0; i--) backward.unshift(pulled(links[i] ?? [], backward[0] ?? EMPTY))
  const indexes = columns.map((column, i) => {
    const chance = column.map((_, c) => (forward[i + 1]?.[c] ?? 0) * (backward[i + 1]?.[c] ?? 0))
    const floor = UNLIKELY * chance.reduce((n, x) => n + x, 0)
    const order = column.map((_, c) => c).sort((a, b) => (chance[b] ?? 0) - (chance[a] ?? 0))
    return order.filter((c, rank) => rank === 0 || (rank < LEFT && (chance[c] ?? 0) > floor))
  })
  return { indexes, narrow: columns.map((column, i) => (indexes[i] ?? []).flatMap((c) => column[c] ?? [])) }
}

const linkOf = (left: readonly Candidate[], right: readonly Candidate[], model: WordModel): Float64Array[] => {
  const looks = right.map((c) => Math.exp(-LETTERS * c.cost))
  return left.map((a) => Float64Array.from(right, (c, k) => afterOne(model, a.word, c.word) * (looks[k] ?? 0)))
}
function pushed(from: Float64Array, link: readonly Float64Array[]): Float64Array {
  const to = new Float64Array(link[0]?.length ?? 0)
  link.forEach((row, a) => {
    for (let c = 0; c < to.length; c++) to[c] = (to[c] ?? 0) + (from[a] ?? 0) * (row[c] ?? 0)
  })
  return scaled(to)
}
const pulled = (link: readonly Float64Array[], from: Float64Array): Float64Array =>
  scaled(Float64Array.from(link, (row) => row.reduce((n, x, c) => n + x * (from[c] ?? 0), 0)))

const EMPTY = new Float64Array()

/** Weights of all triples of one place: [a][b][c] laid flat. */
function stepOf(
  [left, middle, right]: readonly [readonly Candidate[], readonly Candidate[], readonly Candidate[]],
  model: WordModel,
): Float64Array {
  const weights = new Float64Array(left.length * middle.length * right.length)
  const looks = right.map((c) => Math.exp(-LETTERS * c.cost))
  middle.forEach((b, j) => {
    const loose = right.map((c) => afterOne(model, b.word, c.word))
    left.forEach((a, i) => {
      const base = (i * middle.length + j) * right.length
      for (let k = 0; k < right.length; k++)
        weights[base + k] = afterTwo(model, [a.word, b.word, right[k]?.word ?? 0], loose[k] ?? 0) * (looks[k] ?? 0)
    })
  })
  return weights
}

/** forward[i]: sums over all ways to each pair (place i, place i + 1), scaled to add up to one. */
function sweepForward(all: Columns, steps: readonly Float64Array[]): Float64Array[] {
  const sums: Float64Array[] = [new Float64Array([1])]
  steps.forEach((step, i) => {
    const [left, middle, right] = [width(all, i), width(all, i + 1), width(all, i + 2)]
    const [from, to] = [sums[i] ?? EMPTY, new Float64Array(middle * right)]
    for (let a = 0; a < left; a++)
      for (let b = 0; b < middle; b++)
        for (let c = 0; c < right; c++)
          to[b * right + c] = (to[b * right + c] ?? 0) + (from[a * middle + b] ?? 0) * (step[(a * middle + b) * right + c] ?? 0)
    sums.push(scaled(to))
  })
  return sums
}

function sweepBackward(all: Columns, steps: readonly Float64Array[]): Float64Array[] {
  const last = width(all, all.length - 2)
  const sums: Float64Array[] = [new Float64Array(last).fill(1)]
  for (let i = steps.length - 1; i >= 0; i--) {
    const [left, middle, right] = [width(all, i), width(all, i + 1), width(all, i + 2)]
    const [step, from, to] = [steps[i] ?? EMPTY, sums[0] ?? EMPTY, new Float64Array(left * middle)]
    for (let a = 0; a < left; a++)
      for (let b = 0; b < middle; b++)
        for (let c = 0; c < right; c++)
          to[a * middle + b] = (to[a * middle + b] ?? 0) + (step[(a * middle + b) * right + c] ?? 0) * (from[b * right + c] ?? 0)
    sums.unshift(scaled(to))
  }
  return sums
}

const width = (all: Columns, place: number): number => all[place]?.length ?? 0

function scaled(sums: Float64Array): Float64Array {
  const total = sums.reduce((n, x) => n + x, 0)
  return total > 0 ? sums.map((x) => x / total) : sums.fill(1 / sums.length)
}

/** Both sums of the pairs (place before, this place), added up by this place's candidates. */
function likeliest(column: readonly Candidate[], forward: Float64Array, backward: Float64Array): Choice {
  const likelihoods = new Float64Array(column.length)
  forward.forEach((sum, i) => {
    const at = i % column.length
    likelihoods[at] = (likelihoods[at] ?? 0) + sum * (backward[i] ?? 0)
  })
  const total = likelihoods.reduce((n, x) => n + x, 0) || 1
  const best = likelihoods.reduce((top, x, i) => (x > (likelihoods[top] ?? 0) ? i : top), 0)
  return { index: best, likelihood: (likelihoods[best] ?? 0) / total }
}
