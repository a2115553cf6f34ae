import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Worker } from 'tesseract.js'
import { createWorker, OEM, PSM } from 'tesseract.js'
import { OCR_DPI } from '../limits.ts'
import type { Gray } from './gray.ts'
import { pgmOf } from './gray.ts'

const require = createRequire(import.meta.url)
const dataOf = (name: string, folder: string): string => join(dirname(require.resolve(`@tesseract.js-data/${name}/package.json`)), folder)

/** One recogniser and one finder of page orientation a thread, each started when first needed. Data come from their packages; nothing is fetched or kept on disk. */
let reader: Promise<Worker> | undefined
let compass: Promise<Worker> | undefined

/** Pictures come without a resolution; Tesseract would guess and say so on stderr. */
const tuned = async (starting: Promise<Worker>): Promise<Worker> => {
  const worker = await starting
  await worker.setParameters({ user_defined_dpi: String(OCR_DPI) })
  return worker
}

/** Tesseract finds the columns of a page itself; a column that was cut out is one. */
const LAYOUTS: Readonly<Record<'page' | 'one-column', object>> = { page: {}, 'one-column': { tessedit_pageseg_mode: PSM.SINGLE_COLUMN } }

/** Each word of the page with its box, as tab-separated lines (Tesseract's own form). */
export async function wordsOf(gray: Gray, layout: 'page' | 'one-column' = 'page'): Promise<string> {
  reader ??= tuned(createWorker('vie', OEM.LSTM_ONLY, { langPath: dataOf('vie', '4.0.0_best_int'), cacheMethod: 'none', gzip: true }))
  const { data } = await (await reader).recognize(pgmOf(gray), LAYOUTS[layout], { text: false, tsv: true })
  return data.tsv ?? ''
}

/** Quarter turns clockwise that put the page upright; null where the finder cannot tell. */
export async function quartersOf(gray: Gray): Promise<number | null> {
  const options = { langPath: dataOf('osd', '4.0.0'), cacheMethod: 'none', gzip: true, legacyCore: true, legacyLang: true }
  compass ??= tuned(createWorker('osd', OEM.TESSERACT_ONLY, options))
  const { data } = await (await compass).detect(pgmOf(gray))
  return data.orientation_degrees === null ? null : ((360 - data.orientation_degrees) / 90) % 4
}

export async function closeEngine(): Promise<void> {
  const open = [reader, compass]
  reader = undefined
  compass = undefined
  for (const worker of open) await (await worker)?.terminate()
}
