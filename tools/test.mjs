/** npm test: sets up, runs every check and every test, and ends with one line: `N passed, N failed`. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { buildWeb } from './build-web.mjs'
import { findChromium } from './chromium.mjs'
import { install, node24, root } from './ground.mjs'

const bin = (/** @type {string} */ path) => join('node_modules', path)
const own = (/** @type {string} */ name) => ({ name, args: [join('tools', `check-${name}.mjs`)] })
const checks = [
  { name: 'style', args: [bin('@biomejs/biome/bin/biome'), 'check', '--max-diagnostics=50', '.'] },
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
  if (words !== '' && (status !== 0 || args[0]?.startsWith('tools'))) console.log(words.slice(0, 20_000))
  return status === 0
}

/** @param {string} chromium @param {string[]} asked @returns {{ passed: number, failed: number, skipped: number, files: { name: string, ms: number }[] }} */
function runTests(chromium, asked) {
  const out = join(root, 'node_modules', `.test-counts-${process.pid}.json`)
  const args = [bin('vitest/vitest.mjs'), 'run', '--reporter=default', '--reporter=./tools/count-tests.mjs', ...asked]
  const env = { ...process.env, CHROMIUM_PATH: chromium, GS_TEST_COUNTS: out }
  const { status } = spawnSync(node24(), args, { cwd: root, stdio: 'inherit', env })
  const counts = existsSync(out) ? JSON.parse(readFileSync(out, 'utf8')) : { passed: 0, failed: 0, skipped: 0, files: [] }
  rmSync(out, { force: true })
  return status !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts
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
for (const { name, ms } of tests.files.sort((a, b) => b.ms - a.ms).slice(0, 10)) console.log(`  ${seconds(ms).padStart(8)}  ${name}`)
console.log(
  `checks ${done.filter(Boolean).length} of ${done.length}, tests ${tests.passed}, skipped ${tests.skipped}, ${seconds(performance.now() - from)}`,
)
console.log(`${done.filter(Boolean).length + tests.passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
