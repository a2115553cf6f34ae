/** Numbers stand for one word, so do Roman ones: "lần thứ VI", "năm 2025". */
export const NUMBER = 0
export const ROMAN = 1
export const EDGE = 2
export const UNKNOWN = 3
/** A name of a place or a person, "@" in our phrases: "xã @ lần thứ I". */
export const NAME = 4
const EDGE_WORD = '<s>'
const FIXED = ['#', '#r', EDGE_WORD, '<?>', '@']

/** How words of the genre follow each other: counts of our own phrases over pairs of the open language over single words. */
export type WordModel = {
  readonly words: readonly string[]
  /** Words that are spelt out; the others are abbreviations and stand-ins. */
  readonly spelt: ReadonlySet<string>
  readonly ids: ReadonlyMap<string, number>
  /** Words that our phrases write with a capital within a sentence: "Hội", "Nhân", "Phòng". */
  readonly capital: ReadonlySet<number>
  /** Share of each word. */
  readonly share: Float64Array
  /** Pairs of the open language: seen or not; and the share of all that were seen after a word. */
  readonly open: ReadonlySet<number>
  readonly openShare: Float64Array
  readonly pairs: ReadonlyMap<number, number>
  /** After a word or after two: how many words came, and how many different ones. */
  readonly after: Float64Array
  readonly kinds: Float64Array
  readonly triples: ReadonlyMap<number, number>
  readonly afterPair: ReadonlyMap<number, readonly [number, number]>
}

const SIZE = 2 ** 16
export const pairKey = (a: number, b: number): number => a * SIZE + b
export const tripleKey = (a: number, b: number, c: number): number => (a * SIZE + b) * SIZE + c

/** Our own phrases weigh so much more than the open language when single words are counted. */
const OWN = 0.8
/** Share of words that stand in no list: foreign words, names, abbreviations. */
const STRANGE = 0.002
const PAIR_DISCOUNT = 1

export function countWords(lists: { syllables: readonly string[]; pairs: readonly string[]; phrases: readonly string[] }): WordModel {
  const ids = new Map<string, number>()
  const words: string[] = []
  const idOf = (word: string): number => {
    const known = ids.get(word)
    if (known !== undefined) return known
    ids.set(word, words.length)
    return words.push(word) - 1
  }
  for (const word of FIXED) idOf(word)
  const weights = lists.syllables.map((row) => row.split(' ')).map(([word = '', weight]) => [idOf(word), Number(weight)] as const)
  const sentences = lists.phrases.flatMap(sentencesOf).map((sentence) => sentence.map(idOf))
  const share = shares(words.length, weights, sentences)
  const spelt = new Set([...lists.syllables.map((row) => row.replace(/ .*/, '')), ...lists.phrases.flatMap(lowerCase)])
  const capital = new Set(lists.phrases.flatMap(titled).map((word) => ids.get(word) ?? UNKNOWN))
  return { words, spelt, ids, capital, share, ...openPairs(lists.pairs, ids, share), ...countRuns(sentences, words.length) }
}

/**
 * A line of our phrases as words of the model, cut where a sentence ends and between edges. "~" at either end of the line: it goes on
 * there, so no edge; a line that begins in lower case is a phrase without edges.
 */
export function sentencesOf(line: string): string[][] {
  const parts = line.split(/[.;:!?](?=\s|$)/).map((part) => [...part.matchAll(/[\p{L}\p{N}]+|@/gu)].map(([token]) => modelWord(token)))
  const full = parts.filter((part) => part.length > 0)
  const phrase = /^\p{Ll}/u.test(line)
  return full.map((part, i) => [
    ...(phrase || (i === 0 && line.startsWith('~')) ? [] : [EDGE_WORD, EDGE_WORD]),
    ...part,
    ...(phrase || (i === full.length - 1 && line.endsWith('~')) ? [] : [EDGE_WORD]),
  ])
}

