import { expect, test } from 'vitest'
import { day } from '../shared/day.ts'
import { type AdminUnit, beforeRecords } from './admin-unit.ts'
import { answerLineage, lineageProblems, predecessorsOf, successorsOf, type UnitLineage } from './lineage.ts'

const merger = day('2025-07-01')
const former = (code: string, name: string): AdminUnit => ({
  code,
  from: beforeRecords,
  to: merger,
  level: 'commune',
  kind: 'xa',
  name,
  provinceCode: null,
  provinceName: 'Lạng Sơn',
  oldDistrict: 'Huyện Đình Lập',
  source: 'test',
  check: false,
})
const current = (code: string, name: string): AdminUnit => ({
  ...former(code, name),
  from: merger,
  to: null,
  oldDistrict: null,
  provinceCode: '20',
})
const [bacXa, binhXa, oldKienMoc] = [former('06619', 'Bắc Xa'), former('06622', 'Bính Xá'), former('06625', 'Kiên Mộc')]
const [kienMoc, dinhLap, chauSon] = [current('06625', 'Kiên Mộc'), current('06613', 'Đình Lập'), current('06637', 'Châu Sơn')]
const units = [bacXa, binhXa, oldKienMoc, kienMoc, dinhLap, chauSon]
const edge = (old: AdminUnit, made: AdminUnit, share: UnitLineage['share']): UnitLineage => ({
  old: { code: old.code, from: old.from },
  made: { code: made.code, from: made.from },
  day: merger,
  share,
  source: 'NQ 1672',
  check: false,
})
const lineage = [
  edge(bacXa, kienMoc, 'whole'),
  edge(binhXa, kienMoc, 'part'),
  edge(binhXa, dinhLap, 'part'),
  edge(oldKienMoc, kienMoc, 'part'),
  edge(oldKienMoc, chauSon, 'part'),
]

test('Kiên Mộc came from Bắc Xa whole, Bính Xá and the old Kiên Mộc in part', () => {
  expect(predecessorsOf(kienMoc, lineage).map(({ old, share }) => [old.code, share])).toEqual([
    ['06619', 'whole'],
    ['06622', 'part'],
    ['06625', 'part'],
  ])
})

test('the old Kiên Mộc went two ways, the one of today none', () => {
  expect(successorsOf(oldKienMoc, lineage).map(({ made }) => made.code)).toEqual(['06625', '06637'])
  expect(successorsOf(kienMoc, lineage)).toEqual([])
})

test('sound lineage has no problem', () => {
  expect(lineageProblems(units, lineage)).toEqual([])
})

test('an end that is no unit is named, whichever end it is', () => {
  expect(lineageProblems([bacXa], [edge(bacXa, kienMoc, 'whole')])).toEqual([{ code: 'dangling', unit: '06625@2025-07-01' }])
  expect(lineageProblems([kienMoc], [edge(bacXa, kienMoc, 'whole')])).toEqual([{ code: 'dangling', unit: '06619@1900-01-01' }])
})

test('a day on which neither ended nor began is named', () => {
  const late = { ...edge(bacXa, kienMoc, 'whole'), day: day('2025-07-02') }
  expect(lineageProblems(units, [late])).toEqual([{ code: 'outside-life', unit: '06619@1900-01-01' }])
})

test('a whole beside another way out is named', () => {
  expect(lineageProblems(units, [edge(binhXa, kienMoc, 'whole'), edge(binhXa, dinhLap, 'part')])).toEqual([
    { code: 'whole-not-alone', unit: '06622@1900-01-01' },
  ])
})

test('a way back is named at each unit on it, also when another way ends', () => {
  const back = { ...edge(kienMoc, bacXa, 'unknown') }
  const round = [edge(bacXa, kienMoc, 'unknown'), edge(binhXa, kienMoc, 'unknown'), back, edge(kienMoc, chauSon, 'unknown')]
  expect(lineageProblems(units, round).filter(({ code }) => code === 'cycle')).toEqual([
    { code: 'cycle', unit: '06619@1900-01-01' },
    { code: 'cycle', unit: '06625@2025-07-01' },
  ])
})

const open = [
  edge(bacXa, kienMoc, 'unknown'),
  edge(binhXa, kienMoc, 'unknown'),
  edge(binhXa, dinhLap, 'unknown'),
  edge(oldKienMoc, chauSon, 'part'),
]
const answer = (old: AdminUnit, made: AdminUnit, share: 'whole' | 'part') => ({
  old: { code: old.code, from: old.from },
  made: { code: made.code, from: made.from },
  share,
  reason: 'Biên bản bàn giao',
  by: 'Phòng Văn hóa - Xã hội',
  on: day('2025-07-25'),
})

test('an authority says how much of a former commune came', () => {
  expect(answerLineage(open, answer(bacXa, kienMoc, 'whole'))).toEqual({ ok: true, value: answer(bacXa, kienMoc, 'whole') })
  expect(answerLineage(open, answer(binhXa, kienMoc, 'part'))).toEqual({ ok: true, value: answer(binhXa, kienMoc, 'part') })
})

test.each([
  ['where no such edge is', answer(bacXa, dinhLap, 'part'), { code: 'lineage.outside-life' }],
  ['where the source has said it', answer(oldKienMoc, chauSon, 'whole'), { code: 'lineage.already-said', details: { source: 'NQ 1672' } }],
  ['"whole" of a commune that went two ways', answer(binhXa, kienMoc, 'whole'), { code: 'lineage.whole-not-alone' }],
])('an answer is refused %s', (_when, given, refusal) => {
  expect(answerLineage(open, given)).toEqual({ ok: false, refusal })
})
