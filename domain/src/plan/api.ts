import { z } from 'zod'
import { endpoint } from '../shared/endpoint.ts'
import { answerValue, dayText, findingValue, lines, parentPlan, planRow, planView, written } from './plan-view.ts'

const withPlan = z.object({ planId: z.uuid() })

const progressView = z.object({
  progress: z.object({ answered: z.int(), total: z.int(), blocking: z.int() }),
  canUndo: z.boolean(),
  savedAt: z.string(),
  /** Paths whose answer changed. */
  changed: z.array(z.string()),
})

export const listPlans = endpoint({
  method: 'GET',
  path: '/api/plans',
  summary: 'Các kế hoạch của đơn vị',
  act: 'plan.read',
  response: z.array(planRow),
})

export const openPlan = endpoint({
  method: 'POST',
  path: '/api/plans',
  summary: 'Lập kế hoạch từ bản đọc, từ đầu hoặc từ kế hoạch lần trước',
  act: 'plan.open',
  body: z.object({
    from: z.union([
      z.object({ readingId: z.uuid() }),
      z.object({ blank: z.object({ title: written(500).min(1) }) }),
      z.object({ planId: z.uuid() }),
    ]),
  }),
  response: z.object({ planId: z.uuid() }),
})

export const getPlan = endpoint({
  method: 'GET',
  path: '/api/plans/:planId',
  summary: 'Kế hoạch và những gì đã đọc được',
  act: 'plan.read',
  params: withPlan,
  response: planView,
})

export const answerFinding = endpoint({
  method: 'PUT',
  path: '/api/plans/:planId/answers',
  summary: 'Chấp nhận, sửa hoặc để ngỏ một nội dung',
  act: 'plan.answer',
  params: withPlan,
  body: z.object({
    path: z.string().min(1).max(100),
    state: z.enum(['accepted', 'corrected', 'open']),
    value: answerValue.nullable().optional(),
    reason: written(2000).optional(),
  }),
  response: progressView,
})

export const undoAnswer = endpoint({
  method: 'POST',
  path: '/api/plans/:planId/answers/undo',
  summary: 'Hoàn tác lần trả lời gần nhất của mình',
  act: 'plan.answer',
  params: withPlan,
  response: progressView,
})

export const acceptRest = endpoint({
  method: 'POST',
  path: '/api/plans/:planId/answers/accept-rest',
  summary: 'Chấp nhận mọi nội dung đã đọc chắc chắn',
  act: 'plan.answer',
  params: withPlan,
  response: progressView,
})

export const addClause = endpoint({
  method: 'POST',
  path: '/api/plans/:planId/clauses',
  summary: 'Viết thêm một nội dung vào kế hoạch đang soạn',
  act: 'plan.answer',
  params: withPlan,
  body: z.object({
    place: written(20).min(1),
    kind: z.enum(['purpose', 'requirement', 'time', 'composition', 'programme', 'activity', 'scope', 'report', 'task', 'closing']),
    text: written(5000).min(1),
    owner: written(2000).min(1).optional(),
    due: z.union([z.object({ by: dayText }), z.object({ daysBeforeEvent: z.int() })]).optional(),
  }),
  response: progressView,
})

export const confirmPlan = endpoint({
  method: 'POST',
  path: '/api/plans/:planId/confirmation',
  summary: 'Xác nhận kế hoạch, mở Hội nghị',
  act: 'plan.confirm',
  params: withPlan,
  response: z.object({ conferenceId: z.uuid(), versionNo: z.int() }),
})

export const amendPlan = endpoint({
  method: 'POST',
  path: '/api/plans/:planId/amendments',
  summary: 'Sửa đổi kế hoạch đã xác nhận bằng một bản mới',
  act: 'plan.amend',
  params: withPlan,
  body: z.object({
    reason: written(2000).optional(),
    /** Number of the paper that amends the plan. */
    paper: written(200).optional(),
    /** The amended paper, where it was read from its file. */
    readingId: z.uuid().optional(),
  }),
  response: z.object({ planId: z.uuid(), versionNo: z.int() }),
})

const clauseChange = z.object({
  change: z.enum(['kept', 'changed', 'new', 'gone']),
  lineageId: z.string(),
  place: z.string(),
  before: z.string().nullable(),
  after: z.string().nullable(),
})
const valueChange = z.object({ path: z.string(), label: z.string(), before: findingValue.nullable(), after: findingValue.nullable() })

export const getPlanDiff = endpoint({
  method: 'GET',
  path: '/api/plans/:planId/versions/:no/diff',
  summary: 'Bản này khác bản trước ở đâu',
  act: 'plan.read',
  params: z.object({ planId: z.uuid(), no: z.coerce.number().int().min(2) }),
  response: z.object({ from: z.int(), to: z.int(), values: z.array(valueChange).readonly(), clauses: z.array(clauseChange).readonly() }),
})

export const attachParent = endpoint({
  method: 'PUT',
  path: '/api/plans/:planId/parent',
  summary: 'Ghi kế hoạch cấp trên và những điều nó yêu cầu',
  act: 'plan.attach-parent',
  params: withPlan,
  body: z.object({
    number: written(2000).min(1),
    date: dayText,
    title: written(2000).min(1),
    demands: z
      .array(z.object({ text: written(5000).min(1) }))
      .max(500)
      .optional(),
    readingId: z.uuid().optional(),
  }),
  response: parentPlan,
})

export const comparePlan = endpoint({
  method: 'GET',
  path: '/api/plans/:planId/comparison',
  summary: 'Kế hoạch này chưa nêu những gì so với kế hoạch cấp trên hoặc kế hoạch khác',
  act: 'plan.read',
  params: withPlan,
  query: z.object({ with: z.string().regex(/^(parent|sibling:[0-9a-f-]{36})$/) }),
  response: z.object({
    other: z.object({ kind: z.enum(['parent', 'sibling']), title: z.string(), number: z.string().nullable() }),
    /** "Kế hoạch này chưa nêu: …": shown beside, never filled in. */
    missing: z.array(z.object({ topic: z.string(), text: z.string(), lines: lines.nullable() })).readonly(),
    /** Said here, not there. */
    own: z.array(z.object({ topic: z.string(), text: z.string(), lines: lines.nullable() })).readonly(),
    matched: z.int(),
  }),
})

export const getPlanHistory = endpoint({
  method: 'GET',
  path: '/api/plans/:planId/history',
  summary: 'Lịch sử của kế hoạch',
  act: 'plan.read',
  params: withPlan,
  response: z.array(
    z.object({ what: z.string(), text: z.string(), by: z.string(), at: z.string(), details: z.record(z.string(), z.unknown()) }),
  ),
})
