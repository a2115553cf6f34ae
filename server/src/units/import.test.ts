import { importFields, importHeaders } from '@guong-sang/domain/units/import-mapping.ts'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { done } from '../../../world/opened.ts'
import { writeWorkbook } from '../platform/excel.ts'
import type { Scope } from '../platform/scope.ts'
import { openWorld, type World } from '../trial/world.ts'
import { bodyList } from './bodies.ts'
import { change } from './change.ts'
import { commit, mapColumns, showImport, tryFile, undo } from './import.ts'
import { sampleWorkbook } from './sample.ts'
import { seed } from './seed.ts'
import { exported, template } from './workbook.ts'

let world: World
let secretary: Scope
beforeAll(async () => {
  world = await openWorld()
  secretary = await world.as('secretary')
})
beforeEach(async () => {
  await world.look('truncate body, body_name, body_parent, body_successor, body_import, lineage_answer, happening, happening_head')
})
afterAll(() => world.close())

const noUses = () => ({ ...world.deps, uses: [] })
const workbook = (
  rows: (string | null)[][],
  headers: readonly string[] = importFields.map((field) => importHeaders[field]),
  name = 'Danh sách',
) => writeWorkbook([{ name, columns: headers.map((header) => ({ header, width: 20 })), rows }])
const tried = async (bytes: Uint8Array) => done(await tryFile(world.deps, secretary, { name: 'danh-sach.xlsx', bytes }))
const names = async () => done(await bodyList(world.deps, secretary, { q: '', closed: 'with' })).rows.map(({ name }) => name)
/** Every row of the register, as it is kept. */
const kept = async () =>
  Promise.all(['body', 'body_name', 'body_parent', 'body_successor'].map((table) => world.look(`select * from ${table} order by 1, 2, 3`)))

test('the 24 sample bodies of Kiên Mộc are tried, committed, and taken back exactly', async () => {
  done(await seed(world.deps, secretary))
  const before = await kept()
  const shown = await tried(await sampleWorkbook())
  expect(shown.errors).toEqual([])
  expect(shown).toMatchObject({
    state: 'tried',
    sheet: 'Danh sách',
    headerRow: 1,
    counts: { rows: 24, add: 24, known: 0, wrong: 0, errors: 0 },
  })
  expect(await kept()).toEqual(before)

  expect(done(await commit(world.deps, secretary, shown.importId))).toMatchObject({ state: 'committed', counts: { add: 24 } })
  expect(await names()).toHaveLength(37)
  expect(done(await bodyList(world.deps, secretary, { q: 'diem tram', closed: 'without' })).rows).toMatchObject([
    { parent: { name: 'Trạm Y tế xã Kiên Mộc (dữ liệu mẫu)' }, oldUnit: { fullName: 'xã Bắc Xa' }, note: 'dữ liệu mẫu', fromKnown: false },
  ])
  expect(done(await showImport(world.deps, secretary, shown.importId)).counts).toEqual({ rows: 24, add: 24, known: 0, wrong: 0, errors: 0 })

  expect(done(await undo(noUses(), secretary, shown.importId)).state).toBe('undone')
  expect(await kept()).toEqual(before)
  const told = await world.look(`select what, details->>'added' as added from happening where about = $1 order by seq`, [shown.importId])
  expect(told).toEqual([
    { what: 'bodies.imported', added: '24' },
    { what: 'bodies.import-undone', added: null },
  ])
})

test('faults are told by row, column and in words; nothing is written while one is left', async () => {
  const shown = await tried(await workbook([['Thôn 1', 'Thôn, tổ dân phố', null, null, 'Lợi Bác'], ['Nhóm A'], ['Thôn 2']]))
  expect(shown.errors).toEqual([
    {
      row: 2,
      column: 'E',
      field: 'oldUnit',
      code: 'import.old-unit-unknown',
      message: '“Lợi Bác” không phải một trong các xã cũ hợp thành xã này.',
    },
    { row: 3, column: 'B', field: 'kind', code: 'import.kind-missing', message: 'Không suy ra được loại của “Nhóm A”; hãy ghi loại.' },
  ])
  expect(shown.rows.map(({ row, act }) => [row, act])).toEqual([
    [2, 'wrong'],
    [3, 'wrong'],
    [4, 'add'],
  ])
  expect(await commit(world.deps, secretary, shown.importId)).toEqual({
    ok: false,
    refusal: { code: 'import.row-errors', details: { rows: 2 } },
  })
  expect(await names()).toEqual([])
})

test('columns under other headers are guessed, and may be chosen otherwise', async () => {
  const bytes = await workbook(
    [
      ['1', 'Thôn 1', 'T1'],
      ['2', 'Thôn 2', 'T2'],
    ],
    ['STT', 'TEN DON VI', 'Mã nội bộ'],
  )
  const shown = await tried(bytes)
  expect(shown.mapping).toEqual({ name: 1 })
  expect(shown.columns).toEqual([
    { no: 0, letter: 'A', header: 'STT', sample: ['1', '2'] },
    { no: 1, letter: 'B', header: 'TEN DON VI', sample: ['Thôn 1', 'Thôn 2'] },
    { no: 2, letter: 'C', header: 'Mã nội bộ', sample: ['T1', 'T2'] },
  ])
  const mapped = done(await mapColumns(world.deps, secretary, { importId: shown.importId, mapping: { name: 1, aliases: 2 } }))
  expect(mapped.rows.map(({ values }) => values.aliases)).toEqual(['T1', 'T2'])
  done(await commit(world.deps, secretary, shown.importId))
  expect(done(await bodyList(world.deps, secretary, { q: 't2', closed: 'without' })).rows.map(({ name }) => name)).toEqual(['Thôn 2'])
})

