import { z } from 'zod'
import { communeKeys } from '../people/persona.ts'
import { written } from '../plan/plan-view.ts'
import { endpoint } from '../shared/endpoint.ts'
import { conferenceRow, dayText, livingPlan, searchHit, workItem } from './living-plan.ts'

const withConference = z.object({ conferenceId: z.uuid() })
const withItem = z.object({ conferenceId: z.uuid(), itemId: z.uuid() })
const done = z.object({ ok: z.literal(true) })

export const listConferences = endpoint({
  method: 'GET',
  path: '/api/conferences',
  summary: 'Các Hội nghị của đơn vị',
  act: 'conference.read',
  response: z.array(conferenceRow),
})

/** The two communes of the trial beside one another; anywhere else a commune sees only itself. */
export const listTrialConferences = endpoint({
  method: 'GET',
  path: '/api/trial/conferences',
  summary: 'Dùng thử: Hội nghị của từng xã mẫu',
  act: null,
  response: z.array(z.object({ commune: z.enum(communeKeys), authority: z.string(), conferences: z.array(conferenceRow) })),
})

export const getConference = endpoint({
  method: 'GET',
  path: '/api/conferences/:conferenceId',
  summary: 'Kế hoạch sống: mỗi nội dung đã thành việc gì, ai giữ, đến đâu',
  act: 'conference.read',
  params: withConference,
  response: livingPlan,
})

export const fixDay = endpoint({
  method: 'POST',
  path: '/api/conferences/:conferenceId/day',
  summary: 'Chốt ngày, giờ, địa điểm theo thông báo',
  act: 'conference.fix-day',
  params: withConference,
  body: z.object({
    day: dayText,
    startTime: z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
      .optional(),
    partOfDay: z.enum(['morning', 'afternoon', 'evening', 'whole_day']).optional(),
    venue: written(300).optional(),
    notice: z.object({ number: written(100).optional(), date: dayText.optional() }),
  }),
  response: z.object({ ok: z.literal(true), warnings: z.array(z.object({ code: z.string(), text: z.string() })) }),
})

const movedDue = z.object({ itemId: z.uuid(), title: z.string(), from: dayText.nullable(), to: dayText.nullable() })

export const moveDay = endpoint({
  method: 'POST',
  path: '/api/conferences/:conferenceId/day-move',
  summary: 'Dời ngày Hội nghị: mốc tính theo ngày dời theo, mốc ghi ngày giữ nguyên',
  act: 'conference.move-day',
  params: withConference,
  body: z.object({ day: dayText, reason: written(2000) }),
  response: z.object({
    moved: z.array(movedDue),
    /** What states the old day and must be looked at again. */
    stale: z.array(z.object({ kind: z.string(), id: z.string(), title: z.string(), path: z.string() })),
  }),
})

export const previewDayMove = endpoint({
  method: 'GET',
  path: '/api/conferences/:conferenceId/day-move',
  summary: 'Xem trước khi dời ngày: mốc nào dời, mâu thuẫn nào mới',
  act: 'conference.read',
  params: withConference,
  query: z.object({ day: dayText }),
  response: z.object({
    moved: z.array(movedDue),
    stale: z.array(z.object({ kind: z.string(), id: z.string(), title: z.string(), path: z.string() })),
    conflicts: livingPlan.shape.conflicts,
  }),
})

export const waiveItem = endpoint({
  method: 'POST',
  path: '/api/conferences/:conferenceId/items/:itemId/waiver',
  summary: 'Không thực hiện một việc kế hoạch yêu cầu, có lý do',
  act: 'conference.waive-item',
  params: withItem,
  body: z.object({ reason: written(2000) }),
  response: done,
})

export const setHolder = endpoint({
  method: 'POST',
  path: '/api/conferences/:conferenceId/items/:itemId/holder',
  summary: 'Ghi cơ quan, đơn vị giữ việc',
  act: 'conference.hold-item',
  params: withItem,
  body: z.union([z.object({ bodyId: z.uuid() }), z.object({ ownerText: written(300).min(1) })]),
  response: done,
})

export const setItemState = endpoint({
  method: 'POST',
  path: '/api/conferences/:conferenceId/items/:itemId/state',
  summary: 'Đánh dấu chưa mở, đang làm hoặc đã xong',
  act: 'conference.mark-item',
  params: withItem,
  body: z.object({ state: z.enum(['unopened', 'opened', 'answered']) }),
  response: done,
})

