/** What an English reader makes of Vietnamese letters: costs are −ln of the share in which `letters` were read so. */
export type Channel = {
  /** Number of every run of letters in the table. */
  readonly letters: ReadonlyMap<string, number>
  /** What was read → the runs of letters it may stand for, as (number of the run, cost) pairs laid flat. */
  readonly readings: ReadonlyMap<string, readonly number[]>
}

/** Longest run of letters and of reading that the table knows. */
export const LONGEST_LETTERS = 3
export const LONGEST_READING = 5
const NOTHING = '∅'

export function parseChannel(table: string): Channel {
  const letters = new Map<string, number>()
  const readings = new Map<string, number[]>()
  for (const row of table.split('\n')) {
    const [run, seen, list] = row.split('\t')
    if (!run || !seen || !list || run.startsWith('#')) continue
    letters.set(run, letters.size)
    addReadings(readings, { run: letters.size - 1, seen: Number(seen), parts: list.split(' ') })
  }
  for (const [run, n] of letters) if (run.length === 1 && !readsItself(readings, run, n)) addReading(readings, run, [n, ITSELF])
  return { letters, readings }
}

/** What an English reader never writes may still stand in a page that is damaged here and there. */
const ITSELF = 0.3
const readsItself = (readings: ReadonlyMap<string, readonly number[]>, run: string, n: number): boolean =>
  readings.get(run)?.some((value, i) => i % 2 === 0 && value === n) ?? false

function addReading(readings: Map<string, number[]>, read: string, [run, cost]: readonly [number, number]): void {
  const known = readings.get(read) ?? []
  known.push(run, cost)
  readings.set(read, known)
}

function addReadings(readings: Map<string, number[]>, row: { run: number; seen: number; parts: readonly string[] }): void {
  for (let i = 0; i + 1 < row.parts.length; i += 2) {
    const read = row.parts[i] === NOTHING ? '' : (row.parts[i] ?? '')
    const cost = -Math.log(Number(row.parts[i + 1]) / (row.seen + 1))
    addReading(readings, read, [row.run, cost])
  }
}
