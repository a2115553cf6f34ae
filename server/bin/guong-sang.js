#!/usr/bin/env node
// Runs on Node 18 and later, from any folder; the product itself runs on the Node that the repository carries.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const platform = process.platform === 'win32' ? 'win' : process.platform
const program = process.platform === 'win32' ? 'node.exe' : 'node'
const OWN_MAJOR = 24

/** The carried Node lies in the nearest node_modules above; where it is missing, a new enough Node of the machine does. */
function carriedNode() {
  for (let folder = here; ; folder = dirname(folder)) {
    for (const inside of [join('bin', program), program]) {
      const found = join(folder, 'node_modules', `node-${platform}-${process.arch}`, inside)
      if (existsSync(found)) return found
    }
    if (folder === dirname(folder)) break
  }
  return Number(process.versions.node.split('.')[0]) >= OWN_MAJOR ? process.execPath : null
}

const node = carriedNode()
if (node === null) {
  process.stderr.write(`Chưa có Node ${OWN_MAJOR} đi kèm. Hãy chạy "npm install" trong thư mục Gương Sáng rồi thử lại.\n`)
  process.exitCode = 69
} else {
  const child = spawn(node, [join(here, '..', 'src', 'cli.ts'), ...process.argv.slice(2)], { stdio: 'inherit' })
  const pass = (signal) => child.kill(signal)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, pass)
  child.on('error', (error) => {
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 70
  })
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 143)
  })
}
