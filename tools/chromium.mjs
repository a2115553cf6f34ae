/** A Chromium for the tests in a real browser. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .map((name) => process.env[name])
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [join(folder, 'Google/Chrome/Application/chrome.exe'), join(folder, 'Microsoft/Edge/Application/msedge.exe')]),
]

/** @returns {string | null} */
function installed() {
  const named = process.env.CHROMIUM_PATH
  if (named) return existsSync(named) ? named : null
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  const found = [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...places].find((path) => existsSync(path))
  return found ?? null
}

const rootOnDebian = () => process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get')

/** Path of a Chromium, or the line to type that brings one. @returns {{ path: string } | { type: string }} */
export function findChromium() {
  const found = installed()
  if (found) return { path: found }
  if (process.env.CHROMIUM_PATH) return { type: `CHROMIUM_PATH=${process.env.CHROMIUM_PATH} is not there: unset it, or name a Chromium` }
  if (!rootOnDebian()) return { type: 'sudo apt-get install --yes chromium   (or set CHROMIUM_PATH=/path/to/chrome)' }
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  for (const args of [
    ['update', '-qq'],
    ['install', '--yes', '-qq', '--no-install-recommends', 'chromium'],
  ]) {
    spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] })
  }
  const brought = installed()
  return brought ? { path: brought } : { type: 'apt-get install --yes chromium' }
}
