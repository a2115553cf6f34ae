import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { textOf } from '../platform/messages.ts'
import { limits } from './limits.ts'
import { closeReader, readFile } from './read-file.ts'
import type { ReadingRefusal } from './refusal.ts'
import { summaryOf } from './summary.ts'

const USAGE = 'Cách dùng: guong-sang read TỆP [--json]\n'
const UNREADABLE = 2
const WRONG_USE = 64

/** `guong-sang read FILE [--json]`: stdout holds the reading and nothing else, progress goes to stderr. Answers the exit code. */
export async function run(words: readonly string[]): Promise<number> {
  const files = words.filter((word) => !word.startsWith('-') || word === '-')
  const [file] = files
  if (file === undefined || files.length > 1 || words.some((word) => word.startsWith('--') && word !== '--json')) {
    process.stderr.write(USAGE)
    return WRONG_USE
  }
  const bytes = await bytesOf(file)
  if (bytes === null) {
    process.stderr.write(`Không mở được tệp "${file}". Hãy kiểm tra đường dẫn và quyền đọc tệp.\n`)
    return UNREADABLE
  }
  return print(await readShowingPages(bytes, file), words.includes('--json'))
}

/** No more than the reader would take is ever read from the disk. */
async function bytesOf(path: string): Promise<Uint8Array | null> {
  try {
    const file = await open(path)
    try {
      if (!(await file.stat()).isFile()) return null
      const buffer = new Uint8Array(Math.min((await file.stat()).size, limits.fileBytes + 1))
      const { bytesRead } = await file.read(buffer, 0, buffer.length, 0)
      return buffer.subarray(0, bytesRead)
    } finally {
      await file.close()
    }
  } catch {
    return null
  }
}

async function readShowingPages(bytes: Uint8Array, file: string) {
  const stop = new AbortController()
  process.once('SIGINT', () => stop.abort())
  try {
    return await readFile(bytes, {
      name: basename(file),
      signal: stop.signal,
      onPage: (page, pages) => process.stderr.write(`Đang đọc trang ${page}/${pages}\n`),
    })
  } finally {
    await closeReader()
  }
}

type Outcome = Awaited<ReturnType<typeof readFile>>

async function print(outcome: Outcome, json: boolean): Promise<number> {
  if (!outcome.ok) {
    process.stderr.write(wordsOf(outcome.refusal))
    return UNREADABLE
  }
  await written(json ? `${JSON.stringify(outcome.value.reading)}\n` : summaryOf(outcome.value))
  return 0
}

const wordsOf = ({ code, details }: ReadingRefusal): string =>
  [textOf(code, details) ?? code, textOf(`${code}-remedy`, details)]
    .filter((line) => line !== null)
    .join('\n')
    .concat('\n')

/** A pipe takes what it can: the process must not end before all of it is through. */
const written = (text: string): Promise<void> => new Promise((resolve) => process.stdout.write(text, () => resolve()))
