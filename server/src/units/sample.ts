import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ImportField, importFields, importHeaders } from '@guong-sang/domain/units/import-mapping.ts'
import { bodyKinds, bodyKindWords } from '@guong-sang/domain/units/words.ts'
import { z } from 'zod'
import { writeWorkbook } from '../platform/excel.ts'

const Row = z.object({
  name: z.string(),
  kind: z.enum(bodyKinds),
  aliases: z.string().optional(),
  parent: z.string().optional(),
  oldUnit: z.string(),
  headTitle: z.string(),
})
const Sample = z.object({ note: z.string(), rows: z.array(Row) })

/** Each row says of itself that it is made up. */
const mark = 'dữ liệu mẫu'

/** The made-up bodies of xã Kiên Mộc as an officer would send them: a workbook under our own headers. */
export function sampleWorkbook(): Promise<Uint8Array> {
  const { rows } = Sample.parse(JSON.parse(readFileSync(join(import.meta.dirname, 'data/kien-moc-bodies.json'), 'utf8')))
  return writeWorkbook([
    {
      name: 'Danh sách',
      columns: importFields.map((field) => ({ header: importHeaders[field], width: 24 })),
      rows: rows.map((row) => {
        const said: { readonly [field in ImportField]?: string | undefined } = { ...row, kind: bodyKindWords[row.kind], note: mark }
        return importFields.map((field) => said[field] ?? null)
      }),
    },
  ])
}
