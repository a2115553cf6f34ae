import type { LivingPlan } from '@guong-sang/domain/conference/living-plan.ts'
import { day, daysBetween } from '@guong-sang/domain/shared/day.ts'
import type { Standing } from '../../ui/StateMark.tsx'
import type { Words } from '../../words.ts'

export type Clause = LivingPlan['clauses'][number]
export type Link = Clause['links'][number]

const shapes: Readonly<Record<Link['state'], Standing>> = {
  unopened: 'unopened',
  opened: 'doing',
  answered: 'done',
  waived: 'off',
  superseded: 'off',
}
export const standingOf = (link: Link): Standing => (link.late ? 'late' : shapes[link.state])

const stateWords = {
  unopened: 'state.unopened',
  opened: 'state.opened',
  answered: 'state.answered',
  waived: 'state.waived',
  superseded: 'state.superseded',
} as const

/** "trễ 2 ngày", "còn 14 ngày", "chưa làm": the word beside the shape. */
export function wordOf(link: Link, today: string, t: Words): string {
  if (link.state === 'unopened' && link.kind === 'check') return t('state.unchecked')
  if (!isOpen(link) || !link.due) return t(stateWords[link.state])
  const days = daysBetween(day(today), day(link.due))
  if (link.late) return days < 0 ? t('due.late-days', { days: -days }) : t('due.late')
  return days === 0 ? t('due.today') : t('due.left', { days })
}

export const isOpen = (link: Link): boolean => link.state === 'unopened' || link.state === 'opened'

export type Filter = 'all' | 'late' | 'no-holder' | 'mine'
export const filters: readonly Filter[] = ['all', 'late', 'no-holder', 'mine']
/** The filter in the address, in the words of the work. */
export const filterWords: Readonly<Record<Filter, string>> = {
  all: 'tat-ca',
  late: 'tre',
  'no-holder': 'chua-co-nguoi-phu-trach',
  mine: 'cua-toi',
}
export const filterOf = (word: string | undefined): Filter => filters.find((filter) => filterWords[filter] === word) ?? 'all'

/** Whether a link is what the filter looks for; checks have no holder by their nature. `mine`: ids of what the server says I hold. */
export function passes(link: Link, filter: Filter, mine: ReadonlySet<string>): boolean {
  switch (filter) {
    case 'all':
      return true
    case 'late':
      return link.late
    case 'no-holder':
      return link.ownerless
    case 'mine':
      return mine.has(link.objectId)
  }
}

/** "VI.1.note" is the note under VI.1. */
export const placeTold = (place: string, t: Words): string =>
  place.endsWith('.note') ? t('place.note', { place: place.replace(/\.note$/, '') }) : t('place.section', { place })

/** "Mục VI.1, dòng 236": where in the paper. */
export const linesTold = (place: string, [first, last]: readonly [number, number], t: Words): string =>
  t(first === last ? 'item.place-line' : 'item.place-lines', { place: placeTold(place, t), first, last })
