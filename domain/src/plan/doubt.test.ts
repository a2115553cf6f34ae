import { expect, test } from 'vitest'
import { truthOf } from '../../../world/plan-truth.ts'
import type { Reading, Warning } from '../reading/reading.ts'
import { type Answer, holding } from './answer.ts'
import { doubtsOf } from './doubt.ts'

const reading = truthOf('kien-moc')
const answer = (path: string, state: Answer['state'], value: Answer['value'] = null): Answer => ({
  path,
  state,
  value,
  reason: null,
  byId: 'a',
  by: 'a',
  at: '',
  batch: 1,
  undone: false,
})
const silent = (change: Partial<Reading>, ...answers: Answer[]) =>
  doubtsOf({ ...reading, ...change, warnings: [] }, holding(answers), 'xã Kiên Mộc')
const warned = (warning: Warning, ...answers: Answer[]) => doubtsOf({ ...reading, warnings: [warning] }, holding(answers), 'xã Kiên Mộc')

test('a plan with name, issuer, day and its own commune has nothing that blocks', () => {
  expect(silent({})).toEqual([])
})

test('without a day it blocks until an officer gives one or says "chưa có ngày"', () => {
  const dayless = { time: { ...reading.time, date: { value: null } } }
  expect(silent(dayless)).toEqual([
    {
      path: 'blocking:time.date',
      code: 'missing',
      kind: 'missing',
      text: '',
      lines: null,
      field: 'time.date',
      blocking: true,
      asks: 'chair',
      settled: false,
    },
  ])
  expect(silent(dayless, answer('time.date', 'open'))).toEqual([])
  expect(silent(dayless, answer('time.date', 'corrected', '2025-08-20'))).toEqual([])
})

test('a name left open still blocks, for a conference has one', () => {
  const nameless = { conference: { ...reading.conference, name: { value: null } } }
  expect(silent(nameless, answer('conference.name', 'open')).map(({ field }) => field)).toEqual(['conference.name'])
})

test('another commune’s plan blocks until a person says it is meant', () => {
  const foreign = doubtsOf({ ...truthOf('loi-bac'), warnings: [] }, new Map(), 'xã Kiên Mộc')
  expect(foreign.map(({ code, field, text }) => [code, field, text])).toEqual([['authority-differs', 'document.commune', 'Lợi Bác']])
  expect(doubtsOf({ ...truthOf('loi-bac'), warnings: [] }, holding([answer('document.commune', 'accepted')]), 'xã Kiên Mộc')).toEqual([])
  expect(doubtsOf({ ...truthOf('loi-bac'), warnings: [] }, new Map(), null)).toEqual([])
})

test('a plan that names no place is known by its issuer', () => {
  expect(silent({ document: { ...reading.document, commune: { value: null } } })).toEqual([])
})

test('a missing field is a doubt of the document’s head, settled by the field’s own answer', () => {
  const missing = { code: 'missing', text: 'Kế hoạch không ghi số', lines: null, field: 'number' }
  expect(warned(missing)).toEqual([
    {
      path: 'warnings.0',
      code: 'missing',
      kind: 'missing',
      text: 'Kế hoạch không ghi số',
      lines: null,
      field: 'document.number',
      blocking: false,
      asks: 'secretary',
      settled: false,
    },
  ])
  expect(warned(missing, answer('document.number', 'open'))).toMatchObject([{ settled: true }])
})

test.each([
  ['provisional-date', undefined, 'time.date', 'unclear', 'chair'],
  ['venue-missing', undefined, 'time.venue', 'missing', 'chair'],
  ['owner-missing', undefined, null, 'missing', 'secretary'],
  ['deadline-too-early', undefined, null, 'notice', 'secretary'],
  ['number-skipped', undefined, null, 'contradiction', 'secretary'],
  ['repaired-word', undefined, null, 'repair', 'secretary'],
  ['missing', 'nomination.deadline', 'nomination.deadline', 'missing', 'secretary'],
] as const)('%s (%s) is about %s: %s, asked of the %s', (code, field, about, kind, asks) => {
  const warning = { code, text: '', lines: [1, 1] as const, ...(field ? { field } : {}) }
  expect(warned(warning)).toMatchObject([{ field: about, kind, asks, settled: false }])
  expect(warned(warning, answer('warnings.0', 'accepted'))).toMatchObject([{ settled: true }])
})

test('work that nobody holds is settled by saying who holds it', () => {
  const warning = { code: 'owner-missing', text: 'Chưa giao cho ai', lines: [125, 126] as const }
  expect(warned(warning)).toMatchObject([{ field: 'activities.0.owner', settled: false }])
  expect(warned(warning, answer('activities.0.owner', 'corrected', 'Phòng Văn hóa - Xã hội'))).toMatchObject([{ settled: true }])
  expect(warned({ ...warning, lines: [140, 142] })).toMatchObject([{ field: 'activities.2.owner' }])
  expect(warned({ ...warning, lines: null })).toMatchObject([{ field: null }])
})
