import { every } from '../lines/search.ts'
import type { Stretch } from '../lines/stretch.ts'
import type { Spoken } from './period.ts'

const CLOCK = /(?<!\d)(?<h>[01]?\d|2[0-3])\s?(?:h|g|:| gio)\s?(?<m>[0-5]\d)?(?: ?phut)?(?![\d\p{L}])/u

/** "14h00", "7 giờ 30 phút", "08:00", "8h" as "14:00", "07:30", "08:00". */
export const timesIn = (of: Stretch): Spoken<string>[] =>
  every(CLOCK, of).flatMap(({ all, groups }) => {
    if (/:$/.test(all.folded.trim())) return []
    return [{ value: `${(groups.h?.text ?? '').padStart(2, '0')}:${groups.m?.text ?? '00'}`, at: all }]
  })
