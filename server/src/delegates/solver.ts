import { Worker } from 'node:worker_threads'
import type { IntegerProgramme, Solve, Solved } from '@guong-sang/domain/delegates/choice/integer-programme.ts'
import type { Asked } from './solver-worker.ts'

/** The solver's own clock is looked at between its steps: after so much more its thread is ended. */
const GRACE_SECONDS = 5
const STOPPED = { kind: 'stopped', values: null, bound: null } as const

export type Solver = {
  /** All solves of one clock together take at most so many seconds from its first; what is asked later is answered as stopped, never as impossible. */
  readonly within: (seconds: number) => Solve
  readonly close: () => Promise<void>
}

/** HiGHS in a thread of its own: a solve cannot be interrupted where the requests are answered. */
export function openSolver(): Solver {
  let worker: Worker | undefined
  const solve = async (programme: IntegerProgramme, left: number) => {
    if (programme.columns.length === 0) return ofNobody(programme)
    if (left <= 0) return STOPPED
    worker ??= new Worker(new URL('./solver-worker.ts', import.meta.url), { execArgv: [] })
    const solved = await ask(worker, { programme, seconds: left })
    if (solved) return solved
    await worker.terminate()
    worker = undefined
    return STOPPED
  }
  return {
    within: (seconds) => {
      let end: number | undefined
      return (programme) => {
        end ??= performance.now() + seconds * 1000
        return solve(programme, (end - performance.now()) / 1000)
      }
    },
    close: async () => {
      await worker?.terminate()
    },
  }
}

/** Null when the thread did not answer in time. */
function ask(worker: Worker, asked: Asked): Promise<Solved | null> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => over(() => resolve(null)), (asked.seconds + GRACE_SECONDS) * 1000)
    const over = (then: () => void) => {
      clearTimeout(timer)
      worker.off('message', answered)
      worker.off('error', failed)
      then()
    }
    const answered = (solved: Solved) => over(() => resolve(solved))
    const failed = (fault: Error) => over(() => reject(fault))
    worker.on('message', answered)
    worker.on('error', failed)
    worker.postMessage(asked)
  })
}

/** Where there is nobody to choose, every sum is nothing. */
const ofNobody = ({ rows }: IntegerProgramme): Solved =>
  rows.every(({ low = 0, high = 0 }) => low <= 0 && high >= 0) ? { kind: 'optimal', values: [] } : { kind: 'infeasible' }
