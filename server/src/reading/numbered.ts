import type { SourceLine } from '@guong-sang/domain/reading/source.ts'
import { limits } from './limits.ts'
import { Unreadable } from './refusal.ts'

export type LineDraft = Omit<SourceLine, 'n'>

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
const UNPRINTED = /[\u0000-\u0008\u000b-\u001f\u007f\u200b\u2060\ufeff]/g

/** Numbers the lines from 1, NFC, without characters that print nothing. Refuses more than the limits allow. */
export function numbered(drafts: readonly LineDraft[]): SourceLine[] {
  if (drafts.length > limits.lines) throw new Unreadable('reading.too-long', { lines: drafts.length, most: limits.lines })
  let letters = 0
  const lines = drafts.map((draft, at) => {
    letters += draft.text.length
    return { n: at + 1, ...draft, text: clean(draft.text), ...(draft.cells ? { cells: draft.cells.map(clean) } : {}) }
  })
  if (letters > limits.letters) throw new Unreadable('reading.too-long', { lines: drafts.length, most: limits.lines })
  return lines
}

const clean = (text: string): string => text.replace(UNPRINTED, '').normalize('NFC')
