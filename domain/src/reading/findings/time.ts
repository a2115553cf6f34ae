import type { Day } from '../../shared/day.ts'
import { timesIn } from '../dates/clock.ts'
import { datesIn } from '../dates/date.ts'
import { amountOf, NUMBER } from '../dates/number.ts'
import type { Found } from '../found.ts'
import { bare, bySemicolon, sentences } from '../lines/pieces.ts'
import { after, before, every, first, says } from '../lines/search.ts'
import { cut, isEmpty, type Stretch, span } from '../lines/stretch.ts'
import type { Reading } from '../reading.ts'
import { found, nothing } from './find.ts'
import { about, bodies, paragraphs, type Scene } from './scene.ts'

type Time = Reading['time']

const HELD =
  /(?:hoi nghi|dai hoi|buoi le)[^.;]{0,120}(?:to chuc|dien ra|khai mac|hop (?:\S+ )?(?:buoi|ngay))|(?:to chuc|dien ra|khai mac)[^.;]{0,60}(?:vao|trong|luc)\b/
/** "Ngày 30/3, từ 8 giờ, tại …" says when, hour and place of nothing but the conference; "Thời gian: …" may stand in mid-paragraph. */
const PLAINLY_HELD =
  /^thoi gian(?: to chuc)?(?: hoi nghi| dai hoi| buoi le)?\s*:|^(?:vao |luc )?(?:ngay|sang|chieu|toi)(?: \S+){0,2}? ?\d{1,2}[/.-]\d[^.;]{0,40}\d ?(?:gio|h)\b[^.;]{0,40}\btai /
const NOT_HELD = /(?:truoc(?: ngay)?|cham nhat[^,;.]*|hoan thanh[^,;.]*|muon nhat[^,;.]*|den het|gui[^,;.]*|xong[^,;.]*)\s*$/
const PROVISIONAL = /du kien|tam thoi|co the thay doi/

export function timeOf(scene: Scene): Time {
  const spoken = whenSaid(scene)
  const date = dateOf(spoken, scene.year)
  const said = date ? [...nearTo(date), ...spoken.filter((of) => of !== date.sentence)] : spoken
  const later = firstIn(said, LATER)
  return {
    date: date ? found(date.day, date.at, { provisional: date.provisional }) : nothing,
    sessions: sessionsOf(said),
    partOfDay: partOfDayOf(said),
    startTime: startTimeOf(said),
    venue: venueOf(scene, said),
    announcedLater: later ? found(true, later) : nothing,
  }
}

/** The part of the sentence that holds the day speaks of its hour, before the rest does. */
function nearTo({ at, sentence }: Held): Stretch[] {
  const part = bySemicolon(sentence)
    .flatMap(bySemicolonInBrackets)
    .find((of) => of.from <= at.from && at.to <= of.to)
  return part && part !== sentence ? [part, sentence] : [sentence]
}
const bySemicolonInBrackets = (of: Stretch): Stretch[] => {
  const ends = [...of.text.matchAll(/;/g)].map(({ index }) => index)
  return [...ends, of.text.length].map((end, index) => cut(of, index === 0 ? 0 : (ends[index - 1] ?? 0) + 1, end))
}

/** Sentences under "Thời gian", and those that say when the conference is held wherever they stand. */
function whenSaid(scene: Scene): Stretch[] {
  const titled = about(scene, 'time').filter(({ topics, cells }) => !topics.has('milestones') && cells === null)
  const narrow = titled.filter(({ topics }) => topics.size <= 3)
  const own = paragraphs(narrow).flatMap(sentences)
  if (own.some((of) => datesIn(of, scene.year).length > 0)) return own
  const elsewhere = bodies(about(scene, 'programme', 'focus', 'purpose', 'requirement', 'organise', 'venue')).flatMap(sentences)
  const unheaded = bodies(scene.sections.filter(({ topics, cells }) => topics.size === 0 && cells === null)).flatMap(sentences)
  return [
    ...own,
    ...elsewhere.filter((of) => says(HELD, of) && !says(/truoc ngay|hoan thanh/, of)),
    ...unheaded.filter((of) => (says(HELD, of) || says(PLAINLY_HELD, of)) && !says(/truoc ngay|hoan thanh|cham nhat/, of)),
  ]
}

type Held = { readonly day: Day; readonly at: Stretch; readonly sentence: Stretch; readonly provisional: boolean }

