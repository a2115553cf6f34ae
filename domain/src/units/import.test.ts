import fc from 'fast-check'
import { expect, test } from 'vitest'
import { day } from '../shared/day.ts'
import { beforeRecords } from './admin-unit.ts'
import { addBody, type Body, type BodyId, type Register } from './body.ts'
import { commitImport, type ImportSheet, tryImport, undoImport } from './import.ts'
import type { ImportCell } from './import-cell.ts'
import { guessMapping, importFields, importHeaders } from './import-mapping.ts'
import { readRow } from './import-row.ts'

const today = day('2025-07-25')
const merger = day('2025-07-01')
const id = (no: number) => `00000000-0000-7000-8000-${String(no).padStart(12, '0')}` as BodyId
const counted = () => {
  let no = 100
  return () => {
    no += 1
    return id(no)
  }
}
const places = [{ code: '06622', from: beforeRecords, name: 'Bính Xá', fullName: 'xã Bính Xá' }]
const registerOf = (bodies: readonly Body[]): Register => ({ bodies, predecessors: places, today })
const made = (given: Parameters<typeof addBody>[2], no: number): Body => {
  const added = addBody(registerOf([]), id(no), given)
  if (!added.ok) throw new Error(added.refusal.code)
  return added.value
}
const front = made({ name: 'Phòng Văn hóa - Xã hội', kind: 'department', aliases: ['VHXH'], from: merger }, 1)
const register = registerOf([front])

const headers = importFields.map((field) => importHeaders[field])
const all = guessMapping(headers)
const sheet = (...rows: ImportCell[][]): ImportSheet => ({ rows: [headers, ...rows], headerRow: 1, mapping: all })
const tried = (given: ImportSheet, on = register) => {
  const answer = tryImport(on, places, given)
  if (!answer.ok) throw new Error(answer.refusal.code)
  return answer.value
}
const errorsOf = (...rows: ImportCell[][]) => tried(sheet(...rows)).errors
const village: ImportCell[] = ['Thôn 3', 'Thôn, tổ dân phố', 'T3; Bản 3', 'VHXH', 'Bính Xá', 'Trưởng thôn', '01/7/2025', 'dữ liệu mẫu']

test('a whole row becomes a body, with its values as they were read', () => {
  expect(tried(sheet(village))).toEqual({
    mapped: true,
    errors: [],
    rows: [
      {
        row: 2,
        act: 'add',
        values: {
          name: 'Thôn 3',
          kind: 'Thôn, tổ dân phố',
          aliases: 'T3; Bản 3',
          parent: 'VHXH',
          oldUnit: 'Bính Xá',
          headTitle: 'Trưởng thôn',
          from: '01/7/2025',
          note: 'dữ liệu mẫu',
        },
        body: {
          name: 'Thôn 3',
          kind: 'village',
          aliases: ['T3', 'Bản 3'],
          parentBodyId: front.id,
          parentRow: null,
          oldUnit: { code: '06622', from: beforeRecords },
          headTitle: 'Trưởng thôn',
          note: 'dữ liệu mẫu',
          from: merger,
        },
      },
    ],
  })
})

test('empty rows are passed over, and rows keep the numbers that Excel shows', () => {
  expect(tried(sheet([], ['Thôn 3'], [null, ' '], ['Thôn 4', '', '', '', 'xã bính xá'])).rows.map(({ row, act }) => [row, act])).toEqual([
    [3, 'add'],
    [5, 'add'],
  ])
})

test.each<[string, ImportCell[], object]>([
  ['a name missing', ['', 'Thôn'], { field: 'name', code: 'import.name-missing', details: {} }],
  ['a kind nobody knows', ['Thôn 3', 'Xyz'], { field: 'kind', code: 'import.kind-unknown', details: { text: 'Xyz' } }],
  ['a kind that the name does not tell', ['Nhóm A'], { field: 'kind', code: 'import.kind-missing', details: { name: 'Nhóm A' } }],
  [
    'a commune that is no predecessor',
    ['Thôn 3', '', '', '', 'Lợi Bác'],
    { field: 'oldUnit', code: 'import.old-unit-unknown', details: { text: 'Lợi Bác' } },
  ],
  [
    'a parent nobody knows',
    ['Thôn 3', '', '', 'Phòng X'],
    { field: 'parent', code: 'import.parent-unknown', details: { text: 'Phòng X' } },
  ],
  ['itself as parent', ['Thôn 3', '', '', 'thôn 3'], { field: 'parent', code: 'import.parent-unknown', details: { text: 'thôn 3' } }],
  ['no day', ['Thôn 3', '', '', '', '', '', '31/2/2025'], { field: 'from', code: 'import.day-unreadable', details: { text: '31/2/2025' } }],
  [
    'a day to come',
    ['Thôn 3', '', '', '', '', '', '26/7/2025'],
    { field: 'from', code: 'import.day-future', details: { day: '2025-07-26' } },
  ],
  ['a text too long', [`Thôn ${'x'.repeat(300)}`], { field: 'name', code: 'import.text-too-long', details: { length: 305, longest: 300 } }],
])('a row is wrong with %s', (_what, row, error) => {
  expect(errorsOf(row)).toEqual([{ row: 2, ...error }])
})

