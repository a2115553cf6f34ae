import { linkSync, mkdirSync, readFileSync, renameSync, unlinkSync, writeFileSync } from 'node:fs'
import { uptime } from 'node:os'
import { join } from 'node:path'

/** Who holds a data folder. `started` tells a process from a later one that was given the same number. */
type Holder = { readonly pid: number; readonly started: string; readonly since: string }

export type Lock = { readonly release: () => void }

/** Another process works in the folder: two at once would lose each other's writes without any error. */
export class FolderHeld extends Error {
  readonly holder: { readonly pid: number; readonly since: string }
  constructor(folder: string, { pid, since }: Holder) {
    super(`the folder ${folder} is held by process ${pid} since ${since}`)
    this.holder = { pid, since }
  }
}

/** Takes the folder for this process. What a killed process left behind is taken over. @throws FolderHeld */
export function takeFolder(folder: string): Lock {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'lock.json')
  const mine: Holder = { pid: process.pid, started: startOf(process.pid) ?? '', since: new Date().toISOString() }
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, JSON.stringify(mine), { flush: true })
  try {
    for (let attempt = 0; !linked(draft, file); attempt += 1) {
      const holder = holderOf(file)
      if (holder !== null && (isAlive(holder) || attempt > 9)) throw new FolderHeld(folder, holder)
      if (holder !== null) setAside(file, holder)
    }
  } finally {
    unlinkSync(draft)
  }
  return {
    release: () => {
      if (holderOf(file)?.started === mine.started && holderOf(file)?.pid === mine.pid) unlinkSync(file)
    },
  }
}

/** A link appears whole or not at all, so that nobody reads half a lock. */
function linked(draft: string, file: string): boolean {
  try {
    linkSync(draft, file)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
}

/** Of two that find the same dead holder only one moves it away; a living lock moved by mistake is put back. */
function setAside(file: string, dead: Holder): void {
  const aside = `${file}.dead-${process.pid}`
  try {
    renameSync(file, aside)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return
    throw error
  }
  const moved = holderOf(aside)
  if (moved !== null && (moved.pid !== dead.pid || moved.started !== dead.started)) linked(aside, file)
  unlinkSync(aside)
}

function holderOf(file: string): Holder | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    if (error instanceof SyntaxError) return { pid: -1, started: '', since: '' }
    throw error
  }
}

function isAlive({ pid, started }: Holder): boolean {
  if (pid <= 0) return false
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (codeOf(error) === 'ESRCH') return false
  }
  const now = startOf(pid)
  return now !== null && isSameStart(now, started)
}

/** When the process of this number began, as the system says it; where it does not, when the machine did. Null: no such process. */
function startOf(pid: number): string | null {
  if (process.platform !== 'linux') return `boot ${Math.round(Date.now() / 1000 - uptime())}`
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const ticks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${ticks}`
  } catch {
    return null
  }
}

/** The second of the boot is computed from two clocks and wavers: two minutes apart is still one boot. */
function isSameStart(a: string, b: string): boolean {
  const [bootA, bootB] = [a, b].map((text) => Number(/^boot (\d+)$/.exec(text)?.[1]))
  return bootA && bootB ? Math.abs(bootA - bootB) < 120 : a === b
}

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined)
