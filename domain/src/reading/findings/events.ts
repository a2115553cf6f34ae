import { numberOf } from '../dates/number.ts'
import { first } from '../lines/search.ts'
import { cut, type Stretch } from '../lines/stretch.ts'
import type { Level } from '../reading.ts'

/** A conference or congress as a sentence names it. */
export type Event = {
  readonly at: Stretch
  /** Without ordinal and year. */
  readonly name: Stretch
  readonly level: Level | null
  readonly ordinal: { readonly value: number; readonly at: Stretch } | null
  readonly year: number | null
}

const START = /(?:hoi nghi|dai hoi|le (?:tuyen duong|ton vinh|bieu duong))/g
const STOP =
  /[.;:()"“”|]|\btien toi\b|\bchao mung\b|,(?! ?(?:cac|khen thuong|nguoi|ca nhan|tap the|doan vien|hoi vien|cong nhan|xa vien|guong)\b)| (?:can|se|da|duoc|nham|gom|phai|bao dam|dam bao|la|do|vao|trong|tai|voi|va) /g
const ORDINAL =
  / ?l.?n th\S{1,3} (?<n>[ivx][ivxl1|]{0,5}|[l|][ivxl1|]{0,4}|\d{1,2}|nhat|hai|ba|tu|nam|sau|bay|tam|chin|muoi(?: (?:mot|hai|ba|bon|lam))?)(?![\p{L}\d])/u
const YEAR = /^[, ]*nam (?<y>(?:19|20)\d\d)/
const CENTRAL = /thanh pho(?! \p{Ll})/u

const LEVELS: readonly (readonly [Level, RegExp])[] = [
  ['nation', /toan quoc/],
  ['district_sector', /nganh .*\b(?:huyen|quan|thi xa|thanh pho)\b/],
  ['province', /\btinh\b/],
  ['district', /\b(?:huyen|quan|thi xa)\b/],
  ['province', CENTRAL],
  ['commune', /\b(?:(?<!hop tac )xa(?! hoi)|phuong|thi tran|dac khu)\b/],
  ['unit', /\b(?:hop tac xa|truong|benh vien|co quan|don vi|trung doan|cong ty)\b/],
]
const levelIn = (name: string): Level | null => LEVELS.find(([, rule]) => rule.test(name))?.[0] ?? null

/** Every event named in the stretch; each ordinal belongs to the nearest name before it (of two, the lower body's stands first). */
export function eventsIn(of: Stretch): Event[] {
  const starts = [...of.folded.matchAll(START)].map((match) => match.index)
  return starts.map((start, index) => eventOf(cut(of, start, starts[index + 1] ?? of.folded.length)))
}

function eventOf(segment: Stretch): Event {
  const ordinal = first(ORDINAL, segment)
  const end = Math.min(stopIn(segment), ordinal ? ordinal.all.from - segment.from : segment.folded.length)
  const name = withoutAnd(cut(segment, 0, end))
  const own = ordinal && ordinal.all.from - segment.from <= end + 1 ? ordinal : null
  const rest = own ? cut(segment, own.all.to - segment.from) : cut(segment, end)
  const year = first(YEAR, rest)
  const value = numberOf(asRoman(own?.groups.n?.folded ?? ''))
  const last = year?.all ?? own?.all ?? name
  return {
    at: cut(segment, 0, last.to - segment.from),
    name,
    level: levelIn(name.folded),
    ordinal: own && value !== null ? { value, at: own.all } : null,
    year: year ? Number(year.groups.y?.text) : null,
  }
}

/** "VlII": a picture's l, 1 or bar in a Roman number is an I. */
const asRoman = (written: string): string => (/^[ivxl|][ivxl1|]*$/.test(written) ? written.replace(/[l1|]/g, 'i') : written)

/** "Hội nghị … các cấp và Đại hội …". */
const withoutAnd = (name: Stretch): Stretch => (name.folded.endsWith(' va') ? cut(name, 0, name.folded.length - ' va'.length) : name)

/** A stop word in small letters only: "tỉnh Sơn La" goes on, and so does "Sở Nông nghiệp và Môi trường". */
function stopIn(segment: Stretch): number {
  for (const { index, 0: sign } of segment.folded.matchAll(STOP))
    if (index >= 8 && !isName(segment.text.charAt(index + 1), sign) && !isInOffice(segment, index, sign)) return index
  return segment.folded.length
}
const isName = (letter: string, sign: string): boolean => sign.startsWith(' ') && /\p{Lu}/u.test(letter)
const isInOffice = ({ text, folded }: Stretch, index: number, sign: string): boolean =>
  sign === ' va ' &&
  /\p{Lu}/u.test(text.charAt(index + sign.length)) &&
  /\b(?:so|phong|trung tam|vien|bo)(?: \S+){1,4}$/.test(folded.slice(0, index))
