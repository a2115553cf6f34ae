import { listReadings, readReading } from '@guong-sang/domain/reading/api.ts'
import { ask } from '../api/ask.ts'

export const readingsQuery = () => ask(listReadings, {})

/** Asked for again while the reader is at work. */
export const readingQuery = (readingId: string) => ({
  ...ask(readReading, { params: { readingId } }),
  refetchInterval: ({ state }: { state: { data?: { state: string } | undefined } }) =>
    state.data?.state === 'queued' || state.data?.state === 'reading' ? 700 : (false as const),
})
