import type { Scene } from '../findings/scene.ts'
import { sentences } from '../lines/pieces.ts'
import { says } from '../lines/search.ts'
import { passage, type Stretch } from '../lines/stretch.ts'
import type { Section } from '../outline/section.ts'
import type { Deadline, Reading } from '../reading.ts'
import type { Draft } from './draft.ts'
import { type Due, dayOfDue, duesIn } from './due.ts'

/** A deadline with the words that it is set for. */
type Said = { readonly due: Due; readonly work: Stretch }

/** Every deadline of the plan once, and the conference itself. */
export function deadlinesOf(drafts: readonly Draft[], time: Reading['time'], scene: Scene): Deadline[] {
  const kept: Said[] = []
  for (const said of [...drafts.flatMap(ofDraft), ...scene.sections.flatMap((section) => ofSection(section, scene))])
    if (!kept.some((one) => one.due.at.from < said.due.at.to && said.due.at.from < one.due.at.to)) kept.push(said)
  const set = kept.map((said) => deadline(said, scene))
  return time.date.value === null ? set : [...set, conference(time.date, time.date.value)]
}

const ofDraft = ({ due, text }: Draft): Said[] => (due ? [{ due, work: text }] : [])
const ofSection = ({ body, cells, topics }: Section, scene: Scene): Said[] =>
  body && !cells
    ? sentences(body).flatMap((work) =>
        duesIn(work, scene, topics.has('milestones') ? 'milestone' : 'sentence').map((due) => ({ due, work })),
      )
    : []

function deadline({ due, work }: Said, scene: Scene): Deadline {
  if (due.day)
    return { type: 'absolute', date: due.day, movesWithEvent: false, comparator: due.comparator, event: work.text, ...passage(due.at) }
  return {
    type: 'relative',
    daysBeforeEvent: due.counted?.days ?? 0,
    ...(due.counted?.workingDays ? { workingDays: true } : {}),
    computed: dayOfDue(due, scene.event),
    movesWithEvent: true,
    comparator: due.comparator,
    event: work.text,
    ...passage(namesEvent(due.at) ? due.at : work),
  }
}
/** "trước 15 ngày" alone does not say before what: its sentence does. */
const namesEvent = (at: Stretch): boolean => says(/hoi nghi|dai hoi|to chuc|khai mac|dien ra/, at)

type Held = Exclude<Reading['time']['date'], { readonly value: null }>
const conference = ({ text, lines, confidence, provisional }: Held, date: Held['value']): Deadline => ({
  type: 'event',
  date,
  event: 'conference',
  movesWithEvent: true,
  ...(provisional ? { provisional } : {}),
  text,
  lines,
  confidence,
})
