import type { Found } from '@guong-sang/domain/reading/found.ts'
import type { Reading } from '@guong-sang/domain/reading/reading.ts'
import { isDay, spokenDay } from '@guong-sang/domain/shared/day.ts'
import { textOf } from '../platform/messages.ts'
import type { FileReading } from './read-file.ts'

const UNSAID = '(văn bản không nêu)'

/** A reading in a page of plain Vietnamese, for a person at a terminal. */
export function summaryOf({ source, repairs, reading }: FileReading): string {
  const lines = [
    ...head(reading),
    '',
    ...counts(reading),
    '',
    ...taskLines(reading),
    ...reading.warnings.map((warning) => `* ${warning.text}${warning.lines ? ` (dòng ${warning.lines[0]})` : ''}`),
    ...source.notes.map((note) => `· ${textOf(note.code, { page: note.page ?? '', detail: note.detail ?? '' }) ?? note.code}`),
    ...(repairs.length > 0 ? [`· ${repairs.length} chữ được khôi phục dấu: cần đối chiếu với bản gốc.`] : []),
    `· ${source.pages} trang, ${source.lines.length} dòng.`,
  ]
  return `${lines.join('\n')}\n`
}

function head({ document, conference, time, delegates, nomination, signatory }: Reading): string[] {
  const sign = [said(document.number), said(document.symbol)].filter((part) => part !== UNSAID).join('/')
  return [
    row('Văn bản', [said(document.type), said(document.title)].join(': ')),
    row('Cơ quan', said(document.issuer)),
    row('Số', sign === '' ? UNSAID : sign),
    row('Ngày', said(document.date)),
    row('Hội nghị', said(conference.name)),
    row('Thời gian', `${said(time.date)}${'provisional' in time.date && time.date.provisional ? ' (dự kiến)' : ''}`),
    row('Đại biểu', said(delegates.maximum)),
    row('Hạn đề nghị', said(nomination.deadline)),
    row('Người ký', [said(signatory.position), said(signatory.name)].join(', ')),
  ]
}

const counts = (reading: Reading): string[] => [
  row('Mục đích, yêu cầu', String(reading.purposes.length + reading.requirements.length)),
  row('Chương trình', `${reading.programme.length} mục`),
  row('Nhiệm vụ', `${reading.tasks.length}`),
  row('Thời hạn', `${reading.deadlines.length}`),
  row('Văn bản phải có', `${reading.documents.length}`),
  row('Nơi nhận', `${reading.recipients.length}`),
]

const taskLines = (reading: Reading): string[] => reading.tasks.map((task) => `- ${task.owner ?? 'Chưa rõ ai'}: ${task.text}`)

const row = (label: string, value: string): string => `${`${label}:`.padEnd(20)} ${value}`

function said(found: Found<string | number>): string {
  if (found.value === null) return UNSAID
  const text = String(found.value)
  return isDay(text) ? spokenDay(text) : text
}
