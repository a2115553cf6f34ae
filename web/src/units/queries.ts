import { findCommunes, listBodies, listImports, readCommune, type readImport } from '@guong-sang/domain/units/api.ts'
import { ask } from '../api/ask.ts'
import type { Answer } from '../api/call.ts'

export type Body = Answer<typeof listBodies>['rows'][number]
export type Bodies = Answer<typeof listBodies>
export type Commune = Answer<typeof findCommunes>[number]
export type Import = Answer<typeof readImport>

/** What of the list is looked at: on screen and in the Excel file alike. */
export type Asked = {
  readonly q: string
  readonly kind: Body['kind'] | undefined
  readonly closed: 'without' | 'with'
  readonly order: 'kind' | 'name'
}
export const bodiesQuery = (query: Asked) => ask(listBodies, { query })
export const livingBodiesQuery = () => bodiesQuery({ q: '', kind: undefined, closed: 'without', order: 'kind' })
export const communesQuery = (q: string) => ask(findCommunes, { query: { q, limit: 30 } })
export const communeQuery = (code: string, from: string) => ask(readCommune, { params: { code, from } })
export const importsQuery = () => ask(listImports, {})
