/** What each hostile file costs until it is refused: `npm run bench -- hostile`. Targets: 1 s, 512 MB. */
import { closeReader, readFile } from '../server/src/reading/read-file.ts'
import { docxOf, p } from '../world/files/docx.ts'
import { hostileFiles } from '../world/files/hostile.ts'

const MB = 1e6
const figure = (/** @type {string} */ name, /** @type {number} */ value, /** @type {string} */ unit, note = '') =>
  console.log(JSON.stringify({ name, value: Number(value.toFixed(1)), unit, note }))

await readFile(docxOf({ body: p('KẾ HOẠCH') }), { name: 'warm-up' })
let slowest = 0
let heaviest = 0
for (const { name, bytes, code } of hostileFiles) {
  const file = bytes()
  const start = performance.now()
  const before = process.memoryUsage.rss()
  let peak = before
  const look = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss())
  }, 10)
  const result = await readFile(file, { name: 'x' })
  clearInterval(look)
  const ms = performance.now() - start
  slowest = Math.max(slowest, ms)
  heaviest = Math.max(heaviest, peak - before)
  const got = result.ok ? 'read' : result.refusal.code
  figure(`hostile: ${name}`, ms, 'ms', `${got === code ? '' : `expected ${code}, `}${got}, ${Math.round((peak - before) / MB)} MB more`)
}
await closeReader()
figure('hostile: slowest refusal', slowest, 'ms', `${hostileFiles.length} files`)
figure('hostile: most memory taken', heaviest / MB, 'MB', 'beside the file itself')
