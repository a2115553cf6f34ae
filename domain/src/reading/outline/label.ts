import { numberOf } from '../dates/number.ts'
import { foldEven } from '../lines/fold-even.ts'

export type LabelKind = 'part' | 'letter' | 'roman' | 'number' | 'decimal' | 'alpha' | 'star' | 'dash' | 'dot' | 'plus'
export type Label = {
  readonly kind: LabelKind
  /** As printed. */
  readonly printed: string
  /** Position among its sisters, 1 for "I", "1", "a"; 0 for a dash. For "2.1" the last number. */
  readonly value: number
  /** "2.1.3" is 3 deep; all others 1. */
  readonly depth: number
  /** Letters of the text that it takes, the blanks after it too. */
  readonly length: number
}

const LETTERS = 'abcdefghijklmnopqrstuvxy'
const letterValue = (letter: string): number => LETTERS.indexOf(letter.toLowerCase().replace('đ', 'd')) + 1
type Shape = { readonly kind: LabelKind; readonly rule: RegExp; readonly value: (match: RegExpExecArray) => number }
const ordinal = (word: string): number => numberOf(foldEven(word)) ?? 0

/** All numberings of official papers (NĐ 30/2020, Phụ lục I, II.5) and what people type instead of them; on the printed text. */
const SHAPES: readonly Shape[] = [
  {
    kind: 'part',
    rule: /^(?:PHẦN|Phần|PHAN|Phan|CHƯƠNG|Chương|CHUONG|Chuong)\s+(?:(?:thứ|THỨ|thu|THU)\s+)?([\p{L}\d]{1,5})\s*(?:[.:)–-]\s*|$|\s+(?=\p{Lu}))/u,
    value: (m) => ordinal(m[1] ?? ''),
  },
  {
    kind: 'part',
    rule: /^(?:PHỤ\s+LỤC|Phụ\s+lục|PHU\s+LUC|Phu\s+luc)(?:\s+([\dIVX]{1,4}))?\s*(?:[.:)–-]\s*|$|\s+(?=\p{Lu}))/u,
    value: (m) => ordinal(m[1] ?? '1'),
  },
  {
    kind: 'roman',
    rule: /^((?=[Il1|VX]*[IVX])[IVXl1|]{1,6})\s*[.)/](?![\dIVX])\s*/u,
    value: (m) => ordinal((m[1] ?? '').replace(/[l1|]/g, 'I')),
  },
  { kind: 'roman', rule: /^([IVX]{1,5})\s*[-–]\s*(?=\p{Lu})/u, value: (m) => ordinal(m[1] ?? '') },
  { kind: 'letter', rule: /^([A-HJ-NĐ])\s*(?:[.)/]\s+|[-–]\s*(?=\p{Lu}\p{L}))/u, value: (m) => letterValue(m[1] ?? '') },
  {
    kind: 'decimal',
    rule: /^((?:\d{1,2}|[IVX]{1,4})(?:\.\d{1,2}){1,3})\s*[.)]?\s+(?=\D)/u,
    value: (m) => Number((m[1] ?? '').split('.').pop()),
  },
  { kind: 'number', rule: /^(?:Điều\s+|Mục\s+)?(\d{1,2})(?:\s*[.)]\s*(?=[^\d\s])|\s*[/:-]\s+(?=\p{Lu}))/u, value: (m) => Number(m[1]) },
  { kind: 'alpha', rule: /^([a-zđ])\s*(?:[)]|\.(?=\s))\s*/u, value: (m) => letterValue(m[1] ?? '') },
  { kind: 'star', rule: /^\*+\s*/u, value: () => 0 },
  { kind: 'dot', rule: /^[●•▪◦■□➢✓·]+\s*/u, value: () => 0 },
  { kind: 'dash', rule: /^[-–—−‐]{1,2}\s*(?=[^-–—−‐\s])/u, value: () => 0 },
  { kind: 'plus', rule: /^\+\s*/u, value: () => 0 },
]

/** The label that a line or paragraph begins with, or null. */
export function labelOf(text: string): Label | null {
  for (const { kind, rule, value } of SHAPES) {
    const match = rule.exec(text)
    if (!match) continue
    const printed = match[0].trim()
    const depth = kind === 'decimal' ? (match[1] ?? '').split('.').length : 1
    return { kind, printed, value: value(match), depth, length: match[0].length }
  }
  return null
}
/** Items of a list, not headings. */
export const isBullet = (label: Label): boolean =>
  label.kind === 'dash' || label.kind === 'plus' || label.kind === 'star' || label.kind === 'dot'
