import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Day } from '@guong-sang/domain/shared/day.ts'
import { addSessions, allSessions } from '../people/store.ts'
import { clockOn } from '../platform/clock.ts'
import type { Deps } from '../platform/deps.ts'
import { filesIn, filesKept, keepOnly } from '../platform/files.ts'
import { headOf } from '../platform/happenings.ts'
import { inScopeOf, outsideScopeOf } from '../platform/in-scope.ts'
import { openJobs, type Queues } from '../platform/jobs.ts'
import { openStorage, type Storage } from '../platform/storage/storage.ts'
import { readingQueues } from '../reading/jobs.ts'
import { putOffReadings } from '../reading/make.ts'
import { closePictures } from '../reading/pictures.ts'
import { closeReader } from '../reading/read-file.ts'
import { builderScope, seedAuthorities, type TrialKey, trialAuthorities } from './authorities.ts'
import { atFirst, startDay, stateIn, type TrialState } from './day.ts'
import { type ScriptAct, script } from './script.ts'
import { type Stage, stageOn } from './stage.ts'

/** The trial as it runs: sample authorities, a day of its own, and a way back to its beginning. */
export type Trial = {
  readonly deps: Deps
  readonly state: () => TrialState
  /** Makes a later day today, and plays what the script holds up to it. */
  readonly goTo: (day: Day) => Promise<void>
  /** Puts the snapshot of the first day back. */
  readonly goBack: () => Promise<void>
  readonly close: () => Promise<void>
}

type Given = {
  readonly folder: string
  readonly today: Day | null
  readonly say: (line: string) => void
  readonly failed: (error: Error) => void
}

/** Every queue of every stage. */
const queuesOf = (deps: Deps): Queues => ({ ...readingQueues(deps) })

/** Opens the trial in its folder: builds it the first time, else takes up where it was left. @throws FolderHeld */
export async function openTrial({ folder, today, say, failed }: Given): Promise<Trial> {
  const state = stateIn(join(folder, 'state.json'))
  const snapshot = join(folder, 'first-day.tar.gz')
  const unfinished = state.read() === null || !existsSync(snapshot)
  const storage = await openStorage(folder, unfinished ? 'anew' : 'as-it-is')
  const files = join(folder, 'files')
  const jobs = openJobs(storage, { failed })
  const stateNow = (): TrialState => state.read() ?? atFirst
  const deps: Deps = {
    inScope: inScopeOf(storage),
    outsideScope: outsideScopeOf(storage),
    clock: clockOn(() => stateNow().today),
    trial: true,
    ask: jobs.ask,
    files: filesIn(files),
  }
  const playUpTo = (day: Day) => play({ deps, state, failed }, day)
  try {
    if (unfinished) await build({ storage, deps, state, snapshot, files, tell: { say, failed } })
    else if (storage.fresh) await rewind({ storage, state, snapshot, files })
    if (today !== null && today > stateNow().today) await playUpTo(today)
    await jobs.start(queuesOf(deps))
  } catch (error) {
    await storage.close()
    throw error
  }
  const inTurn = oneAtATime()
  return {
    deps,
    state: stateNow,
    goTo: (day) => inTurn(() => playUpTo(day)),
    goBack: () =>
      inTurn(async () => {
        putOffReadings()
        await jobs.stop()
        const signedIn = await deps.outsideScope(allSessions)
        await rewind({ storage, state, snapshot, files })
        // The accounts of the snapshot are the same, so nobody need choose a role again.
        await deps.outsideScope((tx) => addSessions(tx, signedIn))
        await jobs.start(queuesOf(deps))
      }),
    close: async () => {
      putOffReadings()
      await jobs.stop()
      await closeReader()
      closePictures()
      await storage.close()
    },
  }
}

/** The first day again: on request, or where a rebuild was cut short and left no database. */
async function rewind({ storage, state, snapshot, files }: Pick<Building, 'storage' | 'state' | 'snapshot' | 'files'>): Promise<void> {
  await storage.rebuild(blobOf(snapshot))
  const first = { ...(state.read() ?? atFirst), today: startDay, played: playedBy(startDay) }
  keepOnly(files, first.files)
  state.write(first)
}

/** Two visitors who move the day move it one after the other. */
function oneAtATime() {
  let last: Promise<void> = Promise.resolve()
  return (work: () => Promise<void>): Promise<void> => {
    last = last.catch(() => {}).then(work)
    return last
  }
}

const blobOf = (file: string): Blob => new Blob([readFileSync(file)])
const playedBy = (day: Day): string[] => script.filter(({ on }) => on <= day).map(({ key }) => key)

type State = ReturnType<typeof stateIn>
type Building = {
  readonly storage: Storage
  readonly deps: Deps
  readonly state: State
  readonly snapshot: string
  readonly files: string
  readonly tell: Pick<Given, 'say' | 'failed'>
}

/** A visitor who finds one plan missing still has the rest: an act that fails is told and left out. */
async function playOne(act: ScriptAct, stage: Stage, failed: Given['failed']): Promise<void> {
  try {
    await act.play(stage)
  } catch (cause) {
    failed(new Error(`the act ${act.key} of the trial's script failed`, { cause }))
  }
}

/** From nothing to the first day. What a start that was cut short left was thrown away: only the state, written last, makes it a trial. */
async function build({ storage, deps, state, snapshot, files, tell }: Building): Promise<void> {
  tell.say('đang dựng dữ liệu dùng thử (chỉ lần đầu)')
  await seedAuthorities(deps, deps.clock.now().at)
  const stage = stageOn(deps, queuesOf)
  for (const act of script.filter(({ on }) => on <= startDay)) await playOne(act, stage, tell.failed)
  await storage.snapshot(snapshot)
  state.write({ today: startDay, played: playedBy(startDay), snapshotAt: await headsOf(deps), files: filesKept(files) })
}

type Playing = { readonly deps: Deps; readonly state: State; readonly failed: Given['failed'] }

/** Day by day, so that each act happens on its own. An act is played once: the state is written after each. */
async function play({ deps, state, failed }: Playing, upTo: Day): Promise<void> {
  const stage = stageOn(deps, queuesOf)
  const before = state.read() ?? atFirst
  let { played } = before
  const waiting = script.filter(({ key, on }) => on <= upTo && !played.includes(key)).toSorted((a, b) => (a.on < b.on ? -1 : 1))
  for (const act of waiting) {
    state.write({ ...before, played, today: act.on })
    await playOne(act, stage, failed)
    played = [...played, act.key]
  }
  state.write({ ...before, played, today: upTo })
}

/** The end of each authority's chain. */
async function headsOf(deps: Deps): Promise<Record<string, number>> {
  const heads = Object.keys(trialAuthorities).map(async (key) => {
    const scope = builderScope(key as TrialKey, deps.clock.now().at, startDay)
    return [scope.authorityId, await deps.inScope(scope, (tx) => headOf(tx, scope))] as const
  })
  return Object.fromEntries(await Promise.all(heads))
}
