import { datesIn } from '../dates/date.ts'
import { says } from '../lines/search.ts'
import { isEmpty, type Stretch } from '../lines/stretch.ts'
import type { Section } from './section.ts'

export type Column = 'number' | 'task' | 'owner' | 'partner' | 'deadline' | 'note'
/** One row with its cells by what their columns hold. */
export type Row = { readonly section: Section; readonly cells: Readonly<Partial<Record<Column, Stretch>>> }

const HEADERS: readonly (readonly [Column, RegExp])[] = [
  ['number', /^(?:stt|tt|so tt|so thu tu)$/],
  ['partner', /phoi hop/],
  ['deadline', /thoi gian|thoi han|hoan thanh|tien do|ngay|^han\b/],
  ['owner', /^ai\b|don vi|nguoi|co quan|ho (?:va )?ten|chu tri|phu trach|thuc hien|bo phan|thanh vien|chuc (?:vu|danh)/],
  ['task', /lam gi|noi dung|nhiem vu|cong viec|viec|hoat dong|san pham/],
  ['note', /ghi chu|dia diem|kinh phi|so luong/],
]

/** The rows of each table in a list of sections; a table ends where a paragraph stands between rows. */
export function tablesIn(sections: readonly Section[]): Row[][] {
  const tables: Section[][] = []
  let open = false
  for (const section of sections) {
    if (section.cells === null) open = false
    else if (open) tables.at(-1)?.push(section)
    else {
      tables.push([section])
      open = true
    }
  }
  return tables.map(rowsOf)
}

function rowsOf(sections: readonly Section[]): Row[] {
  const head = sections[0]?.cells ?? []
  const named = columnsOf(head)
  if (named.includes('task')) return sections.slice(1).map((section) => rowOf(section, named))
  return sections.map((section) => rowOf(section, guessed(section.cells ?? [])))
}

const columnsOf = (head: readonly Stretch[]): (Column | null)[] => {
  const taken = new Set<Column>()
  return head.map((cell) => {
    const column = HEADERS.find(([name, rule]) => rule.test(cell.folded) && !taken.has(name))?.[0] ?? null
    if (column) taken.add(column)
    return column
  })
}

/** Without a head row: a number, then the longest text is the task, a date is the deadline, what is left the owner. */
function guessed(cells: readonly Stretch[]): (Column | null)[] {
  const longest = cells.reduce((at, cell, index) => (cell.text.length > (cells[at]?.text.length ?? 0) ? index : at), 0)
  return cells.map((cell, index) => {
    if (index === longest) return 'task'
    if (/^\d{1,2}\.?$/.test(cell.text)) return 'number'
    if (datesIn(cell, 2000).length > 0 || says(/\d ?(?:h|gio)\b|ngay|thang/, cell)) return 'deadline'
    return isEmpty(cell) ? null : 'owner'
  })
}

function rowOf(section: Section, columns: readonly (Column | null)[]): Row {
  const cells: Partial<Record<Column, Stretch>> = {}
  ;(section.cells ?? []).forEach((cell, index) => {
    const column = columns[index]
    if (column && !isEmpty(cell) && !cells[column]) cells[column] = cell
  })
  return { section, cells }
}
