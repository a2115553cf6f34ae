import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from './ground.mjs'

/**
 * Runs the test files of one kind, called *.<kind>.ts, beside the usual ones.
 * @param {string} kind
 * @param {Record<string, string>} settings
 * @returns {number} exit code
 */
export function runVitest(kind, settings) {
  const args = [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--config', `vitest.${kind}.config.ts`]
  return spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...settings } }).status ?? 1
}
