import { expect, test } from 'vitest'
import { screenOfWork } from './work-screen.ts'

test.each([
  ['item', 'i1', '/conferences/c1/items/i1', '/hoi-nghi/c1?viec=i1'],
  ['deadline-asks', 'i2', '/conferences/c1', '/hoi-nghi/c1?viec=i2'],
  ['day-open', 'c1', '/conferences/c1', '/hoi-nghi/c1?viec=chot-ngay'],
  ['no-holder', 'c1:no-holder', '/conferences/c1', '/hoi-nghi/c1?loc=chua-co-nguoi-phu-trach#noi-dung'],
  ['rule-offer', 'c1:rule', '/conferences/c1', '/hoi-nghi/c1#goi-y'],
  ['plan-review', 'p1', '/plans/p1', '/ke-hoach/p1/doi-chieu'],
])('%s %s opens the very thing', (kind, id, path, screen) => {
  expect(screenOfWork({ kind, id, path })).toBe(screen)
})
