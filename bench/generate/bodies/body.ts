import type { Chance } from '../chance.ts'

/** Who writes a plan: what its header, its departments and its superiors are called. */
export type Body = {
  readonly kind: string
  /** Lines above the body's own name in the header, upper case. */
  readonly above: string | null
  readonly own: readonly string[]
  /** As a truth says it: "Ủy ban nhân dân xã Nà Sen". */
  readonly issuer: string
  /** As the text says it: "UBND xã Nà Sen". */
  readonly short: string
  /** "xã Nà Sen": whose conference it is. */
  readonly whose: string
  readonly commune: string | null
  readonly province: string
  readonly place: string
  readonly symbol: string
  readonly onBehalf: string | null
  readonly head: string
  readonly deputy: string
  readonly departments: {
    readonly secretary: string
    readonly office: string
    readonly money: string
    readonly mass: string
    readonly media: string
  }
  readonly nominators: readonly string[]
  readonly council: string
  readonly decider: string
  readonly units: string
  readonly venues: readonly string[]
  readonly recipients: readonly string[]
  /** Who ordered it: "UBND tỉnh Cao Bằng", with the symbol of its plan. */
  readonly superior: { readonly name: string; readonly symbol: string }
  readonly congress: { readonly level: 'province' | 'nation'; readonly name: string }
  readonly sector: string
}

export const upper = (text: string) => text.toUpperCase()
export type Place = { readonly chance: Chance; readonly year: number; readonly province: string }

/** A body that is no committee: its words differ, its bones are one. */
type Unit = {
  readonly kind: string
  readonly above: string
  readonly name: string
  readonly place: string
  readonly symbol: string
  readonly head: string
  readonly deputy: string
  readonly departments: Body['departments']
  readonly parts: string
  readonly word: string
  readonly superior: Body['superior']
  readonly venues: readonly string[]
  readonly recipients: readonly string[]
  readonly onBehalf?: string
}

export const unit = (given: Unit, province: string): Body => ({
  ...given,
  above: upper(given.above),
  own: [upper(given.name)],
  issuer: given.name,
  short: given.name,
  whose: given.name,
  commune: null,
  province,
  onBehalf: given.onBehalf ?? null,
  nominators: [`Các ${given.parts}`, `Trưởng các ${given.parts}`],
  council: `Hội đồng Thi đua - Khen thưởng ${given.word}`,
  decider: `${given.head.slice(0, 1)}${given.head.slice(1).toLowerCase()} ${given.word}`,
  units: `các ${given.parts}`,
  congress: { level: 'province', name: `Đại hội Thi đua yêu nước tỉnh ${province}` },
  sector: given.word,
})
