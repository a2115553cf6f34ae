import { expect, test } from 'vitest'
import { statusOf } from './refusals.ts'

test.each([
  ['right.none', 403],
  ['session.none', 403],
  ['scope.foreign', 403],
  ['platform.foreign-origin', 403],
  ['plan.unknown', 404],
  ['reading.page-unknown', 404],
  ['platform.route-unknown', 404],
  ['object.changed', 409],
  ['reading.already-over', 409],
  ['body.same-name-that-day', 409],
  ['import.in-use', 409],
  ['platform.file-too-large', 413],
  ['platform.request-too-many', 429],
  ['plan.blocking-doubts', 422],
  ['answer.unknown-path', 422],
])('%s is %i', (code, status) => {
  expect(statusOf(code)).toBe(status)
})
