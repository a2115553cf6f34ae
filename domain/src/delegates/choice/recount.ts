import type { Candidate, ChoiceCase, Where } from './choice-case.ts'

type Given = { readonly selected: readonly string[]; readonly deltas: Readonly<Record<string, number>> }

/**
 * Counts a list again from the case itself and names what it breaks. It shares nothing with the programme that made the list,
 * so that a fault of the one shows in the other.
 */
export function recount(given: ChoiceCase, { selected, deltas }: Given): string[] {
  const chosen = given.candidates.filter(({ id }) => selected.includes(id))
  const strangers = selected.filter((id, at) => selected.indexOf(id) !== at || !given.candidates.some((person) => person.id === id))
  const [least, most] = 'exact' in given.seats ? [given.seats.exact, given.seats.exact] : [given.seats.min ?? 0, given.seats.max]
  return [
    ...strangers.map((id) => `unknown:${id}`),
    ...(selected.length < least || selected.length > most ? ['seats'] : []),
    ...given.candidates.filter(({ id, must }) => must && !selected.includes(id)).map(({ id }) => `must:${id}`),
    ...chosen.filter(({ excluded }) => excluded).map(({ id }) => `excluded:${id}`),
    ...(given.atMostOne ?? [])
      .filter(({ members }) => new Set(members.filter((id) => selected.includes(id))).size > 1)
      .map(({ id }) => `atMostOne:${id}`),
    ...given.quotas.filter(({ watch }) => !watch).flatMap((quota) => brokenSides(quota, chosen, deltas)),
  ]
}

/** How many of a list each target counts, by the target's own name; a watched one is counted too. */
export function countsOf(given: ChoiceCase, selected: readonly string[]): Record<string, number> {
  const chosen = given.candidates.filter(({ id }) => selected.includes(id))
  return Object.fromEntries(
    given.quotas.flatMap(({ id, where, min, max, watch }) => [
      ...(min !== undefined || watch ? [[`${id}:min`, matching(chosen, where)] as const] : []),
      ...(max !== undefined ? [[`${id}:max`, matching(chosen, where)] as const] : []),
    ]),
  )
}

function brokenSides(quota: ChoiceCase['quotas'][number], chosen: readonly Candidate[], deltas: Given['deltas']): string[] {
  const part = matching(chosen, quota.where)
  const whole = quota.of ? matching(chosen, quota.of) : chosen.length
  const given = (side: string) => deltas[`${quota.id}:${side}`] ?? 0
  const broken = {
    min: quota.min !== undefined && part < quota.min - given('min'),
    max: quota.max !== undefined && part > quota.max + given('max'),
    'min%': quota.minPercent !== undefined && 100 * part < quota.minPercent * whole - given('min%'),
    'max%': quota.maxPercent !== undefined && 100 * part > quota.maxPercent * whole + given('max%'),
  }
  return Object.entries(broken).flatMap(([side, is]) => (is ? [`${quota.id}:${side}`] : []))
}

const matching = (people: readonly Candidate[], where: Where) =>
  people.filter(({ attrs }) =>
    where.every((test) => {
      const value = Object.hasOwn(attrs, test.attr) ? attrs[test.attr] : undefined
      return value === undefined ? false : typeof value === 'string' ? test.in.includes(value) : test.in.some((one) => value.includes(one))
    }),
  ).length
