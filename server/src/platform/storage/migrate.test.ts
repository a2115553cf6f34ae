import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Migration, migrate, migrationsOf } from './migrate.ts'

let pg: PGlite
beforeAll(async () => {
  pg = await PGlite.create()
})
afterAll(() => pg.close())

const step = (name: string, sql: string): Migration => ({ name, sql, sha256: sql })
const one = step('0001_test_one.sql', 'create table one (id int); insert into one values (1)')
const two = step('0002_test_two.sql', 'insert into one values (2)')
const ids = async () => (await pg.query<{ id: number }>('select id from one order by id')).rows.map(({ id }) => id)

test('each file runs once, in its order', async () => {
  expect(await migrate(pg, [one])).toEqual(['0001_test_one.sql'])
  expect(await migrate(pg, [one, two])).toEqual(['0002_test_two.sql'])
  expect(await migrate(pg, [one, two])).toEqual([])
  expect(await ids()).toEqual([1, 2])
})

test('a file that changed after it ran is refused', async () => {
  await expect(migrate(pg, [{ ...one, sha256: 'other' }])).rejects.toThrow('0001_test_one.sql has changed')
})

test('a database of a newer program is refused', async () => {
  await expect(migrate(pg, [one])).rejects.toThrow('0002_test_two.sql ran on this database and is not in this program')
})

test('a file that fails leaves nothing and is tried again', async () => {
  const three = '0003_test_three.sql'
  await expect(migrate(pg, [one, two, step(three, 'insert into one values (3); select nothing_there()')])).rejects.toThrow('nothing_there')
  expect(await ids()).toEqual([1, 2])
  expect(await migrate(pg, [one, two, step(three, 'insert into one values (3)')])).toEqual([three])
})

test.each([
  ['without a number', ['units_tables.sql'], 'is not called NNNN_stage_what.sql'],
  ['with the number of another', ['0001_units_tables.sql', '0001_plan_tables.sql'], 'share the number 0001'],
])('a file %s is refused', (_what, names, message) => {
  const folder = mkdtempSync(join(tmpdir(), 'migrations-'))
  for (const name of names) writeFileSync(join(folder, name), 'select 1')
  expect(() => migrationsOf(folder)).toThrow(message)
})
