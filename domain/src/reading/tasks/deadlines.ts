import type { Scene } from '../findings/scene.ts'
import { sentences } from '../lines/pieces.ts'
import { passage } from '../lines/stretch.ts'
import type { Deadline, Reading } from '../reading.ts'
import type { Draft } from './draft.ts'
import { type Due, dayOfDue, duesIn } from './due.ts'

/** Every deadline of the plan once, and the conference itself. */
export function deadlinesOf(drafts: readonly Draft[], time: Reading['time'], scene: Scene): Deadline[] {
  const dues: { due: Due; event: string }[] = []
  const add = (due: Due, event: string): void => {
    if (!dues.some((one) => one.due.at.from < due.at.to && due.at.from < one.due.at.to)) dues.push({ due, event })
  }
  for (const { due, text } of drafts) if (due) add(due, text.text)
  for (const { body, cells, topics } of scene.sections)
    if (body && !cells)
      for (const sentence of sentences(body))
        for (const due of duesIn(sentence, scene, topics.has('milestones') ? 'milestone' : 'sentence')) add(due, sentence.text)
  const movable = dues.map(({ due, event }) => deadline(due, event, scene))
  return time.date.value === null ? movable : [...movable, conference(time.date, time.date.value)]
}

function deadline(due: Due, event: string, scene: Scene): Deadline {
  const day = dayOfDue(due, scene.event)
  const common = { comparator: due.comparator, event, ...passage(due.at) }
  if (due.day) return { type: 'absolute', date: due.day, movesWithEvent: false, ...common }
  return {
    type: 'relative',
    daysBeforeEvent: due.counted?.days ?? 0,
    ...(due.counted?.workingDays ? { workingDays: true } : {}),
    computed: day,
    movesWithEvent: true,
    ...common,
  }
}

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
