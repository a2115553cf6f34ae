/** A piece of a line: a word that may be damaged, or a number, code or address that is never touched. */
export type Token = {
  readonly from: number
  readonly to: number
  readonly text: string
  /** 'digits': a bare 1, 14, 161 between words, a number or letters taken for digits. 'label': the "II." a line begins with. */
  readonly kind: 'word' | 'number' | 'digits' | 'label' | 'kept'
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
/** "I.", "II.", and what a reader makes of it: "I11.", "Il.", "IL." */
const ROMAN_LABEL = /^[IVX][IVXLl1|]{0,4}[.)]$/
/** A bullet or the letter of an item, however it was read: "•" as "e", "c)" as "¢)". */
const BULLET = /^(?:[eo¢«*+]|\S\))$/u
const DIGITS = /^[0146]{1,3}$/
/** "TĐ-KT", "GD&ĐT": one abbreviation. */
const JOINED = /^\p{Lu}{2,4}(?:[-&]\p{Lu}{2,4})+$/u
const LETTER = /[\p{L}\p{M}¢€§]/u

export function tokensOf(line: string): Token[] {
  const start = line.search(/\S/)
  const tokens = [...line.matchAll(/\S+/g)].flatMap(({ 0: chunk, index }) => {
    const lead = /^[^\p{L}\p{N}§¢€/]*/u.exec(chunk)?.[0].length ?? 0
    const text = chunk.slice(lead).replace(/[^\p{L}\p{N}¢€§&@‘’'%]+$/u, '')
    if (text === '') return []
    const from = index + lead
    const kind = wholeKind(text, chunk, index === start)
    return kind ? [{ from, to: from + text.length, text, kind, ends: false }] : piecesOf(text, from)
  })
  return tokens.map((token, i) => ({ ...token, ends: endsSentence(line.slice(token.to, tokens[i + 1]?.from ?? line.length)) }))
}

/** What a chunk between blanks is, if it is one thing. */
function wholeKind(text: string, chunk: string, first: boolean): Token['kind'] | null {
  if (first && ROMAN_LABEL.test(chunk)) return 'label'
  if (first && BULLET.test(chunk)) return 'kept'
  if (NUMBER.test(text)) return text === chunk && !first && DIGITS.test(text) ? 'digits' : 'number'
  if (LABEL.test(chunk) || ADDRESS.test(text) || SHORTENED.test(text) || (CODE.test(text) && /[/\d]/.test(text))) return 'kept'
  return JOINED.test(text) ? 'word' : null
}

/** "gia/huong", "(nhi:", "THCS,Mầm": cut at what no reader takes for a letter. */
function piecesOf(core: string, from: number): Token[] {
  return [...core.matchAll(/[^/\-–—|+:;,.()“”"=…?!*<>[\]{}~_]+/g)].flatMap((piece) => {
    const text = piece[0].replace(/^['‘’&@%]+/, '').replace(/%+$/, '')
    const start = from + piece.index + piece[0].indexOf(text)
    if (text === '') return []
    const alone = /^\p{Lu}$/u.test(text) && core[piece.index + piece[0].length] === '.'
    const kind = alone ? 'kept' : LETTER.test(text) && !NUMBER.test(text) ? 'word' : 'number'
    return [{ from: start, to: start + text.length, text, kind, ends: false } as const]
  })
}

const endsSentence = (between: string): boolean => /[.;:!?](?:\s|$|["”)])|\|/.test(between)
