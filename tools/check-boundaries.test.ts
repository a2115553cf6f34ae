import { expect, test } from 'vitest'
import { checked } from './planted.ts'

test('what the way allows is sound', () => {
  const files = {
    'domain/src/plan/plan.ts':
      "import { z } from 'zod'\nimport type { Reading } from '../reading/reading.ts'\n// new Date() and 'Math.random()' in a comment\nexport const a = 'Date.now()'\nexport const year = new Date(0)\n",
    'server/src/plan/store.ts': "import { eq } from 'drizzle-orm'\nimport { plan } from '@guong-sang/domain/plan/plan.ts'\n",
    'server/src/platform/storage/pglite.ts': "import { PGlite } from '@electric-sql/pglite'\n",
    'server/src/app.ts': "import { routes } from './conference/routes.ts'\n",
    'web/src/plan/ReviewPage.tsx':
      "import type { Plan } from '@guong-sang/domain/plan/plan.ts'\nimport { Row } from '../reading/parts/Row.tsx'\n",
  }
  expect(checked('check-boundaries', files)).toEqual({ code: 0, said: ['check-boundaries: 6 files, 0 problems'] })
})

test.each([
  ['domain/src/plan/plan.ts', "import { readFileSync } from 'node:fs'", 'domain is pure: it imports zod and nothing else (node:fs)'],
  ['domain/src/plan/plan.ts', 'export const now = Date.now()', 'domain is pure: no Date.now()'],
  ['domain/src/plan/plan.ts', 'export const now = new Date()', 'domain is pure: no Date() without a day'],
  ['domain/src/plan/plan.ts', `export const now = \`\${Math.random()}\``, 'domain is pure: no Math.random()'],
  ['domain/src/plan/plan.ts', "export const a = await fetch('/')", 'domain is pure: no a clock, chance or I/O'],
  [
    'domain/src/plan/plan.ts',
    "import { a } from '../conference/conference.ts'",
    'plan comes before conference: a stage knows only earlier ones',
  ],
  ['domain/src/shared/day.ts', "import { a } from '../plan/plan.ts'", 'shared/ belongs to no stage and knows none (plan)'],
  [
    'domain/src/plan/plan.ts',
    "import { a } from '../../../server/src/plan/store.ts'",
    'domain knows neither server nor web (../../../server/src/plan/store.ts)',
  ],
  [
    'server/src/reading/routes.ts',
    "import { a } from '@guong-sang/domain/plan/plan.ts'",
    'reading comes before plan: a stage knows only earlier ones',
  ],
  ['server/src/platform/jobs.ts', "import { a } from '../plan/jobs.ts'", 'platform/ belongs to no stage and knows none (plan)'],
  ['server/src/plan/routes.ts', "import {\n  eq,\n} from 'drizzle-orm'", 'only store.ts and tables.ts speak Drizzle (drizzle-orm)'],
  [
    'server/src/plan/store.ts',
    "const { PGlite } = await import('@electric-sql/pglite')",
    'no connection outside inScope: ask server/src/platform (@electric-sql/pglite)',
  ],
  ['server/src/plan/store.ts', 'await db.transaction(async (tx) => tx)', 'inScope opens every transaction, nothing else'],
  [
    'server/src/plan/routes.ts',
    "import { a } from '@guong-sang/web/paths.ts'",
    'server and web never import each other (@guong-sang/web/paths.ts)',
  ],
  ['web/src/plan/queries.ts', "import { z } from 'zod'", 'no zod in the web: endpoints give types and paths (zod)'],
  [
    'web/src/plan/queries.ts',
    "import { a } from '../../../server/src/plan/store.ts'",
    'server and web never import each other (../../../server/src/plan/store.ts)',
  ],
  ['web/src/plan/queries.ts', 'export default 1', 'no default export'],
])('%s with %s is refused', (path, source, problem) => {
  expect(checked('check-boundaries', { [path]: source })).toEqual({
    code: 1,
    said: [`${path}: ${problem}`, 'check-boundaries: 2 files, 1 problems'],
  })
})
