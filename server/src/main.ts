import { join } from 'node:path'
import { buildApp } from './app.ts'
import { textOf } from './platform/messages.ts'
import { FolderHeld } from './platform/storage/lock.ts'
import { OtherSchema } from './platform/storage/migrate.ts'
import { type Settings, settingsOf } from './settings.ts'
import { openTrial, type Trial } from './trial/open-trial.ts'
import { routes as trialRoutes } from './trial/routes.ts'

const pages = join(import.meta.dirname, '../../web/dist')
const loopback = new Set(['127.0.0.1', 'localhost', '::1', '[::1]'])

const say = (line: string) => console.log(`Gương Sáng: ${line}`)

function giveUp(lines: readonly string[]): never {
  for (const line of lines) console.error(`Gương Sáng: ${line}`)
  process.exit(1)
}

/** Opens the trial, listens, and closes in order when told to. */
async function run({ port, host, dataDir, today }: Settings): Promise<void> {
  if (!loopback.has(host)) say('cảnh báo: bản dùng thử không có mật khẩu, ai trong mạng cũng vào được; chỉ đặt HOST khác khi thật cần')
  const folder = join(dataDir, 'trial')
  const failed = (error: Error) => console.error(error)
  const trial = await openTrial({ folder, today, say, failed }).catch((error) => giveUp([wordsOf(error, folder)]))
  const hosts = loopback.has(host) ? loopback : null
  const app = await buildApp(trial.deps, { pages, hosts, perMinute: 1200, log: process.stderr, more: (one) => trialRoutes(one, trial) })
  const stop = stopOf(trial, () => app.close())
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  try {
    await app.listen({ port, host })
  } catch (error) {
    await trial.close()
    giveUp([portTaken(error) ? `cổng ${port} đang có chương trình khác dùng; hãy đặt PORT khác rồi chạy lại` : String(error)])
  }
  const listening = app.server.address()
  const at = typeof listening === 'object' && listening !== null ? listening.port : port
  say(`mở http://${loopback.has(host) ? 'localhost' : host}:${at} (dừng: Ctrl+C)`)
}

/** Answers what is under way, closes the database, lets go of the folder. */
const stopOf = (trial: Trial, closeApp: () => Promise<void>) => async () => {
  say('đang dừng')
  setTimeout(() => process.exit(1), 10_000).unref()
  await closeApp()
  await trial.close()
  process.exit(0)
}

const portTaken = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'

function wordsOf(error: unknown, folder: string): string {
  const said =
    error instanceof FolderHeld
      ? textOf('platform.folder-held', { pid: error.holder.pid, since: momentOf(error.holder.since) })
      : error instanceof OtherSchema && textOf('platform.other-schema', { folder })
  return said || String(error instanceof Error ? (error.stack ?? error.message) : error)
}

const momentOf = (instant: string): string =>
  new Date(instant).toLocaleString('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh', dateStyle: 'short', timeStyle: 'short' })

const settings = settingsOf(process.env)
if (!('port' in settings)) giveUp(['không khởi động được vì cài đặt chưa đúng:', ...settings])
await run(settings)
