import { createHash } from 'node:crypto'
import { accept, type Result, refuse } from '@guong-sang/domain/shared/result.ts'
import { type Body, type BodyId, nameOn } from '@guong-sang/domain/units/body.ts'
import { commitImport, undoImport } from '@guong-sang/domain/units/import.ts'
import type { ImportMapping } from '@guong-sang/domain/units/import-mapping.ts'
import type { Acted, Deps } from '../platform/deps.ts'
import type { SheetRead } from '../platform/excel.ts'
import { record } from '../platform/happenings.ts'
import { newId } from '../platform/ids.ts'
import type { Scope } from '../platform/scope.ts'
import type { Tx } from '../platform/tx.ts'
import type { Upload } from '../platform/upload.ts'
import { likeliestPlace, placeIn, sheetsOf } from './import-file.ts'
import { countsOf, type ImportShown, importView, judged } from './import-view.ts'
import { knownUnits } from './known-units.ts'
import { type AskBodyUses, type Loaded, lockRegister, readRegister } from './register.ts'
import { addImport, type ImportRow, importOf, lockImport, saveImport } from './store.ts'
import { addBodies, dropBodies } from './store-bodies.ts'

const stamped = ({ actor, now }: Scope) => ({ by: actor.name, at: now.at })

/** A dry run of a file: it is kept and judged, the list of bodies stays as it is. */
export async function tryFile(deps: Deps, scope: Scope, { name, bytes }: Upload): Acted<ImportShown> {
  const sheets = await sheetsOf(bytes)
  if (!sheets.ok) return sheets
  const known = await knownUnits(deps, scope)
  const { sha256 } = await deps.files.keep(scope, bytes)
  return deps.inScope(scope, async (tx) => {
    const place = { id: newId(scope.now.at.getTime()), ...likeliestPlace(sheets.value) }
    const tried = judged(await readRegister(tx, scope, known), place, sheets.value)
    if (!tried.ok) return tried
    const row = {
      ...place,
      authorityId: scope.authorityId,
      fileName: name,
      fileSha256: sha256,
      state: 'tried' as const,
      counts: countsOf(tried.value),
      ...stamped(scope),
    }
    await addImport(tx, row)
    return accept(importView(row, tried.value, sheets.value))
  })
}

export type Remap = {
  readonly sheet?: string | undefined
  readonly headerRow?: number | undefined
  readonly mapping?: ImportMapping | undefined
}

/** Says where the list stands in the file and which column says what, and judges it again. */
export const mapColumns = (deps: Deps, scope: Scope, { importId, ...said }: Remap & { readonly importId: string }): Acted<ImportShown> =>
  onImport(deps, scope, importId, async ({ tx, row, sheets, loaded }) => {
    if (row.state !== 'tried') return refuse('import.already-committed')
    const sheet = sheets.find(({ name }) => name === (said.sheet ?? row.sheet))
    if (!sheet) return refuse('import.sheet-unknown', { sheet: said.sheet ?? row.sheet })
    const moved = sheet.name !== row.sheet
    const place = placeIn(sheet, said.headerRow ?? (moved ? undefined : row.headerRow))
    const kept = moved || said.headerRow !== undefined ? place.mapping : row.mapping
    const next = { ...row, ...place, mapping: said.mapping ?? kept, ...stamped(scope) }
    const tried = judged(loaded, next, sheets)
    if (!tried.ok) return tried
    return keep({ tx, scope, row: { ...next, counts: countsOf(tried.value) }, tried: tried.value, sheets })
  })

/** All rows become bodies, or none. */
export const commit = (deps: Deps, scope: Scope, importId: string): Acted<ImportShown> =>
  onImport(deps, scope, importId, async ({ tx, row, sheets, loaded }) => {
    const tried = judged(loaded, row, sheets)
    if (!tried.ok) return tried
    const made = commitImport(loaded.register, tried.value, {
      state: row.state,
      importId,
      ids: () => newId(scope.now.at.getTime()) as BodyId,
    })
    if (!made.ok) return made
    await addBodies(tx, scope, made.value)
    const kept = await keep({
      tx,
      scope,
      row: { ...row, state: 'committed', counts: countsOf(tried.value), ...stamped(scope) },
      tried: tried.value,
      sheets,
    })
    await record(tx, scope, {
      what: 'bodies.imported',
      about: importId,
      details: { file: row.fileName, sha256: row.fileSha256, added: made.value.length, digest: digestOf(made.value) },
    })
    return kept
  })

/** Takes the import back: the list is exactly what it was. */
export const undo = (deps: Deps & { readonly uses: readonly AskBodyUses[] }, scope: Scope, importId: string): Acted<ImportShown> =>
  onImport(deps, scope, importId, async ({ tx, row, sheets, loaded }) => {
    const used = (await Promise.all(deps.uses.map((ask) => ask(tx, scope)))).flat()
    const usedBy = loaded.register.bodies
      .filter((body) => body.importId === importId && used.some(({ bodyId }) => bodyId === body.id))
      .map((body) => nameOn(body, scope.now.today))
    const undone = undoImport(loaded.register, { state: row.state, importId, usedBy })
    if (!undone.ok) return undone
    await dropBodies(tx, scope, undone.value)
    const tried = judged(loaded, row, sheets)
    if (!tried.ok) return tried
    const kept = await keep({ tx, scope, row: { ...row, state: 'undone', ...stamped(scope) }, tried: tried.value, sheets })
    await record(tx, scope, { what: 'bodies.import-undone', about: importId, details: { removed: undone.value.length } })
    return kept
  })

export async function showImport(deps: Deps, scope: Scope, importId: string): Acted<ImportShown> {
  const known = await knownUnits(deps, scope)
  return deps.inScope(scope, async (tx) => {
    const row = await importOf(tx, scope, importId)
    const sheets = await keptSheets(deps, scope, row)
    if (!row || !sheets.ok) return sheets.ok ? refuse('import.unknown') : sheets
    const tried = judged(await readRegister(tx, scope, known), row, sheets.value)
    return tried.ok ? accept(importView(row, tried.value, sheets.value)) : tried
  })
}

type Held = { readonly tx: Tx; readonly row: ImportRow; readonly sheets: readonly SheetRead[]; readonly loaded: Loaded }

async function onImport(
  deps: Deps,
  scope: Scope,
  importId: string,
  work: (held: Held) => Promise<Result<ImportShown>>,
): Acted<ImportShown> {
  const known = await knownUnits(deps, scope)
  return deps.inScope(scope, async (tx) => {
    const loaded = await lockRegister(tx, scope, known)
    const row = await lockImport(tx, scope, importId)
    const sheets = await keptSheets(deps, scope, row)
    if (!row || !sheets.ok) return sheets.ok ? refuse('import.unknown') : sheets
    return work({ tx, row, sheets: sheets.value, loaded })
  })
}

async function keptSheets(deps: Deps, scope: Scope, row: ImportRow | undefined): Promise<Result<readonly SheetRead[]>> {
  const bytes = row && (await deps.files.open(scope, row.fileSha256))
  return bytes ? sheetsOf(bytes) : refuse('import.unknown')
}

type Kept = {
  readonly tx: Tx
  readonly scope: Scope
  readonly row: ImportRow
  readonly tried: Parameters<typeof importView>[1]
  readonly sheets: readonly SheetRead[]
}
async function keep({ tx, scope, row, tried, sheets }: Kept): Promise<Result<ImportShown>> {
  await saveImport(tx, scope, row)
  return accept(importView(row, tried, sheets))
}

const digestOf = (bodies: readonly Body[]): string => createHash('sha256').update(JSON.stringify(bodies)).digest('hex')
