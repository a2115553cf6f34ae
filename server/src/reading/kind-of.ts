import { hasZipEnd } from './docx/zip.ts'
import { Unreadable } from './refusal.ts'

export type FileKind = 'zip' | 'pdf' | 'ole' | 'picture' | 'text'

/** PDF readers look for the header this far into a file. */
const PDF_HEADER_WITHIN = 1024

/** What a file is, by its own first bytes, never by its name. Files that are two documents at once are refused. */
export function kindOf(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) throw new Unreadable('reading.empty')
  const kind = byFirstBytes(bytes)
  const pdfAt = latin1(bytes.subarray(0, PDF_HEADER_WITHIN)).indexOf('%PDF-')
  if (pdfAt === 0) return alone('pdf', bytes)
  if (kind === 'text') return pdfAt > 0 ? alone('pdf', bytes) : 'text'
  if (pdfAt > 0) throw new Unreadable('reading.two-documents')
  return kind === 'zip' ? 'zip' : alone(kind, bytes)
}

function alone(kind: FileKind, bytes: Uint8Array): FileKind {
  if (hasZipEnd(bytes)) throw new Unreadable('reading.two-documents')
  return kind
}

const SIGNATURES: readonly (readonly [FileKind, string])[] = [
  ['zip', 'PK\x03\x04'],
  ['zip', 'PK\x05\x06'],
  ['ole', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['picture', '\x89PNG\r\n\x1a\n'],
  ['picture', '\xff\xd8\xff'],
  ['picture', 'II*\0'],
  ['picture', 'MM\0*'],
  ['text', '\xff\xfe'],
  ['text', '\xfe\xff'],
]
const HEIF_BRANDS = /^(?:heic|heix|hevc|hevx|heim|heis|mif1|msf1|avif)$/

function byFirstBytes(bytes: Uint8Array): FileKind {
  const head = latin1(bytes.subarray(0, 64))
  const found = SIGNATURES.find(([, signature]) => head.startsWith(signature))
  if (found) return found[0]
  if (head.slice(4, 8) === 'ftyp') throw new Unreadable(HEIF_BRANDS.test(head.slice(8, 12)) ? 'reading.heic' : 'reading.unknown-kind')
  if (head.startsWith('{\\rtf')) throw new Unreadable('reading.other-office', { kind: 'RTF' })
  if (/^(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html|\?xml)/i.test(head)) throw new Unreadable('reading.other-office', { kind: 'HTML' })
  return 'text'
}

const latin1 = (bytes: Uint8Array): string => String.fromCharCode(...bytes)