test('another sheet and another header row may be chosen; an unknown sheet is refused', async () => {
  const bytes = await writeWorkbook([
    { name: 'Bìa', columns: [{ header: 'Danh sách thôn', width: 9 }], rows: [['xã Kiên Mộc']] },
    {
      name: 'Thôn',
      columns: [
        { header: 'UBND XÃ', width: 9 },
        { header: '', width: 9 },
      ],
      rows: [
        ['Tên thôn', 'Ghi chú'],
        ['Thôn 1', 'a'],
      ],
    },
  ])
  const shown = await tried(bytes)
  expect(shown).toMatchObject({ sheet: 'Thôn', headerRow: 2, mapping: { name: 0, note: 1 }, counts: { add: 1 } })
  const { importId } = shown
  expect(done(await mapColumns(world.deps, secretary, { importId, sheet: 'Bìa' }))).toMatchObject({ sheet: 'Bìa', headerRow: 1 })
  expect(done(await mapColumns(world.deps, secretary, { importId, sheet: 'Thôn', headerRow: 2 }))).toMatchObject({ counts: { add: 1 } })
  expect(await mapColumns(world.deps, secretary, { importId, sheet: 'Khác' })).toEqual({
    ok: false,
    refusal: { code: 'import.sheet-unknown', details: { sheet: 'Khác' } },
  })
})

test('a file without a column for the name is not committed', async () => {
  const shown = await tried(await workbook([['x']], ['Cột lạ']))
  expect(shown).toMatchObject({ mapping: {}, counts: { rows: 0 } })
  expect(await commit(world.deps, secretary, shown.importId)).toEqual({ ok: false, refusal: { code: 'import.unmapped' } })
})

test('an import is committed once, and not taken back once its bodies were changed or are worked with', async () => {
  const { importId } = await tried(await workbook([['Thôn 1'], ['Thôn 2']]))
  done(await commit(world.deps, secretary, importId))
  const again = { ok: false, refusal: { code: 'import.already-committed' } }
  expect(await commit(world.deps, secretary, importId)).toEqual(again)
  expect(await mapColumns(world.deps, secretary, { importId, headerRow: 1 })).toEqual(again)
  const [first, second] = done(await bodyList(world.deps, secretary, { q: '', closed: 'without' })).rows
  const used = [async () => [{ bodyId: second?.id as never, lastOn: null }]]
  expect(await undo({ ...world.deps, uses: used }, secretary, importId)).toEqual({
    ok: false,
    refusal: { code: 'import.in-use', details: { name: 'Thôn 2' } },
  })
  done(await change(world.deps, secretary, { bodyId: String(first?.id), revision: 1, note: 'sửa' }))
  expect(await undo(noUses(), secretary, importId)).toEqual({ ok: false, refusal: { code: 'import.in-use', details: { name: 'Thôn 1' } } })
})

test('an import of another commune is unknown', async () => {
  const { importId } = await tried(await workbook([['Thôn 1']]))
  const other = await world.as('secretary', 'loi-bac')
  const unknown = { ok: false, refusal: { code: 'import.unknown' } }
  expect(await showImport(world.deps, other, importId)).toEqual(unknown)
  expect(await commit(world.deps, other, importId)).toEqual(unknown)
})

test('what is no workbook is refused before anything is kept', async () => {
  expect(await tryFile(world.deps, secretary, { name: 'a.xlsx', bytes: Buffer.from('không phải Excel') })).toEqual({
    ok: false,
    refusal: { code: 'excel.not-a-workbook' },
  })
  expect(await world.look('select * from body_import')).toEqual([])
})

test('the template, filled in, is imported as it is; the export is known again row by row', async () => {
  done(await seed(world.deps, secretary))
  const blank = await tried(done(await template(world.deps, secretary)).bytes)
  expect(blank).toMatchObject({
    sheet: 'Danh sách',
    headerRow: 1,
    mapping: { name: 0, kind: 1, aliases: 2, parent: 3, oldUnit: 4, headTitle: 5, from: 6, note: 7 },
    counts: { rows: 0 },
  })
  const list = done(await exported(world.deps, secretary, { q: '', closed: 'without' }))
  expect(list.name).toBe('Danh sách cơ quan, đơn vị (25-7-2025).xlsx')
  expect((await tried(list.bytes)).counts).toEqual({ rows: 13, add: 0, known: 13, wrong: 0, errors: 0 })
  const some = done(await exported(world.deps, secretary, { q: 'hội', kind: 'mass-organisation', closed: 'without' }))
  expect((await tried(some.bytes)).rows.map(({ values }) => values.name)).toEqual([
    'Hội Cựu chiến binh xã Kiên Mộc',
    'Hội Liên hiệp Phụ nữ xã Kiên Mộc',
    'Hội Nông dân xã Kiên Mộc',
  ])
})
