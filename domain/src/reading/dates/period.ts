import { every } from '../lines/search.ts'
import type { Stretch } from '../lines/stretch.ts'
import type { Period } from '../reading.ts'

export type Spoken<T> = { readonly value: T; readonly at: Stretch }

const YEARS = /(?<!\d|\/)(?<from>(?:19|20)\d\d)\s*(?:-|den(?: nam)?)\s*(?<to>(?:19|20)\d\d)(?!\d|\/)/

/** "giai đoạn 2020 - 2025", "(2025 – 2030)", "từ năm 2020 đến năm 2025". School years ("năm học 2024-2025") are none. */
export function periodsIn(of: Stretch): Spoken<Period>[] {
  return every(YEARS, of).flatMap(({ all, groups }) => {
    const value = { from: Number(groups.from?.text), to: Number(groups.to?.text) }
    const lead = of.folded.slice(0, all.from - of.from)
    return value.to > value.from && !/nam hoc\s*$/.test(lead) ? [{ value, at: all }] : []
  })
}
