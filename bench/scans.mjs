/**
 * What a scanned page costs beside Tesseract alone on the same picture (rasterising not counted), and how much memory the whole takes:
 * `npm run bench -- scans`. Targets: 1.3 times, 600 MB.
 */
import { readFileSync } from 'node:fs'
import { closeEngine, wordsOf } from '../server/src/reading/ocr/engine.ts'
import { grayOf } from '../server/src/reading/ocr/gray.ts'
import { recognisePage } from '../server/src/reading/ocr/recognise-page.ts'
import { openPdf } from '../server/src/reading/pdf/open-pdf.ts'
import { pictureOfPage } from '../server/src/reading/pdf/page-raster.ts'

const progress = { onPage: () => {}, turnToRecognise: async () => {} }
const figure = (/** @type {string} */ name, /** @type {number} */ value, /** @type {string} */ unit, note = '') =>
  console.log(JSON.stringify({ name, value: Number(value.toFixed(3)), unit, note }))

async function cpuOf(/** @type {() => Promise<unknown>} */ work) {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

let peak = 0
const look = setInterval(() => {
  peak = Math.max(peak, process.memoryUsage.rss())
}, 20)
for (const name of ['s-kien-moc-mono.pdf', 's-loi-bac-bad-layer.pdf']) {
  const pdf = await openPdf(new Uint8Array(readFileSync(new URL(`../plans/files/${name}`, import.meta.url))))
  let alone = 0
  let ours = 0
  for (let number = 1; number <= pdf.numPages; number++) {
    const picture = await pictureOfPage(await pdf.getPage(number))
    const gray = grayOf(picture)
    if (number === 1) await wordsOf(gray)
    alone += await cpuOf(() => wordsOf(gray))
    ours += await cpuOf(() => recognisePage(picture, number, progress))
  }
  figure(`${name}: a page`, ours / pdf.numPages, 'ms CPU', `Tesseract alone ${Math.round(alone / pdf.numPages)} ms`)
  figure(`${name}: beside Tesseract alone`, ours / alone, 'times')
  await pdf.loadingTask.destroy()
}
clearInterval(look)
await closeEngine()
figure('scans: most memory of the process', peak / 1e6, 'MB')
