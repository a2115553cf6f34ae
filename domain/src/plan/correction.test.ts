import { expect, test } from 'vitest'
import { truthOf } from '../../../world/plan-truth.ts'
import { type Answer, holding } from './answer.ts'
import { firstClauses } from './clause.ts'
import { correctionsOf, correctionsOn, placeOf } from './correction.ts'

const reading = truthOf('kien-moc')
const clauses = firstClauses(reading)
const answer = (path: string, more: Partial<Answer> = {}): Answer => ({
  ...{ path, state: 'corrected', value: null, reason: null, byId: 'a', by: 'Lan', at: '', batch: 1, undone: false },
  ...more,
})
const correctionsAfter = (...answers: Answer[]) => correctionsOf(reading, holding(answers))

test('a correction keeps the paper’s word beside the person’s; what was accepted or changes nothing is none', () => {
  expect(
    correctionsAfter(
      answer('delegates.maximum', { value: 125, reason: 'Chủ tịch cho ý kiến' }),
      answer('theme', { state: 'accepted' }),
      answer('document.number', { state: 'open' }),
    ),
  ).toEqual([
    {
      path: 'delegates.maximum',
      label: 'plan.field.delegates.maximum',
      state: 'corrected',
      was: 150,
      now: 125,
      lines: [90, 90],
      reason: 'Chủ tịch cho ý kiến',
      by: 'Lan',
      at: '',
    },
  ])
})

test('it stands at the clause that was cut around it, else at the clause on its lines, else at none', () => {
  const corrections = correctionsAfter(
    answer('tasks.0.owner', { value: 'Các thôn' }),
    answer('document.number', { value: '41' }),
    answer('document.title', { value: 'Kế hoạch' }),
  )
  expect(corrections.map((each) => placeOf(each, clauses)?.id)).toEqual([undefined, undefined, 'VI.1#1'])
  const onLines = { ...corrections[2], path: 'elsewhere', lines: [90, 90] } as (typeof corrections)[number]
  const clause = placeOf(onLines, clauses)
  expect(clause && correctionsOn(clause, [onLines, ...corrections], clauses)).toEqual([onLines])
})