test('all faults of all rows are told at once, and a name twice names its first row', () => {
  expect(errorsOf(village, ['Thôn  3', 'Xyz', '', '', '', '', 'x'])).toEqual([
    { row: 3, field: 'from', code: 'import.day-unreadable', details: { text: 'x' } },
    { row: 3, field: 'name', code: 'import.name-twice', details: { name: 'Thôn 3', first: 2 } },
    { row: 3, field: 'kind', code: 'import.kind-unknown', details: { text: 'Xyz' } },
  ])
})

test('a body on the list already is left as it is, whatever else its row says', () => {
  expect(tried(sheet(['phòng văn hoá – xã hội', 'Xyz'])).rows.map(({ act }) => act)).toEqual(['known'])
  expect(errorsOf(['Phòng Văn hóa - Xã hội', 'Xyz'])).toEqual([])
})

const named = (...periods: [string, string, string | null][]) =>
  periods.map(([name, from, to]) => ({ name, aliases: [], from: day(from), to: to === null ? null : day(to) }))
test('a name that somebody bore on the same days is wrong; one given up before is free', () => {
  const renamed = {
    ...front,
    names: named(
      ['Tên cũ', '2025-07-01', '2025-07-10'],
      ['Tên giữa', '2025-07-10', '2025-07-20'],
      ['Tên cũ', '2025-07-20', '2025-07-22'],
      ['Tên', '2025-07-22', null],
    ),
  }
  const other = {
    ...front,
    id: id(2),
    names: named(['Tên giữa', '2025-07-01', '2025-07-05'], ['Tên', '2025-07-05', '2025-07-06'], ['Z', '2025-07-06', null]),
  }
  const on = registerOf([renamed, other])
  const row = (name: string, from: string) => tried(sheet([name, 'Khác', '', '', '', '', from]), on)
  expect(row('Tên cũ', '15/7/2025').errors).toEqual([
    { row: 2, field: 'name', code: 'import.name-borne', details: { name: 'Tên cũ', day: '2025-07-22' } },
  ])
  expect(row('Tên giữa', '15/7/2025').errors).toHaveLength(1)
  expect(row('Tên giữa', '20/7/2025').rows[0]?.act).toBe('add')
  expect(row('Tên', '20/7/2025').rows[0]?.act).toBe('known')
})

test('a word that two bodies go by names neither, unless it is the very name of one', () => {
  const second = made({ name: 'Tổ hai', kind: 'collective', aliases: ['VHXH', 'Tổ ba'] }, 2)
  const third = made({ name: 'Tổ ba', kind: 'collective' }, 3)
  const closed = { ...made({ name: 'Tổ bốn', kind: 'collective' }, 4), to: today }
  const on = registerOf([front, second, third, closed])
  expect(tried(sheet(['Thôn 3', '', '', 'VHXH']), on).errors).toMatchObject([{ code: 'import.parent-two' }])
  expect(tried(sheet(['Thôn 3', '', '', 'Tổ ba']), on).rows[0]?.body.parentBodyId).toBe(third.id)
  expect(tried(sheet(['Thôn 3', '', '', 'Tổ bốn']), on).errors).toMatchObject([{ code: 'import.parent-unknown' }])
})

test('a parent may be another row of the file, before or after; rows in a ring are all wrong', () => {
  const answer = tried(
    sheet(
      ['Tổ A', 'Tập thể nhỏ', '', 'Thôn 9'],
      ['Thôn 9'],
      ['Tổ B', 'Tập thể nhỏ', '', 'Tổ C'],
      ['Tổ C', 'Tập thể nhỏ', '', 'Tổ B'],
      ['Tổ D', 'Tập thể nhỏ', '', 'Tổ C'],
    ),
  )
  expect(answer.rows.map(({ act }) => act)).toEqual(['add', 'add', 'wrong', 'wrong', 'add'])
  expect(answer.errors).toEqual([
    { row: 4, field: 'parent', code: 'import.parent-round', details: {} },
    { row: 5, field: 'parent', code: 'import.parent-round', details: {} },
  ])
})

test('without a column for the name nothing is read', () => {
  expect(tried({ ...sheet(village), mapping: { kind: 1 } })).toEqual({ mapped: false, rows: [], errors: [] })
})

test('rows may be shorter than the columns asked for, and columns may be left unmapped', () => {
  expect(tried({ rows: [['Ghi chú', 'Tên'], ['chỉ ghi chú'], ['', 'Thôn 3']], headerRow: 1, mapping: { note: 0, name: 1 } })).toMatchObject(
    {
      rows: [{ act: 'wrong' }, { act: 'add', values: { name: 'Thôn 3' } }],
      errors: [{ row: 2, code: 'import.name-missing' }],
    },
  )
})

