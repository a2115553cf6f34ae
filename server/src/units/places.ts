import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Names of places for who reads documents: without the word of their kind, each once, in NFC, in code-point order. */
export type Places = {
  readonly provinces: readonly string[]
  readonly communes: readonly string[]
  readonly formerCommunes: readonly string[]
  /** Former districts and provinces, with the word of their kind: "Huyện Đình Lập". */
  readonly formerDistricts: readonly string[]
  readonly formerProvinces: readonly string[]
}

/** The state of 7/2025 stands once, in the migration that seeds it; no later change has brought a new name. */
const seeded = join(import.meta.dirname, '../migrations/0011_units_state_of_2025.sql')

let read: Places | undefined

/** Read from the seed itself, so that a reader needs no database. */
export function places(): Places {
  read ??= placesIn(readFileSync(seeded, 'utf8'))
  return read
}

function placesIn(sql: string): Places {
  const blocks = [...sql.matchAll(/\$tsv\$\n([\s\S]*?)\n\$tsv\$/g)].map(([, block = '']) =>
    block.split('\n').map((line) => line.split('\t')),
  )
  const names = (block: number, column: number) =>
    [...new Set((blocks[block] ?? []).map((cells) => cells[column] ?? ''))].filter(Boolean).sort()
  return {
    provinces: names(0, 3),
    communes: names(1, 2),
    formerDistricts: names(2, 1),
    formerProvinces: names(2, 2),
    formerCommunes: names(3, 2),
  }
}
