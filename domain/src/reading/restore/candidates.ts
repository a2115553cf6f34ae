import { fold } from '../../shared/vietnamese.ts'
import { LONGEST_LETTERS, LONGEST_READING } from './channel.ts'
import type { Lexicon } from './lexicon.ts'
import type { Shape, Trie } from './trie.ts'

/** A word that the damaged token may stand for, and the cost (−ln) of it being read so. */
export type Candidate = { readonly word: number; readonly cost: number }

/** Costs of what the channel never saw, and how far behind the best a candidate may lie. */
const UNSEEN = 7.5
const WORST = 22
const BEHIND = 8

/** "nghiêng" has seven letters; what is much longer is no syllable, however it was read. */
const LONGEST_WORD = 12
/** Plans repeat their words, so what was found for a token is remembered, up to about 15 MB. */
const MOST_REMEMBERED = 20_000
const remembered = new WeakMap<Trie, Map<string, readonly Candidate[]>>()

/** The words that may stand behind `read` when written in `shape`, cheapest first, with no regard to the neighbours. */
export function candidatesOf(read: string, shape: Shape, lexicon: Pick<Lexicon, 'channel' | 'trie'>): readonly Candidate[] {
  if (read.length > LONGEST_WORD) return []
  const memory = remembered.get(lexicon.trie) ?? new Map<string, readonly Candidate[]>()
  if (memory.size === 0 || memory.size > MOST_REMEMBERED) remembered.set(lexicon.trie, memory.size === 0 ? memory : new Map())
  const key = `${shape}${read}`
  const found = memory.get(key) ?? search(read, shape, lexicon)
  memory.set(key, found)
  return found
}

function search(read: string, shape: Shape, lexicon: Pick<Lexicon, 'channel' | 'trie'>): Candidate[] {
  const width = read.length + 1
  const usable = readable(read, lexicon)
  const rows = new Float64Array((MAX_DEPTH + 1) * width).fill(Number.POSITIVE_INFINITY)
  rows[0] = 0
  for (let j = 1; j < width; j++) rows[j] = j * UNSEEN
  const found = walk(lexicon.trie, read, { rows, width, usable, runs: lexicon.trie.runs[shape] })
  const best = found.reduce((least, c) => Math.min(least, c.cost), WORST)
  return found.filter((c) => c.cost <= best + BEHIND).sort((a, b) => a.cost - b.cost)
}

const MAX_DEPTH = 16

/** For each run of letters: where in `read` it can end, how long its reading is there, and at what cost, laid flat. */
function readable(read: string, { channel }: Pick<Lexicon, 'channel'>): Map<number, number[]> {
  const usable = new Map<number, number[]>()
  for (let end = 0; end <= read.length; end++)
    for (let length = 0; length <= LONGEST_READING && length <= end; length++)
      addUses(usable, channel.readings.get(read.slice(end - length, end)) ?? [], [end, length])
  return usable
}

function addUses(usable: Map<number, number[]>, runs: readonly number[], [end, length]: readonly [number, number]): void {
  for (let r = 0; r < runs.length; r += 2) {
    const run = runs[r] ?? 0
    const uses = usable.get(run)
    if (uses) uses.push(end, length, runs[r + 1] ?? 0)
    else usable.set(run, [end, length, runs[r + 1] ?? 0])
  }
}

type Walk = {
  readonly rows: Float64Array
  readonly width: number
  readonly usable: ReadonlyMap<number, readonly number[]>
  readonly runs: Int32Array
}

/** Down the tree of words, those that begin as what was read first: the best word so far bounds the search in the others. */
function walk(trie: Trie, read: string, w: Walk): Candidate[] {
  const found: Candidate[] = []
  const first = fold(read.slice(0, 1))
  let limit = WORST
  for (const { plain, node } of trie.starts) if (plain === first) limit = branch(trie, node, { ...w, found, limit })
  for (const { plain, node } of trie.starts) if (plain !== first) limit = branch(trie, node, { ...w, found, limit })
  return found
}

/** Adds the words below a node that lie close enough. Answers the new limit. */
function branch(trie: Trie, from: number, w: Walk & { readonly found: Candidate[]; limit: number }): number {
  const end = trie.after[from] ?? trie.size
  let node = from
  while (node < end) {
    const depth = trie.depth[node] ?? 0
    if (fillRow(depth, node, w) > w.limit) {
      node = trie.after[node] ?? end
      continue
    }
    const cost = w.rows[depth * w.width + w.width - 1] ?? WORST
    const word = trie.word[node] ?? -1
    if (word >= 0 && cost <= w.limit) {
      w.found.push({ word, cost })
      w.limit = Math.min(w.limit, cost + BEHIND)
    }
    node++
  }
  return w.limit
}

/** Cheapest ways to have read the first j characters from the letters down to this node. Answers the cheapest of them all. */
function fillRow(depth: number, node: number, w: Walk): number {
  const { rows, width } = w
  const here = depth * width
  swapLetters(rows, here, width)
  for (let n = 1; n <= LONGEST_LETTERS && n <= depth; n++) {
    const uses = w.usable.get(w.runs[node * LONGEST_LETTERS + n - 1] ?? -1)
    if (uses) useRun(rows, uses, [here - n * width, here])
  }
  return addStray(rows, here, width)
}

/** A letter that the table never saw read so: dropped or taken for another. */
function swapLetters(rows: Float64Array, here: number, width: number): void {
  const above = here - width
  rows[here] = (rows[above] ?? 0) + UNSEEN
  for (let j = 1; j < width; j++) rows[here + j] = Math.min(rows[above + j] ?? 0, rows[above + j - 1] ?? 0) + UNSEEN
}

function useRun(rows: Float64Array, uses: readonly number[], [from, here]: readonly [number, number]): void {
  for (let u = 0; u < uses.length; u += 3) {
    const end = uses[u] ?? 0
    const cost = (rows[from + end - (uses[u + 1] ?? 0)] ?? 0) + (uses[u + 2] ?? 0)
    if (cost < (rows[here + end] ?? 0)) rows[here + end] = cost
  }
}

/** A character that stands for nothing. */
function addStray(rows: Float64Array, here: number, width: number): number {
  let least = rows[here] ?? 0
  for (let j = 1; j < width; j++) {
    const cost = Math.min(rows[here + j] ?? 0, (rows[here + j - 1] ?? 0) + UNSEEN)
    rows[here + j] = cost
    if (cost < least) least = cost
  }
  return least
}
