import type { Lines, Sureness } from '../found.ts'
import type { Passage, Repair } from '../reading.ts'

/** All the text of a paper in one piece, paragraph under paragraph; for each of its letters the line and column that it stands on. */
export type Whole = {
  readonly text: string
  readonly folded: string
  readonly line: readonly number[]
  readonly column: readonly number[]
  readonly repairs: ReadonlyMap<number, readonly Repair[]>
}
/** A piece of the paper, without blanks at its ends. Rules match on `folded`; `text` is what is shown. */
export type Stretch = { readonly whole: Whole; readonly from: number; readonly to: number; readonly text: string; readonly folded: string }

export function stretch(whole: Whole, from: number, to: number): Stretch {
  let [first, last] = [from, to]
  while (first < last && /\s/.test(whole.text.charAt(first))) first++
  while (last > first && /\s/.test(whole.text.charAt(last - 1))) last--
  return { whole, from: first, to: last, text: onOneLine(whole.text, first, last), folded: onOneLine(whole.folded, first, last) }
}

const onOneLine = (text: string, from: number, to: number): string => text.slice(from, to).replaceAll('\n', ' ')

/** From and to are counted inside the stretch. */
export const cut = (of: Stretch, from: number, to: number = of.to - of.from): Stretch => stretch(of.whole, of.from + from, of.from + to)
export const isEmpty = (of: Stretch): boolean => of.from === of.to
/** From the beginning of the first to the end of the last. */
export const span = (first: Stretch, last: Stretch): Stretch => stretch(first.whole, first.from, last.to)

export function linesOf({ whole, from, to }: Stretch): Lines {
  return [whole.line[from] ?? 0, whole.line[Math.max(from, to - 1)] ?? 0]
}

const NONE: readonly Repair[] = []
const RANK: Record<Sureness, number> = { high: 0, medium: 1, low: 2 }

/** The repairs that lie inside a stretch, with their places in the whole text. */
function repairsIn(of: Stretch): { at: number; repair: Repair }[] {
  const found: { at: number; repair: Repair }[] = []
  for (let at = of.from; at < of.to; at++) {
    const on = of.whole.repairs.get(of.whole.line[at] ?? 0) ?? NONE
    for (const repair of on) if (repair.from === of.whole.column[at]) found.push({ at, repair })
  }
  return found
}

const endOf = (whole: Whole, at: number, repair: Repair): number => {
  let end = at
  while (whole.line[end] === repair.line && (whole.column[end] ?? 0) < repair.to) end++
  return end
}

/** What a finding shows of itself: wording, lines, how sure, and the damaged wording where words were restored. */
export function passage(of: Stretch): Passage {
  const repairs = of.whole.repairs.size === 0 ? [] : repairsIn(of)
  const sureness = repairs.reduce<Sureness>((least, { repair }) => (RANK[repair.sureness] > RANK[least] ? repair.sureness : least), 'high')
  const shown = { text: of.text, lines: linesOf(of), confidence: sureness }
  return repairs.length === 0 ? shown : { ...shown, ocr: damaged(of, repairs) }
}

function damaged(of: Stretch, repairs: readonly { at: number; repair: Repair }[]): string {
  let [text, done] = ['', of.from]
  for (const { at, repair } of repairs) {
    if (at < done) continue
    text += of.whole.text.slice(done, at) + repair.original
    done = Math.min(of.to, endOf(of.whole, at, repair))
  }
  return text + of.whole.text.slice(done, of.to)
}
