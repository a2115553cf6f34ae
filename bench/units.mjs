// What the list of communes and of bodies costs: one JSON line a figure. npm run bench -- units
import { importFields, importHeaders } from '@guong-sang/domain/units/import-mapping.ts'
import { readWorkbook, writeWorkbook } from '../server/src/platform/excel.ts'
import { migrationsFolder, migrationsOf } from '../server/src/platform/storage/migrate.ts'
import { openPglite } from '../server/src/platform/storage/pglite.ts'
import { openWorld } from '../server/src/trial/world.ts'
import { communesCalled } from '../server/src/units/communes.ts'
import { commit, tryFile, undo } from '../server/src/units/import.ts'
import { knownUnits } from '../server/src/units/known-units.ts'

const say = (name, value, unit, note = '') => console.log(JSON.stringify({ name, value: Math.round(value * 10) / 10, unit, note }))
async function timed(work) {
  const from = performance.now()
  const answer = await work()
  return { ms: performance.now() - from, answer }
}

const all = migrationsOf(migrationsFolder)
const seeds = all.filter(({ name }) => /^001[0-3]_units/.test(name))
const empty = await openPglite({ migrations: all.slice(0, all.indexOf(seeds[0])) })
const seeded = await timed(async () => {
  for (const { sql } of seeds) await empty.pg.exec(sql)
})
say('units.seed', seeded.ms, 'ms', 'tables, 13,392 units and 10,061 edges on PGlite')
await empty.pg.close()

const world = await openWorld()
const scope = await world.as('secretary')
say('units.index', (await timed(() => knownUnits(world.deps, scope))).ms, 'ms', 'once a process')
const queries = ['kien moc', 'a', 'xã hòa bình huyện văn quan', 'phuong', 'le loi, hai phong']
const asked = []
for (const q of queries) {
  const times = []
  for (let no = 0; no < 50; no += 1) times.push((await timed(() => communesCalled(world.deps, scope, { q, limit: 20, when: 'all' }))).ms)
  asked.push(times.sort((one, other) => one - other)[47] ?? 0)
}
say('units.search', Math.max(...asked), 'ms', `the slowest of ${queries.length} queries, 95th of 100`)

const rows = Array.from({ length: 10_000 }, (_, no) =>
  importFields.map(
    (field) => ({ name: `Thôn ${no}`, kind: 'Thôn, tổ dân phố', oldUnit: ['Bắc Xa', 'Bính Xá', 'Kiên Mộc'][no % 3] })[field] ?? null,
  ),
)
const columns = importFields.map((field) => ({ header: importHeaders[field], width: 20 }))
const written = await timed(() => writeWorkbook([{ name: 'Danh sách', columns, rows }]))
say('excel.write', written.ms, 'ms', '10,000 rows')
say(
  'excel.read',
  (await timed(() => readWorkbook(written.answer, { bytes: 5_000_000, rows: 10_051, columns: 50 }))).ms,
  'ms',
  '10,000 rows',
)
const tried = await timed(() => tryFile(world.deps, scope, { name: 'a.xlsx', bytes: written.answer }))
say('import.try', tried.ms, 'ms', '10,000 rows read and judged')
const { importId } = tried.answer.value
say('import.commit', (await timed(() => commit(world.deps, scope, importId))).ms, 'ms', '10,000 rows written on PGlite')
say('import.undo', (await timed(() => undo({ ...world.deps, uses: [] }, scope, importId))).ms, 'ms', '10,000 rows')
await world.close()
