import type { LineDraft } from '../numbered.ts'

/** What the recogniser makes of Roman numbers: I and I run together to H, I to l, 1 or |, the point is lost. */
const LOOKALIKE = /^([IVXHl1|]{1,6})\s?[.,]?\s+(?=(?:\p{Lu}{2,}|[ĐÝ])[\p{Lu}\s,]{3,})/u
const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']

/** Headings in capitals whose number was misread get the one that follows from the heading before, where the strokes allow no other. */
export function withRomanHeadings(lines: readonly LineDraft[]): LineDraft[] {
  let last = 0
  return lines.map(withOrdinals).map((line) => {
    const found = LOOKALIKE.exec(line.text)
    const strokes = found ? found[1]?.replace(/H/g, 'II').replace(/[l1|]/g, 'I') : undefined
    const value = strokes === undefined ? -1 : ROMAN.indexOf(strokes)
    if (!found || value < 1 || (value !== last + 1 && !/^[IVX]+\./.test(line.text))) return line
    last = value
    return { ...line, text: `${ROMAN[value]}. ${line.text.slice(found[0].length)}` }
  })
}

/** After "thứ" stands a number: marks on its strokes are dirt, a last L is I with its full stop. */
const ORDINAL = /(thứ|THỨ)(\s*)((?=[IVXÌÍỈĨỊ])[IVXÌÍỈĨỊL]{1,5})(?=[\s.,;:()]|$)/gu

function withOrdinals(line: LineDraft): LineDraft {
  const text = line.text.replace(ORDINAL, (_, word: string, _space: string, strokes: string) => {
    const plain = strokes.replace(/[ÌÍỈĨỊ]/g, 'I').replace(/L$/, 'I.')
    return `${word} ${plain}`
  })
  return text === line.text ? line : { ...line, text }
}
