import type { SourceNote, SourceText } from '@guong-sang/domain/reading/source.ts'
import type { LineDraft } from '../numbered.ts'
import { numbered } from '../numbered.ts'
import { Unreadable } from '../refusal.ts'
import type { Progress } from '../source-of.ts'
import { recognisePage } from './recognise-page.ts'
import { sheetsOf } from './sheets.ts'

/** A photo or scan as lines; a TIFF may hold several pages. */
export async function pictureSource(bytes: Uint8Array, progress: Progress): Promise<SourceText> {
  const sheets = await sheetsOf(bytes)
  const drafts: LineDraft[] = []
  const notes: SourceNote[] = []
  for (let page = 1; page <= sheets.count; page++) {
    progress.onPage(page, sheets.count)
    const picture = sheets.sheet(page)
    if (!picture) continue
    const read = await recognisePage(picture, page, progress)
    drafts.push(...read.lines)
    notes.push(...read.notes)
  }
  if (drafts.length === 0) throw new Unreadable('reading.no-text')
  return { kind: 'scan', pages: sheets.count, lines: numbered(drafts), notes }
}
