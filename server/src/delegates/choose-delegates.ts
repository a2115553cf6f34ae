import { createHash } from 'node:crypto'
import type { Choice, ChosenList } from '@guong-sang/domain/delegates/choice/choice.ts'
import { choose } from '@guong-sang/domain/delegates/choice/choice.ts'
import type { ChoiceCase } from '@guong-sang/domain/delegates/choice/choice-case.ts'
import { recount } from '@guong-sang/domain/delegates/choice/recount.ts'
import { textOf } from '../platform/messages.ts'
import { openSolver } from './solver.ts'

export const digest = (text: string) => createHash('sha256').update(text).digest('hex')

/** Seconds for the list and its proof, and then for who is level and what targets cost. */
export type Patience = { readonly list: number; readonly explain: number }

/** Chooses within that time, and counts the list again by other means before anyone sees it. */
export async function chooseDelegates(given: ChoiceCase, { list, explain }: Patience): Promise<Choice> {
  const solver = openSolver()
  try {
    const choice = await choose(given, { solve: solver.within(list), explain: solver.within(explain), digest })
    if (!('selected' in choice)) return choice
    const broken = recount(given, { selected: choice.selected, deltas: choice.relaxation?.deltas ?? {} })
    if (broken.length > 0) throw new Error(`the list breaks ${broken.join(', ')}`)
    return choice
  } finally {
    await solver.close()
  }
}

const said = (code: string, details: Readonly<Record<string, string | number>> = {}) => textOf(code, details) ?? code

/** What an officer reads of a choice, in the order in which it matters. */
export function wordsOf(choice: Choice): string[] {
  const conflicts = (choice.conflicts ?? []).map((names) => said('delegates.conflict', { names: names.join(', ') }))
  if (choice.status === 'limit') return [said('delegates.limit'), ...conflicts]
  if (choice.status === 'impossible') return [said('delegates.impossible'), ...conflicts]
  return [...conflicts, ...relaxed(choice), headOf(choice), ...lotOf(choice), ...prices(choice)]
}

const relaxed = ({ relaxation }: ChosenList) =>
  Object.entries(relaxation?.deltas ?? {}).map(([name, by]) => said(giveCode(name), { name, by: name.endsWith('%') ? by / 100 : by }))

const giveCode = (name: string) => (/:min%?$/.test(name) ? 'delegates.gives-min' : 'delegates.gives-max')

function headOf({ seats, merit, proved, gap }: ChosenList): string {
  if (proved) return said('delegates.chosen', { seats, merit })
  return gap === null ? said('delegates.chosen-open', { seats, merit }) : said('delegates.chosen-gap', { seats, merit, gap })
}

function lotOf({ tied = [], selected }: ChosenList): string[] {
  const taken = tied.filter((id) => selected.includes(id)).length
  return tied.length === 0 ? [] : [said('delegates.lot', { count: tied.length, taken })]
}

const prices = ({ price = {} }: ChosenList) => Object.entries(price).map(([name, points]) => said('delegates.price', { name, points }))

/** Why each person is in or out, in words. */
export const whyOf = ({ why }: ChosenList) =>
  Object.fromEntries(Object.entries(why).map(([id, { code, details }]) => [id, said(code, details)]))
