export type Span = { readonly text: string; readonly lines: readonly [number, number] }
export type Paragraph = Span & {
  /** A part of the paragraph, as it stands there, with the lines on which it stands. */
  readonly part: (words: string) => Span
}
/** How the page breaks its lines: width 0 leaves a paragraph on one line; 'each' sets an empty line after every printed one. */
export type Layout = { readonly width: number; readonly blanks: 'none' | 'each' | 'paragraph'; readonly indent: string }
export type Page = {
  readonly paragraph: (text: string) => Paragraph
  /** One printed line that is never broken (headers, table rows, signatures). */
  readonly line: (text: string) => Paragraph
  readonly gap: () => void
  readonly text: () => string
}

/** Printed lines of a paragraph, each with the place of its first character. */
function broken(text: string, width: number): { readonly text: string; readonly from: number }[] {
  if (width === 0) return [{ text, from: 0 }]
  const lines: { text: string; from: number }[] = []
  let from = 0
  for (const found of text.matchAll(/\S+\s*/g)) {
    if (found.index + found[0].trimEnd().length - from > width && found.index > from) {
      lines.push({ text: text.slice(from, found.index).trimEnd(), from })
      from = found.index
    }
  }
  return [...lines, { text: text.slice(from), from }]
}

/** A page under construction: every paragraph knows its lines as soon as it is written. */
export function newPage(layout: Layout): Page {
  const printed: string[] = []
  const put = (pieces: readonly { readonly text: string; readonly from: number }[], whole: string): Paragraph => {
    const places = pieces.map(({ text, from }, index) => {
      printed.push(index === 0 ? `${layout.indent}${text}` : text)
      const place = { from, line: printed.length }
      if (layout.blanks === 'each') printed.push('')
      return place
    })
    if (layout.blanks === 'paragraph') printed.push('')
    const lineOf = (offset: number) => places.findLast(({ from }) => from <= offset)?.line ?? 1
    const span = (from: number, to: number, text: string): Span => ({ text, lines: [lineOf(from), lineOf(to - 1)] })
    return {
      ...span(0, whole.length, whole),
      part: (words) => {
        const at = whole.indexOf(words)
        if (at < 0) throw new Error(`"${words}" is not in "${whole}"`)
        return span(at, at + words.length, words)
      },
    }
  }
  return {
    paragraph: (text) => put(broken(text, layout.width), text),
    line: (text) => put([{ text, from: 0 }], text),
    gap: () => {
      printed.push('')
    },
    text: () => `${printed.join('\n').replace(/\n+$/, '')}\n`,
  }
}
