import { expect, test } from 'vitest'
import { day } from '../../shared/day.ts'
import { answerRule, type OfferedRule, offersFor } from './rule-offer.ts'

const rule: OfferedRule = {
  key: 'dossier-to-province',
  title: 'Gửi hồ sơ về tỉnh',
  source: 'Kế hoạch số 08/KH-UBND của UBND xã Lợi Bác',
  grade: 'unread',
  from: day('2025-07-24'),
  to: day('2026-12-31'),
  due: { k: 'rel', anchor: 'event', n: 15, unit: 'day', side: 'before', cmp: 'by' },
  stage: 'province',
  paper: null,
}
const on = day('2025-07-25')

test('a rule is offered where the plan says nothing of it', () => {
  expect(offersFor([rule], [], on)).toEqual([rule])
  expect(offersFor([rule], [{ stage: 'province', due: { k: 'none' }, ruleKey: null }], on)).toEqual([rule])
})

test('it is not offered where the plan itself says it; its own adopted item does not hide it', () => {
  expect(offersFor([rule], [{ stage: 'province', due: rule.due, ruleKey: null }], on)).toEqual([])
  expect(offersFor([rule], [{ stage: 'province', due: rule.due, ruleKey: rule.key }], on)).toEqual([rule])
})

test.each(['2025-07-23', '2027-01-01'])('outside its dates (%s) it is neither offered nor answered', (text) => {
  expect(offersFor([rule], [], day(text))).toEqual([])
  expect(answerRule(rule, { answer: 'adopt', on: day(text) })).toEqual({
    ok: false,
    refusal: { code: 'conference.rule-not-in-force', details: { day: text } },
  })
})

test('a rule without an end holds on', () => {
  expect(offersFor([{ ...rule, to: null }], [], day('2099-01-01'))).toHaveLength(1)
})

test('adopting makes an item of the rule; declining and withdrawing make none', () => {
  expect(answerRule(rule, { answer: 'adopt', on })).toMatchObject({
    ok: true,
    value: { state: 'adopted', item: { key: 'rule|dossier-to-province', lineageId: null, ruleKey: 'dossier-to-province', due: rule.due } },
  })
  expect(answerRule(rule, { answer: 'decline', on })).toEqual({ ok: true, value: { state: 'declined', item: null } })
  expect(answerRule(rule, { answer: 'withdraw', on })).toEqual({ ok: true, value: { state: 'pending', item: null } })
})
