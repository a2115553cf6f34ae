import type { Sureness } from '../found.ts'
import type { Reading } from './columns.ts'
import type { Lexicon } from './lexicon.ts'

export type PlaceFound = { readonly words: readonly string[]; readonly sureness: Sureness }

/** Cost (−ln) a word may have to be taken for a place's, and how far the next spelling must lie behind. */
const DEAREST = 6.5
const AHEAD = 2

/** The longest name of the list that these tokens can be, if no other spelling comes near. */
export function placeOf(columns: readonly (readonly Reading[])[], lexicon: Lexicon): PlaceFound | null {
  for (let length = Math.min(4, columns.length); length >= 2; length--) {
    const found = spellings(columns.slice(0, length), lexicon).sort((a, b) => a.cost - b.cost)
    const [best, next] = found
    if (!best) continue
    if (next && next.cost - best.cost < AHEAD) return null
    return { words: best.words, sureness: best.looks < length * 2.5 ? 'high' : 'medium' }
  }
  return null
}

/** `looks`: what the letters cost; `cost`: less what a name often borne is worth. */
type Spelling = { readonly words: readonly string[]; readonly looks: number; readonly cost: number }

function spellings(columns: readonly (readonly Reading[])[], { places, model }: Lexicon): Spelling[] {
  let ways: Spelling[] = [{ words: [], looks: 0, cost: 0 }]
  for (const column of columns)
    ways = ways.flatMap((way) =>
      column
        .filter((r) => r.cost <= DEAREST && r.text === undefined)
        .map((r) => ({ words: [...way.words, model.words[r.word] ?? ''], looks: way.looks + r.cost, cost: 0 }))
        .filter((longer) => places.begins.has(longer.words.join(' '))),
    )
  return ways.flatMap((way) => {
    const borne = places.whole.get(way.words.join(' '))
    return borne === undefined ? [] : [{ ...way, cost: way.looks - Math.log(borne) }]
  })
}
