import { expect, test } from 'vitest'
import { checked } from './planted.ts'

const context =
  '# Words\n\n## reading\n| Vietnamese | English in code | from |\n|---|---|---|\n| bản gốc | source | x |\n| đề cương | outline | x |\n'
const sound = {
  'CONTEXT.md': context,
  'domain/src/reading/reading.ts': '',
  'domain/src/reading/source.ts': '',
  'domain/src/reading/lines/outline.ts': '',
  'domain/src/reading/source.test.ts': '',
  'domain/src/shared/shared.ts': '',
  'server/src/main.ts': '',
  'server/src/platform/storage/open.ts': '',
  'server/src/migrations/0001_first_tables.sql': '',
  'server/src/reading/data/pairs.txt': '',
  'server/src/plan/confirm-plan.ts': '',
  'web/src/plan/ReviewPage.tsx': '',
  'web/src/plan/parts/Line.tsx': '',
}

test('files of the vocabulary are sound', () => {
  expect(checked('check-structure', sound)).toEqual({ code: 0, said: ['check-structure: 13 files, 0 problems'] })
})

test.each([
  [
    'domain/src/reading/chapter.ts',
    'not a term: add the row "| Vietnamese | chapter | where it comes from |" to "## reading" of CONTEXT.md, or use its word',
  ],
  ['domain/src/reading/lines/deep/outline.ts', 'a stage has one level of sub-rooms and no more'],
  ['domain/src/reading/utils.ts', '"utils.ts" says nothing: name it by what it holds'],
  ['domain/src/reading/index.ts', '"index.ts" says nothing: name it by what it holds'],
  ['domain/src/awards/awards.ts', '"awards" is no stage of domain/src/stages.ts and no room of domain/src'],
  ['server/src/boot.ts', 'not a file of server/src'],
  ['server/src/plan/ConfirmPlan.ts', 'server/<stage>/ holds tables, store, routes, jobs, paper, links and one file an act'],
  ['server/src/migrations/first.sql', 'a migration is called 0001_what_it_does.sql'],
  ['web/src/plan/Review.tsx', 'web/<stage>/ holds XPage.tsx, XForm.tsx, queries.ts and parts/'],
  ['web/src/plan/hooks/Use.tsx', 'web/<stage>/ has one sub-room, parts/'],
])('%s is refused', (path, problem) => {
  const { code, said } = checked('check-structure', { ...sound, [path]: '' })
  expect({ code, said }).toEqual({ code: 1, said: [`${path}: ${problem}`, 'check-structure: 14 files, 1 problems'] })
})
