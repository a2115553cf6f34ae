import { canonical } from '../../shared/vietnamese.ts'
import { spoken } from '../findings/conference.ts'
import type { Scene } from '../findings/scene.ts'
import { every } from '../lines/search.ts'
import { linesOf, type Stretch } from '../lines/stretch.ts'
import type { Reading, Repair, Warning } from '../reading.ts'

/** Names of the event that differ from its title, words that are probably mistyped, and words that were restored. */
export const wordingWarnings = (reading: Omit<Reading, 'warnings'>, scene: Scene, repairs: readonly Repair[]): Warning[] => [
  ...reading.conference.aliases.map(({ text, lines }) => ({ code: 'name-differs', text: `Hội nghị được gọi khác: ${text}.`, lines })),
  ...(repairs.length === 0 ? typosIn(spoken(scene.paper)) : []),
  ...repairWarnings(repairs),
]

const USUAL = 4
type Pair = { readonly folded: string; readonly written: string; readonly at: Stretch }

/** A pair of words that the paper writes one way at least four times and another way once: "khen thưởng", "khen thường". */
function typosIn(said: readonly Stretch[]): Warning[] {
  const pairs = said.flatMap(pairsIn)
  const counts = new Map<string, Map<string, number>>()
  for (const { folded, written } of pairs) {
    const ways = counts.get(folded) ?? new Map<string, number>()
    counts.set(folded, ways.set(written, (ways.get(written) ?? 0) + 1))
  }
  return pairs.flatMap(({ folded, written, at }) => {
    const [usual, times] = [...(counts.get(folded) ?? [])].sort((a, b) => b[1] - a[1])[0] ?? ['', 0]
    if (usual === written || times < USUAL || counts.get(folded)?.get(written) !== 1 || !differsByMark(usual, written)) return []
    const printed = pairs.find((pair) => pair.written === usual)?.at.text.toLowerCase()
    return [{ code: 'possible-typo', text: `“${at.text}” có thể là “${printed}”.`, lines: linesOf(at) }]
  })
}

/** One word of the two differs: the same pair of sounds by chance ("các cấp", "cạc cap") differs in both. */
const differsByMark = (a: string, b: string): boolean => {
  const [x, y] = [a.split(' '), b.split(' ')]
  return x.filter((word, index) => word !== y[index]).length === 1
}

function pairsIn(of: Stretch): Pair[] {
  const words = every(/[\p{L}]{2,}/u, of).map(({ all }) => all)
  return words.slice(1).flatMap((word, index) => {
    const previous = words[index]
    if (!previous || word.from - previous.to !== 1) return []
    const at = { ...word, from: previous.from, text: `${previous.text} ${word.text}` }
    return [{ folded: `${previous.folded} ${word.folded}`, written: canonical(at.text), at }]
  })
}

/** One warning a line: its restored words, and those that nobody can read. */
function repairWarnings(repairs: readonly Repair[]): Warning[] {
  const lines = [...new Set(repairs.map(({ line }) => line))]
  return lines.flatMap((line) => {
    const here = repairs.filter((repair) => repair.line === line)
    const [read, unread] = [here.filter((one) => one.restored !== one.original), here.filter((one) => one.restored === one.original)]
    return [
      ...(read.length > 0
        ? [
            {
              code: 'repaired-word',
              text: read.map(({ original, restored }) => `${original} → ${restored}`).join('; '),
              lines: [line, line] as const,
            },
          ]
        : []),
      ...(unread.length > 0
        ? [{ code: 'unreadable-word', text: unread.map(({ original }) => original).join('; '), lines: [line, line] as const }]
        : []),
    ]
  })
}
