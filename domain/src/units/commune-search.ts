import type { Day } from '../shared/day.ts'
import { canonical, compareVietnamese, fold, nfc } from '../shared/vietnamese.ts'
import { type AdminUnit, livesOn } from './admin-unit.ts'

type Entry = {
  readonly unit: AdminUnit
  /** Letters with their marks, tone place made equal: "kien mộc" and "Kiên Mộc" differ, "Hoà" and "Hòa" do not. */
  readonly exact: string
  /** Letters without marks. */
  readonly folded: string
  /** Words of district and province, without marks, each after a space. */
  readonly where: string
}

/** Units ready to be searched, in the order in which equals are shown: living before former, then by name, province and district. */
export type UnitIndex = readonly Entry[]

const plain = (text: string) =>
  nfc(text)
    .toLowerCase()
    .replace(/['’ʼ`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
const kindWord = /^(?:xa|x|phuong|p|thi tran|tt|dac khu|dk)(?= )/

export function unitIndexOf(units: readonly AdminUnit[]): UnitIndex {
  const entries = units.map((unit) => {
    const name = plain(unit.name)
    return {
      unit,
      exact: canonical(name),
      folded: fold(name),
      where: ` ${fold(plain(`${unit.oldDistrict ?? ''} ${unit.provinceName ?? ''}`))}`,
    }
  })
  return entries.sort(
    (a, b) =>
      Number(a.unit.to !== null) - Number(b.unit.to !== null) ||
      compareVietnamese(a.unit.name, b.unit.name) ||
      compareVietnamese(a.where, b.where) ||
      (a.unit.code < b.unit.code ? -1 : 1),
  )
}

/** One way of taking the query apart: what names the unit, and what says where it lies. */
type Asked = {
  readonly exact: string
  readonly folded: string
  readonly where: readonly string[]
  /** The place was told from the name by guessing: then only a whole name counts, or "loi bac" would find "Lợi Hải" in Thuận Bắc. */
  readonly guessed: boolean
}

/** "xã Kiên Mộc Lạng Sơn" may name "Kiên Mộc Lạng Sơn" or "Kiên Mộc" in "Lạng Sơn"; the word of the kind may be part of the name ("Xà Dề Phìn"). */
function waysToAsk(query: string): readonly Asked[] {
  const [named = '', ...places] = query.split(/[,;()]/).map(plain)
  const said = places.join(' ').split(' ').filter(Boolean)
  const without = fold(named).replace(kindWord, '').trim()
  const names = without === fold(named) ? [named] : [named, named.slice(named.length - without.length)]
  return names.flatMap((name) => {
    const words = name.split(' ')
    return words.map((_, cut) => {
      const head = words.slice(0, words.length - cut).join(' ')
      return {
        exact: canonical(head),
        folded: fold(head),
        where: [...words.slice(words.length - cut), ...said].map(fold),
        guessed: cut > 0,
      }
    })
  })
}

/** 0 exact with marks, 1 exact without, 2 and 3 the beginning, 4 the beginning of a later word, 5 anywhere; null: not found. */
function rankOf({ exact, folded, where }: Entry, asked: Asked): number | null {
  if (!folded.includes(asked.folded)) return null
  if (!asked.where.every((word) => where.includes(` ${word}`))) return null
  if (exact === asked.exact) return 0
  if (folded === asked.folded) return 1
  if (asked.guessed) return null
  if (exact.startsWith(asked.exact)) return 2
  if (folded.startsWith(asked.folded)) return 3
  return folded.includes(` ${asked.folded}`) ? 4 : 5
}

const RANKS = 6

/**
 * Communes by what an officer types: exact first, marks and the word of the kind left out at will, a district or province
 * after the name to tell homonyms apart. Former units come after living ones of the same rank.
 */
export function findUnits(
  index: UnitIndex,
  query: string,
  { on, limit }: { readonly on: Day; readonly limit: number },
): readonly AdminUnit[] {
  const ways = waysToAsk(query).filter(({ folded }) => folded !== '')
  const found: Entry[][] = Array.from({ length: RANKS * 2 }, () => [])
  for (const entry of index) {
    const ranks = ways.map((way) => rankOf(entry, way)).filter((rank) => rank !== null)
    if (ranks.length > 0) found[Math.min(...ranks) * 2 + (livesOn(entry.unit, on) ? 0 : 1)]?.push(entry)
  }
  return found
    .flat()
    .slice(0, limit)
    .map(({ unit }) => unit)
}
