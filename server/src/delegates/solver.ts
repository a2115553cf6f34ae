import { Worker } from 'node:worker_threads'
import type { IntegerProgramme, Solve, Solved } from '@guong-sang/domain/delegates/choice/integer-programme.ts'
import type { Asked } from './solver-worker.ts'

/** The solver's own clock is looked at between its steps: after so much more its thread is ended. */
const GRACE_SECONDS = 5
const STOPPED = { kind: 'stopped', values: null, bound: null } as const

export type Solver = { readonly solve: Solve; readonly close: () => Promise<void> }

/** HiGHS in a thread of its own. All solves together take at most `seconds`; what is asked later is answered as stopped, never as impossible. */
export function openSolver(seconds: number): Solver {
  const end = performance.now() + seconds * 1000
  let worker: Worker | undefined
  const solve: Solve = async (programme) => {
    if (programme.columns.length === 0) return ofNobody(programme)
    const left = (end - performance.now()) / 1000
    if (left <= 0) return STOPPED
    worker ??= new Worker(new URL('./solver-worker.ts', import.meta.url), { execArgv: [] })
    const solved = await ask(worker, { programme, seconds: left })
    if (solved) return solved
    await worker.terminate()
    worker = undefined
    return STOPPED
  }
  return {
    solve,
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
