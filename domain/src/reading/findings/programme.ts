import { timesIn } from '../dates/clock.ts'
import { bare, bySemicolon, sentences } from '../lines/pieces.ts'
import { every, first, says } from '../lines/search.ts'
import { cut, isEmpty, passage, type Stretch } from '../lines/stretch.ts'
import { isAbout, type Section } from '../outline/section.ts'
import { type Row, tablesIn } from '../outline/table.ts'
import type { ProgrammeItem } from '../reading.ts'
import { about, type Scene } from './scene.ts'

type Item = { readonly text: Stretch; readonly label: string | null; readonly when: Stretch | null; readonly owner: Stretch | null }

/** The items of the conference's programme, in order: a list, a table, or numbers run on in one paragraph. */
export function programmeOf(scene: Scene): ProgrammeItem[] {
  return programmeItems(scene).map(({ text, label, when, owner }, index) => {
    const [starts, ends] = timesIn(when ?? cut(text, 0, 0))
    return {
      position: index + 1,
      ...passage(text),
      ...(label ? { label } : {}),
      ...(starts ? { startsAt: starts.value } : {}),
      ...(ends ? { endsAt: ends.value } : {}),
      ...(owner ? { owner: owner.text } : {}),
    }
  })
}

export function programmeItems(scene: Scene): Item[] {
  const titled = about(scene, 'programme')
  const inside = titled.length > 0 ? titled : unnamed(scene)
  if (inside.length === 0) return saidAtOnce(scene)
  const tables = tablesIn(inside).filter((rows) => rows.length >= 3)
  if (tables.length > 0) return tables.flat().flatMap(itemOfRow)
  const leaves = inside.filter((section) => section.cells === null && !isHeadingOnly(section))
  const listed = leaves.filter(({ label }) => label !== null)
  const items = (listed.length >= 2 ? listed : plainList(leaves)).filter((leaf) => !isNote(leaf))
  const chosen = items.length > 0 ? withTail(items, leaves) : leaves
  return chosen
    .flatMap((leaf) => inSentence(leaf, chosen.length))
    .flatMap(runOn)
    .flatMap(itemOf)
}

/** "Trình tự: chào cờ; khai mạc; …; bế mạc." in a paragraph whose heading does not say what it holds. */
function saidAtOnce(scene: Scene): Item[] {
  const lists = scene.sections
    .filter(({ topics, cells }) => topics.size === 0 && cells === null)
    .flatMap(({ body }) => (body ? sentences(body) : []))
    .flatMap((sentence) => first(/^(?:trinh tu|chuong trinh|noi dung)[^:;]{0,40}: (?<items>.+)$/, sentence)?.groups.items ?? [])
    .map(bySemicolon)
  const items = lists.find((parts) => parts.length >= 4 && parts.some((part) => says(OPENS, part) || says(CLOSES, part)))
  return (items ?? []).map(bare).flatMap(itemOf)
}

/** A list under another heading ("Nội dung") that opens and closes a conference is its programme. */
function unnamed(scene: Scene): readonly Section[] {
  const heading = scene.sections.find(({ children }) => {
    const listed = children.filter(({ label, cells }) => label !== null && cells === null)
    return listed.length >= 4 && [OPENS, CLOSES].every((rule) => listed.some(({ text }) => says(rule, text)))
  })
  return heading?.children ?? []
}
const OPENS = /^(?:chao co|khai mac|dien van khai mac|tuyen bo ly do|on dinh|don tiep|van nghe)/
const CLOSES = /^(?:[^.;]{0,40} )?be mac|^trao (?:thuong|giay|bang)/

/** A heading above the list, not an item: it has its own list or names the programme. */
const isHeadingOnly = (section: Section): boolean =>
  section.children.some(({ label, cells }) => label !== null || cells !== null) ||
  (section.title !== null && section.body === null && isTopical(section.title))
