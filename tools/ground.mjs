/** The ground that start, test and run stand on: what is installed, which Node runs the rest, whether the web is built. */
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))
const read = (/** @type {string} */ path) => readFileSync(join(root, path), 'utf8')
export const written = (/** @type {string} */ path) => (existsSync(join(root, path)) ? read(path) : null)

/** Says one line to the person who waits. @param {string} line */
export const say = (line) => console.log(`Gương Sáng: ${line}`)

/** Ends with a line that says what to do. @param {string} line @returns {never} */
export function giveUp(line) {
  console.error(`Gương Sáng: ${line}`)
  process.exit(1)
}

/** npm as a script for Node: its .cmd cannot be started without a shell on Windows. */
function npmScript() {
  const beside = dirname(process.execPath)
  const onPath = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'npm'))
  const guesses = [
    process.env.npm_execpath ?? '',
    join(beside, 'node_modules/npm/bin/npm-cli.js'),
    join(beside, '../lib/node_modules/npm/bin/npm-cli.js'),
    ...onPath,
  ]
  const found = guesses.find((path) => path !== '' && existsSync(path) && /npm-cli\.js$/.test(realpathSync(path)))
  return found ? realpathSync(found) : giveUp('không tìm thấy npm. Hãy chạy lệnh: npm ci')
}

/** Whether node_modules already holds what the lock asks for (a person ran npm install), packages of other systems aside. More than that does no harm. */
function installedByHand() {
  const hidden = written('node_modules/.package-lock.json')
  if (hidden === null) return false
  const have = JSON.parse(hidden).packages
  const want = JSON.parse(read('package-lock.json')).packages
  const entries = Object.entries(want).filter(([path]) => path.includes('node_modules/'))
  return entries.every(([path, entry]) => (have[path] ? have[path].version === entry.version : entry.optional === true))
}

/** Installs what the lock names, unless the stamp says that this lock was installed on this system. */
export function install() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19))
    giveUp(`cần Node từ 20.19 trở lên, máy đang có ${process.versions.node}: https://nodejs.org`)
  const stamp = 'node_modules/.lock-installed'
  const wanted = `${createHash('sha256').update(read('package-lock.json')).digest('hex')} ${process.platform} ${process.arch}`
  if (written(stamp) === wanted) return
  if (!installedByHand()) {
    say('đang cài các gói cần thiết (lần đầu mất khoảng một phút)')
    // Named, because NODE_ENV=production or a user's own setting would leave out what builds the web.
    const args = [npmScript(), 'ci', '--include=dev', '--include=optional', '--no-fund', '--no-audit', '--loglevel=error']
    const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' })
    if (status !== 0)
      giveUp('cài đặt không xong. Hãy kiểm tra kết nối mạng rồi chạy lại; nếu vẫn lỗi, xóa thư mục node_modules và chạy: npm ci')
  }
  writeFileSync(join(root, stamp), wanted)
}

/** The Node that runs TypeScript: the carried one, else the running one when it is new enough. */
export function node24() {
  const system = process.platform === 'win32' ? 'win' : process.platform
  const program = process.platform === 'win32' ? 'node.exe' : 'node'
  const carried = join(root, 'node_modules', `node-${system}-${process.arch}`, 'bin', program)
  if (existsSync(carried)) return carried
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath
  return giveUp(`không có sẵn Node 24 cho ${process.platform} ${process.arch}. Hãy cài Node 24 từ https://nodejs.org rồi chạy lại`)
}

/**
 * Runs a script on Node 24 and ends as it ends, its signals handed on.
 * @param {string} script path from the root of the repository
 * @param {string[]} args
 */
export function runOn24(script, args) {
  const child = spawn(node24(), ['--disable-warning=ExperimentalWarning', join(root, script), ...args], { cwd: root, stdio: 'inherit' })
  // A terminal sends Ctrl+C to the whole group; handing it on as well would arrive twice.
  /** @type {NodeJS.Signals[]} */
  const handed = process.stdin.isTTY ? ['SIGTERM', 'SIGHUP'] : ['SIGTERM', 'SIGHUP', 'SIGINT']
  for (const signal of handed) process.on(signal, () => child.kill(signal))
  if (process.stdin.isTTY) process.on('SIGINT', () => {})
  endWithNpm(() => child.kill('SIGTERM'))
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)))
}

/** npm ends on SIGTERM without telling the script it started: seen by who the parent is. @param {() => void} end */
function endWithNpm(end) {
  if (!process.env.npm_lifecycle_event || process.platform === 'win32') return
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    end()
  }, 500)
}
