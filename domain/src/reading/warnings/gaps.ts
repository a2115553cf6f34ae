import { spoken } from '../findings/conference.ts'
import type { Scene } from '../findings/scene.ts'
import type { Found } from '../found.ts'
import { first, says } from '../lines/search.ts'
import { linesOf } from '../lines/stretch.ts'
import type { Reading, Warning } from '../reading.ts'
import type { Draft } from '../tasks/draft.ts'

type Read = Omit<Reading, 'warnings'>

/** What the plan does not say and somebody will have to ask. */
export const gapsIn = (reading: Read, scene: Scene, drafts: readonly Draft[]): Warning[] => [
  ...missingFields(reading),
  ...timeGaps(reading.time),
  ...quotaGaps(reading),
  ...upperGaps(reading, scene),
  ...predecessorGaps(reading, scene),
  ...ownerGaps(reading, drafts),
  ...(reading.signatory.name.value === null ? [{ code: 'signatory-missing', text: 'Không đọc được họ tên người ký.', lines: null }] : []),
]

const FIELDS: readonly (readonly [field: string, name: string, of: (reading: Read) => unknown])[] = [
  ['number', 'số của kế hoạch', ({ document }) => document.number.value],
  ['symbol', 'ký hiệu của kế hoạch', ({ document }) => document.symbol.value],
  ['place', 'địa danh', ({ document }) => document.place.value],
  ['date', 'ngày ban hành', ({ document }) => document.date.value],
  ['title', 'trích yếu', ({ document }) => document.title.value],
  ['issuer', 'cơ quan ban hành', ({ document }) => document.issuer.value],
  ['time.date', 'ngày tổ chức hội nghị', ({ time }) => time.date.value],
  ['delegates.maximum', 'số lượng đại biểu', ({ delegates }) => delegates.maximum.value],
  ['programme', 'chương trình hội nghị', ({ programme }) => programme[0] ?? null],
  ['tasks', 'phân công nhiệm vụ', ({ tasks }) => tasks[0] ?? null],
]
const missingFields = (reading: Read): Warning[] =>
  FIELDS.filter(([, , of]) => of(reading) === null).map(([field, name]) => ({
    code: 'missing',
    field,
    text: `Kế hoạch không ghi ${name}.`,
    lines: null,
  }))

const linesOfFound = (found: Found<unknown>): Warning['lines'] => (found.value === null || !('lines' in found) ? null : found.lines)

function timeGaps({ date, partOfDay, startTime, venue }: Reading['time']): Warning[] {
  const lines = linesOfFound(date)
  const provisional = date.value !== null && date.provisional === true
  return [
    ...(provisional ? [{ code: 'provisional-date', text: 'Ngày tổ chức mới là dự kiến.', lines }] : []),
    ...(partOfDay.value === null && startTime.value === null
      ? [{ code: 'part-of-day-missing', text: 'Chưa rõ buổi sáng hay buổi chiều, mấy giờ.', lines }]
      : []),
    ...(venue.value === null ? [{ code: 'venue-missing', text: 'Chưa có địa điểm tổ chức.', lines }] : []),
  ]
}

function quotaGaps({ delegates }: Read): Warning[] {
  const open = delegates.priorityGroups.filter(({ quota, text }) => quota === null && !/\d/.test(text))
  const [head, tail] = [open[0], open.at(-1)]
  if (!head || !tail) return []
  return [
    {
      code: 'quota-without-number',
      text: `Có ưu tiên nhưng không nêu số lượng: ${open.map(({ text }) => text).join('; ')}.`,
      lines: [head.lines[0], tail.lines[1]],
    },
  ]
}

function upperGaps({ upperDelegates, upperCongresses }: Read, scene: Scene): Warning[] {
  const goesUp = upperCongresses.length > 0 ? /dai bieu (?:\S+ )?du dai hoi/ : /dai bieu (?:\S+ )?du [^.;]{0,40}cap tren/
  if (upperDelegates.count.value !== null) return []
  const said = spoken(scene.paper)
    .map((of) => first(goesUp, of)?.all)
    .find((of) => of)
  return said
    ? [{ code: 'upper-delegates-count-missing', text: 'Chưa rõ được cử bao nhiêu đại biểu lên cấp trên.', lines: linesOf(said) }]
    : []
}

function predecessorGaps({ scope }: Read, scene: Scene): Warning[] {
  if (scope.predecessorCommunes.length > 0) return []
  const said = spoken(scene.paper)
    .map((of) => first(/(?:truoc|sau) (?:khi )?(?:sap nhap|hop nhat|sap xep)/, of)?.all)
    .find((of) => of)
  return said
    ? [{ code: 'predecessors-missing', text: 'Có nói trước khi sắp xếp nhưng không nêu tên các đơn vị cũ.', lines: linesOf(said) }]
    : []
}

/** Activities and ordinary tasks that nobody is named for; steps of choosing are everybody's. */
function ownerGaps({ activities }: Read, drafts: readonly Draft[]): Warning[] {
  const open = drafts.filter(({ owner, kinds, text }) => owner === null && kinds === null && !says(/^(?:xem xet|lua chon|binh)/, text))
  const passages = [
    ...activities.filter(({ owner }) => owner === null),
    ...open.map(({ text }) => ({ text: text.text, lines: linesOf(text) })),
  ]
  return passages.map(({ text, lines }) => ({ code: 'owner-missing', text: `Chưa giao cho ai: ${text}`, lines }))
}
