import { type Day, spokenDay } from '@guong-sang/domain/shared/day.ts'
import { accept } from '@guong-sang/domain/shared/result.ts'
import { importFields, importHeaders } from '@guong-sang/domain/units/import-mapping.ts'
import { bodyKindWords } from '@guong-sang/domain/units/words.ts'
import type { Acted, Deps } from '../platform/deps.ts'
import { type CellWritten, writeWorkbook, xlsxType } from '../platform/excel.ts'
import { textOf } from '../platform/messages.ts'
import type { Scope } from '../platform/scope.ts'
import type { FileAnswer } from '../platform/serve.ts'
import { type BodyFilter, bodyList } from './bodies.ts'
import type { BodyShown } from './present.ts'

const listName = 'Danh sách'
const widths = { name: 44, kind: 26, aliases: 24, parent: 30, oldUnit: 20, headTitle: 24, from: 18, note: 34 } as const
const guide = ['units.template-1', 'units.template-2', 'units.template-3', 'units.template-4', 'units.template-5'] as const

/** An empty list with our headers, choices to pick from, and a sheet that says how to fill it in. */
export async function template(deps: Deps, scope: Scope): Acted<FileAnswer> {
  const list = await bodyList(deps, scope, { q: '', closed: 'without' })
  if (!list.ok) return list
  const choices = {
    kind: Object.values(bodyKindWords),
    parent: list.value.rows.map(({ name }) => name),
    oldUnit: list.value.predecessors.map(({ fullName }) => fullName),
  }
  const offered = (field: string) => (field === 'kind' || field === 'parent' || field === 'oldUnit' ? choices[field] : [])
  const columns = importFields.map((field) => {
    const some = offered(field)
    return { header: importHeaders[field], width: widths[field], ...(some.length > 0 && { choices: some }) }
  })
  const lines = guide.map((key) => [textOf(key) ?? key])
  const bytes = await writeWorkbook([
    { name: listName, columns, rows: [] },
    { name: 'Hướng dẫn', columns: [{ header: 'Cách điền', width: 110 }], rows: lines },
  ])
  return accept({ bytes, type: xlsxType, name: 'Mẫu danh sách cơ quan, đơn vị.xlsx' })
}

/** What is seen on the page, under the headers that the import knows. */
export async function exported(deps: Deps, scope: Scope, filter: BodyFilter): Acted<FileAnswer> {
  const list = await bodyList(deps, scope, filter)
  if (!list.ok) return list
  const columns = [
    ...importFields.map((field) => ({ header: importHeaders[field], width: widths[field] })),
    { header: 'Kết thúc ngày', width: 16 },
  ]
  const bytes = await writeWorkbook([{ name: listName, columns, rows: list.value.rows.map(rowOf) }])
  return accept({
    bytes,
    type: xlsxType,
    name: `Danh sách cơ quan, đơn vị (${spokenDay(filter.on ?? scope.now.today).replaceAll('/', '-')}).xlsx`,
  })
}

const rowOf = (body: BodyShown): CellWritten[] => [
  body.name,
  bodyKindWords[body.kind],
  body.aliases.join('; '),
  body.parent?.name ?? null,
  body.oldUnit?.fullName ?? null,
  body.headTitle,
  body.fromKnown ? { day: body.from as Day } : null,
  body.note,
  body.to === null ? null : { day: body.to as Day },
]
