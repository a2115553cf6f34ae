import type { Result } from '@guong-sang/domain/shared/result.ts'
import type { Clock } from './clock.ts'
import type { Scope } from './scope.ts'
import type { Tx } from './tx.ts'

/** Opens one transaction as the application's own role, inside one authority. Reads too. Nothing else gets a connection. */
export type InScope = <T>(scope: Scope, work: (tx: Tx) => Promise<T>) => Promise<T>

/** Ids of what a job is about, never personal data. */
export type JobPayload = Readonly<Record<string, string | number>>

/** What every stage's routes and commands are given. */
export type Deps = {
  readonly inScope: InScope
  /** The tables of `auth` alone, before anyone is known: every tenant row is hidden. For people's store. */
  readonly outsideScope: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>
  readonly clock: Clock
  /** Sample data, personas to choose from, a day of its own. */
  readonly trial: boolean
  /** Asks a background job of the act's own transaction: the job exists when, and only when, the act does. */
  readonly ask: (tx: Tx, queue: string, payload: JobPayload) => Promise<void>
  /** Content-addressed files of an authority, outside the web root. */
  readonly files: {
    readonly keep: (scope: Scope, bytes: Uint8Array) => Promise<{ readonly sha256: string; readonly size: number }>
    readonly open: (scope: Scope, sha256: string) => Promise<Uint8Array | null>
  }
}

/** Load, decide, save, record: what a command answers. */
export type Acted<T> = Promise<Result<T>>
