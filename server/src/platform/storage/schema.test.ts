import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { is } from 'drizzle-orm'
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { openWorld, type World } from '../../trial/world.ts'

const lint = readFileSync(join(import.meta.dirname, 'shardability-lint.sql'), 'utf8')
let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())
// What a test plants is gone after it.
beforeEach(async () => {
  await world.look('begin')
})
afterEach(async () => {
  await world.look('rollback')
})

const faults = async () => (await world.look(lint)).map(({ relname, v }) => `${relname}: ${v}`)

test('every tenant table keeps the rules of a divided database', async () => {
  expect(await faults()).toEqual([])
})

const tenant = (name: string, rest: string) => [
  `create table public.${name} (authority_id int not null, id uuid not null, ${rest})`,
  `select tenant_table('public.${name}')`,
]

test.each([
  ['without authority_id', ['create table public.planted (id uuid primary key)'], 'planted: no authority_id column'],
  [
    'whose authority_id may be null',
    ['create table public.planted (authority_id int, id uuid, unique (authority_id, id))'],
    'planted: authority_id is not int not null',
  ],
  ['without a primary key', ['create table public.planted (authority_id int not null)'], 'planted: no primary key'],
  [
    'whose key does not begin with authority_id',
    tenant('planted', 'primary key (id, authority_id)'),
    'planted: PK/unique planted_pkey does not begin with authority_id',
  ],
  [
    'with a unique index over all authorities',
    [...tenant('planted', 'primary key (authority_id, id)'), 'create unique index planted_id on public.planted (id)'],
    'planted: PK/unique planted_id does not begin with authority_id',
  ],
  [
    'with an exclusion over all authorities',
    tenant('planted', 'span int4range, primary key (authority_id, id), exclude using gist (span with &&)'),
    'planted: exclusion planted_span_excl lacks authority_id',
  ],
  [
    'with a key across authorities',
    [
      'create table public.pointed (authority_id int not null, id uuid not null, unique (id, authority_id), primary key (authority_id, id))',
      ...tenant('planted', 'primary key (authority_id, id), foreign key (id, authority_id) references public.pointed (id, authority_id)'),
    ],
    'planted: FK planted_id_authority_id_fkey to pointed is not (authority_id, x) -> (authority_id, x)',
  ],
  [
    'with a key that sets null',
    tenant(
      'planted',
      'of uuid, primary key (authority_id, id), foreign key (authority_id, of) references public.reading (authority_id, id) on delete set null',
    ),
    'planted: FK planted_authority_id_of_fkey ON DELETE/UPDATE SET NULL/DEFAULT',
  ],
  [
    'that another schema points into',
    ['create table ref.planted (a int, b uuid, foreign key (a, b) references public.reading (authority_id, id))'],
    'ref.planted: FK from outside the tenant tables to reading',
  ],
  [
    'with a trigger',
    [
      ...tenant('planted', 'primary key (authority_id, id)'),
      'create function public.t() returns trigger language plpgsql as $$ begin return new; end $$',
      'create trigger planted_t before insert on public.planted for each row execute function public.t()',
    ],
    'planted: row trigger planted_t',
  ],
  [
    'without row level security',
    ['create table public.planted (authority_id int not null, id uuid not null, primary key (authority_id, id))'],
    'planted: row level security is not enabled and forced',
  ],
  [
    'whose policy leaves out an act',
    [
      'create table public.planted (authority_id int not null, id uuid not null, primary key (authority_id, id))',
      'alter table public.planted enable row level security',
      'alter table public.planted force row level security',
      'create policy p on public.planted for select using (true)',
      'create policy q on public.planted for insert with check (true)',
      'create policy r on public.planted for update using (true)',
    ],
    'planted: no policy for delete',
  ],
  [
    'in another schema',
    ['create table auth.planted (authority_id int not null primary key)'],
    'auth.planted: authority_id outside public: a tenant table in the wrong schema',
  ],
  [
    'that a view reads past the policies',
    ['create view public.planted as select * from public.reading'],
    'reading: view or materialized view reads past the policies: planted',
  ],
])('a table %s is refused', async (_what, statements, fault) => {
  for (const statement of statements) await world.look(statement)
  expect(await faults()).toContain(fault)
})

