import { z } from 'zod'
import { endpoint } from '../shared/endpoint.ts'
import { roles } from '../shared/role.ts'
import { communeKeys } from './persona.ts'

const Day = z.iso.date()

export const SessionView = z.object({
  /** A trial offers its personas and its own day. */
  trial: z.boolean(),
  today: Day,
  persona: z.object({ key: z.string(), name: z.string(), roles: z.array(z.enum(roles)), bodyName: z.string().nullable() }).nullable(),
  authority: z
    .object({
      id: z.number().int(),
      name: z.string(),
      level: z.enum(['nation', 'province', 'commune']),
      provinceName: z.string().nullable(),
      /** Which commune of the trial it is. */
      commune: z.enum(communeKeys).nullable(),
    })
    .nullable(),
  /** What the switcher offers: one row a persona and commune. Province and nation have no commune. */
  personas: z.array(z.object({ key: z.string(), name: z.string(), commune: z.enum(communeKeys).nullable() })),
  /** Every act the roles hold today: buttons without theirs are greyed. */
  may: z.array(z.string()),
})

export const readSession = endpoint({
  method: 'GET',
  path: '/api/session',
  summary: 'Phiên làm việc: vai trò, đơn vị, ngày và những việc được làm',
  act: null,
  response: SessionView,
})

export const choosePersona = endpoint({
  method: 'POST',
  path: '/api/trial/persona',
  summary: 'Dùng thử: đăng nhập bằng một vai trò, hoặc thoát (persona: null)',
  act: null,
  body: z.object({ persona: z.string().max(40).nullable(), commune: z.enum(communeKeys).default('kien-moc') }),
  response: SessionView,
})

export const moveTrialDay = endpoint({
  method: 'POST',
  path: '/api/trial/day',
  summary: 'Dùng thử: sang ngày khác; quay lại thì dựng lại dữ liệu ban đầu',
  act: null,
  body: z.object({ to: z.enum(['next-day', 'next-deadline', 'conference', 'back']) }),
  response: z.object({
    today: Day,
    /** Going back: what was done since the first day and is gone now, a line each. */
    lost: z.array(z.string()).optional(),
  }),
})

export const readHealth = endpoint({
  method: 'GET',
  path: '/api/health',
  summary: 'Máy chủ và cơ sở dữ liệu có trả lời không',
  act: null,
  response: z.object({ status: z.literal('ok') }),
})
