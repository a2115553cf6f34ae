import { writeFileSync } from 'node:fs'

/** A vitest reporter that leaves the counts of a run, and what each file took with its imports and hooks, as JSON in GS_TEST_COUNTS. */
// biome-ignore lint/style/noDefaultExport: vitest takes a reporter by its default export
export default class CountTests {
  /**
   * @param {ReadonlyArray<import('vitest/node').TestModule>} modules
   * @param {ReadonlyArray<unknown>} errors outside any test
   */
  onTestRunEnd(modules, errors) {
    const states = modules.flatMap((module) => [...module.children.allTests()]).map((test) => test.result().state)
    const count = (/** @type {string} */ state) => states.filter((one) => one === state).length
    // A file that cannot be loaded has no tests and is one failure.
    const broken = modules.filter((module) => module.errors().length > 0)
    const files = modules.map((module) => {
      const { collectDuration, setupDuration, duration } = module.diagnostic()
      return { name: module.relativeModuleId, ms: collectDuration + setupDuration + duration }
    })
    const counts = {
      passed: count('passed'),
      failed: count('failed') + broken.length + errors.length,
      skipped: count('skipped') + count('pending'),
      files,
    }
    if (process.env.GS_TEST_COUNTS) writeFileSync(process.env.GS_TEST_COUNTS, JSON.stringify(counts))
  }
}
