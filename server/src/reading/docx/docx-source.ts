import { decodeLegacy } from '@guong-sang/domain/reading/legacy/encoding.ts'
import type { SourceNote, SourceText } from '@guong-sang/domain/reading/source.ts'
import type { LineDraft } from '../numbered.ts'
import { numbered } from '../numbered.ts'
import { Unreadable } from '../refusal.ts'
import type { Progress } from '../source-of.ts'
import type { Context } from './body.ts'
import { linesOf, sectionsOf } from './body.ts'
import { numberingOf } from './numbering.ts'
import type { WordPackage } from './package.ts'
import { openWord } from './package.ts'
import { picturesOf } from './pictures.ts'
import { stylesOf } from './styles.ts'
import type { Element } from './xml.ts'
import { child, childrenOf } from './xml.ts'

/** A document with less text and pictures in it is a scan that was pasted into Word. */
const FEW_LETTERS = 200

/** A Word document as lines: one a paragraph or soft-broken part of it, one a row of a real table; headers first, footers last. */
export async function docxSource(bytes: Uint8Array, progress: Progress): Promise<SourceText> {
  const word = openWord(bytes)
  const body = child(word.main, 'body')
  if (!body) throw new Unreadable('reading.broken')
  const styles = stylesOf(word.part('styles'))
  const numbers = numberingOf(word.part('numbering'), styles.numberOf)
  const context: Context = { styles, numbers, found: { hidden: false, legacy: false }, page: 1 }
  const [section] = sectionsOf(body)
  const head = marginLines(word, section, { ...context, page: 1 }, 'headerReference')
  const text = linesOf(body, context)
  const foot = marginLines(word, section, { ...context, page: context.page }, 'footerReference')
  const drafts = [...head, ...text, ...foot]
  const letters = drafts.reduce((sum, line) => sum + line.text.trim().length, 0)
  const scans = letters < FEW_LETTERS ? picturesOf(word) : []
  if (scans.length > 0) return scansSource(scans, progress)
  if (letters === 0) throw new Unreadable('reading.no-text')
  const decoded = context.found.legacy ? { drafts, legacy: true } : decodedWhole(drafts)
  return { kind: 'docx', pages: context.page, lines: numbered(decoded.drafts), notes: notesOf(word, context, decoded.legacy) }
}

async function scansSource(scans: readonly Uint8Array[], progress: Progress): Promise<SourceText> {
  const { picturesSource } = await import('../ocr/picture-source.ts')
  return picturesSource(scans, progress)
}

/** What stands in the margin of the first page, unless it is only a page number. */
function marginLines(word: WordPackage, section: Element | undefined, context: Context, name: string): LineDraft[] {
  const references = childrenOf(section, name)
  const first = child(section, 'titlePg') ? references.find((one) => one.attributes.type === 'first') : undefined
  const reference = first ?? references.find((one) => one.attributes.type === 'default')
  const part = reference?.attributes.id === undefined ? undefined : word.partById(reference.attributes.id)
  return part ? linesOf(part, context).filter((line) => /\p{L}/u.test(line.text)) : []
}

/** Files whose fonts do not tell that their letters are old. */
function decodedWhole(drafts: readonly LineDraft[]): { drafts: readonly LineDraft[]; legacy: boolean } {
  const decoded = decodeLegacy(drafts.map((line) => line.text.replaceAll('\n', ' ')).join('\n'))
  if (decoded.encoding === 'unicode') return { drafts, legacy: false }
  const texts = decoded.text.split('\n')
  return {
    legacy: true,
    drafts: drafts.map((line, at) => {
      const text = texts[at] ?? line.text
      return { ...line, text, ...(line.cells ? { cells: text.split(' | ') } : {}) }
    }),
  }
}

function notesOf(word: WordPackage, context: Context, legacy: boolean): SourceNote[] {
  const notes: SourceNote[] = []
  if (word.macros) notes.push({ code: 'reading.note.macros-ignored' })
  if (context.found.hidden) notes.push({ code: 'reading.note.hidden-text' })
  if (legacy) notes.push({ code: 'reading.note.old-letters' })
  return notes
}
