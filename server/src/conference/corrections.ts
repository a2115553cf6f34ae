import type { LivingPlan } from '@guong-sang/domain/conference/living-plan.ts'
import { type Correction, placeOf } from '@guong-sang/domain/plan/correction.ts'
import type { FindingValue } from '@guong-sang/domain/plan/finding.ts'
import { isDay, spokenDay } from '@guong-sang/domain/shared/day.ts'
import { textOf } from '../platform/messages.ts'
import type { Loaded } from './load.ts'

/** Corrections that no clause shows. */
export const headCorrections = ({ corrections, content }: Loaded): Correction[] =>
  corrections.filter((correction) => placeOf(correction, content.clauses) === undefined)

/** In words, the reason and the name of who said it left to the screen. */
export function correctionView({ lines: _lines, label, ...correction }: Correction): LivingPlan['corrections'][number] {
  const name = textOf(label) ?? correction.path
  const key = correction.was === null ? 'conference.correction-silent' : `conference.correction-${correction.state}`
  const text = textOf(key, { name, now: spoken(correction.now), was: spoken(correction.was) }) ?? name
  return { ...correction, label: name, text }
}

function spoken(value: FindingValue | null): string {
  if (value === null) return textOf('conference.correction-nothing') ?? ''
  if (typeof value === 'object') return `${value.from} - ${value.to}`
  return typeof value === 'string' && isDay(value) ? spokenDay(value) : String(value)
}
