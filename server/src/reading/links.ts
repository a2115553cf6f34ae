import { textOf } from '../platform/messages.ts'
import type { Scope } from '../platform/scope.ts'
import type { Tx } from '../platform/tx.ts'
import { listReadings } from './store.ts'

/** What this stage gives to search: documents by their names, leading to the plan where one was opened. */
export const findReadings = async (tx: Tx, scope: Scope) =>
  (await listReadings(tx, scope)).map(({ id, name, state, planId }) => ({
    kind: 'reading',
    id,
    title: name,
    subtitle: textOf(`reading.state.${state}`),
    path: planId === null ? `/readings/${id}` : `/plans/${planId}`,
  }))
