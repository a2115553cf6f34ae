import { resolve } from 'node:path'
import { type Day, isDay } from '@guong-sang/domain/shared/day.ts'
import { z } from 'zod'

export type Settings = {
  readonly port: number
  readonly host: string
  /** Absolute. The trial lives in `trial/` under it. */
  readonly dataDir: string
  /** The trial's day at its start, where one is set. */
  readonly today: Day | null
}

const Environment = z.object({
  PORT: z.coerce
    .number('PORT phải là một số')
    .int('PORT phải là một số')
    .min(0, 'PORT phải từ 0 đến 65535')
    .max(65_535, 'PORT phải từ 0 đến 65535')
    .default(8080),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATA_DIR: z.string().min(1).default('./data'),
  GS_TODAY: z.string().refine(isDay, 'GS_TODAY phải là một ngày có thật, dạng 2025-07-25').optional(),
})

/** What the environment asks for, or one line a fault. */
export function settingsOf(environment: Readonly<Record<string, string | undefined>>): Settings | readonly string[] {
  const parsed = Environment.safeParse(environment)
  if (!parsed.success)
    return parsed.error.issues.map(({ path, message }) => (message.startsWith(path.join('.')) ? message : `${path.join('.')}: ${message}`))
  const { PORT, HOST, DATA_DIR, GS_TODAY } = parsed.data
  return { port: PORT, host: HOST, dataDir: resolve(DATA_DIR), today: GS_TODAY && isDay(GS_TODAY) ? GS_TODAY : null }
}
