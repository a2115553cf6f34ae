import type { Endpoint } from '@guong-sang/domain/shared/endpoint.ts'
import { Refused, type RefusedBody, Unreachable } from './refused.ts'

type Field<K extends string, T> = undefined extends T ? { readonly [key in K]?: T } : { readonly [key in K]: T }
/** What a route needs: its params, query and body, each only where the endpoint has one. */
export type Given<P, Q, B> = Field<'params', P> & { readonly query?: Partial<Q> } & Field<'body', B>

/** What a route answers. */
export type Answer<E> = E extends Endpoint<infer _P, infer _Q, infer _B, infer R> ? R : never

type Loose = { readonly params?: unknown; readonly query?: unknown; readonly body?: unknown }

/**
 * Calls one route of the API and answers its body.
 * @throws Refused where the server says no, in its own words; Unreachable where no answer came.
 */
export async function call<P, Q, B, R>(endpoint: Endpoint<P, Q, B, R>, given: Given<P, Q, B>): Promise<R> {
  const { params, query, body }: Loose = given
  const response = await reach(addressOf(endpoint, params, query), { method: endpoint.method, ...payload(body) })
  if (!response.ok) throw new Refused(response.status, await refusalIn(response))
  return response.json()
}

/** The address of a route that a link or a picture opens. */
export function addressOf(endpoint: Pick<Endpoint, 'path'>, params: unknown = {}, query: unknown = {}): string {
  const values = new Map(Object.entries(params ?? {}))
  const path = endpoint.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(values.get(name))))
  const search = new URLSearchParams(
    Object.entries(query ?? {}).flatMap(([key, value]) => (value === undefined || value === null ? [] : [[key, String(value)]])),
  )
  return search.size > 0 ? `${path}?${search}` : path
}

/** Sends a file to a route that takes one ("file"). */
export async function send<P, Q, B, R>(endpoint: Endpoint<P, Q, B, R>, file: File): Promise<R> {
  const form = new FormData()
  form.set('file', file, file.name)
  const response = await reach(endpoint.path, { method: endpoint.method, body: form })
  if (!response.ok) throw new Refused(response.status, await refusalIn(response))
  return response.json()
}

/** A file that the server keeps. @throws Refused, Unreachable */
export async function fileFrom(address: string, name: string): Promise<File> {
  const response = await reach(address, { method: 'GET' })
  if (!response.ok) throw new Refused(response.status, await refusalIn(response))
  return new File([await response.blob()], name)
}

function payload(body: unknown): RequestInit {
  if (body === undefined) return {}
  return { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
}

async function reach(address: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(address, { ...init, credentials: 'same-origin' })
  } catch {
    throw new Unreachable()
  }
}

async function refusalIn(response: Response): Promise<RefusedBody> {
  try {
    return await response.json()
  } catch {
    return { code: 'server.failed', message: '' }
  }
}
