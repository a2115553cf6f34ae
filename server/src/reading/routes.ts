import {
  cancelReading,
  listReadings as listEndpoint,
  type ReadingRow,
  type ReadingView,
  readFile,
  readPage,
  readReading,
  sendSource,
  sendText,
} from '@guong-sang/domain/reading/api.ts'
import { accept, type Result, refuse } from '@guong-sang/domain/shared/result.ts'
import { nfc } from '@guong-sang/domain/shared/vietnamese.ts'
import type { FastifyInstance } from 'fastify'
import type { z } from 'zod'
import type { Deps } from '../platform/deps.ts'
import { viewOf } from '../platform/messages.ts'
import type { Scope } from '../platform/scope.ts'
import { type FileAnswer, serve, serveFile } from '../platform/serve.ts'
import { uploadOf } from '../platform/upload.ts'
import { cancel } from './cancel.ts'
import { pictureOf } from './pictures.ts'
import { send } from './send.ts'
import { listReadings, type ReadingRecord, readingOf, resultOf } from './store.ts'

export function routes(app: FastifyInstance, deps: Deps): void {
  serve(app, sendSource, async ({ scope, request }) => {
    const upload = await uploadOf(request)
    return upload.ok ? send(deps, scope, upload.value) : upload
  })
  serve(app, sendText, async ({ scope, body }) => send(deps, scope, { name: nfc(body.name), bytes: Buffer.from(nfc(body.text)) }))
  serve(app, listEndpoint, async ({ scope }) => accept((await deps.inScope(scope, (tx) => listReadings(tx, scope))).map(rowView)))
  serve(app, readReading, ({ scope, params }) => wholeReading(deps, scope, params.readingId))
  serve(app, cancelReading, async ({ scope, params }) => {
    const cancelled = await cancel(deps, scope, params.readingId)
    return cancelled.ok ? accept(rowView(cancelled.value)) : cancelled
  })
  serveFile(app, readPage, async ({ scope, params }) => {
    const kept = await keptFile(deps, scope, params.readingId)
    if (!kept.ok) return kept
    const picture = await pictureOf(kept.value.sha256, kept.value.bytes, params.page)
    return picture === null ? refuse('reading.page-unknown') : accept(picture)
  })
  serveFile(app, readFile, ({ scope, params }) => keptFile(deps, scope, params.readingId))
}

async function wholeReading(deps: Deps, scope: Scope, id: string): Promise<Result<z.infer<typeof ReadingView>>> {
  return deps.inScope(scope, async (tx) => {
    const row = await readingOf(tx, scope, id)
    if (row === undefined) return refuse('reading.unknown')
    const { source = null, repairs = [], reading = null } = (await resultOf(tx, scope, id)) ?? {}
    return accept({ ...rowView(row), source, repairs, reading })
  })
}

/** The document as it was sent, always as a download: what it holds is not the server's to show. */
async function keptFile(deps: Deps, scope: Scope, id: string): Promise<Result<FileAnswer & { readonly sha256: string }>> {
  const row = await deps.inScope(scope, (tx) => readingOf(tx, scope, id))
  const bytes = row && (await deps.files.open(scope, row.sha256))
  return row && bytes ? accept({ bytes, type: 'application/octet-stream', name: row.name, sha256: row.sha256 }) : refuse('reading.unknown')
}

const rowView = ({ refusal, sentAt, ...row }: ReadingRecord): z.infer<typeof ReadingRow> => ({
  id: row.id,
  name: row.name,
  kind: row.kind,
  state: row.state,
  pagesDone: row.pagesDone,
  pages: row.pages,
  planId: row.planId,
  size: row.size,
  sentBy: row.sentBy,
  sentAt: sentAt.toISOString(),
  refusal: refusal && { remedy: null, ...pick(viewOf(refusal)) },
})

const pick = ({ code, message, remedy }: ReturnType<typeof viewOf>) => ({ code, message, ...(remedy !== undefined && { remedy }) })
