import { canonical, compareVietnamese, fold } from '../shared/vietnamese.ts'
import type { SearchHit } from './living-plan.ts'

export type Findable = SearchHit & { readonly also?: readonly string[] }

/** Without diacritics; what was typed exactly stands first, then what begins with it, then whole words, then parts. All words must occur. */
export function ranked(query: string, among: readonly Findable[], limit: number): SearchHit[] {
  const words = fold(query).trim().split(/\s+/).filter(Boolean)
  if (words.length === 0) return []
  return among
    .map((hit) => ({ hit, rank: rankOf(hit, query.trim(), words) }))
    .filter(({ rank }) => rank !== null)
    .sort(
      (a, b) => Number(a.rank) - Number(b.rank) || a.hit.title.length - b.hit.title.length || compareVietnamese(a.hit.title, b.hit.title),
    )
    .slice(0, limit)
    .map(({ hit: { also: _also, ...hit } }) => hit)
}

function rankOf({ title, subtitle, also = [] }: Findable, query: string, words: readonly string[]): number | null {
  const said = fold(query)
  const name = fold(title)
  const whole = ` ${[title, subtitle ?? '', ...also].map(fold).join(' ')} `.replace(/[^\p{L}\p{N}/]+/gu, ' ')
  if (!words.every((word) => whole.includes(word.replace(/[^\p{L}\p{N}/]+/gu, ' ')))) return null
  if (canonical(title) === canonical(query)) return 0
  if (name === said) return 1
  if (canonical(title).startsWith(canonical(query))) return 2
  if (name.startsWith(said)) return 3
  if (canonical(title).includes(canonical(query))) return 4
  if (name.includes(said)) return 5
  return words.every((word) => whole.includes(` ${word} `)) ? 6 : 7
}
