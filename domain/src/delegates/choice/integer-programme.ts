/** A whole-number programme as any solver takes it; all numbers are integers. */
export type Terms = readonly (readonly [column: number, by: number])[]
export type Row = {
  readonly terms: Terms
  readonly low?: number
  readonly high?: number
  /** Few answers reach this row's low bound: a solver does well to shut out first who cannot be in any of them. */
  readonly tight?: true
}
export type IntegerProgramme = {
  /** Inclusive bounds of each column. */
  readonly columns: readonly { readonly low: number; readonly high: number }[]
  readonly rows: readonly Row[]
  readonly maximise: Terms
  /** An answer known to hold, to begin from. */
  readonly start?: readonly number[]
}

/** Only `infeasible` was proved impossible; `stopped` ran out of time, with the best list so far where there is one. */
export type Solved =
  | { readonly kind: 'optimal'; readonly values: readonly number[] }
  | { readonly kind: 'infeasible' }
  | { readonly kind: 'stopped'; readonly values: readonly number[] | null; readonly bound: number | null }
export type Solve = (programme: IntegerProgramme) => Promise<Solved>

export const totalOf = (terms: Terms, values: readonly number[]) => terms.reduce((sum, [column, by]) => sum + by * (values[column] ?? 0), 0)
export const minimised = (terms: Terms): Terms => terms.map(([column, by]) => [column, -by])
