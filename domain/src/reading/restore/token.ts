/** A piece of a line: a word that may be damaged, or a number, code or address that is never touched. */
export type Token = {
  readonly from: number
  readonly to: number
  readonly text: string
  readonly kind: 'word' | 'number' | 'kept'
  /** A sentence ends after it. */
  readonly ends: boolean
}

/** "15/8/2025", "70%", "14h00", "9.800.000đ", "2020-2025", "5km": numbers with a unit that a plan writes. */
const NUMBER = /^\d+(?:[.,:/\-–hg]\d+)*(?:%|đ|h\d*|km|kg|cm|mm|ha|tr|m2)?$/i
/** "199/KH-UBND", "186/PGDĐT-TĐKT", and the rest of one after a blank: "/KH-UBND". */
const CODE = /^\d*\/?[\p{Lu}\d]{2,}(?:[-/&.][\p{Lu}\d]+)+$/u
const ADDRESS = /^(?:\S+@\S+\.\p{L}{2,}|https?:\S+|www\.\S+|\S+\.vn)$/iu
/** "b/c", "v/v", "t/h", "đ/c". */
const SHORTENED = /^[\p{L}]\/[\p{L}]$/u
/** "a)", "b." */
const LABEL = /^\(?\p{L}[).]$/u
const LETTER = /[\p{L}\p{M}¢€§]/u

export function tokensOf(line: string): Token[] {
  const tokens: Token[] = []
  for (const chunk of line.matchAll(/\S+/g)) {
    const text = chunk[0]
    const lead = /^[^\p{L}\p{N}§¢€/]*/u.exec(text)?.[0].length ?? 0
    const core = text.slice(lead).replace(/[^\p{L}\p{N}¢€§&@‘’'%]+$/u, '')
    if (core === '') continue
    const from = chunk.index + lead
    if (NUMBER.test(core)) tokens.push({ from, to: from + core.length, text: core, kind: 'number', ends: false })
    else if (LABEL.test(text) || ADDRESS.test(core) || SHORTENED.test(core) || (CODE.test(core) && /[/\d]/.test(core)))
      tokens.push({ from, to: from + core.length, text: core, kind: 'kept', ends: false })
    else tokens.push(...piecesOf(core, from))
  }
  return tokens.map((token, i) => ({ ...token, ends: endsSentence(line.slice(token.to, tokens[i + 1]?.from ?? line.length)) }))
}

/** "gia/huong", "(nhi:", "THCS,Mầm": cut at what no reader takes for a letter. */
function piecesOf(core: string, from: number): Token[] {
  return [...core.matchAll(/[^/\-–—|+:;,.()“”"=…?!*<>[\]{}~_]+/g)].flatMap((piece) => {
    const text = piece[0].replace(/^['‘’&@%]+/, '').replace(/%+$/, '')
    const start = from + piece.index + piece[0].indexOf(text)
    if (text === '') return []
    const kind = NUMBER.test(text) ? 'number' : LETTER.test(text) ? 'word' : 'number'
    return [{ from: start, to: start + text.length, text, kind, ends: false } as const]
  })
}

const endsSentence = (between: string): boolean => /[.;:!?](?:\s|$|["”)])|\|/.test(between)
