import type { Chance } from '../chance.ts'
import { provincesBefore, provincesOfToday } from '../names.ts'
import type { Body, Place } from './body.ts'
import { committee, district, provinceItself } from './committees.ts'
import { company, directorate, union, women } from './offices.ts'
import { hospital, school, soldiers } from './services.ts'

const makers = [
  { make: (place: Place) => committee(place, 'xã'), from: 2025, to: 2026 },
  { make: (place: Place) => committee(place, 'phường'), from: 2025, to: 2026 },
  { make: (place: Place) => committee(place, 'đặc khu'), from: 2025, to: 2026 },
  { make: district, from: 2020, to: 2024 },
  { make: school, from: 2020, to: 2026 },
  { make: hospital, from: 2020, to: 2026 },
  { make: soldiers, from: 2020, to: 2026 },
  { make: directorate, from: 2020, to: 2026 },
  { make: union, from: 2020, to: 2026 },
  { make: company, from: 2020, to: 2026 },
  { make: women, from: 2020, to: 2026 },
  { make: provinceItself, from: 2020, to: 2026 },
]
export const kindsOfBodies = makers.length

/** The body of the nth plan: kinds come in turn, so that every dozen plans holds each. */
export function bodyOf(chance: Chance, nth: number): { readonly body: Body; readonly year: number } {
  const maker = makers[nth % makers.length]
  if (!maker) throw new Error('no such kind')
  const year = chance.int(maker.from, maker.to)
  const province = chance.pick(year < 2025 ? provincesBefore : provincesOfToday)
  return { body: maker.make({ chance, year, province }), year }
}