type Shape = { columns: string[]; key: string[] }

/** Of every table that some stage declares for its store. */
async function declared(): Promise<Map<string, Shape>> {
  const files = globSync('*/tables*.ts', { cwd: join(import.meta.dirname, '../..') })
  const modules = await Promise.all(
    files.map((file) => import(join(import.meta.dirname, '../..', file)) as Promise<Record<string, unknown>>),
  )
  const tables = modules.flatMap((module) => Object.values(module)).filter((value) => is(value, PgTable))
  return new Map(
    tables.map((table) => {
      const { schema, name, columns, primaryKeys } = getTableConfig(table)
      const key = primaryKeys.flatMap((one) => one.columns.map((column) => column.name))
      const single = columns.filter(({ primary }) => primary).map((column) => column.name)
      return [`${schema ?? 'public'}.${name}`, { columns: columns.map(lineOf).sort(), key: keyOf(schema, key.length > 0 ? key : single) }]
    }),
  )
}

/** What is only read needs no key in the store. */
const keyOf = (schema: string | undefined, key: string[]): string[] => (schema === 'ref' ? [] : key)

const lineOf = (column: { name: string; getSQLType: () => string; notNull: boolean }) =>
  `${column.name} ${column.getSQLType().replace('timestamp with time zone', 'timestamptz')}${column.notNull ? ' not null' : ''}`

/** Of every table that the migrations made. */
async function made(): Promise<Map<string, Shape>> {
  const rows = await world.look(`
    select n.nspname || '.' || c.relname as name,
      array_agg(a.attname || ' ' || replace(format_type(a.atttypid, a.atttypmod), 'timestamp with time zone', 'timestamptz')
        || case when a.attnotnull then ' not null' else '' end) as columns,
      coalesce((select array_agg(k.attname::text order by array_position(i.indkey::int2[], k.attnum)) from pg_index i join pg_attribute k
        on k.attrelid = c.oid and k.attnum = any(i.indkey) where i.indrelid = c.oid and i.indisprimary), '{}') as key
    from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relkind = 'r' and n.nspname in ('public', 'auth', 'ref') and c.relname <> 'migration' group by c.oid, n.nspname, c.relname`)
  return new Map(
    rows.map(({ name, columns, key }) => [
      String(name),
      { columns: (columns as string[]).sort(), key: keyOf(String(name).split('.')[0], key as string[]) },
    ]),
  )
}

test('what the stores declare is what the migrations made', async () => {
  const [stores, migrations] = [await declared(), await made()]
  // Of the reference tables a stage declares what it reads.
  const read = [...migrations].filter(([name]) => !name.startsWith('ref.') || stores.has(name))
  expect(Object.fromEntries(stores)).toEqual(Object.fromEntries(read))
})

test('the order of Vietnamese letters is the alphabet’s', async () => {
  const names = ['Đào', 'Dung', 'Ăn', 'Ân', 'An', 'Ôn', 'Ơn', 'On', 'Ứng', 'Ung', 'dạ', 'da', 'dá']
  const rows = await world.look('select name from unnest($1::text[]) as name order by name collate vietnamese', [names])
  expect(rows.map(({ name }) => name)).toEqual(names.toSorted(new Intl.Collator('vi').compare))
})

test('migrations of the application cannot be run by the application', async () => {
  const [role] = await world.look(`select rolcanlogin, rolsuper, rolbypassrls, rolcreatedb from pg_roles where rolname = 'gs_app'`)
  expect(role).toEqual({ rolcanlogin: false, rolsuper: false, rolbypassrls: false, rolcreatedb: false })
  expect(await world.look(`select has_function_privilege('gs_app', 'public.tenant_table(regclass)', 'execute') as may`)).toEqual([
    { may: false },
  ])
  expect(await world.look(`select has_table_privilege('gs_app', 'public.happening', 'delete') as may`)).toEqual([{ may: false }])
})
