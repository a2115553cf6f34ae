import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ChoiceCase } from '../../domain/src/delegates/choice/choice-case.ts'

const folder = join(import.meta.dirname, 'data')

/** A made-up case with the answer that two solvers of different makers agreed on. */
export type SampleCase<Input = ChoiceCase> = {
  readonly id: string
  readonly note: string
  readonly input: Input
  readonly expected: Readonly<Record<string, unknown>>
}

/** The cases whose names begin so: `a` seats of units, `s` small choices, `h` hard ones. */
export const sampleCases = <Input = ChoiceCase>(beginning: string): SampleCase<Input>[] =>
  readdirSync(folder)
    .filter((name) => name.startsWith(beginning))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')))
