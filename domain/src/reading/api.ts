import { z } from 'zod'
import { endpoint } from '../shared/endpoint.ts'
import type { Reading } from './reading.ts'

const Id = z.uuid()
const Instant = z.iso.datetime({ offset: true })

const Box = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() })
const Font = z.object({
  size: z.number().optional(),
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
  centred: z.boolean().optional(),
})
export const SourceView = z.object({
  kind: z.enum(['docx', 'pdf', 'scan', 'text', 'doc']),
  pages: z.number().int(),
  lines: z
    .array(
      z.object({
        n: z.number().int(),
        text: z.string(),
        page: z.number().int(),
        box: Box.optional(),
        font: Font.optional(),
        cells: z.array(z.string()).readonly().optional(),
      }),
    )
    .readonly(),
  notes: z.array(z.object({ code: z.string(), page: z.number().int().optional(), detail: z.string().optional() })).readonly(),
})
export const RepairView = z.object({
  line: z.number().int(),
  from: z.number().int(),
  to: z.number().int(),
  original: z.string(),
  restored: z.string(),
  sureness: z.enum(['high', 'medium', 'low']),
})
/** The reader's own types are its shape (reading.ts); what it wrote is not checked a second time on its way out. */
const ReadingObject = z.looseObject({}).meta({ description: 'Bản đọc của kế hoạch' }) as unknown as z.ZodType<Reading>

export const readingStates = ['queued', 'reading', 'read', 'unreadable', 'cancelled'] as const

export const ReadingRow = z.object({
  id: Id,
  /** The file's name, or the one given to a pasted text. */
  name: z.string(),
  /** Null until the first bytes were looked at by the reader. */
  kind: SourceView.shape.kind.nullable(),
  state: z.enum(readingStates),
  pagesDone: z.number().int(),
  /** 0 until known. */
  pages: z.number().int(),
  refusal: z.object({ code: z.string(), message: z.string(), remedy: z.string().nullable() }).nullable(),
  /** The plan opened from it, where one was. */
  planId: Id.nullable(),
  /** Bytes of the file. */
  size: z.number().int(),
  sentAt: Instant,
  sentBy: z.string(),
})
export const ReadingView = ReadingRow.extend({
  source: SourceView.nullable(),
  repairs: z.array(RepairView).readonly(),
  reading: ReadingObject.nullable(),
})

const params = z.object({ readingId: Id })
const Sent = z.object({ readingId: Id })

export const sendSource = endpoint({
  method: 'POST',
  path: '/api/sources',
  summary: 'Gửi tệp kế hoạch để đọc',
  act: 'reading.send',
  upload: true,
  response: Sent,
})
export const sendText = endpoint({
  method: 'POST',
  path: '/api/sources/text',
  summary: 'Dán nội dung kế hoạch để đọc',
  act: 'reading.send',
  body: z.object({ name: z.string().trim().min(1).max(200), text: z.string().min(1).max(2_000_000) }),
  response: Sent,
})
export const listReadings = endpoint({
  method: 'GET',
  path: '/api/readings',
  summary: 'Các văn bản đã gửi, mới nhất trước',
  act: 'reading.see',
  response: z.array(ReadingRow),
})
export const readReading = endpoint({
  method: 'GET',
  path: '/api/readings/:readingId',
  summary: 'Một văn bản: tiến độ, bản gốc theo dòng và bản đọc',
  act: 'reading.see',
  params,
  response: ReadingView,
})
export const cancelReading = endpoint({
  method: 'POST',
  path: '/api/readings/:readingId/cancellation',
  summary: 'Dừng đọc một văn bản',
  act: 'reading.cancel',
  params,
  response: ReadingRow,
})
export const readPage = endpoint({
  method: 'GET',
  path: '/api/readings/:readingId/pages/:page',
  summary: 'Ảnh một trang của bản gốc',
  act: 'reading.see',
  params: params.extend({ page: z.coerce.number().int().min(1).max(1000) }),
})
export const readFile = endpoint({
  method: 'GET',
  path: '/api/readings/:readingId/file',
  summary: 'Tải bản gốc như đã gửi',
  act: 'reading.see',
  params,
})
