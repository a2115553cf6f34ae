import type { SourceText } from '../source.ts'
import { type Place, shapeOf } from './columns.ts'
import type { LineState } from './damage.ts'
import { type Token, tokensOf } from './token.ts'

/** A token and the line it stands on. */
export type Spot = Place & { readonly line: number }

type Last = { readonly capitals: boolean; readonly ended: boolean; readonly length: number }

/** The damaged lines as sentences: joined over line breaks, cut where a new paragraph, heading, list item or cell begins. */
export function sentencesIn(source: SourceText, states: readonly LineState[]): Spot[][] {
  const sentences: Spot[][] = [[]]
  let last: Last | null = null
  source.lines.forEach((line, i) => {
    if (states[i] === 'sound') last = null
    const tokens = states[i] === 'damaged' ? tokensOf(line.text) : []
    if (tokens.length === 0) return
    const capitals = inCapitals(tokens)
    if (startsAnew(line.text, capitals, last)) sentences.push([])
    for (const token of tokens) addTo(sentences, token, { capitals, line: line.n })
    last = { capitals, ended: tokens.at(-1)?.ends ?? false, length: line.text.trim().length }
  })
  return sentences.filter((sentence) => sentence.length > 0)
}

function addTo(sentences: Spot[][], token: Token, at: { capitals: boolean; line: number }): void {
  const sentence = sentences.at(-1) ?? []
  sentence.push({ ...at, token, shape: shapeOf(token.text, at.capitals), within: sentence.length > 0 })
  if (token.ends || sentence.length >= LONGEST) sentences.push([])
}

/** Words; a text without any stop is cut here, so that the way through it stays short. */
const LONGEST = 300
/** A line shorter than this, with a capital after it, ends what it says. */
const FULL = 45
const ITEM = /^\s*(?:[-–+*•|]|\(?[\dIVXa-z]{1,4}[.)]\s)/
const startsAnew = (line: string, capitals: boolean, last: Last | null): boolean =>
  !last || last.ended || last.capitals !== capitals || ITEM.test(line) || (last.length < FULL && /^\s*\p{Lu}/u.test(line))

function inCapitals(tokens: readonly Token[]): boolean {
  const text = tokens.map((token) => token.text).join('')
  return (text.match(/\p{Lu}/gu)?.length ?? 0) > (text.match(/\p{Ll}/gu)?.length ?? 0)
}