const isTopical = (title: Stretch): boolean => says(/kich ban|chuong trinh|trinh tu|noi dung (?:chinh|hoi nghi)/, title)
/** Sessions ("Buổi sáng:") and what only comments the list. */
const isNote = ({ text }: Pick<Section, 'text'>): boolean =>
  says(/^(?:buoi|phien|ngay|phan)\b[^:]{0,40}:$/, text) || says(/^(?:luu y|ghi chu|can cu|thoi gian:|dia diem:)/, text)

/** Lines without labels are a list where they do not end in full stops or begin with times. */
const plainList = (leaves: readonly Section[]): readonly Section[] => {
  const short = leaves.filter(({ text }) => text.text.length < 160 && !isNote({ text }))
  return short.length >= 3 ? short : leaves
}

/** "… 5." at the end of a line: the rest of a run-on list stands in the next paragraph. */
const withTail = (items: readonly Section[], leaves: readonly Section[]): Section[] =>
  items.length === 1 && leaves.length > 1 ? leaves.filter((leaf) => !isNote(leaf)) : [...items]

const LISTED = /^[^:;]{0,60}(?:gom|nhu sau|noi dung(?: chinh)?|chuong trinh)(?: co)?:\s*/

/** "Phần lễ: Chào cờ; khai mạc; …": a part of the conference with its items. */
const SESSION = /^(?:phan|phien|buoi|ngay)(?![a-z])/

/** "Chương trình gồm: …; …; …": one sentence that lists the items. */
function inSentence(section: Section, among: number): (Section | Stretch)[] {
  const said = section.body ?? section.text
  const parts = bySemicolon(said)
  if (section.title && section.body && parts.length > 1 && says(SESSION, section.title)) return parts.map(bare)
  if (parts.length < 3) return [section]
  const lead = first(LISTED, said)
  if (!lead && among > 1) return [section]
  const listed = lead ? bySemicolon(cut(said, lead.all.to - said.from)) : parts
  return listed.map(bare)
}

const NUMBERED = /(?<=^|[.;:,] ?|\s)(?<no>\d{1,2})[.)] (?=\p{L})/u

/** "1. Chào cờ. 2. Khai mạc. 3. …" in one paragraph. */
function runOn(section: Section | Stretch): (Section | Stretch)[] {
  if ('whole' in section) return [section]
  const { full } = section
  const marks = every(NUMBERED, full).filter(({ groups }, index, all) => {
    const no = Number(groups.no?.text)
    return index === 0 || no > Number(all[0]?.groups.no?.text)
  })
  if (marks.length < 2) return [section]
  const pieces = marks.map(({ all }, index) => cut(full, all.to - full.from, (marks[index + 1]?.all.from ?? full.to) - full.from))
  const lead = cut(full, 0, (marks[0]?.all.from ?? full.from) - full.from)
  return [...(isEmpty(lead) || section.label ? [] : [lead]), ...pieces]
}

const TIMED =
  /^(?:tu )?(?<when>\d{1,2} ?(?:h|g|:|gio) ?\d{0,2}(?: ?phut)?(?: ?(?:-|den) ?\d{1,2} ?(?:h|g|:|gio) ?\d{0,2}(?: ?phut)?)?)\s*[:-]?\s*/

function itemOf(of: Section | Stretch): Item[] {
  const text = 'whole' in of ? of : of.text
  const timed = first(TIMED, text)
  const rest = timed ? cut(text, timed.all.to - text.from) : text
  if (isEmpty(rest)) return []
  return [
    {
      text: 'whole' in of ? bare(rest) : rest,
      label: 'whole' in of ? null : (of.label?.printed ?? null),
      when: timed?.groups.when ?? null,
      owner: null,
    },
  ]
}

const itemOfRow = ({ cells }: Row): Item[] =>
  cells.task ? [{ text: cells.task, label: cells.number?.text ?? null, when: cells.deadline ?? null, owner: cells.owner ?? null }] : []

export const isProgrammeItem = (section: Section): boolean =>
  isAbout(section, 'programme') && section.label !== null && section.children.length === 0
