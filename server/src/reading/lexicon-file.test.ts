import { readFileSync } from 'node:fs'
import { restoreText } from '@guong-sang/domain/reading/restore/restore.ts'
import type { SourceText } from '@guong-sang/domain/reading/source.ts'
import { canonical } from '@guong-sang/domain/shared/vietnamese.ts'
import { expect, test } from 'vitest'
import { lexicon } from './lexicon-file.ts'

const linesOf = (name: string): string[] =>
  readFileSync(new URL(`../../../plans/${name}`, import.meta.url), 'utf8')
    .normalize('NFC')
    .split('\n')
const textOf = (lines: readonly string[]): SourceText => ({
  kind: 'text',
  pages: 1,
  notes: [],
  lines: lines.map((text, i) => ({ n: i + 1, text, page: 1 })),
})
const words = (line: string): string[] => canonical(line).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

/** Share of the truth's words that stand on the same line, each as often. */
function share(have: readonly string[], want: readonly string[]): number {
  let right = 0
  want.forEach((line, i) => {
    const left = words(have[i] ?? '')
    for (const word of words(line)) {
      const at = left.indexOf(word)
      if (at >= 0) right += left.splice(at, 1).length
    }
  })
  return right / want.flatMap(words).length
}
const restored = (name: string): string[] => restoreText(textOf(linesOf(name)), lexicon()).source.lines.map((line) => line.text)

test.each([
  ['loi-bac.txt', 'loi-bac.restored.txt', 0.96],
  ['dev/02-truong-thcs.ocr.txt', 'dev/02-truong-thcs.txt', 0.9],
  ['dev/02-truong-thcs.nodia.txt', 'dev/02-truong-thcs.txt', 0.9],
  ['dev/04-huyen-2020-hai-cap.ocr.txt', 'dev/04-huyen-2020-hai-cap.txt', 0.95],
  ['dev/04-huyen-2020-hai-cap.nodia.txt', 'dev/04-huyen-2020-hai-cap.txt', 0.95],
])('most words of %s come back', (damaged, whole, least) => {
  expect(share(restored(damaged), linesOf(whole))).toBeGreaterThan(least)
})

test.each(['kien-moc.txt', 'loi-bac.restored.txt', 'dev/02-truong-thcs.txt', 'dev/04-huyen-2020-hai-cap.txt'])(
  'sound text of %s is not touched',
  (name) => {
    const source = textOf(linesOf(name))
    expect(restoreText(source, lexicon())).toEqual({ source, repairs: [], damaged: false })
  },
)

test('numbers, dates and document numbers of a damaged plan all stand as they stood', () => {
  const numbers = (lines: readonly string[]): string[] => lines.join(' ').match(/\d+(?:[./%-]\d+)+|\d+\/[A-Z-]+|\b\d{2,3}(?= )|\d+%/g) ?? []
  const whole = linesOf('loi-bac.restored.txt')
  // 161 stood for a word (lối): what can't be restored stays as it was, and is marked.
  expect(numbers(restored('loi-bac.txt')).toSorted()).toEqual([...numbers(whole), '161'].toSorted())
})

test('names of invented places and of persons stay as they were, marked as unsure', () => {
  const { source, repairs } = restoreText(textOf(linesOf('dev/02-truong-thcs.nodia.txt')), lexicon())
  const text = source.lines.map((line) => line.text).join('\n')
  expect(text.match(/dong may/gi)?.length).toBe(5)
  for (const name of ['Nguyen Van Hung', 'Vang A Su', 'Ha Thi Mo', 'Lu Van Pao']) expect(text).toContain(name)
  const ofNames = repairs.filter(({ original }) => /^(?:dong|may)$/i.test(original) && original === original.toUpperCase())
  expect(ofNames.map(({ original, restored: now, sureness }) => [original, now, sureness])).toEqual([
    ['DONG', 'DONG', 'low'],
    ['MAY', 'MAY', 'low'],
  ])
})

test('a commune of the list gets its name back', () => {
  expect(restored('loi-bac.txt')[6]).toBe('Tổ chức Hội nghị điển hình tiên tiến xã Lợi Bác lần thứ I (2025 - 2030)')
})

test.each(['loi-bac.txt', 'dev/02-truong-thcs.ocr.txt', 'dev/04-huyen-2020-hai-cap.ocr.txt'])(
  'the model’s own stand-ins for numbers, names and the unknown never reach the text of %s',
  (file) => {
    const lines = linesOf(file)
    const restored = restoreText(textOf(lines), lexicon()).source.lines.map(({ text }) => text)
    expect(restored.filter((text, at) => /[<>#]/.test(text) && !/[<>#]/.test(lines[at] ?? ''))).toEqual([])
  },
)
