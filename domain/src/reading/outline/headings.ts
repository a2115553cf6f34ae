import { linesOf, type Stretch } from '../lines/stretch.ts'
import type { Heading } from '../reading.ts'
import { isBullet } from './label.ts'
import { isAbout, type Section } from './section.ts'

const DEFECTS: Readonly<Record<NonNullable<Section['defect']>, string>> = {
  'label-wrong-level': 'label-wrong-level',
  'number-skipped': 'number-skipped',
  'number-repeated': 'number-repeated',
}

/** Every heading in order. Items of the programme and of the activities are no headings, nor are dashes without a title. */
export function headingsOf(sections: readonly Section[], titleOf: (section: Section) => Stretch | null): Heading[] {
  return sections.filter(isHeading).map((section) => {
    const title = section.title ?? titleOf(section)
    const { label, place, runIn, defect, full, children } = section
    return {
      label: label?.kind === 'star' && title ? `${label.printed} ${title.text}:` : (label?.printed ?? ''),
      logical: place,
      title: title?.text ?? null,
      lines: title ? [linesOf(full)[0], linesOf(title)[1]] : [linesOf(full)[0], linesOf(full)[0]],
      ...(runIn && children.length === 0 ? { runIn: true } : runIn ? { runIn } : {}),
      ...(defect ? { defect: DEFECTS[defect] } : {}),
    }
  })
}

function isHeading(section: Section): boolean {
  const { label, title, body, children, cells } = section
  if (cells) return false
  if (!label) return title !== null
  const inList = children.length === 0 && (body === null || title === null)
  if (inList && (body === null || label.kind === 'alpha' || isAbout(section, 'programme') || isAbout(section, 'activities'))) return false
  return title !== null || !isBullet(label)
}
