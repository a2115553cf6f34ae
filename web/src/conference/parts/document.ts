import type { PlanView } from '@guong-sang/domain/plan/plan-view.ts'
import { fold } from '@guong-sang/domain/shared/vietnamese.ts'
import type { Clause } from './standing.ts'

export type Face = 'head' | 'title' | 'part' | 'item' | 'body' | 'recipients' | 'signature'
export type Span = { readonly from: number; readonly to: number }
/** A clause inside its paragraph: where its words stand there, where they could be found. */
export type Placed = { readonly clause: Clause; readonly span: Span | null }
export type Paragraph = {
  /** First and last physical line; null: written by an officer. */
  readonly lines: readonly [number, number] | null
  readonly text: string
  readonly face: Face
  readonly marks: readonly Span[]
  readonly placed: readonly Placed[]
}

type Line = { readonly n: number; readonly text: string }
type Source = Pick<PlanView, 'source' | 'repairs' | 'findings'>

/** The whole paper as paragraphs, headings and recipients too, each with the clauses that begin in it. */
export function documentOf(plan: Source, clauses: readonly Clause[]): Paragraph[] {
  const lines = readableLines(plan)
  const wrapped = ['text', 'pdf', 'scan'].includes(plan.source.kind)
  const starts = startsOf(clauses)
  const width = usualWidth(lines)
  const blocks: Line[][] = []
  for (const line of lines) {
    const before = blocks.at(-1)
    const last = before?.at(-1)
    if (!before || !last || !wrapped || begins(line, last, { width, starts })) blocks.push([line])
    else before.push(line)
  }
  const faceOf = facesIn(plan)
  const paragraphs = blocks.map((block) => paragraph(block, clauses, faceOf))
  return withAdded(paragraphs, clauses)
}

/** Lines that hold something, restored words in the place of damaged ones. */
const readableLines = ({ source, repairs }: Source): Line[] =>
  source.lines
    .map(({ n, text }) => ({
      n,
      text: repairs
        .filter(({ line }) => line === n)
        .reduce((said, { original, restored }) => said.replace(original, restored), text)
        .replace(/\s+/g, ' ')
        .trim(),
    }))
    .filter(({ text }) => text !== '')

type Layout = { readonly width: number; readonly starts: ReadonlyMap<number, readonly string[]> }

const LONGEST_HEADING = 140
const numbered = /^([IVXLC]+|\d+(\.\d+)*|[a-zđ])[.)]\s|^[-–+•*]\s*\p{L}/u
/** Words that open a paragraph in papers of this kind (Nghị định 30/2020, phụ lục III). */
const openers =
  /^(Căn cứ|Thực hiện (Kế hoạch|Chỉ thị|Công văn|Hướng dẫn)|Theo đề nghị|Nơi nhận|TM\.|KT\.|CHỦ TỊCH|(UBND|U[ỷy] ban nhân dân|Ủy ban nhân dân) .{2,30} (ban hành|yêu cầu))/

function begins(line: Line, before: Line, { width, starts }: Layout): boolean {
  if (numbered.test(line.text) || openers.test(line.text)) return true
  if (isCapital(line.text) !== isCapital(before.text)) return true
  if (before.text.length < width * 0.62) return true
  const bare = fold(line.text)
  return starts.get(line.n)?.some((start) => bare.startsWith(start)) ?? false
}

const startsOf = (clauses: readonly Clause[]): ReadonlyMap<number, readonly string[]> => {
  const starts = new Map<number, string[]>()
  for (const { lines, text } of clauses) if (lines) starts.set(lines[0], [...(starts.get(lines[0]) ?? []), fold(text).slice(0, 14)])
  return starts
}

const isCapital = (text: string): boolean => /\p{Lu}/u.test(text) && text === text.toUpperCase()

function usualWidth(lines: readonly Line[]): number {
  const lengths = lines.map(({ text }) => text.length).toSorted((a, b) => a - b)
  return lengths[Math.floor(lengths.length * 0.7)] ?? 0
}

function paragraph(
  block: readonly Line[],
  clauses: readonly Clause[],
  faceOf: (line: Line | undefined, holds: boolean) => Face,
): Paragraph {
  const first = block[0]?.n ?? 0
  const last = block.at(-1)?.n ?? first
  const text = block.map((line) => line.text).join(' ')
  const own = clauses.filter(({ lines }) => lines !== null && lines[0] >= first && lines[0] <= last)
  const placed = own.map((clause) => ({ clause, span: spanIn(text, clause.text) }))
  return { lines: [first, last], text, face: faceOf(block[0], placed.length > 0), marks: placed.flatMap(marksIn(text)), placed }
}

function spanIn(text: string, part: string): Span | null {
  const from = text.indexOf(part)
  if (from >= 0) return { from, to: from + part.length }
  const head = text.indexOf(part.slice(0, 24))
  return head < 0 ? null : { from: head, to: Math.min(text.length, head + part.length) }
}

/** The clause's marks, moved to where the same words stand in the paragraph. */
const marksIn =
  (text: string) =>
  ({ clause, span }: Placed): Span[] =>
    clause.marks.flatMap(({ from, to }) => {
      const at = text.indexOf(clause.text.slice(from, to), span?.from ?? 0)
      return at < 0 ? [] : [{ from: at, to: at + to - from }]
    })

/** What the reader found tells what a line is: the title, the recipients, who signs. */
function facesIn({ findings }: Source) {
  const at = (wanted: RegExp) =>
    findings.filter(({ path, lines }) => wanted.test(path) && lines !== null).flatMap(({ lines }) => (lines ? [lines] : []))
  const inside = (spans: readonly (readonly [number, number])[], n: number) => spans.some(([from, to]) => n >= from && n <= to)
  const titles = at(/^document\.(type|title)$/)
  const type = at(/^document\.type$/)[0]?.[0] ?? 0
  const recipients = at(/^recipients\.\d+$/)
  const signs = at(/^signatory\./)
  const tests: readonly (readonly [Face, (line: Line, holds: boolean) => boolean])[] = [
    ['title', ({ n }) => inside(titles, n)],
    ['head', ({ n }) => n < type],
    ['recipients', ({ n, text }) => inside(recipients, n) || /^Nơi nhận/.test(text)],
    ['signature', ({ n }) => inside(signs, n)],
    ['part', ({ text }) => /^[IVXLC]+\.\s/.test(text)],
    ['item', ({ text }, holds) => !holds && /^(\d+(\.\d+)*|[a-zđ])[.)]\s/u.test(text) && text.length < LONGEST_HEADING],
  ]
  return (line: Line | undefined, holds: boolean): Face => (line && tests.find(([, fits]) => fits(line, holds))?.[0]) ?? 'body'
}

/** Clauses without lines follow the clause before them. */
function withAdded(paragraphs: readonly Paragraph[], clauses: readonly Clause[]): Paragraph[] {
  const whole = [...paragraphs]
  for (const [index, clause] of clauses.entries()) {
    if (whole.some(({ placed }) => placed.some((each) => each.clause.id === clause.id))) continue
    const before = clauses[index - 1]
    const at = whole.findLastIndex(({ placed }) => placed.some((each) => each.clause.id === before?.id))
    const span = { from: 0, to: clause.text.length }
    whole.splice(at + 1, 0, { lines: clause.lines, text: clause.text, face: 'body', marks: clause.marks, placed: [{ clause, span }] })
  }
  return whole
}
