import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { filesUnder, isTest } from './files.mjs'
import { node24, root, say, written } from './ground.mjs'

/** Builds the web when one of its sources, a message or the lock differs from what the last build was made of. @returns {boolean} built */
export function buildWeb() {
  const sources = ['web', 'domain/src', 'messages'].flatMap((folder) => filesUnder(root, folder)).filter((path) => !isTest(path))
  const hash = createHash('sha256')
  for (const path of [...sources, 'package-lock.json']) hash.update(`${path}\0`).update(readFileSync(join(root, path)))
  const wanted = hash.digest('hex')
  if (written('web/dist/.sources') === wanted) return true
  say('đang dựng giao diện')
  const args = [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn']
  const { status } = spawnSync(node24(), args, { cwd: join(root, 'web'), stdio: 'inherit' })
  if (status !== 0) return false
  compress('web/dist/assets')
  writeFileSync(join(root, 'web/dist/.sources'), wanted)
  return true
}

/** Writes each script and style beside itself as Brotli, once: the server sends it to whoever takes it, over weak links above all. @param {string} folder */
function compress(folder) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9 }
  for (const path of filesUnder(root, folder).filter((one) => /\.(js|css|svg)$/.test(one)))
    writeFileSync(join(root, `${path}.br`), brotliCompressSync(readFileSync(join(root, path)), { params }))
}
