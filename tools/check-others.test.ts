import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { isAllowed } from './check-licences.mjs'
import { checked } from './planted.ts'

test('a file over 300 lines is refused', () => {
  expect(checked('check-sizes', { 'server/src/long.ts': 'x\n'.repeat(301) })).toEqual({
    code: 1,
    said: ['server/src/long.ts: 301 lines, at most 300', 'check-sizes: 2 files, 1 problems (median 5 lines, p90 5, longest 301)'],
  })
})

test('a check that saw no file fails: it has proved nothing', () => {
  expect(checked('check-sizes', { 'domain/src/stages.ts': null })).toEqual({
    code: 1,
    said: ['check-sizes: 0 files, 0 problems (median 0 lines, p90 0, longest 0)'],
  })
})

test('an optional package that the lock does not hold is refused', () => {
  const packages = {
    '': {},
    'node_modules/a': { integrity: 'sha512-x', optionalDependencies: { 'a-linux': '1.0.0', 'a-win': '1.0.0' } },
    'node_modules/a/node_modules/a-linux': { integrity: 'sha512-x' },
    'node_modules/b': { resolved: 'https://elsewhere.example/b.tgz' },
  }
  expect(checked('check-lock', { 'package-lock.json': JSON.stringify({ packages }) })).toEqual({
    code: 1,
    said: [
      'node_modules/a: a-win is not in the lock, npm ci fails on another system',
      'node_modules/b: no checksum',
      'node_modules/b: comes from https://elsewhere.example/b.tgz',
      'check-lock: 1 files, 3 problems (4 packages)',
    ],
  })
})

test('of a choice of licences one must be allowed, of several together all', () => {
  expect(['MIT', '(MIT OR GPL-3.0-or-later)', '(MIT AND Zlib)', 'GPL-3.0', 'MIT AND AGPL-3.0', 'none given'].map(isAllowed)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ])
})

test('a package under the GPL is refused, one that only builds is not asked', () => {
  const packages = {
    'node_modules/a': { version: '1.0.0', license: 'GPL-3.0' },
    'node_modules/b': { version: '1.0.0', license: 'GPL-3.0', dev: true },
  }
  expect(checked('check-licences', { 'package-lock.json': JSON.stringify({ packages }), NOTICE: '' })).toEqual({
    code: 1,
    said: [
      'a: GPL-3.0 is not on the list of licences that may run',
      'NOTICE is not what the lock says: node tools/check-licences.mjs --write',
      'check-licences: 2 files, 2 problems (1 packages at run time)',
    ],
  })
})

test('a built stage without its page, a README that leaves one out, and a page of no stage, are refused', () => {
  const files = {
    'CONTEXT.md': '# Words\n\n## plan\n\n## reading\n',
    'README.md': 'docs/work/reading.md',
    'docs/work/plan.md': '',
    'docs/work/awards.md': '',
    'domain/src/plan/plan.ts': '',
    'domain/src/reading/reading.ts': '',
  }
  expect(checked('check-stages', files)).toEqual({
    code: 1,
    said: [
      'docs/work/reading.md is missing',
      'README.md does not lead to docs/work/plan.md',
      'docs/work/awards.md: no stage has this name',
      'CONTEXT.md: its sections are not in the order of domain/src/stages.ts',
      'check-stages: 5 files, 4 problems (3 stages, 2 built)',
    ],
  })
})

test('a start page that is too heavy, or brings the schemas along, is refused', () => {
  const page = { file: 'assets/page.js', imports: ['index.html'] }
  const manifest = { 'index.html': { file: 'assets/main.js' }, 'src/conference/StartPage.tsx': page }
  // Digests stand for code that no compression halves again.
  const noise = Array.from({ length: 6000 }, (_, at) => createHash('sha256').update(String(at)).digest('base64')).join('')
  const { code, said } = checked('check-page', {
    'web/dist/.vite/manifest.json': JSON.stringify(manifest),
    'web/dist/assets/main.js': noise,
    'web/dist/assets/page.js': 'class ZodError {}',
    'web/dist/appearance.js': '',
  })
  expect(code).toBe(1)
  expect(said).toEqual([
    expect.stringMatching(/^the scripts of "\/" are \d+\.\d kB gz, at most 150\.0 kB/),
    'assets/page.js holds zod',
    expect.stringMatching(/^check-page: 3 files, 2 problems/),
  ])
})
