import fc from 'fast-check'
import { expect, test } from 'vitest'
import { truthOf } from '../../../world/plan-truth.ts'
import type { Reading } from '../reading/reading.ts'
import { canonicalText, isSame, versionContent, versionDiff } from './plan-version.ts'

const reading = truthOf('loi-bac')
const first = versionContent(reading, [], null)
const amended = (change: Partial<Reading>) => versionContent({ ...reading, ...change }, [], first)

test('a version holds clauses once and in order, its chains, and who gave each value', () => {
  const answer = {
    path: 'theme',
    state: 'open',
    value: null,
    reason: null,
    byId: 'a',
    by: 'Phòng',
    at: 'now',
    batch: 1,
    undone: false,
  } as const
  const content = versionContent(reading, [answer], null)
  expect(content.no).toBe(1)
  expect(content.clauses.map(({ id }) => id)).toEqual(reading.clauses.map(({ id }) => id))
  expect(content.chains.map(({ endKind }) => endKind)).toEqual(['commend', 'delegate_up'])
  expect(content.answers).toEqual([{ path: 'theme', state: 'open', value: null, by: 'Phòng', at: 'now' }])
})

test('the same reading again is the same', () => {
  const again = versionDiff(first, amended({}))
  expect([again.from, again.to, again.values, isSame(again)]).toEqual([1, 2, [], true])
})

test('another day, another wording, one clause more and one less are each said', () => {
  const [gone, changed, ...rest] = reading.clauses
  if (!gone || !changed) throw new Error('the plan has clauses')
  const fresh = { ...changed, id: 'IX#1', place: 'IX', text: 'Trao quà cho gia đình chính sách.' }
  const diff = versionDiff(
    first,
    amended({
      time: { ...reading.time, date: { value: null } },
      clauses: [{ ...changed, text: `${changed.text} Bổ sung.` }, ...rest, fresh],
    }),
  )
  expect(diff.values).toEqual([{ path: 'time.date', label: 'plan.field.time.date', before: '2025-08-15', after: null }])
  expect(diff.clauses.filter(({ change }) => change !== 'kept')).toEqual([
    { change: 'changed', lineageId: changed.id, place: changed.place, before: changed.text, after: `${changed.text} Bổ sung.` },
    { change: 'new', lineageId: 'IX#1~2', place: 'IX', before: null, after: fresh.text },
    { change: 'gone', lineageId: gone.id, place: gone.place, before: gone.text, after: null },
  ])
  expect(isSame(diff)).toBe(false)
})

test('a value that only the new version has is a change from nothing', () => {
  const mediaForms = [...reading.mediaForms]
  const tasks = reading.tasks.map((task, index) => (index === 0 ? { ...task, owner: 'Văn phòng' } : task))
  const diff = versionDiff(first, amended({ tasks, mediaForms, activities: [...reading.activities, ...reading.activities] }))
  expect(diff.values.map(({ path, before }) => [path, before])).toEqual([['tasks.0.owner', 'Phòng Văn hóa - Xã hội']])
})

test('one content has one text, in whatever order its keys were written', () => {
  expect(canonicalText({ b: [1, null, 'đ'], a: { d: true, c: undefined } })).toBe('{"a":{"d":true},"b":[1,null,"đ"]}')
  expect(canonicalText(undefined)).toBe('null')
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (record) => {
      const turned = Object.fromEntries(Object.entries(record).reverse())
      expect(canonicalText(turned)).toBe(canonicalText(record))
      expect(canonicalText(JSON.parse(canonicalText(record)))).toBe(canonicalText(record))
    }),
  )
})
