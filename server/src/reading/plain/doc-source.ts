import { createRequire } from 'node:module'
import { decodeLegacy } from '@guong-sang/domain/reading/legacy/encoding.ts'
import type { SourceText } from '@guong-sang/domain/reading/source.ts'
import { numbered } from '../numbered.ts'
import { Unreadable } from '../refusal.ts'
import { checkCompound } from './compound.ts'

/** What is used of word-extractor 1.0.4, which brings no types. */
type Extractor = new () => { extract: (file: Buffer) => Promise<{ getBody: () => string }> }
const WordExtractor: Extractor = createRequire(import.meta.url)('word-extractor')

/** Names of streams are kept in UTF-16 inside the compound file. */
const streamName = (name: string): Buffer => Buffer.from(name, 'utf16le')
const ENCRYPTED = streamName('EncryptedPackage')
const WORD = streamName('WordDocument')
/** Word marks the end of a table cell with this. */
const CELL = '\u0007'
/** Byte 11 of Word's file block, bit 0: the document has a password. */
const LOCKED_AT = 11

/** The text of a Word 97-2003 document, without its numbers and looks: the note says so. */
export async function docSource(bytes: Uint8Array): Promise<SourceText> {
  const file = Buffer.from(bytes)
  if (file.includes(ENCRYPTED)) throw new Unreadable('reading.encrypted')
  if (!file.includes(WORD)) throw new Unreadable('reading.other-office', { kind: 'Office 97-2003' })
  if (locked(file)) throw new Unreadable('reading.encrypted')
  checkCompound(file)
  const document = await new WordExtractor().extract(file).catch(() => {
    throw new Unreadable('reading.broken')
  })
  const { text } = decodeLegacy(document.getBody().replace(/\r\n?/g, '\n').replaceAll(CELL, ' | '))
  if (text.trim() === '') throw new Unreadable('reading.no-text')
  const drafts = text
    .replace(/\n+$/, '')
    .split('\n')
    .map((line) => ({ text: line, page: 1 }))
  return { kind: 'doc', pages: 1, lines: numbered(drafts), notes: [{ code: 'reading.note.old-word' }] }
}

/** Word's file block begins with A5EC; it stands at the start of a sector. */
function locked(file: Buffer): boolean {
  for (let at = 512; at + LOCKED_AT < file.length; at += 512) {
    if (file[at] === 0xec && file[at + 1] === 0xa5) return ((file[at + LOCKED_AT] ?? 0) & 1) === 1
  }
  return false
}
