import type { Day } from '@guong-sang/domain/shared/day.ts'
import { accept } from '@guong-sang/domain/shared/result.ts'
import {
  addBody,
  answerLineage,
  bodiesTemplate,
  changeBody,
  closeBody,
  commitImport,
  exportBodies,
  findCommunes,
  listBodies,
  listImports,
  mapImport,
  readCommune,
  readImport,
  readProvinces,
  seedBodies,
  tryImport,
  undoImport,
} from '@guong-sang/domain/units/api.ts'
import type { BodyId } from '@guong-sang/domain/units/body.ts'
import { unitsRights } from '@guong-sang/domain/units/rights.ts'
import type { FastifyInstance } from 'fastify'
import type { Deps } from '../platform/deps.ts'
import { serve, serveFile } from '../platform/serve.ts'
import { uploadOf } from '../platform/upload.ts'
import { add } from './add.ts'
import { bodyList } from './bodies.ts'
import { change } from './change.ts'
import { close } from './close.ts'
import { answer, communeDetail, communesCalled, keyOf, provinces } from './communes.ts'
import { commit, mapColumns, showImport, tryFile, undo } from './import.ts'
import type { AskBodyUses } from './register.ts'
import { seed } from './seed.ts'
import { importsOf } from './store.ts'
import { exported, template } from './workbook.ts'

/** `uses`: what later stages answer when a body is to be closed or an import taken back; app.ts hands them in. */
export function routes(app: FastifyInstance, given: Deps & { readonly uses?: readonly AskBodyUses[] }): void {
  const deps = { ...given, uses: given.uses ?? [] }
  communeRoutes(app, deps)
  bodyRoutes(app, deps)
  importRoutes(app, deps)
}

type Given = Deps & { readonly uses: readonly AskBodyUses[] }

function communeRoutes(app: FastifyInstance, deps: Given): void {
  serve(app, findCommunes, ({ scope, query }) => communesCalled(deps, scope, query))
  serve(app, readCommune, ({ scope, params }) => communeDetail(deps, scope, keyOf(params)))
  serve(app, readProvinces, ({ scope }) => provinces(deps, scope))
  serve(app, answerLineage, ({ scope, body }) => answer(deps, scope, { ...body, from: keyOf(body.from), to: keyOf(body.to) }))
}

function bodyRoutes(app: FastifyInstance, deps: Given): void {
  const acts = Object.keys(unitsRights)
  serve(app, listBodies, async ({ scope, query, may }) => {
    const list = await bodyList(deps, scope, asFilter(query))
    return list.ok ? accept({ ...list.value, may: acts.filter((act) => may.has(act)) }) : list
  })
  serve(app, addBody, ({ scope, body }) => add(deps, scope, { ...body, ...dated(body), parentBodyId: body.parentBodyId as BodyId | null }))
  serve(app, changeBody, ({ scope, params, body }) => {
    const { parentBodyId, onDay, oldUnit, ...rest } = body
    return change(deps, scope, {
      ...params,
      ...rest,
      onDay: onDay as Day | undefined,
      parentBodyId: parentBodyId as BodyId | null | undefined,
      oldUnit: oldUnit && keyOf(oldUnit),
    })
  })
  serve(app, closeBody, ({ scope, params, body }) => {
    const successor =
      body.successor?.kind === 'bodies'
        ? { kind: 'bodies' as const, bodyIds: body.successor.bodyIds.map((id) => id as BodyId) }
        : body.successor
    return close(deps, scope, { ...params, ...body, onDay: body.onDay as Day, successor })
  })
  serve(app, seedBodies, ({ scope }) => seed(deps, scope))
  serveFile(app, bodiesTemplate, ({ scope }) => template(deps, scope))
  serveFile(app, exportBodies, ({ scope, query }) => exported(deps, scope, asFilter(query)))
}

const asFilter = <T extends { readonly on?: string | undefined }>(query: T) => ({ ...query, on: query.on as Day | undefined })
const dated = ({
  from,
  oldUnit,
}: {
  readonly from: string | null
  readonly oldUnit: { readonly code: string; readonly from: string } | null
}) => ({
  from: from as Day | null,
  oldUnit: oldUnit && keyOf(oldUnit),
})

function importRoutes(app: FastifyInstance, deps: Given): void {
  serve(app, tryImport, async ({ scope, request }) => {
    const upload = await uploadOf(request)
    return upload.ok ? tryFile(deps, scope, upload.value) : upload
  })
  serve(app, listImports, async ({ scope }) => {
    const rows = await deps.inScope(scope, (tx) => importsOf(tx, scope))
    return accept(
      rows.map(({ id, fileName, state, counts, at, by }) => ({ importId: id, fileName, state, counts, at: at.toISOString(), by })),
    )
  })
  serve(app, readImport, ({ scope, params }) => showImport(deps, scope, params.importId))
  serve(app, mapImport, ({ scope, params, body }) => mapColumns(deps, scope, { ...params, ...body }))
  serve(app, commitImport, ({ scope, params }) => commit(deps, scope, params.importId))
  serve(app, undoImport, ({ scope, params }) => undo(deps, scope, params.importId))
}
