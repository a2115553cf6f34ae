import type { Endpoint } from '@guong-sang/domain/shared/endpoint.ts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call, type Given } from './call.ts'

/** One act on the server. Afterwards everything on screen is asked for again, and waited for, so that no page shows what no longer holds. */
export function useAct<P, Q, B, R>(endpoint: Endpoint<P, Q, B, R>) {
  const client = useQueryClient()
  return useMutation({ mutationFn: (given: Given<P, Q, B>) => call(endpoint, given), onSuccess: () => client.invalidateQueries() })
}
