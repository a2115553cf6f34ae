import type { SourceText } from '@guong-sang/domain/reading/source.ts'
import { limits } from '../limits.ts'
import { numbered } from '../numbered.ts'
import { Unreadable } from '../refusal.ts'
import type { Progress } from '../source-of.ts'
import type { Recognised } from './recognise-page.ts'
import { recognisePage } from './recognise-page.ts'
import { withRomanHeadings } from './roman-headings.ts'
import { sheetsOf } from './sheets.ts'

/** Photos or scans as lines, one page after the other; a TIFF may hold several. */
export async function picturesSource(files: readonly Uint8Array[], progress: Progress): Promise<SourceText> {
  const sheets = await Promise.all(files.map(sheetsOf))
  const pages = sheets.flatMap(({ count, sheet }) => Array.from({ length: count }, (_, at) => () => sheet(at + 1)))
  if (pages.length > limits.pages) throw new Unreadable('reading.too-many-pages', { pages: pages.length, most: limits.pages })
  const read: Recognised[] = []
  for (const [at, page] of pages.entries()) {
    progress.onPage(at + 1, pages.length)
    const picture = page()
    if (picture) read.push(await recognisePage(picture, at + 1, progress))
  }
  const lines = numbered(withRomanHeadings(read.flatMap((page) => page.lines)))
  if (lines.length === 0) throw new Unreadable('reading.no-text')
  return { kind: 'scan', pages: pages.length, lines, notes: read.flatMap((page) => page.notes) }
}
