import { expect, test } from 'vitest'
import { newId } from './ids.ts'

test('an id is a UUID of version 7 that begins with its millisecond', () => {
  const id = newId(Date.parse('2025-07-25T02:00:00Z'))
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(Number.parseInt(id.replace('-', '').slice(0, 12), 16)).toBe(Date.parse('2025-07-25T02:00:00Z'))
})

test('ids of one millisecond sort in the order they were made', () => {
  const made = Array.from({ length: 500 }, () => newId(1_753_405_200_000))
  expect(made.toSorted()).toEqual(made)
  expect(new Set(made).size).toBe(500)
})
