import type { Body } from './bodies/body.ts'
import type { Chance } from './chance.ts'
import type { DateForm } from './dates.ts'
import { roman } from './dates.ts'
import type { Page, Paragraph, Span } from './page.ts'

/** What is true of the conference before a word is written. */
export type Facts = {
  readonly year: number
  readonly planDay: string
  /** null: only a month or a week is named. */
  readonly eventDay: string | null
  readonly provisional: boolean
  readonly ordinal: number | null
  readonly term: { readonly from: number; readonly to: number } | null
  readonly past: { readonly from: number; readonly to: number }
  readonly coming: { readonly from: number; readonly to: number }
  readonly upperOrdinal: number
  readonly nationalOrdinal: number
}

export type Style = {
  readonly levels: readonly ('part' | 'letter' | 'roman' | 'figure' | 'nested')[]
  readonly upperTitles: boolean
  readonly dates: DateForm
  readonly nth: 'roman' | 'figure' | 'words'
  readonly bullet: string
  readonly closeItems: string
  readonly range: ' - ' | '-' | ' – '
  readonly event: string
  /** Sections lie in parts ("PHẦN THỨ NHẤT"). */
  readonly parts: boolean
  /** Time and delegates share one section. */
  readonly joined: boolean
  /** What follows a heading's number: "I.", "I/", "I-". */
  readonly stop: '.' | '/' | '-'
  /** "I. MỤC ĐÍCH:". */
  readonly colon: boolean
  /** Between the cells of a table: as a program sets it, or as a table is pasted. */
  readonly cells: ' | ' | '\t'
}

export type Entry = Span & Readonly<Record<string, unknown>>

/** The truth as it grows with the text. Values of single fields, and lists in the order of the text. */
export type Truth = {
  readonly fields: Record<string, Record<string, unknown>>
  readonly lists: Record<string, Entry[]>
}

export type Draft = {
  readonly chance: Chance
  readonly body: Body
  readonly facts: Facts
  readonly style: Style
  readonly page: Page
  readonly truth: Truth
  readonly counters: number[]
  /** How many items stand under the heading so far. */
  readonly items: { count: number }
}

export const setField = ({ truth }: Draft, path: string, value: unknown, more: Readonly<Record<string, unknown>> = {}) => {
  const [group = '', key = ''] = path.split('.')
  truth.fields[group] = { ...truth.fields[group], [key]: { value, ...more } }
}
export const addTo = ({ truth }: Draft, list: string, entry: Span, more: Readonly<Record<string, unknown>> = {}) => {
  truth.lists[list] = [...(truth.lists[list] ?? []), { text: entry.text, lines: entry.lines, ...more }]
}
export const period = ({ style }: Draft, { from, to }: { readonly from: number; readonly to: number }) => `${from}${style.range}${to}`

const partNames = ['', 'THỨ NHẤT', 'THỨ HAI', 'THỨ BA', 'THỨ TƯ']

function labelOf(kind: Style['levels'][number], counters: readonly number[], stop: string): string {
  const n = counters.at(-1) ?? 1
  if (kind === 'part') return `PHẦN ${partNames[n] ?? n}`
  if (kind === 'letter') return `${String.fromCharCode(64 + n)}${stop}`
  if (kind === 'roman') return `${roman(n)}${stop}`
  return kind === 'nested' ? `${counters.slice(-2).join('.')}.` : `${n}${stop}`
}

/** Opens a heading at a level (0 is the highest) and keeps it for the outline. Run-in text follows the title after a colon. */
export function heading(draft: Draft, depth: number, title: string, runIn?: string): Paragraph {
  const { counters, style, page } = draft
  const level = style.parts ? depth + 1 : depth
  counters.length = Math.max(counters.length, level + 1)
  counters[level] = (counters[level] ?? 0) + 1
  counters.length = level + 1
  draft.items.count = 0
  const kind = style.levels[level] ?? 'figure'
  const label = labelOf(kind, counters, style.stop)
  const shown = depth === 0 && style.upperTitles ? title.toUpperCase() : title
  const logical = counters
    .map((n, at) =>
      at === 0
        ? style.levels[0] === 'letter'
          ? String.fromCharCode(64 + n)
          : style.levels[0] === 'figure'
            ? String(n)
            : roman(n)
        : String(n),
    )
    .join('.')
  const written = page.paragraph(`${label} ${shown}${runIn === undefined ? (style.colon ? ':' : '') : `: ${runIn}`}`)
  addTo(draft, 'outline', written.part(shown), { label, logical, title: shown, ...(runIn === undefined ? {} : { runIn: true }) })
  return written
}

/** Opens a part above the sections, where the plan has parts. */
export function part(draft: Draft, title: string) {
  const { counters, style, page } = draft
  if (!style.parts) return
  counters.splice(0, counters.length, (counters[0] ?? 0) + 1)
  const label = labelOf('part', counters, '')
  page.line(label)
  const written = page.paragraph(title.toUpperCase())
  addTo(draft, 'outline', written, { label, logical: roman(counters[0] ?? 1), title: written.text })
}

/** The next item's mark: "-", or "a)", "b)" … in the alphabet that offices count by. */
function markOf({ style, items }: Draft): string {
  items.count += 1
  return style.bullet === 'letters' ? `${'abcdđeghiklmn'.charAt(items.count - 1)})` : style.bullet
}

/** An item under a heading: "- …", "+ …" or "a) …". The truth has its wording without the mark. */
export function item(draft: Draft, text: string): Paragraph {
  const closed = /[.;:]$/.test(text) ? text : `${text}${draft.style.closeItems}`
  const written = draft.page.paragraph(`${markOf(draft)} ${closed}`)
  return { ...written.part(text), part: written.part }
}

/** "- Số lượng: …": an item that bears a title, which the outline keeps. */
export function titledItem(draft: Draft, title: string, text: string): Paragraph {
  const written = item(draft, `${title}: ${text}`)
  addTo(draft, 'outline', written.part(title), {
    label: draft.style.bullet === 'letters' ? `${'abcdđeghiklmn'.charAt(draft.items.count - 1)})` : draft.style.bullet,
    logical: null,
    title,
    runIn: true,
  })
  return written
}
