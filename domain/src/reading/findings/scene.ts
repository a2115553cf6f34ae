import type { Day } from '../../shared/day.ts'
import type { Stretch } from '../lines/stretch.ts'
import type { Paper } from '../outline/paper.ts'
import { isAbout, type Section, walk } from '../outline/section.ts'
import type { Topic } from '../outline/topic.ts'
import type { Level } from '../reading.ts'

/** What every rule may lean on. */
export type Scene = {
  readonly paper: Paper
  /** All sections in the paper's order. */
  readonly sections: readonly Section[]
  readonly level: Level | null
  /** For days without a year. */
  readonly year: number | null
  /** The conference's day, once it is known. */
  readonly event: Day | null
}

const OTHER: readonly (readonly [Level, RegExp])[] = [
  ['commune', /^cap (?:xa|phuong|co so)|^(?:o |doi voi )?(?:cac )?(?:xa|phuong|thi tran)\b/],
  ['district', /^cap (?:huyen|quan|thi xa)/],
  ['province', /^cap tinh|^cap thanh pho/],
  ['unit', /^(?:cap truong|cac (?:don vi|truong|co quan)|doi voi (?:cac )?(?:truong|don vi|co quan))/],
]

/** A plan for two levels says for each what it asks; only the issuer's own level is its conference. */
export function isOwn(section: Section, level: Level | null): boolean {
  const heading = section.title?.folded ?? ''
  const stated = OTHER.find(([, rule]) => rule.test(heading))?.[0]
  return (
    stated === undefined ||
    level === null ||
    stated === level ||
    (stated === 'unit' && !/thuoc|truc thuoc/.test(heading) && level === 'commune')
  )
}

/** Sections about a topic, without those that speak of another level's conference. */
export function about(scene: Scene, ...topics: readonly Topic[]): Section[] {
  const foreign = new Set(scene.sections.filter((section) => !isOwn(section, scene.level)).flatMap((section) => [...walk(section)]))
  return scene.sections.filter((section) => !foreign.has(section) && topics.some((topic) => isAbout(section, topic)))
}

/** The texts of sections, headings of lists left out. */
export const bodies = (sections: readonly Section[]): Stretch[] => sections.flatMap(({ body }) => (body ? [body] : []))
/** A paragraph with its run-in heading, for rules that need both ("Số lượng: 120 người"). */
export const paragraphs = (sections: readonly Section[]): Stretch[] => sections.map(({ text }) => text)