/** Of a preparatory and an official session the official one is the conference's day. */
function dateOf(said: readonly Stretch[], year: number | null): Held | null {
  const days = said.flatMap((sentence) =>
    datesIn(sentence, year)
      .filter(({ at, since }) => !NOT_HELD.test(before(at, sentence).folded) && !(since && /khoang *$/.test(before(at, sentence).folded)))
      .map((dated) => ({ ...dated, sentence })),
  )
  const best = days.find(isOfficial) ?? days[0]
  if (!best) return null
  const lead = first(/du kien[^.;]{0,30}$/, before(best.at, best.sentence))
  const provisional = PROVISIONAL.test(best.sentence.folded)
  return { day: best.day, at: lead ? span(lead.all, best.at) : best.at, sentence: best.sentence, provisional }
}

/** "phiên chính thức ngày 15/3", or the other way round. */
const isOfficial = ({ at, sentence }: { readonly at: Stretch; readonly sentence: Stretch }): boolean =>
  /(?:chinh thuc|khai mac)[^;.,]{0,25}$/.test(before(at, sentence).folded) ||
  /^[^;.,]{0,15}(?:chinh thuc|khai mac)/.test(after(at, sentence).folded)

const SESSIONS = new RegExp(`(?<!moi )(?<![\\d/.-])(?<n>${NUMBER}) (?:\\((?:\\w+ ?)+\\) )?(?:buoi(?! sinh hoat)|phien)`)
const HALF = /(?:1\/2|½|nua) ngay/
function sessionsOf(said: readonly Stretch[]): Found<number> {
  for (const one of said) {
    const hit = first(SESSIONS, one)
    const number = hit && amountOf(hit.groups.n?.folded ?? '')
    if (hit && number) return found(number, hit.all)
    const half = first(HALF, one)
    if (half) return found(1, half.all)
  }
  return nothing
}

const PART =
  /(?:buoi (?<a>sang|chieu|toi)|(?<b>sang|chieu|toi)(?=,? (?:ngay|thu |chu nhat|\d))|(?:\d ?(?:h|g|gio) ?\d*(?: phut)?),? (?<c>sang|chieu|toi))\b/
function partOfDayOf(said: readonly Stretch[]): Found<string> {
  for (const one of said) {
    const parts = every(PART, one).flatMap(({ groups }) => groups.a ?? groups.b ?? groups.c ?? [])
    const [part, ...others] = parts
    if (!part) continue
    const different = others.find((other) => other.folded !== part.folded)
    return different ? found(`${part.text} và ${different.text}`, span(part, different)) : found(part.text, part)
  }
  return nothing
}

function startTimeOf(said: readonly Stretch[]): Found<string> {
  for (const one of said) {
    const time = timesIn(one)[0]
    if (time) return found(time.value, time.at)
  }
  return nothing
}

const PLACE =
  /(?:dia diem(?: to chuc)?\s*:?\s*(?:tai |du kien tai |du kien:? ?)?|\btai )(?=(?<place>(?:hoi truong|nha |trung tam|tru so|san |phong |khach san|rap|cung |quang truong|truong |ubnd|uy ban|benh vien|khu )[^.;()]*))/
function venueOf(scene: Scene, said: readonly Stretch[]): Found<string> {
  const labelled = about(scene, 'venue').filter(({ topics, body }) => body && topics.size === 1)
  const body = bodies(labelled)[0]
  if (body) {
    const plain = bare(sentences(body)[0] ?? body)
    return found(plain.text.replace(/^(?:Tại|tại|Tai|tai|Dự kiến tại|Dự kiến)\s+/, ''), plain)
  }
  const beside = scene.sections.flatMap(({ body }) =>
    body && said.some(({ from, to }) => body.from <= from && to <= body.to) ? sentences(body) : [],
  )
  const sources = [
    ...said,
    ...beside.filter((of) => says(/^dia diem/, of)),
    ...paragraphs(about(scene, 'venue', 'time')).flatMap(sentences),
  ]
  for (const one of sources) {
    const place = first(PLACE, one)?.groups.place
    if (place) return found(...untilNext(place))
  }
  return nothing
}

/** The place ends where the time begins. */
function untilNext(place: Stretch): [string, Stretch] {
  const end = place.folded.search(/,? (?:vao|luc|tu \d|ngay (?:\d|gio)|bat dau|thoi gian|\d{1,2}h)/)
  const only = bare(end > 0 ? cut(place, 0, end) : place)
  return [only.text, only]
}

const LATER = /(?:thoi gian|ngay gio)[^.;)]*(?:thong bao sau|se (?:co )?thong bao)/
const firstIn = (said: readonly Stretch[], rule: RegExp): Stretch | null =>
  said.map((of) => first(rule, of)?.all).find((of) => of && !isEmpty(of)) ?? null
