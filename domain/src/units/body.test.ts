import { expect, test } from 'vitest'
import { day } from '../shared/day.ts'
import { beforeRecords } from './admin-unit.ts'
import { addBody, type Body, type BodyId, nameKey, nameOn, parentOn, type Register, standsAbove } from './body.ts'
import { type BodyChange, changeBody } from './body-change.ts'
import { heldOn } from './dated.ts'

const id = (no: number) => `00000000-0000-7000-8000-${String(no).padStart(12, '0')}` as BodyId
const today = day('2025-07-25')
const merger = day('2025-07-01')
const binhXa = { code: '06622', from: beforeRecords }
const register = (...bodies: Body[]): Register => ({ bodies, predecessors: [binhXa], today })
const made = (given: Parameters<typeof addBody>[2], no: number, ...others: Body[]): Body => {
  const added = addBody(register(...others), id(no), given)
  if (!added.ok) throw new Error(added.refusal.code)
  return added.value
}
const office = made({ name: 'Văn phòng HĐND và UBND', kind: 'department', from: merger }, 1)
const village = made({ name: 'Thôn 3', kind: 'village', oldUnit: binhXa }, 2)
const change = (body: Body, given: Partial<BodyChange>, ...others: Body[]) =>
  changeBody(register(body, ...others), body, { revision: body.revision, ...given })
const refused = (code: string, details?: object) => ({ ok: false, refusal: details ? { code, details } : { code } })

test('a body of which nobody knows since when was there before our records', () => {
  expect(village).toEqual({
    id: id(2),
    kind: 'village',
    standing: 'beside',
    names: [{ name: 'Thôn 3', aliases: [], from: beforeRecords, to: null }],
    parents: [{ bodyId: null, from: beforeRecords, to: null }],
    oldUnit: binhXa,
    headTitle: null,
    mayNominate: true,
    from: beforeRecords,
    to: null,
    successors: [],
    usualKey: null,
    importId: null,
    note: null,
    revision: 1,
  })
})

test('what was given is kept, spaces tidied, defaults by kind', () => {
  const group = made(
    {
      name: '  Tổ  hòa giải ',
      kind: 'collective',
      aliases: ['Tổ  HG'],
      parentBodyId: office.id,
      headTitle: 'Tổ trưởng',
      note: 'x',
      importId: 'i',
      usualKey: 'k',
    },
    3,
    office,
  )
  expect(group).toMatchObject({ standing: 'beside', mayNominate: false, headTitle: 'Tổ trưởng', note: 'x', importId: 'i', usualKey: 'k' })
  expect(group.names).toEqual([{ name: 'Tổ hòa giải', aliases: ['Tổ HG'], from: beforeRecords, to: null }])
  expect(office.standing).toBe('under')
  expect(made({ name: 'A', kind: 'government', standing: 'beside', mayNominate: false }, 4)).toMatchObject({
    standing: 'beside',
    mayNominate: false,
  })
})

test('a body older than its parent stands under it from the day the parent began', () => {
  const older = made({ name: 'Tổ', kind: 'collective', parentBodyId: office.id }, 3, office)
  expect(older.parents).toEqual([
    { bodyId: null, from: beforeRecords, to: merger },
    { bodyId: office.id, from: merger, to: null },
  ])
  const younger = made({ name: 'Tổ', kind: 'collective', parentBodyId: office.id, from: day('2025-07-10') }, 3, office)
  expect(younger.parents).toEqual([{ bodyId: office.id, from: day('2025-07-10'), to: null }])
})