export const answerCheck = endpoint({
  method: 'PUT',
  path: '/api/conferences/:conferenceId/items/:itemId/answered-by',
  summary: 'Mục đích, yêu cầu này được đáp ứng bằng những việc nào',
  act: 'conference.hold-item',
  params: withItem,
  body: z.object({ itemIds: z.array(z.uuid()).max(100) }),
  response: done,
})

export const answerDeadline = endpoint({
  method: 'POST',
  path: '/api/conferences/:conferenceId/deadlines/:deadlineId/answer',
  summary: 'Hạn "trước ngày" có tính cả ngày đó không',
  act: 'conference.answer-deadline',
  params: z.object({ conferenceId: z.uuid(), deadlineId: z.uuid() }),
  body: z.object({ includesDay: z.boolean().nullable() }),
  response: done,
})

export const answerRuleOffer = endpoint({
  method: 'POST',
  path: '/api/conferences/:conferenceId/rule-offers/:key',
  summary: 'Áp dụng hoặc không áp dụng quy định được gợi ý',
  act: 'conference.answer-rule',
  params: z.object({ conferenceId: z.uuid(), key: z.string() }),
  body: z.object({ answer: z.enum(['adopt', 'decline', 'withdraw']) }),
  response: done,
})

export const settleConflict = endpoint({
  method: 'POST',
  path: '/api/conferences/:conferenceId/conflicts/:conflictId/remedy',
  summary: 'Chọn cách xử lý một mâu thuẫn về thời hạn, như gửi trước, bổ sung sau',
  act: 'conference.settle-conflict',
  params: z.object({ conferenceId: z.uuid(), conflictId: z.string().max(200) }),
  body: z.object({
    /** null takes the choice back. */
    remedy: z.enum(['send-early-supplement', 'do-before', 'hurry']).nullable(),
    /** The day by which what is missing is sent after. */
    promisedDay: dayText.optional(),
  }),
  response: done,
})

export const stopConference = endpoint({
  method: 'POST',
  path: '/api/conferences/:conferenceId/stop',
  summary: 'Hoãn hoặc huỷ Hội nghị',
  act: 'conference.stop',
  params: withConference,
  body: z.object({ how: z.enum(['postpone', 'cancel']), reason: written(2000) }),
  response: done,
})

export const markHeld = endpoint({
  method: 'POST',
  path: '/api/conferences/:conferenceId/held',
  summary: 'Ghi Hội nghị đã tổ chức',
  act: 'conference.hold',
  params: withConference,
  response: done,
})

export const closeConference = endpoint({
  method: 'POST',
  path: '/api/conferences/:conferenceId/closing',
  summary: 'Kết thúc Hội nghị đã tổ chức',
  act: 'conference.hold',
  params: withConference,
  response: done,
})

export const getConferenceHistory = endpoint({
  method: 'GET',
  path: '/api/conferences/:conferenceId/history',
  summary: 'Lịch sử của Hội nghị',
  act: 'conference.read',
  params: withConference,
  response: z.array(
    z.object({ what: z.string(), text: z.string(), by: z.string(), at: z.string(), details: z.record(z.string(), z.unknown()) }),
  ),
})

export const conferenceCalendar = endpoint({
  method: 'GET',
  path: '/api/conferences/:conferenceId/calendar.ics',
  summary: 'Lịch của Hội nghị (iCalendar)',
  act: 'conference.read',
  params: withConference,
})

export const myWork = endpoint({
  method: 'GET',
  path: '/api/me/work',
  summary: 'Việc của tôi: đến hạn, quá hạn, đang chờ tôi',
  act: 'work.read',
  response: z.object({ due: z.array(workItem), late: z.array(workItem), waiting: z.array(workItem) }),
})

export const myCalendar = endpoint({
  method: 'GET',
  path: '/api/me/calendar.ics',
  summary: 'Lịch việc của tôi (iCalendar)',
  act: 'work.read',
})

export const searchAll = endpoint({
  method: 'GET',
  path: '/api/search',
  summary: 'Tìm mọi thứ, không cần dấu',
  act: 'search.use',
  query: z.object({ q: written(200) }),
  response: z.array(searchHit),
})
