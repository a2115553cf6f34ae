import { linesOf, type Stretch } from '../lines/stretch.ts'
import type { Heading } from '../reading.ts'
import { isBullet } from './label.ts'
import { isAbout, type Section } from './section.ts'

/** Every heading in order. Items of lists (programme, activities) are no headings, nor are dashes without a title. */
export function headingsOf(sections: readonly Section[], titleOf: (section: Section) => Stretch | null): Heading[] {
  return sections.filter(isHeading).map((section) => headingOf(section, section.title ?? titleOf(section)))
}

function headingOf({ label, place, runIn, defect, full }: Section, title: Stretch | null): Heading {
  const [line] = linesOf(full)
  return {
    label: label?.kind === 'star' && title ? `${label.printed} ${title.text}:` : (label?.printed ?? ''),
    logical: place,
    title: title?.text ?? null,
    lines: [line, title ? linesOf(title)[1] : line],
    ...(runIn ? { runIn } : {}),
    ...(defect ? { defect } : {}),
  }
}

function isHeading(section: Section): boolean {
  const { label, title, body, children, cells } = section
  if (cells) return false
  if (!label) return title !== null
  const inList = children.length === 0 && (body === null || title === null)
  if (inList && (body === null || label.kind === 'alpha' || isAbout(section, 'programme') || isAbout(section, 'activities'))) return false
  return title !== null || !isBullet(label)
}
