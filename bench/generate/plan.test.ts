import { expect, test } from 'vitest'
import { kindsOfBodies } from './bodies/bodies.ts'
import { chanceOf } from './chance.ts'
import { inWords } from './dates.ts'
import { asTcvn3, brokenLines, decomposed, ocrNoise, withoutMarks } from './degrade.ts'
import { generatePlan } from './plan.ts'

type Placed = { readonly text: string; readonly lines: readonly [number, number] }
const isPlaced = (x: unknown): x is Placed => typeof x === 'object' && x !== null && 'text' in x && 'lines' in x
const placed = (x: unknown): Placed[] => {
  if (typeof x !== 'object' || x === null) return []
  return [...(isPlaced(x) ? [x] : []), ...Object.values(x).flatMap(placed)]
}
const seeds = [1, 2, 3, 4, 5]
const plans = seeds.flatMap((seed) => Array.from({ length: kindsOfBodies }, (_, nth) => generatePlan(seed, nth)))

test('a seed always makes the same plans, another seed others', () => {
  expect(generatePlan(7, 3)).toEqual(generatePlan(7, 3))
  expect(generatePlan(7, 3).text).not.toBe(generatePlan(8, 3).text)
})

test('a dozen plans are of a dozen kinds of bodies', () => {
  expect(new Set(plans.slice(0, kindsOfBodies).map(({ kind }) => kind)).size).toBe(kindsOfBodies)
  expect(kindsOfBodies).toBeGreaterThanOrEqual(12)
})

test('every passage of a truth stands on its lines', () => {
  const wrong = plans.flatMap(({ text, truth, kind, seed }) => {
    const lines = text.split('\n').map((line) => line.trim())
    const on = ([from, to]: readonly [number, number]) =>
      lines
        .slice(from - 1, to)
        .filter((line) => line !== '')
        .join(' ')
    return placed(truth)
      .filter((entry) => !on(entry.lines).includes(entry.text))
      .map((entry) => `${kind} ${seed}: ${entry.text} / ${on(entry.lines)}`)
  })
  expect(wrong).toEqual([])
})

test('damage keeps what it promises to keep', () => {
  const { text } = generatePlan(1, 0)
  const words = (of: string) => of.split(/\s+/)
  expect(decomposed(text).normalize('NFC')).toBe(text)
  expect(words(brokenLines(text, chanceOf(1)))).toEqual(words(text))
  expect(ocrNoise(text, chanceOf(1), 0.3).split('\n')).toHaveLength(text.split('\n').length)
  expect(withoutMarks('Đại hội thi đua yêu nước')).toBe('Dai hoi thi dua yeu nuoc')
  expect(asTcvn3('Độc lập, tự do')).toBe('§éc lËp, tù do')
})

test('numbers are said as people say them', () => {
  expect([5, 10, 15, 21, 45, 100, 105, 115, 150, 250].map(inWords)).toEqual([
    'năm',
    'mười',
    'mười lăm',
    'hai mươi mốt',
    'bốn mươi lăm',
    'một trăm',
    'một trăm linh năm',
    'một trăm mười lăm',
    'một trăm năm mươi',
    'hai trăm năm mươi',
  ])
})
