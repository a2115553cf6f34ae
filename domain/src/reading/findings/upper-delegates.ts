import { amountOf, NUMBER } from '../dates/number.ts'
import type { FoundValue } from '../found.ts'
import { bare, sentences } from '../lines/pieces.ts'
import { every, first } from '../lines/search.ts'
import { cut, type Stretch } from '../lines/stretch.ts'
import type { Reading } from '../reading.ts'
import { spoken } from './conference.ts'
import { found, nothing } from './find.ts'
import type { Scene } from './scene.ts'

type UpperDelegates = Reading['upperDelegates']

const TO_UPPER = '(?:di )?du (?:dai hoi|hoi nghi)[^.;()]{0,90}(?:cap tren|tinh|toan quoc|huyen|nganh|thanh pho)[^.;()]{0,30}'
const COUNTED: readonly RegExp[] = [
  new RegExp(
    `dai bieu (?:${TO_UPPER}|[^.;()]{0,60}),? (?:gom|so luong(?: la)?:?|la) (?<n>${NUMBER})(?: \\([^)]*\\))? (?:dai bieu|nguoi|d\\/c)`,
  ),
  new RegExp(`dai bieu ${TO_UPPER}\\((?<n>${NUMBER}) (?:dai bieu|nguoi|d\\/c)`),
  new RegExp(
    `(?:chon|cu|bau|gioi thieu|suy ton) (?<n>${NUMBER})(?: \\([^)]*\\))? (?:dai bieu|ca nhan|nguoi|dien hinh)[^.;]{0,60}${TO_UPPER}`,
  ),
]
const METHOD = new RegExp(`(?:thong qua|bau|suy ton|cong bo|binh chon|chon)[^.;]{0,30}${TO_UPPER}`)
const KINDS = new RegExp(`dai bieu ${TO_UPPER}(?:gom|bao gom) (?<kinds>[^.;]+)`)

/** How those who go on to the congress above are chosen; the number only where the plan gives one. */
export function upperDelegatesOf(scene: Scene): UpperDelegates {
  const said = spoken(scene.paper).flatMap(sentences)
  const count = said.flatMap((of) => COUNTED.map((rule) => first(rule, of))).find((hit) => hit)
  const value = count && amountOf(count.groups.n?.folded ?? '')
  const method = said.find((of) => first(METHOD, of))
  return {
    count: count && value ? found(value, count.all) : nothing,
    categories: categoriesOf(said),
    method: method ? found(method.text, method) : nothing,
  }
}

function categoriesOf(said: readonly Stretch[]): FoundValue<string>[] {
  const kinds = said.map((of) => first(KINDS, of)?.groups.kinds).find((of) => of)
  if (!kinds) return []
  const ends = [...every(/, | va (?=dai bieu|khach)/, kinds).map(({ all }) => all.from - kinds.from), kinds.text.length]
  return ends.map((end, index) => {
    const piece = bare(cut(kinds, index === 0 ? 0 : (ends[index - 1] ?? 0), end))
    const plain = cut(piece, /^(?:, ?|va )*/.exec(piece.folded)?.[0].length ?? 0)
    return found(plain.text, plain)
  })
}
