import type { Lexicon } from './restore/lexicon.ts'

/** Names that a rule may be sure of, from the table of units; empty lists where nothing is known. */
export type Places = { readonly provinces: readonly string[]; readonly communes: readonly string[] }
/** What the reader brings along besides its rules. Without a lexicon damaged text is read as it is. */
export type Knowledge = { readonly places: Places; readonly lexicon: Lexicon | null }
export const noKnowledge: Knowledge = { places: { provinces: [], communes: [] }, lexicon: null }
