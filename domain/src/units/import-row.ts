import type { Day } from '../shared/day.ts'
import { fold } from '../shared/vietnamese.ts'
import type { UnitKey } from './admin-unit.ts'
import { beforeRecords } from './admin-unit.ts'
import { type BodyId, type NewBody, nameKey, type Register, tidy } from './body.ts'
import { cellDay, cellText, type ImportCell } from './import-cell.ts'
import { type ImportField, type ImportMapping, importFields } from './import-mapping.ts'
import { type BodyKind, bodyKindSynonyms, bodyKinds, bodyKindWords, importLimits } from './words.ts'

/** A former commune of the authority, by what officers call it. */
export type NamedUnit = UnitKey & { readonly name: string; readonly fullName: string }

export type ImportError = {
  /** 1-based, as Excel counts. */
  readonly row: number
  readonly field: ImportField
  readonly code: string
  readonly details: Readonly<Record<string, string | number>>
}
/** `parentRow`: the parent is another row of the file. */
export type RowRead = {
  readonly row: number
  readonly values: Partial<Readonly<Record<ImportField, string>>>
  readonly act: 'add' | 'known' | 'wrong'
  readonly body: NewBody & { readonly parentRow: number | null }
}

/** What rows are judged by: names borne already, and what parents and former communes may be called. */
export type RowContext = {
  readonly register: Register
  readonly places: readonly NamedUnit[]
  /** Name → the last day (excluded) on which somebody bears it; null: somebody does today. */
  readonly borne: ReadonlyMap<string, string | null>
  /** Name or other name → the living body, or null where it would be two. */
  readonly parents: ReadonlyMap<string, BodyId | null>
  /** Name → the first row of the file that bears it. */
  readonly rowOf: ReadonlyMap<string, number>
}

const plain = (text: string) => fold(tidy(text)).replace(/[–—]/g, '-')
const kindByWord = new Map(
  bodyKinds.flatMap((kind): [string, BodyKind][] =>
    [kind, bodyKindWords[kind], ...bodyKindSynonyms[kind]].map((word) => [plain(word), kind]),
  ),
)
const firstWords: readonly (readonly [RegExp, BodyKind])[] = [
  [/^truong |^nha tre |^mau giao /, 'school'],
  [/^thon |^ban |^to dan pho |^tdp |^khu pho |^khoi pho |^khoi |^khu |^ap |^buon |^lang |^xom /, 'village'],
  [/^tram y te/, 'health-station'],
  [/^cong ty |^doanh nghiep |^dntn /, 'enterprise'],
  [/^hop tac xa |^htx /, 'cooperative'],
  [/^cong an|^ban chi huy quan su|^don bien phong|^dai doi |^tieu doan /, 'armed-force'],
  [/^dang uy|^chi bo |^dang bo /, 'party'],
  [/^hoi |^doan |^lien doan |^cong doan /, 'mass-organisation'],
  [/^phong |^van phong /, 'department'],
]

/** The kind that a word names, or null. */
export const kindNamed = (word: string): BodyKind | null => kindByWord.get(plain(word)) ?? null
/** The kind that a name begins with: "Thôn 3", "Trường Tiểu học …". */
export const kindFromName = (name: string): BodyKind | null => firstWords.find(([pattern]) => pattern.test(plain(name)))?.[1] ?? null

type Given = { readonly cells: readonly ImportCell[]; readonly row: number; readonly mapping: ImportMapping }

type Faults = ImportError[]
const fault =
  (faults: Faults, row: number) =>
  (field: ImportField, code: string, details: ImportError['details'] = {}) => {
    faults.push({ row, field, code, details })
  }
type Wrong = ReturnType<typeof fault>

