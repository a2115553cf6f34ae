import { readPlan } from '@guong-sang/domain/reading/read.ts'
import { expect, test } from 'vitest'
import { textSource } from '../../server/src/reading/plain/text-source.ts'
import { score } from '../score.mjs'
import { kindsOfBodies } from './bodies/bodies.ts'
import { generatePlan } from './plan.ts'

const bare = { places: { provinces: [], communes: [] }, lexicon: null }
const read = (text: string) => readPlan(textSource(new TextEncoder().encode(text)), bare)
const plans = [11, 12, 13].flatMap((seed) => Array.from({ length: kindsOfBodies }, (_, nth) => generatePlan(seed, nth)))
const readings = plans.map((plan) => ({ ...plan, ...read(plan.text) }))

type Placed = { readonly text: string; readonly lines: readonly [number, number] }
const isPlaced = (x: object): x is Placed => 'text' in x && 'lines' in x && x.lines !== null
const placed = (x: unknown): Placed[] => {
  if (typeof x !== 'object' || x === null) return []
  return [...(isPlaced(x) ? [x] : []), ...Object.values(x).flatMap(placed)]
}
/** A tab between cells is shown as a bar. */
const even = (text: string) => text.replaceAll('|', ' ').replace(/\s+/g, ' ').trim()

test('plans of a dozen kinds are read as a careful person reads them', () => {
  const scores = readings.map(({ reading, truth }) => score(reading, truth).score)
  expect(scores.reduce((sum, one) => sum + one, 0) / scores.length).toBeGreaterThan(0.97)
  expect(Math.min(...scores)).toBeGreaterThan(0.85)
})

test('what is found is the wording of its lines, a header in two columns aside', () => {
  const wrong = readings.flatMap(({ reading, source, kind }) => {
    const lines = source.lines.map((line) => line.text)
    const { warnings: _, document, ...rest } = reading
    const { issuer: __, ...head } = document
    return placed({ ...rest, head })
      .filter((one) => !even(lines.slice(one.lines[0] - 1, one.lines[1]).join(' ')).includes(even(one.text)))
      .map((one) => `${kind} ${one.lines.join('-')}: ${one.text}`)
  })
  expect(wrong).toEqual([])
})

test('clauses have names of their own, in the order of the text', () => {
  for (const { reading } of readings) {
    const ids = reading.clauses.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const firsts = reading.clauses.map(({ lines }) => lines[0])
    expect(firsts).toEqual(firsts.toSorted((a, b) => a - b))
  }
})

test('the same text is read the same again', () => {
  const [first] = readings
  expect(read(first?.text ?? '').reading).toEqual(first?.reading)
})
