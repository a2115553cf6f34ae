import type { Rights } from '../shared/right.ts'

/** Signing in and out asks for no right; granting roles comes with accounts of real people. */
export const peopleRights = {} as const satisfies Rights
