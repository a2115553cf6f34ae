import type { TestProject } from 'vitest/node'
import { startTrial } from './trial.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    readonly url: string
  }
}

/** One trial for all specs: each makes what it changes itself, so their order does not matter. */
export async function setup(project: TestProject) {
  const trial = await startTrial()
  project.provide('url', trial.url)
  return trial.stop
}
