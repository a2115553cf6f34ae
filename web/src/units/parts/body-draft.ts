import { bodyKinds } from '@guong-sang/domain/units/words.ts'
import type { Bodies, Body } from '../queries.ts'

/** A body as it is being written: texts and choices of a form. */
export type BodyDraft = {
  readonly name: string
  readonly kind: Body['kind']
  readonly aliases: string
  readonly parentId: string
  readonly oldKey: string
  readonly nominates: 'yes' | 'no'
  readonly day: string
  readonly proof: string
}

export const emptyDraft: BodyDraft = {
  name: '',
  kind: bodyKinds[0],
  aliases: '',
  parentId: '',
  oldKey: '',
  nominates: 'yes',
  day: '',
  proof: '',
}

export const draftOf = (body: Body): BodyDraft => ({
  ...emptyDraft,
  name: body.name,
  kind: body.kind,
  aliases: body.aliases.join('; '),
  parentId: body.parent?.id ?? '',
  oldKey: body.oldUnit ? keyOf(body.oldUnit) : '',
  nominates: body.mayNominate ? 'yes' : 'no',
})

export function saidIn({ name, kind, aliases, parentId, oldKey, nominates }: BodyDraft, { predecessors }: Bodies) {
  const old = predecessors.find((unit) => keyOf(unit) === oldKey)
  return {
    name: name.trim(),
    kind,
    aliases: aliases.split(';').flatMap((alias) => alias.trim() || []),
    parentBodyId: parentId || null,
    oldUnit: old ? { code: old.code, from: old.from } : null,
    mayNominate: nominates === 'yes',
  }
}

export const keyOf = ({ code, from }: { readonly code: string; readonly from: string }) => `${code}/${from}`