const titled = (line: string): string[] => (line.match(/(?<=[^.;:!?\s] )\p{Lu}\p{Ll}*(?!\p{L})/gu) ?? []).map((word) => word.toLowerCase())
const lowerCase = (line: string): string[] => line.match(/(?<![\p{L}\p{N}&/-])\p{Ll}+(?![\p{L}\p{N}&/-])/gu) ?? []

export function modelWord(token: string): string {
  if (/^\d/.test(token)) return '#'
  return /^[IVX]+$/.test(token) ? '#r' : token.toLowerCase()
}

function shares(size: number, weights: readonly (readonly [number, number])[], sentences: readonly (readonly number[])[]): Float64Array {
  const open = new Float64Array(size)
  const own = new Float64Array(size)
  for (const [word, weight] of weights) open[word] = weight ** 1.1
  for (const sentence of sentences) for (const word of sentence) if (word > UNKNOWN) own[word] = (own[word] ?? 0) + 1
  const sum = (list: Float64Array): number => list.reduce((n, x) => n + x, 0) || 1
  const [openSum, ownSum] = [sum(open), sum(own)]
  const list = open.map((x, i) => ((1 - OWN) * x) / openSum + (OWN * (own[i] ?? 0)) / ownSum + 1e-8)
  list[UNKNOWN] = STRANGE
  list[EDGE] = 0.05
  list[NUMBER] = 0.02
  list[NAME] = 0.01
  return list
}

function openPairs(rows: readonly string[], ids: ReadonlyMap<string, number>, share: Float64Array) {
  const open = new Set<number>()
  const openShare = new Float64Array(share.length)
  for (const row of rows) {
    const [first, ...seconds] = row.split(' ').map((word) => ids.get(word))
    for (const second of seconds) {
      if (first === undefined || second === undefined) continue
      open.add(pairKey(first, second))
      openShare[first] = (openShare[first] ?? 0) + (share[second] ?? 0)
    }
  }
  return { open, openShare }
}

function countRuns(sentences: readonly (readonly number[])[], size: number) {
  const pairs = new Map<number, number>()
  const triples = new Map<number, number>()
  const after = new Float64Array(size)
  const kinds = new Float64Array(size)
  const afterPair = new Map<number, [number, number]>()
  const see = (map: Map<number, number>, key: number): number => {
    const seen = map.get(key) ?? 0
    map.set(key, seen + 1)
    return seen === 0 ? 1 : 0
  }
  for (const run of sentences) {
    for (let i = 1; i < run.length; i++) {
      const [a, b = 0, c = 0] = [run[i - 2], run[i - 1], run[i]]
      if (c === EDGE && b === EDGE) continue
      after[b] = (after[b] ?? 0) + 1
      kinds[b] = (kinds[b] ?? 0) + see(pairs, pairKey(b, c))
      if (a === undefined) continue
      const seen = afterPair.get(pairKey(a, b)) ?? [0, 0]
      afterPair.set(pairKey(a, b), [seen[0] + 1, seen[1] + see(triples, tripleKey(a, b, c))])
    }
  }
  return { pairs, triples, after, kinds, afterPair }
}

/** Share of `c` after `b`. */
export function afterOne(model: WordModel, b: number, c: number): number {
  const share = model.share[c] ?? 0
  const open = model.open.has(pairKey(b, c)) ? share / (model.openShare[b] || 1) : 0
  const loose = 0.85 * open + 0.15 * share
  const kinds = (model.kinds[b] ?? 0) * PAIR_DISCOUNT + 0.5
  return ((model.pairs.get(pairKey(b, c)) ?? 0) + kinds * loose) / ((model.after[b] ?? 0) + kinds)
}

/** Share of `c` after `a b`, given its share after `b` alone. */
export function afterTwo(model: WordModel, [a, b, c]: readonly [number, number, number], loose: number): number {
  const seen = model.afterPair.get(pairKey(a, b))
  if (!seen) return loose
  return ((model.triples.get(tripleKey(a, b, c)) ?? 0) + seen[1] * loose) / (seen[0] + seen[1])
}
