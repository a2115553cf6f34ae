import type { Endpoint } from '@guong-sang/domain/shared/endpoint.ts'
import { queryOptions } from '@tanstack/react-query'
import { addressOf, call, type Given } from './call.ts'

/** One question to the server as React Query keeps it; the address is the key. */
export const ask = <P, Q, B, R>(endpoint: Endpoint<P, Q, B, R>, given: Given<P, Q, B>) => {
  const { params, query }: { params?: unknown; query?: unknown } = given
  return queryOptions({ queryKey: [addressOf(endpoint, params, query)], queryFn: () => call(endpoint, given) })
}
