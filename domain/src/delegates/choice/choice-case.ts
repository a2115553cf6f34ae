import { z } from 'zod'
import type { Result } from '../../shared/result.ts'
import { accept, refuse } from '../../shared/result.ts'

const id = z.string().min(1).max(200)
/** Beyond this the sums of a list would leave the range in which a solver counts exactly. */
const score = z.number().int().min(-1_000_000).max(1_000_000)
const count = z.number().int().min(0).max(100_000)
const percent = z.number().int().min(0).max(100)
const where = z.array(z.object({ attr: z.string(), in: z.array(z.string()) })).max(50)

/** A target on the composition: a count or a share of those in `where`; of all the seats, or of those in `of`. */
export const quotaSchema = z.strictObject({
  id,
  label: z.string().optional(),
  where,
  of: where.optional(),
  min: count.optional(),
  max: count.optional(),
  minPercent: percent.optional(),
  maxPercent: percent.optional(),
  /** Never given up. */
  legal: z.boolean().optional(),
  /** Only counted: no constraint until a person sets one. */
  watch: z.boolean().optional(),
  /** The higher, the later it gives. */
  priority: z.number().int().min(0).max(100).optional(),
})

const candidateSchema = z.object({
  id,
  score,
  attrs: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  must: z.boolean().optional(),
  excluded: z.boolean().optional(),
})

export const choiceCaseSchema = z.object({
  seats: z.union([z.strictObject({ exact: count }), z.strictObject({ min: count.optional(), max: count })]),
  seed: z.string().max(1000),
  candidates: z.array(candidateSchema).max(50_000),
  quotas: z.array(quotaSchema).max(1000),
  atMostOne: z.array(z.object({ id, members: z.array(id) })).optional(),
})

export type Quota = z.infer<typeof quotaSchema>
export type Candidate = z.infer<typeof candidateSchema>
/** Who may be chosen for how many seats, under which targets: data, as the officer or a file gave it. */
export type ChoiceCase = z.infer<typeof choiceCaseSchema>
export type Where = z.infer<typeof where>

/** What can be told without a solver. */
export function checkCase(given: ChoiceCase): Result<ChoiceCase> {
  const twice = firstTwice(given.candidates) ?? firstTwice(given.quotas) ?? firstTwice(given.atMostOne ?? [])
  if (twice !== undefined) return refuse('delegates.id-twice', { id: twice })
  const known = new Set(given.candidates.map((candidate) => candidate.id))
  const stranger = (given.atMostOne ?? []).flatMap(({ members }) => members).find((member) => !known.has(member))
  if (stranger !== undefined) return refuse('delegates.unknown-member', { id: stranger })
  const torn = given.candidates.find(({ must, excluded }) => must && excluded)
  if (torn) return refuse('delegates.must-excluded', { id: torn.id })
  const crossed = given.quotas.find((quota) => over(quota.min, quota.max) || over(quota.minPercent, quota.maxPercent))
  if (crossed) return refuse('delegates.quota-bounds', { id: crossed.id })
  if (!('exact' in given.seats) && over(given.seats.min, given.seats.max)) return refuse('delegates.seats-bounds', { id: 'seats' })
  return accept(given)
}

const over = (min: number | undefined, max: number | undefined) => min !== undefined && max !== undefined && min > max

function firstTwice(things: readonly { readonly id: string }[]): string | undefined {
  const seen = new Set<string>()
  return things.find((thing) => seen.size === seen.add(thing.id).size)?.id
}