const closedOffice = { ...office, to: day('2025-07-20') }
test.each([
  ['without a name', { name: ' ', kind: 'other' as const }, 'body.no-name', undefined],
  ['from a day to come', { name: 'A', kind: 'other' as const, from: day('2025-07-26') }, 'day.future', { day: '2025-07-26' }],
  ['under an unknown parent', { name: 'A', kind: 'other' as const, parentBodyId: id(99) }, 'body.parent-unknown', undefined],
  [
    'under a closed parent',
    { name: 'A', kind: 'other' as const, parentBodyId: closedOffice.id },
    'body.parent-not-living',
    { name: 'Văn phòng HĐND và UBND' },
  ],
  [
    'in a commune that the unit did not come from',
    { name: 'A', kind: 'other' as const, oldUnit: { code: '00001', from: beforeRecords } },
    'body.old-unit-foreign',
    undefined,
  ],
  [
    'under a name borne already',
    { name: 'THÔN  3', kind: 'other' as const },
    'body.same-name-that-day',
    { name: 'Thôn 3', day: '1900-01-01' },
  ],
  [
    'under a name borne later',
    { name: 'văn phòng HĐND và  UBND', kind: 'other' as const },
    'body.same-name-that-day',
    { name: 'Văn phòng HĐND và UBND', day: '2025-07-01' },
  ],
])('a body is refused %s', (_when, given, code, details) => {
  expect(addBody(register(closedOffice, village), id(5), given)).toEqual(refused(code, details))
})

test('a name is free again once its bearer has given it up', () => {
  const renamed = {
    ...office,
    names: [
      { name: 'Văn phòng cũ', aliases: [], from: merger, to: day('2025-07-10') },
      { name: 'Văn phòng', aliases: [], from: day('2025-07-10'), to: null },
    ],
  }
  expect(addBody(register(renamed), id(5), { name: 'Văn phòng cũ', kind: 'other', from: day('2025-07-10') })).toMatchObject({ ok: true })
})

test('names are one whatever the case, the place of the tone, the dash or the spaces', () => {
  expect(nameKey('Phòng Văn hoá –  Xã hội')).toBe(nameKey('phòng văn hóa - xã hội'))
})

test('a rename holds from today; before it the old name stands, and its other names go on', () => {
  const renamed = change({ ...village, names: [{ name: 'Thôn 3', aliases: ['T3'], from: beforeRecords, to: null }] }, { name: 'Thôn Ba' })
  if (!renamed.ok) throw new Error(renamed.refusal.code)
  expect(renamed.value.names).toEqual([
    { name: 'Thôn 3', aliases: ['T3'], from: beforeRecords, to: today },
    { name: 'Thôn Ba', aliases: ['T3'], from: today, to: null },
  ])
  expect(renamed.value.revision).toBe(2)
  expect([nameOn(renamed.value, merger), nameOn(renamed.value, today)]).toEqual(['Thôn 3', 'Thôn Ba'])
})

test('a name given for the day that the present one began corrects it, without any paper', () => {
  const corrected = change(office, { name: 'Văn phòng', onDay: merger, aliases: ['VP'] })
  expect(corrected).toMatchObject({ ok: true, value: { names: [{ name: 'Văn phòng', aliases: ['VP'], from: merger, to: null }] } })
})

test('other facts change without a day', () => {
  const facts = {
    kind: 'other',
    standing: 'beside',
    oldUnit: binhXa,
    headTitle: 'Chánh Văn phòng',
    mayNominate: false,
    note: 'ghi chú',
  } as const
  expect(change(office, facts)).toEqual({ ok: true, value: { ...office, ...facts, revision: 2 } })
  expect(change(village, { oldUnit: null, headTitle: null, note: null, aliases: ['T3'] })).toEqual({
    ok: true,
    value: { ...village, oldUnit: null, names: [{ name: 'Thôn 3', aliases: ['T3'], from: beforeRecords, to: null }], revision: 2 },
  })
})

test('a move holds from its day, and to nowhere too', () => {
  const moved = change(village, { parentBodyId: office.id, onDay: today }, office)
  if (!moved.ok) throw new Error(moved.refusal.code)
  expect([parentOn(moved.value, merger), parentOn(moved.value, today)]).toEqual([null, office.id])
  expect(changeBody(register(moved.value, office), moved.value, { revision: 2, parentBodyId: null })).toMatchObject({
    ok: true,
    value: {
      parents: [
        { bodyId: null, from: beforeRecords, to: today },
        { bodyId: null, from: today, to: null },
      ],
    },
  })
})

