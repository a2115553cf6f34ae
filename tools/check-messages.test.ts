import { expect, test } from 'vitest'
import { icuArguments } from './check-messages.mjs'
import { checked } from './planted.ts'

const sound = {
  'domain/src/plan/plan.ts': `export const a = () => refuse('plan.late', { day: 1 })\nexport const b = (state: string) => \`plan.state.\${state}\`\n`,
  'messages/vi/plan.json': JSON.stringify({ 'plan.late': 'Đã quá ngày {day}', 'plan.state.open': 'Đang mở' }),
  'messages/en/plan.json': JSON.stringify({ 'plan.late': '{day} has passed', 'plan.state.open': 'Open' }),
}
const said = (...problems: readonly string[]) => ({
  code: 1,
  said: [...problems, expect.stringMatching(/^check-messages: 4 files, \d problems/)],
})

test('keys that code asks for, whole or put together, are there in both languages', () => {
  expect(checked('check-messages', sound)).toEqual({ code: 0, said: ['check-messages: 4 files, 0 problems (2 keys)'] })
})

test('a refusal without words is refused', () => {
  const source = `${sound['domain/src/plan/plan.ts']}export const c = () => refuse('plan.unknown')\n`
  expect(checked('check-messages', { ...sound, 'domain/src/plan/plan.ts': source })).toEqual(
    said('domain/src/plan/plan.ts: plan.unknown is in no messages'),
  )
})

test('a key in one language, a key that nothing asks for, and another argument are refused', () => {
  const vi = JSON.stringify({ 'plan.late': 'Đã quá ngày {ngay}!', 'plan.state.open': 'Đang mở', 'plan.old': 'Cũ' })
  expect(checked('check-messages', { ...sound, 'messages/vi/plan.json': vi })).toEqual(
    said(
      'messages/vi/plan.json: plan.late shouts',
      'messages/*/plan.json: plan.late takes {ngay} in vi and {day} in en',
      'messages/en/plan.json: plan.old is missing',
      'messages: nothing in code asks for plan.old',
    ),
  )
})

test('branches of a plural are messages of their own', () => {
  expect(icuArguments('{count, plural, one {một {thing}} other {# ngày {thing}}} của {owner}')).toEqual(['count', 'owner', 'thing'])
})
