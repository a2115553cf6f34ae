import type { Stretch } from '../lines/stretch.ts'
import type { TaskKind } from '../reading.ts'
import type { Due } from './due.ts'

/** Who acts, as the headings above or the sentence itself say. */
export type Who = { readonly owner: Stretch | null; readonly request: boolean }
/** A task while it is being read. */
export type Draft = Who & {
  readonly text: Stretch
  readonly due: Due | null
  /** Where a rule knows the kinds from more than the words of the task. */
  readonly kinds: readonly TaskKind[] | null
  readonly label: string | null
}
export const nobody: Who = { owner: null, request: false }
