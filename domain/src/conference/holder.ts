import type { Role } from '../shared/role.ts'
import { fold } from '../shared/vietnamese.ts'
import { isEveryUnit } from './words.ts'

/** A body as holders are matched with: its names of the day, aliases too ("VHXH"). */
export type NamedBody = { readonly id: string; readonly names: readonly string[] }

/** The one body that an owner's words name; null where none or more than one does: then an officer says it. */
export function bodyOf(ownerText: string | null, bodies: readonly NamedBody[]): string | null {
  if (ownerText === null || isEveryUnit(ownerText)) return null
  const said = plain(ownerText)
  const named = bodies.filter(({ names }) => names.some((name) => plain(name) === said))
  const [only, second] = named
  return only && !second ? only.id : null
}

/** "Văn phòng HĐND và UBND xã", "Phòng Văn hoá – Xã hội": the same office however written. */
const plain = (name: string): string =>
  fold(name)
    .replace(/\bhoi dong nhan dan\b/g, 'hdnd')
    .replace(/\buy ban nhan dan\b/g, 'ubnd')
    .replace(/\b(uy ban )?(mat tran to quoc|mttq)( viet nam)?\b/g, 'mttq')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/ (xa|phuong|dac khu)$/u, '')
    .trim()

/** `byRule`: an adopted rule calls for it, and no clause. */
export type Holding = { readonly ownerText: string | null; readonly ownerBodyId: string | null; readonly byRule?: boolean }
/** Programme items and seats have their own stages, checks are answered by other work: what else is open without a holder is nobody's. */
const needsHolder: ReadonlySet<string> = new Set(['communicate', 'select', 'review', 'execute', 'paper', 'submit', 'nominate', 'logistics'])
export const isOwnerless = ({
  kind,
  state,
  ownerText,
}: {
  readonly kind: string
  readonly state: string
  readonly ownerText: string | null
}) => (state === 'unopened' || state === 'opened') && ownerText === null && needsHolder.has(kind)

export type Worker = { readonly roles: readonly Role[]; readonly bodyId: string | null; readonly name: string }

/** Whose owners a role answers for, where no body says it: the offices that both plans name. */
const ownersOfRole: Partial<Readonly<Record<Role, RegExp>>> = {
  secretary: /phong van hoa|vhxh|thuong truc hoi dong/,
  chair: /^chu tich/,
  office: /van phong/,
  finance: /phong kinh te/,
  front: /mttq|mat tran/,
  council: /hoi dong thi dua/,
}

/** Whether an item is this worker's: by body, else by the owner's words, "các cơ quan, đơn vị" being every unit's; who adopted a rule sees to it. */
export function isHeldBy({ ownerText, ownerBodyId, byRule = false }: Holding, { roles, bodyId, name }: Worker): boolean {
  if (ownerBodyId !== null && bodyId !== null) return ownerBodyId === bodyId
  if (ownerText === null) return byRule && roles.includes('secretary')
  if (roles.includes('unit') && isEveryUnit(ownerText)) return true
  const said = plain(ownerText)
  return said === plain(name) || roles.some((role) => ownersOfRole[role]?.test(said) ?? false)
}
