import { fullDay } from '../../ui/days.ts'
import type { Words } from '../../words.ts'
import type { Commune } from '../queries.ts'

/** "từ 01/7/2025", "đến hết 30/6/2025": `to` is the first day on which it no longer is. */
export function lifeTold({ current, from, fromKnown, to }: Commune, t: Words): string {
  if (current) return fromKnown ? t('communes.since', { day: fullDay(from) }) : t('communes.today')
  return to ? t('communes.until', { day: fullDay(to) }) : t('communes.former')
}
