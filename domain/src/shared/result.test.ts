import { expect, test } from 'vitest'
import { accept, refuse } from './result.ts'

test('a rule answers a value, or a code with its details where it has any', () => {
  expect([accept(7), refuse('plan.unknown'), refuse('day.future', { day: '2025-08-15' })]).toEqual([
    { ok: true, value: 7 },
    { ok: false, refusal: { code: 'plan.unknown' } },
    { ok: false, refusal: { code: 'day.future', details: { day: '2025-08-15' } } },
  ])
})
