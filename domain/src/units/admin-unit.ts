import type { Day } from '../shared/day.ts'
import { day } from '../shared/day.ts'

/** Codes of the units' kinds: the Vietnamese word without marks, because no English word stands for exactly one of them. */
export const communeKinds = ['xa', 'phuong', 'dac-khu'] as const
export type CommuneKind = (typeof communeKinds)[number]
/** Kinds that a former unit may have had: townships ended with the districts in 2025. */
export const formerKinds = ['thi-tran'] as const
export const provinceKinds = ['tinh', 'thanh-pho'] as const
export type AdminUnitKind = CommuneKind | (typeof formerKinds)[number] | (typeof provinceKinds)[number]

/**
 * A unit is one (code, from): a successor often keeps the code of one predecessor, so xã Kiên Mộc of today
 * and the one before 01/7/2025 are both 06625 and are two units.
 */
export type UnitKey = { readonly code: string; readonly from: Day }

export type AdminUnit = UnitKey & {
  /** The first day on which the unit no longer is; null while it lives. */
  readonly to: Day | null
  readonly level: 'province' | 'commune'
  readonly kind: AdminUnitKind
  /** Without the word of its kind: "Kiên Mộc". */
  readonly name: string
  /** Null for provinces, and for former communes, whose province may itself be a former one. */
  readonly provinceCode: string | null
  readonly provinceName: string | null
  /** The district of a former commune, as it was written: "Huyện Đình Lập". */
  readonly oldDistrict: string | null
  readonly source: string
  /** "Cần đối chiếu": the source was not read in the official text. */
  readonly check: boolean
}

/** Stands for a beginning that no source of ours gives: the unit was there before anything recorded here. */
export const beforeRecords: Day = day('1900-01-01')
export const beginningKnown = ({ from }: Pick<UnitKey, 'from'>): boolean => from !== beforeRecords

export const sameUnit = (a: UnitKey, b: UnitKey): boolean => a.code === b.code && a.from === b.from
export const unitKeyText = ({ code, from }: UnitKey): string => `${code}@${from}`

/** Whether something that lives from a day (included) to a day (excluded, or null) lives on this one. */
export const livesOn = ({ from, to }: { readonly from: Day; readonly to: Day | null }, on: Day): boolean =>
  from <= on && (to === null || on < to)

export const kindWords: Readonly<Record<AdminUnitKind, string>> = {
  xa: 'xã',
  phuong: 'phường',
  'dac-khu': 'đặc khu',
  'thi-tran': 'thị trấn',
  tinh: 'tỉnh',
  'thanh-pho': 'thành phố',
}

/** "xã Kiên Mộc", as it stands inside a sentence. */
export const fullName = ({ kind, name }: Pick<AdminUnit, 'kind' | 'name'>): string => `${kindWords[kind]} ${name}`
export const isCommuneKind = (kind: string): kind is CommuneKind => (communeKinds as readonly string[]).includes(kind)
