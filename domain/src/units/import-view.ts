import { z } from 'zod'
import { importFields } from './import-mapping.ts'

/** Field → column, counted from 0. */
export const Mapping = z.partialRecord(z.enum(importFields), z.number().int().min(0).max(199))
/** One try of a file: nothing is written to the list of bodies until it is committed. */
export const ImportView = z.object({
  importId: z.uuid(),
  fileName: z.string(),
  state: z.enum(['tried', 'committed', 'undone']),
  sheets: z.array(z.object({ name: z.string(), rows: z.number().int() })),
  sheet: z.string(),
  /** 1-based, as Excel numbers rows. */
  headerRow: z.number().int(),
  columns: z.array(z.object({ no: z.number().int(), letter: z.string(), header: z.string(), sample: z.array(z.string()) })),
  mapping: Mapping,
  /** The first 200; `counts` speaks of all. */
  rows: z.array(
    z.object({
      /** 1-based, as Excel numbers rows. */
      row: z.number().int(),
      values: z.partialRecord(z.enum(importFields), z.string()),
      /** add: becomes a body; known: its name is already on the list and it is left as it is; wrong: see errors. */
      act: z.enum(['add', 'known', 'wrong']),
    }),
  ),
  errors: z.array(
    z.object({
      row: z.number().int(),
      column: z.string().nullable(),
      field: z.enum(importFields).nullable(),
      code: z.string(),
      message: z.string(),
    }),
  ),
  counts: z.object({
    rows: z.number().int(),
    add: z.number().int(),
    known: z.number().int(),
    wrong: z.number().int(),
    errors: z.number().int(),
  }),
  /** Who committed or undid it, and when. */
  at: z.string(),
  by: z.string(),
})
