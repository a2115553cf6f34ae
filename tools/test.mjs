/** npm test: sets up, runs every check and every test, and ends with one line: `N passed, N failed`. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, sep } from 'node:path'
import { findChromium } from './chromium.mjs'
import { buildWeb, install, node24, root } from './ground.mjs'

const bin = (/** @type {string} */ path) => join('node_modules', path)
const own = (/** @type {string} */ name) => ({ name, args: [join('tools', `check-${name}.mjs`)] })
const checks = [
  { name: 'style', args: [bin('@biomejs/biome/bin/biome'), 'check', '.'] },
  { name: 'types', args: [bin('typescript/bin/tsc'), '-p', 'tsconfig.json'] },
  { name: 'types of the web', args: [bin('typescript/bin/tsc'), '-p', 'web/tsconfig.json'] },
  { name: 'types of the tools', args: [bin('typescript/bin/tsc'), '-p', 'tools/tsconfig.json'] },
  ...['structure', 'stages', 'boundaries', 'messages', 'sizes', 'lock', 'licences'].map(own),
  { name: 'unused', args: [bin('knip/bin/knip.js'), '--no-progress'] },
]

const seconds = (/** @type {number} */ ms) => `${(ms / 1000).toFixed(1)} s`

/** @param {{ name: string, args: string[] }} check @returns {boolean} whether it passed */
function passes({ name, args }) {
  const from = performance.now()
  const { status, stdout, stderr } = spawnSync(node24(), args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 })
  console.log(`${status === 0 ? 'ok  ' : 'FAIL'} ${name} (${seconds(performance.now() - from)})`)
  const words = `${stdout}${stderr}`.trim()
  if (words !== '' && (status !== 0 || args[0]?.startsWith('tools'))) console.log(words.slice(-20_000))
  return status === 0
}

/**
 * Counts of one run and its files by how long they took. A file that could not be loaded counts as one failure.
 * @param {{ testResults: { name: string, status: string, startTime: number, endTime: number, assertionResults: { status: string }[] }[] }} report
 */
function counted({ testResults }) {
  const all = testResults.flatMap((file) => file.assertionResults)
  const broken = testResults.filter((file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'))
  const slowest = testResults
    .map((file) => ({ name: relative(root, file.name).split(sep).join('/'), ms: file.endTime - file.startTime }))
    .sort((a, b) => b.ms - a.ms)
  return {
    passed: all.filter((test) => test.status === 'passed').length,
    failed: all.filter((test) => test.status === 'failed').length + broken.length,
    skipped: all.filter((test) => test.status !== 'passed' && test.status !== 'failed').length,
    slowest: slowest.slice(0, 10),
  }
}

/** @param {string} chromium @param {string[]} asked */
function runTests(chromium, asked) {
  const folder = mkdtempSync(join(tmpdir(), 'guong-sang-test-'))
  const out = join(folder, 'report.json')
  const args = [bin('vitest/vitest.mjs'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${out}`, ...asked]
  const { status } = spawnSync(node24(), args, { cwd: root, stdio: 'inherit', env: { ...process.env, CHROMIUM_PATH: chromium } })
  const result = existsSync(out) ? counted(JSON.parse(readFileSync(out, 'utf8'))) : { passed: 0, failed: 0, skipped: 0, slowest: [] }
  rmSync(folder, { recursive: true, force: true })
  // Vitest also fails on errors outside any test (an unhandled rejection, no file found).
  return status !== 0 && result.failed === 0 ? { ...result, failed: 1 } : result
}

install()
const chromium = findChromium()
if ('type' in chromium) {
  console.error(`No Chromium for the tests in a browser. Type: ${chromium.type}`)
  console.log('0 passed, 1 failed')
  process.exit(1)
}
const from = performance.now()
const done = [...checks.map(passes), buildWeb()]
done.push(passes({ name: 'page', args: [join('tools', 'check-page.mjs')] }))
const tests = runTests(chromium.path, process.argv.slice(2))
const failed = done.filter((ok) => !ok).length + tests.failed

console.log('\nslowest files:')
for (const { name, ms } of tests.slowest) console.log(`  ${seconds(ms).padStart(8)}  ${name}`)
console.log(
  `checks ${done.filter(Boolean).length} of ${done.length}, tests ${tests.passed}, skipped ${tests.skipped}, ${seconds(performance.now() - from)}`,
)
console.log(`${done.filter(Boolean).length + tests.passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
