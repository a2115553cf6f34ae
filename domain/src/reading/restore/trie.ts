import { fold } from '../../shared/vietnamese.ts'
import { type Channel, LONGEST_LETTERS } from './channel.ts'

/** How a word is written: lower, Title, UPPER. */
export type Shape = 0 | 1 | 2
export const LOWER = 0
export const TITLE = 1
export const UPPER = 2

/**
 * All words as a tree of letters, laid flat in preorder. For every node and shape: the numbers of the channel's runs that end there
 * (one, two, three letters long; −1 where the channel has none).
 */
export type Trie = {
  readonly size: number
  /** The first letters without marks, and their nodes. */
  readonly starts: readonly { readonly plain: string; readonly node: number }[]
  readonly parent: Int32Array
  /** Next node that is not below this one. */
  readonly after: Int32Array
  readonly depth: Uint8Array
  /** Word that ends here, or −1. */
  readonly word: Int32Array
  readonly runs: readonly [Int32Array, Int32Array, Int32Array]
}

type Node = { readonly letter: string; readonly below: Map<string, Node>; word: number }

export function growTrie(words: readonly string[], channel: Channel): Trie {
  const root: Node = { letter: '', below: new Map(), word: -1 }
  let size = 1
  words.forEach((word, n) => {
    let at = root
    for (const letter of word) {
      let next = at.below.get(letter)
      if (!next) {
        next = { letter, below: new Map(), word: -1 }
        at.below.set(letter, next)
        size++
      }
      at = next
    }
    if (at !== root) at.word = n
  })
  return flatten(root, size, channel)
}

function flatten(root: Node, size: number, channel: Channel): Trie {
  const starts: { plain: string; node: number }[] = []
  const trie = {
    size,
    starts,
    parent: new Int32Array(size).fill(-1),
    after: new Int32Array(size),
    depth: new Uint8Array(size),
    word: new Int32Array(size).fill(-1),
    runs: [runsOf(size), runsOf(size), runsOf(size)] as const,
  }
  let next = 0
  const lay = (node: Node, parent: number, path: string): void => {
    const here = next++
    trie.parent[here] = parent
    trie.depth[here] = path.length
    trie.word[here] = node.word
    if (parent === 0) starts.push({ plain: fold(node.letter), node: here })
    for (const shape of [LOWER, TITLE, UPPER] as const) nameRuns(trie.runs[shape], here, { path: shaped(path, shape), channel })
    for (const below of node.below.values()) lay(below, here, path + below.letter)
    trie.after[here] = next
  }
  lay(root, -1, '')
  return trie
}

const runsOf = (size: number): Int32Array => new Int32Array(size * LONGEST_LETTERS).fill(-1)

export const shaped = (word: string, shape: Shape): string =>
  shape === UPPER ? word.toUpperCase() : shape === TITLE ? word.slice(0, 1).toUpperCase() + word.slice(1) : word

function nameRuns(runs: Int32Array, node: number, { path, channel }: { path: string; channel: Channel }): void {
  for (let n = 1; n <= LONGEST_LETTERS && n <= path.length; n++)
    runs[node * LONGEST_LETTERS + n - 1] = channel.letters.get(path.slice(path.length - n)) ?? -1
}
