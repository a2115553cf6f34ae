import { periodsIn } from '../dates/period.ts'
import type { Found, FoundValue } from '../found.ts'
import { bare } from '../lines/pieces.ts'
import { first } from '../lines/search.ts'
import { passage, type Stretch } from '../lines/stretch.ts'
import type { Paper } from '../outline/paper.ts'
import { walkAll } from '../outline/section.ts'
import type { Level, Period, Reading, UpperCongress } from '../reading.ts'
import { type Event, eventsIn } from './events.ts'
import { found, nothing } from './find.ts'

type Conference = Reading['conference']

/** Everything that is said, head and end apart. */
export const spoken = (paper: Paper): Stretch[] => [
  ...(paper.title ? [paper.title] : []),
  ...paper.preamble,
  ...walkAll(paper.sections).flatMap(({ title, body }) => [title, body].filter((of) => of !== null)),
]

const HIGHER: readonly Level[] = ['unit', 'commune', 'district_sector', 'district', 'province', 'nation']
const GENRE = /thi dua|dien hinh|tien tien|nguoi tot/

export function conferenceOf(paper: Paper, level: Level | null, year: number | null): Conference {
  const events = spoken(paper)
    .flatMap(eventsIn)
    .filter((event) => GENRE.test(event.name.folded))
  const titled = paper.title ? titledIn(paper.title, level) : undefined
  const head = titled ?? events[0]
  const own = events.filter((event) => head && isSameEvent(event, head, level))
  const ordinal = own.find(
    (event) => event.ordinal !== null && (event.level === level || event.name.folded.startsWith(head?.name.folded ?? '-')),
  )?.ordinal
  return {
    name: head ? found(head.name.text + (head.ordinal ? ` ${head.ordinal.at.text}` : ''), head.at) : nothing,
    ordinal: ordinal ? found(ordinal.value, ordinal.at) : nothing,
    term: termOf(paper, year),
    level: level && head ? found(level, head.at, { inferred: true }) : nothing,
    aliases: aliasesOf(own, head),
  }
}

/** Where a title speaks of the conferences at all levels first, its own is the one of its issuer's level. */
function titledIn(title: Stretch, level: Level | null): Event | undefined {
  const [head, ...others] = eventsIn(title)
  const isForAll = head !== undefined && /cac cap|cac nganh|co so/.test(head.name.folded)
  return (isForAll && level ? others.find((event) => event.level === level) : undefined) ?? head
}

/** The event of the title: of its kind and level, or named as there (a union's name may hold that of a commune). */
function isSameEvent(event: Event, head: Event, level: Level | null): boolean {
  if (kindOf(event) !== kindOf(head)) return false
  if (event.level === null || event.level === level || event.name.folded.startsWith(head.name.folded)) return true
  return level === 'unit' && event.level === 'commune' && shared(head.name.folded, event.name.folded) > 0.7
}
/** How many of the words of one name stand in the other: damaged letters spoil some. */
const shared = (name: string, other: string): number => {
  const words = name.split(' ')
  return words.filter((word) => other.includes(word)).length / words.length
}
/** "Hội nghị … ngành Y tế" is held by the whole branch. */
const isOfBranch = (event: Event): boolean => /\bnganh\b(?! nghe)/.test(event.name.folded)
const kindOf = (event: Event): string => event.name.folded.slice(0, 6)

const TERM =
  /(?:\((?:giai doan |nhiem ky )?(?<term>20\d\d ?- ?20\d\d)\)|(?:nhiem ky|(?<=lan thu [^ ,]+(?: [^ ,]+)?,? )giai doan) (?<other>20\d\d ?- ?20\d\d))/
const LED = /(?:lan th\S+ \S+,? ?|hoi nghi[^.;]{0,80}|dien hinh[^.;]{0,60}|dai hoi[^.;]{0,80})$/

/** "(2025 - 2030)" after the name of the conference, or "nhiệm kỳ 2025-2030"; what ends this year is looked back on. */
function termOf(paper: Paper, year: number | null): Found<Period> {
  for (const one of spoken(paper)) {
    const hit = first(TERM, one)
    const at = hit?.groups.term ?? hit?.groups.other
    const value = at && periodsIn(at)[0]?.value
    if (hit && at && value && value.to > (year ?? 0) && LED.test(one.folded.slice(0, hit.all.from - one.from))) return found(value, at)
  }
  return nothing
}

const QUALITIES =
  /^(?:hoi nghi|dai hoi)(?: (?:bieu duong|tuyen duong|ton vinh|tong ket|thi dua yeu nuoc|dien hinh tien tien|guong|nguoi tot))*/

/** Other names under which the paper speaks of the same event. */
function aliasesOf(own: readonly Event[], head: Event | undefined): FoundValue<string>[] {
  const short = (event: Event): string => QUALITIES.exec(event.name.folded)?.[0] ?? ''
  const known = new Set(head ? [short(head)] : [])
  return own.flatMap((event) => {
    const name = short(event)
    if (head && isOfBranch(event) && !isOfBranch(head)) return []
    if (known.has(name) || name.split(' ').length < 4) return []
    known.add(name)
    return [found(event.name.text.slice(0, name.length), event.name)]
  })
}

/** Congresses above the conference's own level, each once, with its ordinal where the paper says it anywhere. */
export function upperCongressesOf(paper: Paper, level: Level | null): UpperCongress[] {
  const from = HIGHER.indexOf(level ?? 'unit')
  const head = paper.title ? titledIn(paper.title, level) : undefined
  const above = spoken(paper)
    .flatMap(eventsIn)
    .filter(
      (event) =>
        GENRE.test(event.name.folded) &&
        event.level !== null &&
        HIGHER.indexOf(event.level) > from &&
        !(head && isSameEvent(event, head, level)),
    )
  return HIGHER.flatMap((one) => {
    const named = above.filter((event) => event.level === one)
    const best = named.find((event) => event.ordinal !== null) ?? named[0]
    if (!best) return []
    const year = best.year ?? named.find((event) => event.year !== null)?.year ?? null
    return [{ level: one, name: bare(best.name).text, ordinal: best.ordinal?.value ?? null, year, ...passage(best.at) }]
  })
}
