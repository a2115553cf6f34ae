import type { NamedBody } from '@guong-sang/domain/conference/holder.ts'
import type { Scope } from '../platform/scope.ts'
import type { Tx } from '../platform/tx.ts'
import { bodiesOf } from '../units/store-bodies.ts'

/** Bodies living on the scope's day, by the names and aliases they bear on it. */
export async function namedBodies(tx: Tx, scope: Scope): Promise<NamedBody[]> {
  const { today } = scope.now
  const isOn = ({ from, to }: { readonly from: string; readonly to: string | null }) => from <= today && (to === null || today < to)
  return (await bodiesOf(tx, scope)).filter(isOn).map(({ id, names }) => ({
    id,
    names: names.filter(isOn).flatMap(({ name, aliases }) => [name, ...aliases]),
  }))
}
