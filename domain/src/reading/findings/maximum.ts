import { amountOf, NUMBER } from '../dates/number.ts'
import type { Found } from '../found.ts'
import { sentences } from '../lines/pieces.ts'
import { before, every } from '../lines/search.ts'
import type { Stretch } from '../lines/stretch.ts'
import type { Comparator } from '../reading.ts'
import { found, nothing } from './find.ts'
import { about, paragraphs, type Scene } from './scene.ts'

const BRACKET = '(?: ?\\((?<m>[^)]{1,30})\\))?'
const HEADS = '(?:dai bieu|nguoi|d\\/c|dong chi|dai bieu du)'
type Rule = { readonly shape: RegExp; readonly comparator: Comparator }

/** From the plainest wording to the vaguest: a limit, a stated sum, a range, a bare number of delegates. */
const RULES: readonly Rule[] = [
  {
    shape: new RegExp(`(?:toi da|khong qua|khong vuot qua|nhieu nhat)(?: la| khoang|:)* (?<n>${NUMBER})${BRACKET} ${HEADS}`),
    comparator: '<=',
  },
  {
    shape: new RegExp(`(?:tong (?:so|cong)|so luong|trieu tap)[^.;\\d]{0,60}?(?:tu )?\\d+ ?(?:-|den) ?(?<n>\\d+)${BRACKET} ${HEADS}`),
    comparator: '<=',
  },
  {
    shape: new RegExp(
      `(?:tong (?:so|cong)|tong ?:|trieu tap|quan so|quy mo|so luong(?! de nghi))[^.;\\d]{0,60}?(?<!\\p{L})(?<n>${NUMBER})${BRACKET} ${HEADS}`,
      'u',
    ),
    comparator: '=',
  },
  { shape: /(?:tong (?:so|cong)|so luong) dai bieu[^.;\d]{0,30}?:? ?(?:la |khoang )?(?<n>\d+)(?![\d%/])/, comparator: '=' },
  { shape: new RegExp(`(?:tu )?\\d+ ?(?:-|den) ?(?<n>\\d+)${BRACKET} dai bieu`), comparator: '<=' },
  { shape: new RegExp(`(?<!\\p{L})(?<n>${NUMBER})${BRACKET} dai bieu`, 'u'), comparator: '=' },
  // Of a heading alone: "Thành phần (khoảng 120 người)".
  {
    shape: new RegExp(`^(?:thanh phan|so luong)[^.;:()]{0,40}\\((?:du kien |khoang |tong so )*(?<n>${NUMBER}) ${HEADS}\\)$`),
    comparator: '=',
  },
]

/** How many delegates at most, or exactly; parts of the whole ("mỗi đơn vị 02 đại biểu") are no answer. */
export function maximumOf(scene: Scene): Found<number> & { readonly comparator?: Comparator } {
  const said = [...paragraphs(about(scene, 'quantity')), ...paragraphs(about(scene, 'composition', 'time'))].flatMap(sentences)
  for (const { shape, comparator } of RULES)
    for (const one of said) {
      const amount = amountIn(one, shape)
      if (amount) return found(amount.value, amount.at, { comparator })
    }
  return nothing
}

function amountIn(of: Stretch, shape: RegExp): { value: number; at: Stretch } | null {
  for (const { all, groups } of every(shape, of)) {
    if (/(?:moi|tung|bau|chon|cu|gioi thieu)[^.;,]{0,40}$/.test(before(all, of).folded)) continue
    const inBracket = /^\d+$/.test(groups.m?.folded ?? '') ? Number(groups.m?.folded) : null
    const value = inBracket ?? amountOf(groups.n?.folded ?? '')
    if (value !== null && value > 1) return { value, at: all }
  }
  return null
}
