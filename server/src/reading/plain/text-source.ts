import { decodeLegacy } from '@guong-sang/domain/reading/legacy/encoding.ts'
import { fromWindows1252 } from '@guong-sang/domain/reading/legacy/windows-1252.ts'
import type { SourceNote, SourceText } from '@guong-sang/domain/reading/source.ts'
import { limits } from '../limits.ts'
import { numbered } from '../numbered.ts'
import { Unreadable } from '../refusal.ts'

/** A text file, or text that was pasted, as lines. Its encoding is found out; form feeds turn the page. */
export function textSource(bytes: Uint8Array): SourceText {
  if (bytes.length > limits.textBytes) throw new Unreadable('reading.too-big', { megabytes: limits.textBytes / 1024 ** 2 })
  const decoded = decodeLegacy(unixLines(textOf(bytes)))
  const drafts = decoded.text
    .replace(/\n$/, '')
    .split('\f')
    .flatMap((sheet, at) => sheet.split('\n').map((text) => ({ text, page: at + 1 })))
  if (drafts.every((line) => line.text.trim() === '')) throw new Unreadable('reading.empty')
  const notes: SourceNote[] = decoded.encoding === 'unicode' ? [] : [{ code: 'reading.note.old-letters', detail: decoded.encoding }]
  return { kind: 'text', pages: drafts.at(-1)?.page ?? 1, lines: numbered(drafts), notes }
}

const unixLines = (text: string): string => text.replace(/\r\n?|[\u2028\u2029]/g, '\n')

const BOMS: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

function textOf(bytes: Uint8Array): string {
  const marked = BOMS.find(([, bom]) => bom.every((byte, at) => bytes[at] === byte))?.[0] ?? utf16WithoutMark(bytes)
  if (marked) return printable(new TextDecoder(marked).decode(bytes))
  try {
    return printable(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    if (error instanceof Unreadable) throw error
    return printable(fromWindows1252(bytes))
  }
}

/** UTF-16 betrays itself by the zero bytes of its spaces and digits, all in even or all in odd places. */
function utf16WithoutMark(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, 4096)
  const zeros = [0, 0]
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  const enough = sample.length / 8
  if (odd > enough && even * 8 < odd) return 'utf-16le'
  return even > enough && odd * 8 < even ? 'utf-16be' : undefined
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells a program from a text
const CONTROL = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g
/** A text with more control characters than one in this many letters is none. */
const LETTERS_A_CONTROL = 200

function printable(text: string): string {
  const controls = text.match(CONTROL)?.length ?? 0
  if (controls * LETTERS_A_CONTROL > text.length) throw new Unreadable('reading.unknown-kind')
  return text
}