test.each([
  ['over someone else’s save', village, { revision: 7 }, 'object.changed', undefined],
  ['to a day to come', village, { name: 'B', onDay: day('2025-07-26') }, 'day.future', { day: '2025-07-26' }],
  [
    'before its life',
    office,
    { name: 'B', onDay: day('2025-06-30') },
    'body.not-living',
    { name: 'Văn phòng HĐND và UBND', day: '2025-06-30' },
  ],
  [
    'after its end',
    { ...closedOffice, names: [{ name: 'V', aliases: [], from: merger, to: day('2025-07-20') }] },
    { name: 'B' },
    'body.not-living',
    { name: 'V', day: '2025-07-25' },
  ],
  ['on an earlier day without a paper', village, { name: 'B', onDay: merger }, 'day.backdated-no-proof', { day: '2025-07-01' }],
  ['to nothing', village, { name: ' ' }, 'body.no-name', undefined],
  [
    'to a borne name',
    village,
    { name: 'Văn phòng HĐND và UBND' },
    'body.same-name-that-day',
    { name: 'Văn phòng HĐND và UBND', day: '2025-07-25' },
  ],
  ['to a commune that is no predecessor', village, { oldUnit: { code: '1', from: merger } }, 'body.old-unit-foreign', undefined],
  ['under an unknown parent', village, { parentBodyId: id(99) }, 'body.parent-unknown', undefined],
  ['under itself', village, { parentBodyId: village.id }, 'body.cycle', { name: 'Thôn 3' }],
  [
    'under a parent that began later',
    village,
    { parentBodyId: office.id, onDay: day('2025-06-01'), proof: 'QĐ 1' },
    'body.parent-not-living',
    { name: 'Văn phòng HĐND và UBND' },
  ],
])('a change is refused %s', (_when, body, given, code, details) => {
  const others = body.id === office.id ? [village] : [office]
  expect(change(body, given, ...others)).toEqual(refused(code, details))
})

test('an earlier day is taken with its paper, but not before a later change', () => {
  expect(change(village, { name: 'B', onDay: merger, proof: 'QĐ 12' })).toMatchObject({ ok: true })
  const renamed = {
    ...village,
    names: [
      { name: 'A', aliases: [], from: beforeRecords, to: day('2025-07-10') },
      { name: 'B', aliases: [], from: day('2025-07-10'), to: null },
    ],
  }
  expect(change(renamed, { name: 'C', onDay: merger, proof: 'QĐ 12' })).toEqual(refused('body.acts-after', { day: '2025-07-10' }))
})

test('nobody stands under his own subordinate, not even through another', () => {
  const child = made({ name: 'Con', kind: 'collective', parentBodyId: village.id }, 3, village)
  const grandchild = made({ name: 'Cháu', kind: 'collective', parentBodyId: child.id }, 4, village, child)
  expect(change(village, { parentBodyId: grandchild.id }, child, grandchild)).toEqual(refused('body.cycle', { name: 'Cháu' }))
})

test('under a parent that ends before it does a body can’t be put', () => {
  expect(change(village, { parentBodyId: closedOffice.id }, closedOffice)).toEqual(
    refused('body.parent-not-living', { name: 'Văn phòng HĐND và UBND' }),
  )
  const shorter = { ...village, to: day('2025-07-15') }
  expect(change(shorter, { parentBodyId: closedOffice.id, onDay: merger, proof: 'QĐ' }, closedOffice)).toMatchObject({ ok: true })
})

test('an empty history is a bug, not a refusal', () => {
  expect(() => heldOn([], today)).toThrow('an empty history')
})

test('other names are corrected where they stood, earlier ones stay', () => {
  const renamed = change(village, { name: 'Thôn Ba' })
  if (!renamed.ok) throw new Error(renamed.refusal.code)
  expect(changeBody(register(renamed.value), renamed.value, { revision: 2, aliases: ['TB'] })).toMatchObject({
    ok: true,
    value: {
      names: [
        { name: 'Thôn 3', aliases: [], to: today },
        { name: 'Thôn Ba', aliases: ['TB'], to: null },
      ],
    },
  })
})

test('a body that is not in the register has nobody above it', () => {
  expect(standsAbove(new Map(), { from: id(1), target: id(2), during: { from: merger, to: null } })).toBe(false)
})
