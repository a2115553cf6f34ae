import type { Stretch } from '../lines/stretch.ts'
import type { Label } from './label.ts'
import type { Topic } from './topic.ts'

export type Defect = 'label-wrong-level' | 'number-skipped' | 'number-repeated'

/** A heading with what stands under it, a paragraph, or a row of a table. Their order is the paper's. */
export type Section = {
  readonly label: Label | null
  /** The paragraph without its label. */
  readonly text: Stretch
  /** With its label. */
  readonly full: Stretch
  readonly title: Stretch | null
  /** What the paragraph says after its heading. */
  readonly body: Stretch | null
  readonly runIn: boolean
  /** Of a row of a table only. */
  readonly cells: readonly Stretch[] | null
  readonly children: readonly Section[]
  /** The logical place: "II.2.1". Paragraphs have their heading's. */
  readonly place: string
  /** Its own topics, or those of the nearest heading above that has any. */
  readonly topics: ReadonlySet<Topic>
  readonly defect: Defect | null
}

/** The section and all below it, in the paper's order. */
export function* walk(section: Section): Generator<Section> {
  yield section
  for (const child of section.children) yield* walk(child)
}
export const walkAll = (sections: readonly Section[]): Section[] => sections.flatMap((section) => [...walk(section)])
export const isAbout = (section: Section, topic: Topic): boolean => section.topics.has(topic)
/** Every paragraph that says something: bodies of headings, paragraphs, rows. */
export const hasWords = (section: Section): boolean => section.body !== null || section.cells !== null
