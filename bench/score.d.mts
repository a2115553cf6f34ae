/** What score.mjs answers; its rules are written there. */
export type Score = {
  readonly score: number
  readonly hits: number
  readonly missed: number
  readonly invented: number
  readonly words: number
  readonly lines: number
  readonly notes: readonly string[]
}
export function score(reading: unknown, truth: unknown): Score
