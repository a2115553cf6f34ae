import { linesOf } from '../lines/stretch.ts'
import type { Section } from '../outline/section.ts'
import type { Warning } from '../reading.ts'

const TEXTS: Readonly<Record<NonNullable<Section['defect']>, string>> = {
  'number-skipped': 'Số thứ tự bị bỏ cách: ',
  'number-repeated': 'Số thứ tự bị lặp: ',
  'label-wrong-level': 'Ký hiệu không đúng cấp: ',
}

/** Faults of numbering, and lists that are announced and never come. */
export function structureWarnings(sections: readonly Section[]): Warning[] {
  return sections.flatMap((section) => {
    const lines = linesOf(section.full)
    const defect = section.defect && {
      code: section.defect,
      text: `${TEXTS[section.defect]}${section.label?.printed ?? ''}`,
      lines: [lines[0], lines[0]] as const,
    }
    const unfinished = /:$/.test(section.text.text) && section.children.length === 0 && section.label !== null
    return [
      ...(defect ? [defect] : []),
      ...(unfinished ? [{ code: 'list-unfinished', text: `Sau dấu hai chấm không có nội dung: ${section.text.text}`, lines }] : []),
    ]
  })
}
