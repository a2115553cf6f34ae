import type { FoundValue } from '../found.ts'
import { passage, type Stretch } from '../lines/stretch.ts'

/** The document is silent. */
export const nothing = { value: null } as const

/** A value with the words that it was read from. */
export const found = <T, M extends object = object>(value: T, at: Stretch, more?: M): FoundValue<T> & M => ({
  value,
  ...passage(at),
  ...(more ?? ({} as M)),
})
