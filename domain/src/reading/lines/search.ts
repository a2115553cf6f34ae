import { cut, type Stretch } from './stretch.ts'

/** One place where a rule matched; `all` is the whole match, the others its named groups. */
export type Hit = { readonly all: Stretch; readonly groups: Readonly<Record<string, Stretch | undefined>> }

const hitOf = (of: Stretch, match: RegExpExecArray): Hit => {
  const groups: Record<string, Stretch> = {}
  for (const [name, range] of Object.entries(match.indices?.groups ?? {})) if (range) groups[name] = cut(of, range[0], range[1])
  return { all: cut(of, match.index, match.index + match[0].length), groups }
}

const compiled = new Map<string, RegExp>()
/** Rules are written on folded text: no marks, lower case, "-" for every dash. */
const global = (rule: RegExp): RegExp => {
  const key = `${rule.flags} ${rule.source}`
  const known = compiled.get(key) ?? new RegExp(rule.source, `${rule.flags.replace(/[gd]/g, '')}gd`)
  compiled.set(key, known)
  return known
}

export const every = (rule: RegExp, of: Stretch): Hit[] => [...of.folded.matchAll(global(rule))].map((match) => hitOf(of, match))
export const first = (rule: RegExp, of: Stretch): Hit | null => every(rule, of)[0] ?? null
export const says = (rule: RegExp, of: Stretch): boolean => rule.test(of.folded)
/** The same on the text as printed, where case matters (names). */
export const everyPrinted = (rule: RegExp, of: Stretch): Hit[] => [...of.text.matchAll(global(rule))].map((match) => hitOf(of, match))
/** What stands before and after a piece inside a greater one. */
export const before = (piece: Stretch, inside: Stretch): Stretch => cut(inside, 0, Math.max(0, piece.from - inside.from))
export const after = (piece: Stretch, inside: Stretch): Stretch => cut(inside, Math.max(0, piece.to - inside.from))
