import type { z } from 'zod'

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** One route of the public API, written once: the server registers and validates it, the web is typed by it, OpenAPI is printed from it. */
export type Endpoint<P = unknown, Q = unknown, B = unknown, R = unknown> = {
  readonly method: Method
  /** Fastify's form: '/api/plans/:planId'. */
  readonly path: string
  /** One Vietnamese line for the API page. */
  readonly summary: string
  /** The act of the rights table that the caller must hold; null is open to anyone. */
  readonly act: string | null
  readonly params: z.ZodType<P> | null
  readonly query: z.ZodType<Q> | null
  readonly body: z.ZodType<B> | null
  /** null: the answer is not JSON (a file, a page, a stream). */
  readonly response: z.ZodType<R> | null
  /** Takes one file as the field "file" of a form, instead of a body. */
  readonly upload: boolean
}

type Given<P, Q, B, R> = Pick<Endpoint, 'method' | 'path' | 'summary' | 'act'> & {
  readonly params?: z.ZodType<P>
  readonly query?: z.ZodType<Q>
  readonly body?: z.ZodType<B>
  readonly response?: z.ZodType<R>
  readonly upload?: true
}

export const endpoint = <P = undefined, Q = undefined, B = undefined, R = undefined>(given: Given<P, Q, B, R>): Endpoint<P, Q, B, R> => ({
  params: null,
  query: null,
  body: null,
  response: null,
  upload: false,
  ...given,
})
