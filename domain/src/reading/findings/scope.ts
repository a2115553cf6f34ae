import { periodsIn } from '../dates/period.ts'
import type { Found, FoundValue } from '../found.ts'
import { bare, sentences } from '../lines/pieces.ts'
import { before, every, first } from '../lines/search.ts'
import { type Stretch, span } from '../lines/stretch.ts'
import type { Period, Reading } from '../reading.ts'
import { spoken } from './conference.ts'
import { found, nothing } from './find.ts'
import type { Scene } from './scene.ts'

export function scopeOf(scene: Scene): Reading['scope'] {
  const said = spoken(scene.paper)
  const periods = said.flatMap((of) => periodsIn(of).map(({ value, at }) => ({ value, at, lead: before(at, of).folded })))
  return {
    predecessorCommunes: predecessorsOf(said),
    // Nobody looks back on what begins this year: such a period in a title is the conference's own term.
    evaluationPeriod: nearest(
      periods.filter(({ value }) => scene.year === null || value.from < scene.year),
      LOOKING_BACK,
      FORWARD,
    ),
    directionPeriod: nearest(periods, FORWARD, LOOKING_BACK),
    coverage: coverageOf(scene),
  }
}

/** Words that say which way a period looks; those of the second kind only where nothing firmer is said. */
const LOOKING_BACK = {
  firm: /tong ket|so ket|danh gia|ket qua|thanh tich|nhin lai|thoi ky|5 nam|nam nam/g,
  loose: /dien hinh tien tien|hoi nghi|phong trao thi dua/g,
}
const FORWARD = {
  firm: /phuong huong|dinh huong|nhiem vu|phat dong|thoi gian toi|muc tieu|de ra|quoc phong/g,
  loose: /huong ung|dot thi dua/g,
}
type Words = typeof LOOKING_BACK
type Led = { readonly value: Period; readonly at: Stretch; readonly lead: string }

const lastOf = (rule: RegExp, text: string): number => [...text.matchAll(rule)].at(-1)?.index ?? -1

/** Which way a period looks is said by the nearest word before it, up to the last period or full stop. */
function nearest(periods: readonly Led[], wanted: Words, other: Words): Found<Period> {
  const votes = new Map<string, { count: number; first: Led }>()
  for (const led of periods) {
    const count = weightOf(led, wanted, other)
    if (count === 0) continue
    const key = `${led.value.from}-${led.value.to}`
    const vote = votes.get(key)
    votes.set(key, { count: (vote?.count ?? 0) + count, first: vote?.first ?? led })
  }
  const best = [...votes.values()].sort((a, b) => b.count - a.count)[0]
  return best ? found(best.first.value, best.first.at) : nothing
}

const FIRM = 10
/** Firm words before the period decide; only where there are none do the loose ones. */
function weightOf({ lead }: Led, wanted: Words, other: Words): number {
  const clause = (lead.split(/\b20\d\d\b|\.\s/).at(-1) ?? '').slice(-160)
  const isTerm = /(?:lan thu \S+(?: \S+)?,? ?\(?(?:giai doan )?|nhiem ky )$/.test(lead)
  const [firm, against] = [lastOf(wanted.firm, clause), lastOf(other.firm, clause)]
  if (isTerm || against > firm) return 0
  if (firm >= 0) return FIRM
  return lastOf(wanted.loose, clause) > lastOf(other.loose, clause) ? 1 : 0
}

const OLD =
  /(?:cac (?:xa|phuong|thi tran)(?:(?:,| va) (?:cac )?(?:xa|phuong|thi tran))*(?: cu)?|(?:sap xep|sap nhap|hop nhat|nhap)[^.;()]{0,60}?(?:xa|phuong|thi tran))\s*:?\s*\(?(?<names>[^().;:]{2,120}?)\)?(?=\)| truoc (?:khi|day)| \(?cu\b| thanh |[.;]|$)/
const MERGED = /sap xep|sap nhap|hop nhat|thanh lap tren co so|truoc day|\bcu\b/
const NAME =
  /^(?:(?:xã|phường|thị trấn|xa|phuong|thi tran|Xã|Phường|Thị trấn)\s+)?((?:\p{Lu}[\p{L}']*|\d+)(?:\s(?:\p{Lu}[\p{L}']*|\d+)){0,3})(?:\s\(?cũ\)?)?$/u

/** The communes before the merger, where the plan names them. */
function predecessorsOf(said: readonly Stretch[]): FoundValue<string>[] {
  for (const one of said.flatMap(sentences))
    for (const { groups } of every(OLD, one)) {
      const names = groups.names && MERGED.test(one.folded) ? namesIn(groups.names) : []
      if (names.length > 1) return names
    }
  return []
}

function namesIn(list: Stretch): FoundValue<string>[] {
  const parts = every(/[^,;]+?(?=,|;| va |$)(?: va(?= ))?/, list).map(({ all }) => bare(strip(all)))
  const named = parts.map((part) => ({ part, name: NAME.exec(part.text)?.[1] }))
  return named.every(({ name }) => name) ? named.map(({ part, name }) => found(name ?? '', part)) : []
}
const strip = (of: Stretch): Stretch => {
  const hit = first(/^[,; ]*(?:va )?(?<rest>.+?)(?: va)?$/, of)?.groups.rest
  return hit ? span(hit, hit) : of
}

const coverageOf = (scene: Scene): Found<string> => {
  const heading = scene.sections.find(({ title }) => title && /pham vi/.test(title.folded))
  const said = heading?.body ?? heading?.children.find(({ body }) => body)?.body
  return said ? found(bare(said).text, bare(said)) : nothing
}