test('a row read by itself stands for its own name', () => {
  const alone = { register, places, borne: new Map(), parents: new Map(), rowOf: new Map() }
  expect(readRow({ cells: ['Thôn 3'], row: 5, mapping: { name: 0 } }, alone)).toMatchObject({ read: { row: 5, act: 'add' }, errors: [] })
})

test('more rows than a commune can have are refused', () => {
  const rows = Array.from({ length: 10_001 }, (_, no): ImportCell[] => [`Thôn ${no}`])
  expect(tryImport(register, places, sheet(...rows))).toEqual({
    ok: false,
    refusal: { code: 'import.too-many-rows', details: { rows: 10_001, most: 10_000 } },
  })
})

const commit = (given: ImportSheet, on = register, state: 'tried' | 'committed' = 'tried') =>
  commitImport(on, tried(given, on), { state, importId: 'import-1', ids: counted() })

test('committing makes a body of each row, under its parent from the day that parent began', () => {
  const answer = commit(sheet(['Tổ A', 'Tập thể nhỏ', '', 'Thôn 9'], ['Thôn 9', '', '', 'VHXH'], ['Phòng Văn hóa - Xã hội']))
  if (!answer.ok) throw new Error(answer.refusal.code)
  expect(answer.value.map(({ id: own, parents, importId, mayNominate }) => [own, parents, importId, mayNominate])).toEqual([
    [id(101), [{ bodyId: id(102), from: beforeRecords, to: null }], 'import-1', false],
    [
      id(102),
      [
        { bodyId: null, from: beforeRecords, to: merger },
        { bodyId: front.id, from: merger, to: null },
      ],
      'import-1',
      true,
    ],
  ])
})

test.each([
  ['twice', () => commit(sheet(village), register, 'committed'), { code: 'import.already-committed' }],
  ['without a column for the name', () => commit({ ...sheet(village), mapping: {} }), { code: 'import.unmapped' }],
  ['with wrong rows', () => commit(sheet(['Nhóm', '', '', 'x'], ['Nhóm b'], village)), { code: 'import.row-errors', details: { rows: 2 } }],
  ['with one wrong row', () => commit(sheet(['Nhóm'], village)), { code: 'import.row-errors', details: { rows: 1 } }],
  ['of nothing new', () => commit(sheet(['Phòng Văn hóa - Xã hội'])), { code: 'import.nothing-new' }],
])('a commit is refused %s', (_when, act, refusal) => {
  expect(act()).toEqual({ ok: false, refusal })
})

const committed = (() => {
  const answer = commit(sheet(['Thôn 9'], village))
  if (!answer.ok) throw new Error(answer.refusal.code)
  return answer.value
})()
const undo = (bodies: readonly Body[], given: object = {}) =>
  undoImport({ bodies }, { state: 'committed', importId: 'import-1', usedBy: [], ...given })

test('an unused import is taken back whole, and nothing else', () => {
  expect(undo([front, ...committed])).toEqual({ ok: true, value: committed.map((body) => body.id) })
})

const [first, second] = committed
test.each([
  ['that was never committed', () => undo(committed, { state: 'tried' }), { code: 'import.not-committed' }],
  [
    'one body of which was changed since',
    () => undo(committed.map((body) => ({ ...body, revision: 2 }))),
    { code: 'import.in-use', details: { name: 'Thôn 9' } },
  ],
  [
    'one body of which has another below it',
    () => undo([...committed, { ...front, parents: [{ bodyId: first?.id ?? null, from: merger, to: null }] }]),
    { code: 'import.in-use', details: { name: 'Phòng Văn hóa - Xã hội' } },
  ],
  [
    'one body of which succeeded another',
    () => undo([...committed, { ...front, successors: second ? [second.id] : [] }]),
    { code: 'import.in-use', details: { name: 'Phòng Văn hóa - Xã hội' } },
  ],
  ['that a later stage works with', () => undo(committed, { usedBy: ['Thôn 3'] }), { code: 'import.in-use', details: { name: 'Thôn 3' } }],
])('an import is not undone %s', (_which, act, refusal) => {
  expect(act()).toEqual({ ok: false, refusal })
})

test('whatever is imported, no two bodies bear one name on a day, and undoing leaves what was there', () => {
  const cell = fc.oneof(
    fc.constantFrom('Thôn 1', 'thôn  1', 'Thôn 2', 'VHXH', 'Trường A', '', 'Phòng Văn hoá - Xã hội'),
    fc.string({ maxLength: 8 }),
  )
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, fc.constantFrom('Thôn', 'Trường', ''), fc.constant(''), cell), { maxLength: 12 }), (rows) => {
      const answer = commit(sheet(...rows))
      if (!answer.ok) return
      const bodies = [front, ...answer.value]
      const names = bodies.flatMap((body) => body.names.map(({ name }) => name.toLowerCase()))
      expect(new Set(names).size).toBe(names.length)
      const undone = undo(bodies)
      expect(undone.ok && bodies.filter((body) => !undone.value.includes(body.id))).toEqual([front])
    }),
  )
})
