import { cut, isEmpty, type Stretch } from './stretch.ts'

const DEEPER = new Set(['(', '[', '“'])
const OUT = new Set([')', ']', '”'])

/** Cuts at the places that a test accepts, outside brackets and quotes. The sign at the place stays with the piece before it. */
function cutWhere(of: Stretch, isEnd: (at: number) => boolean): Stretch[] {
  const pieces: Stretch[] = []
  let [depth, start] = [0, 0]
  for (let at = 0; at < of.text.length; at++) {
    const sign = of.text.charAt(at)
    if (DEEPER.has(sign)) depth++
    if (OUT.has(sign)) depth = Math.max(0, depth - 1)
    if (depth > 0 || !isEnd(at)) continue
    pieces.push(cut(of, start, at + 1))
    start = at + 1
  }
  pieces.push(cut(of, start))
  return pieces.filter((piece) => !isEmpty(piece))
}

const SHORTENED = /(?:^|[\s(])(?<!lan thu )(?:tm|kt|tl|tuq|tp|tx|ths|ts|pgs|gs|d\/c|v|vv|\d{1,2}|[ivx]+)$/

/** A full stop ends a sentence where a capital or nothing follows, and no shortened word or label stands before it. */
export const sentences = (of: Stretch): Stretch[] =>
  cutWhere(of, (at) => {
    if (!/[.!?…]/.test(of.text.charAt(at)) || /[.!?…/]/.test(of.text.charAt(at + 1))) return false
    const rest = of.text.slice(at + 1)
    if (rest.trim() === '') return true
    return /^\s+["“(]?\p{Lu}/u.test(rest) && !SHORTENED.test(of.folded.slice(0, at))
  })

export const bySemicolon = (of: Stretch): Stretch[] => cutWhere(of, (at) => of.text.charAt(at) === ';')
/** At a comma after which the given rule (on folded text) begins. */
export const byCommaBefore = (of: Stretch, rule: RegExp): Stretch[] =>
  cutWhere(of, (at) => of.text.charAt(at) === ',' && rule.test(of.folded.slice(at + 1).trimStart()))
export const byComma = (of: Stretch): Stretch[] => cutWhere(of, (at) => of.text.charAt(at) === ',')

/** Without the signs that close it. */
export function bare(of: Stretch): Stretch {
  const end = of.text.replace(/[\s.,;:]+(?:\/\.)?$/u, '').length
  return cut(of, 0, end === 0 ? of.text.length : end)
}
/** Without a leading bracket, and its end where that is alone. */
export function unbracketed(of: Stretch): Stretch {
  const inner = /^\((.*)\)$/.exec(of.text)
  return inner && !(inner[1] ?? '').includes('(') ? cut(of, 1, of.text.length - 1) : of
}
