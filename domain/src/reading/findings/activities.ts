import { says } from '../lines/search.ts'
import { passage } from '../lines/stretch.ts'
import type { Section } from '../outline/section.ts'
import type { Activity } from '../reading.ts'
import { ownerPhrase } from '../tasks/owner.ts'
import { about, type Scene } from './scene.ts'

/** What goes on around the conference. Its owner is null where the plan names none: to be assigned, not guessed. */
export function activitiesOf(scene: Scene): Activity[] {
  return activitySections(scene).map((section) => ({
    when: whenOf(section, scene),
    owner: ownerPhrase(section.body ?? section.text)?.owner.text ?? null,
    ...passage(section.text),
    ...(section.label ? { label: section.label.printed } : {}),
  }))
}
export const activitySections = (scene: Scene): Section[] =>
  about(scene, 'activities').filter(
    ({ title, body, children, topics }) => !topics.has('organise') && (body !== null || (title !== null && children.length === 0)),
  )

function whenOf(section: Section, scene: Scene): Activity['when'] {
  const heading = scene.sections.find(({ title, place }) => title && section.place.startsWith(place) && says(/hoat dong/, title))?.title
  for (const one of [section.text, heading]) {
    const text = one?.folded ?? ''
    if (/truoc, trong va sau/.test(text)) return 'before_during_after'
    if (/truoc va trong/.test(text)) return 'before_and_during'
    if (one === heading && /\btruoc\b/.test(text)) return 'before'
    if (one === heading && /\bsau\b/.test(text)) return 'after'
    if (one === heading && /\btrong\b|nhan dip/.test(text)) return 'during'
  }
  return null
}
