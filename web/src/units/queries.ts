import { findCommunes, listBodies, listImports, readCommune, type readImport } from '@guong-sang/domain/units/api.ts'
import { ask } from '../api/ask.ts'
import type { Answer, Given } from '../api/call.ts'

export type Body = Answer<typeof listBodies>['rows'][number]
export type Bodies = Answer<typeof listBodies>
export type Commune = Answer<typeof findCommunes>[number]
export type Import = Answer<typeof readImport>

type Asked = NonNullable<Given<undefined, { q: string; closed: 'without' | 'with' }, undefined>['query']>
export const bodiesQuery = (query: Asked) => ask(listBodies, { query })
export const communesQuery = (q: string) => ask(findCommunes, { query: { q, limit: 30 } })
export const communeQuery = (code: string, from: string) => ask(readCommune, { params: { code, from } })
export const importsQuery = () => ask(listImports, {})
