import type { Candidate, ChoiceCase, Quota, Where } from './choice-case.ts'

/** One side of a target over the people in order: `sum of by[i] × chosen[i]` is at least or at most `limit`. Shares are held without division. */
export type Target = {
  readonly name: string
  readonly quota: string
  readonly side: 'min' | 'max'
  readonly share: boolean
  readonly limit: number
  readonly legal: boolean
  readonly priority: number
  /** What giving way by one costs (weights of the Sortition Foundation, in whole numbers): a small minimum costs more than a large one. */
  readonly penalty: number
  readonly by: ReadonlyMap<number, number>
}

export const belongs = ({ attrs }: Candidate, where: Where) =>
  where.every(({ attr, in: values }) => {
    const has = Object.hasOwn(attrs, attr) ? attrs[attr] : undefined
    // What is not known counts nowhere and is never guessed.
    return has !== undefined && [has].flat().some((value) => values.includes(value))
  })

/** The sides that bind; a watched target binds nothing. */
export function targetsOf({ quotas }: ChoiceCase, people: readonly Candidate[]): Target[] {
  return quotas.filter(({ watch }) => !watch).flatMap((quota) => [...counts(quota, people), ...shares(quota, people)])
}

const weightOfLess = (least: number) => (least === 0 ? 100 : Math.round((100 * (least + 2)) / least))

function counts(quota: Quota, people: readonly Candidate[]): Target[] {
  const by = new Map(people.flatMap((person, at) => (belongs(person, quota.where) ? [[at, 1] as const] : [])))
  const { min, max } = quota
  const least = min === undefined ? [] : [{ ...side(quota, 'min'), share: false, limit: min, penalty: weightOfLess(min), by }]
  return max === undefined ? least : [...least, { ...side(quota, 'max'), share: false, limit: max, penalty: 100, by }]
}

function shares(quota: Quota, people: readonly Candidate[]): Target[] {
  const of = (percent: number) =>
    new Map(
      people.flatMap((person, at) => {
        const coefficient = (belongs(person, quota.where) ? 100 : 0) - (belongs(person, quota.of ?? []) ? percent : 0)
        return coefficient === 0 ? [] : [[at, coefficient] as const]
      }),
    )
  const { minPercent, maxPercent } = quota
  const share = (name: 'min' | 'max', percent: number) => {
    const { name: plain, ...rest } = side(quota, name)
    return { name: `${plain}%`, ...rest, share: true, limit: 0, penalty: 1, by: of(percent) }
  }
  return [...(minPercent === undefined ? [] : [share('min', minPercent)]), ...(maxPercent === undefined ? [] : [share('max', maxPercent)])]
}

const side = ({ id, legal = false, priority = 0 }: Quota, name: 'min' | 'max') => ({
  name: `${id}:${name}`,
  quota: id,
  side: name,
  legal,
  priority,
})
