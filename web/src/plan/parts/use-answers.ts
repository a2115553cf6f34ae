import { acceptRest, answerFinding, undoAnswer } from '@guong-sang/domain/plan/api.ts'
import { useMutation, useMutationState, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import { call } from '../../api/call.ts'
import { Refused } from '../../api/refused.ts'
import { planQuery } from '../queries.ts'
import { type Said, withAnswers } from './said.ts'

export type Say = (said: Said) => void

export type Failed = { readonly said: Said; readonly error: Error }
type Waits = { readonly said: Said | undefined; readonly stuck: boolean }

/** Milliseconds before an answer that did not get through is sent again: 1, 2, 4, then every 8 seconds. */
const pause = (times: number) => Math.min(8_000, 1_000 * 2 ** times)
const gateways = [502, 503, 504]
const isLinkDead = (error: Error): boolean => !(error instanceof Refused) || gateways.includes(error.status)

/** Saved as it is said, one after another; the screen shows it at once. Over a dead link an answer waits here, and is sent when the link is back. */
export function useAnswers(planId: string, by: string) {
  const client = useQueryClient()
  const { queryKey } = planQuery(planId)
  const { data: kept } = useSuspenseQuery(planQuery(planId))
  const [failed, setFailed] = useState<readonly Failed[]>([])
  const params = { planId }
  const mutationKey = ['answers', planId]
  const turn = {
    mutationKey,
    scope: { id: `answers-${planId}` },
    networkMode: 'online' as const,
    retry: (_: number, error: Error) => isLinkDead(error),
    retryDelay: pause,
    onSettled: () => client.invalidateQueries({ queryKey }),
  }
  const answer = useMutation({
    ...turn,
    mutationFn: (said: Said) => call(answerFinding, { params, body: said }),
    onMutate: ({ path }) => setFailed((before) => before.filter(({ said }) => said.path !== path)),
    onError: (error, said) => setFailed((before) => [...before, { said, error }]),
  })
  const undo = useMutation({ ...turn, mutationFn: () => call(undoAnswer, { params }) })
  const rest = useMutation({ ...turn, mutationFn: () => call(acceptRest, { params }) })
  const waiting = useMutationState({
    filters: { mutationKey, status: 'pending' },
    select: ({ state }): Waits => ({
      said: isSaid(state.variables) ? state.variables : undefined,
      stuck: state.isPaused || state.failureCount > 0,
    }),
  })
  useWarning(waiting.length > 0)
  const plan = useMemo(() => withAnswers(kept, saidIn(waiting), by), [kept, waiting, by])
  return { plan, answer, undo, rest, failed, waiting, stuck: waiting.some(({ stuck }) => stuck) }
}

export const saidIn = (waiting: readonly Waits[]): Said[] => waiting.flatMap(({ said }) => said ?? [])

const isSaid = (variables: unknown): variables is Said => typeof variables === 'object' && variables !== null && 'path' in variables

/** The browser asks before it closes a page that still holds answers. */
function useWarning(unsent: boolean): void {
  useEffect(() => {
    if (!unsent) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [unsent])
}