/** One row read and judged. Every fault of the row is told at once; of a body that is on the list already nothing is asked. */
export function readRow(
  { cells, row, mapping }: Given,
  context: RowContext,
): { readonly read: RowRead; readonly errors: readonly ImportError[] } {
  const errors: Faults = []
  const wrong = fault(errors, row)
  const cell = (field: ImportField): ImportCell => cells[mapping[field] ?? -1] ?? null
  const texts = importFields.map((field) => [field, cellText(cell(field))] as const).filter(([, text]) => text !== '')
  for (const [field, text] of texts) {
    if (text.length > longest[field]) wrong(field, 'import.text-too-long', { length: text.length, longest: longest[field] })
  }
  const values: RowRead['values'] = Object.fromEntries(texts)
  const { name = '', kind = '', aliases = '', parent = '', oldUnit = '', headTitle = null, note = null } = values
  const from = dayFrom(cell('from'), context.register.today, wrong)
  const known = nameStanding({ name, row, from: from ?? beforeRecords }, context, wrong)
  const above = parentOf({ text: parent, row }, context, wrong)
  const body = {
    name,
    kind: kindOf(name, kind, wrong),
    aliases: aliases.split(/[;\n]/).map(tidy).filter(Boolean),
    parentBodyId: above.id,
    parentRow: above.row,
    oldUnit: oldUnitOf(oldUnit, context, wrong),
    headTitle,
    note,
    from,
  }
  if (known) return { read: { row, values, act: 'known', body }, errors: [] }
  return { read: { row, values, act: errors.length > 0 ? 'wrong' : 'add', body }, errors }
}

const longest: Readonly<Record<ImportField, number>> = {
  name: 300,
  kind: 300,
  aliases: 1_000,
  parent: 300,
  oldUnit: 300,
  headTitle: 300,
  from: 40,
  note: importLimits.cellLength,
}

function dayFrom(cell: ImportCell, today: Day, wrong: Wrong): Day | null {
  if (cellText(cell) === '') return null
  const from = cellDay(cell)
  if (from === null) wrong('from', 'import.day-unreadable', { text: cellText(cell) })
  else if (from > today) wrong('from', 'import.day-future', { day: from })
  return from
}

/** Whether the name is on the list already; a name missing, twice in the file or borne earlier is wrong. */
function nameStanding({ name, row, from }: { name: string; row: number; from: Day }, { borne, rowOf }: RowContext, wrong: Wrong): boolean {
  const key = nameKey(name)
  const first = rowOf.get(key) ?? row
  const until = borne.get(key)
  if (name === '') wrong('name', 'import.name-missing')
  else if (first < row) wrong('name', 'import.name-twice', { name, first })
  else if (until && until > from) wrong('name', 'import.name-borne', { name, day: until })
  return name !== '' && first === row && until === null
}

function kindOf(name: string, word: string, wrong: Wrong): BodyKind {
  const kind = word === '' ? kindFromName(name) : kindNamed(word)
  if (kind === null && word !== '') wrong('kind', 'import.kind-unknown', { text: word })
  if (kind === null && word === '' && name !== '') wrong('kind', 'import.kind-missing', { name })
  return kind ?? 'other'
}

function oldUnitOf(text: string, { places }: RowContext, wrong: Wrong): UnitKey | null {
  const asked = plain(text)
  const found = text === '' ? undefined : places.find(({ name, fullName }) => plain(name) === asked || plain(fullName) === asked)
  if (text !== '' && !found) wrong('oldUnit', 'import.old-unit-unknown', { text })
  return found ? { code: found.code, from: found.from } : null
}

type Parent = { readonly id: BodyId | null; readonly row: number | null }
function parentOf({ text, row }: { text: string; row: number }, { parents, rowOf }: RowContext, wrong: Wrong): Parent {
  if (text === '') return { id: null, row: null }
  const key = nameKey(text)
  const id = parents.get(key)
  if (id) return { id, row: null }
  const inFile = rowOf.get(key)
  if (inFile !== undefined && inFile !== row) return { id: null, row: inFile }
  wrong('parent', id === null ? 'import.parent-two' : 'import.parent-unknown', { text })
  return { id: null, row: null }
}
