/**
 * Feeds the parsers damaged files for so many minutes (0.2 where none are said): `npm run bench -- fuzz-reading MINUTES [SEED]`.
 * A child process reads; the parent notes what crashed it, took it more than 3 s of CPU or grew it over 700 MB, and saves the file.
 */
import { fork } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { mutant } from './fuzz/mutant.ts'

const MOST_MS = 3_000
const MOST_BYTES = 700e6
const [minutes = '0.2', first = String(Date.now() % 1e9)] = process.argv.slice(2)

if (process.send) await child()
else parent()

const cpuSince = (/** @type {NodeJS.CpuUsage} */ start) => {
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

async function child() {
  const { sourceOf } = await import('../server/src/reading/source-of.ts')
  const { Unreadable } = await import('../server/src/reading/refusal.ts')
  process.on('message', async (/** @type {number} */ seed) => {
    const { kind, bytes } = await mutant(seed)
    const start = process.cpuUsage()
    const result = await sourceOf(bytes, {
      name: 'x',
      // Recognising is Tesseract's work and takes too long here.
      turnToRecognise: async () => {
        throw new Unreadable('reading.cancelled')
      },
    })
    const code = result.ok ? 'read' : result.refusal.code
    process.send?.({
      seed,
      kind,
      code,
      why: result.ok ? '' : (result.refusal.details?.why ?? ''),
      ms: cpuSince(start),
      rss: process.memoryUsage.rss(),
    })
  })
}

function parent() {
  const until = Date.now() + Number(minutes) * 60_000
  const codes = new Map()
  const found = []
  let seed = Number(first)
  let reader = start()
  let timer = setTimeout(() => {}, 0)

  function start() {
    const one = fork(import.meta.filename, [], { execArgv: ['--max-old-space-size=700'], stdio: ['ignore', 'ignore', 'ignore', 'ipc'] })
    one.on('message', heard)
    one.on('exit', (code, signal) => (Date.now() < until ? again(`ended: ${code ?? signal}`) : undefined))
    return one
  }
  function next() {
    if (Date.now() >= until) return finish()
    seed += 1
    timer = setTimeout(() => reader.kill('SIGKILL'), MOST_MS * 10)
    reader.send(seed)
  }
  function heard(/** @type {{ seed: number, kind: string, code: string, why: string, ms: number, rss: number }} */ said) {
    clearTimeout(timer)
    const key = `${said.kind} ${said.code}${said.why ? ` (${said.why.slice(0, 60)})` : ''}`
    codes.set(key, (codes.get(key) ?? 0) + 1)
    if (said.ms > MOST_MS || said.rss > MOST_BYTES) note(`${said.kind}: ${Math.round(said.ms)} ms, ${Math.round(said.rss / 1e6)} MB`)
    next()
  }
  async function again(/** @type {string} */ why) {
    clearTimeout(timer)
    await note(why)
    reader = start()
    next()
  }
  async function note(/** @type {string} */ why) {
    const { kind, bytes } = await mutant(seed)
    const path = join(tmpdir(), `fuzz-${seed}.${kind}`)
    writeFileSync(path, bytes)
    found.push(`${seed} ${why} ${path}`)
    console.error(seed, why, path)
  }
  function finish() {
    reader.removeAllListeners('exit')
    reader.kill()
    for (const [key, count] of [...codes].sort()) console.error(count, key)
    const files = [...codes.values()].reduce((sum, count) => sum + count, 0)
    console.log(JSON.stringify({ name: 'fuzz: files read', value: files, unit: 'files', note: `seeds ${Number(first) + 1} to ${seed}` }))
    console.log(
      JSON.stringify({
        name: 'fuzz: crashes, hangs and growths',
        value: found.length,
        unit: 'files',
        note: found.join('; ').slice(0, 500),
      }),
    )
  }
  next()
}
