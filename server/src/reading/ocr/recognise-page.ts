import type { SourceNote } from '@guong-sang/domain/reading/source.ts'
import type { Canvas } from '@napi-rs/canvas'
import { linesOfPage } from '../layout/page-lines.ts'
import type { LineDraft } from '../numbered.ts'
import type { Progress } from '../source-of.ts'
import { columnsAgain } from './columns-again.ts'
import { quartersOf, wordsOf } from './engine.ts'
import type { Gray } from './gray.ts'
import { evenLight, grayOf } from './gray.ts'
import { lieOf } from './tilt.ts'
import type { Turn } from './turn.ts'
import { turnedBy } from './turn.ts'
import type { Word } from './words.ts'
import { surenessOf, wordsFrom } from './words.ts'

export type Recognised = { readonly lines: readonly LineDraft[]; readonly notes: readonly SourceNote[] }

/** Degrees: the recogniser copes with less by itself. */
const STRAIGHT_ENOUGH = 0.25
/** 0-100: a page less sure than this was perhaps read upside down. */
const DOUBTFUL = 55

/** Reads a page from its picture: turned upright by the orientation data where it looks turned, straightened, light evened. */
export async function recognisePage(picture: Canvas, page: number, progress: Progress): Promise<Recognised> {
  await progress.turnToRecognise()
  const seen = grayOf(picture)
  const turn = await turnOf(picture, seen)
  const first = await readTurned(picture, turn, seen)
  const sureness = surenessOf(first.words)
  const more = sureness >= DOUBTFUL ? 0 : await quartersOf(first.gray)
  if (!more) return answer(first, page, turn)
  const again = { quarters: (turn.quarters + more) % 4, tilt: turn.tilt }
  const second = await readTurned(picture, again, seen)
  return surenessOf(second.words) > sureness ? answer(second, page, again) : answer(first, page, turn)
}

/** How a page must be turned to stand upright and straight. The orientation data are asked only where the ink looks turned, on the straightened page. */
export async function turnOf(picture: Canvas, gray: Gray): Promise<Turn> {
  const lie = lieOf(gray)
  const tilt = Math.abs(lie.tilt) < STRAIGHT_ENOUGH ? 0 : Math.round(lie.tilt * 100) / 100
  if (!lie.sideways && !lie.headDown) return { quarters: 0, tilt }
  const quarters = lie.sideways ? 1 : 0
  const straight = grayOf(turnedBy(picture, { quarters, tilt }))
  const found = await quartersOf(straight)
  const headDown = found === null ? lieOf(straight).headDown : found === 2
  return { quarters: headDown ? quarters + 2 : quarters, tilt }
}

type ReadPicture = { readonly words: readonly Word[]; readonly gray: Gray }

async function readTurned(picture: Canvas, turn: Turn, seen: Gray): Promise<ReadPicture> {
  const straight = turnedBy(picture, turn)
  const gray = evenLight(straight === picture ? seen : grayOf(straight))
  return { gray, words: await columnsAgain(wordsFrom(await wordsOf(gray)), gray) }
}

function answer({ words, gray }: ReadPicture, page: number, turn: Turn): Recognised {
  const notes: SourceNote[] = [{ code: 'reading.note.recognised', page, detail: String(Math.round(surenessOf(words))) }]
  if (turn.quarters !== 0) notes.push({ code: 'reading.note.turned', page, detail: String(turn.quarters * 90) })
  if (turn.tilt !== 0) notes.push({ code: 'reading.note.straightened', page, detail: String(turn.tilt) })
  return { lines: linesOfPage(words, { page, width: gray.width, height: gray.height, sizes: 'unknown' }), notes }
}
