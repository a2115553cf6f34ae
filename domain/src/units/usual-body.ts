import type { Day } from '../shared/day.ts'
import { day } from '../shared/day.ts'
import { accept, type Result, refuse } from '../shared/result.ts'
import { type CommuneKind, communeKinds, livesOn } from './admin-unit.ts'
import { addBody, type Body, type BodyId, nameKey, type Register } from './body.ts'
import type { BodyKind, Standing } from './words.ts'

/** A rule about which bodies a commune of a kind has: dated, with its source; `check` = "cần đối chiếu". */
export type UsualBody = {
  readonly key: string
  readonly kinds: readonly CommuneKind[]
  /** `{unit}` stands for "xã Kiên Mộc". */
  readonly name: string
  readonly aliases: readonly string[]
  readonly kind: BodyKind
  readonly standing: Standing
  readonly headTitle: string | null
  readonly from: Day
  readonly to: Day | null
  readonly source: string
  readonly check: boolean
}

const since = day('2025-07-01')
const decree = 'Nghị định 150/2025/NĐ-CP (theo Thư viện pháp luật); chức danh người đứng đầu ghi theo thông lệ'
const centre = 'Nghị định 118/2025/NĐ-CP (trung tâm phục vụ hành chính công); chức danh người đứng đầu ghi theo thông lệ'
const beside = 'Ngoài UBND: cấp ủy, HĐND, Mặt trận và tổ chức chính trị - xã hội, công an, quân sự (tổng hợp, chưa đọc văn bản gốc)'
const communes: readonly CommuneKind[] = communeKinds
const body = (given: Pick<UsualBody, 'key' | 'name' | 'kind'> & Partial<UsualBody>): UsualBody => ({
  kinds: communes,
  aliases: [],
  standing: 'beside',
  headTitle: null,
  from: since,
  to: null,
  source: beside,
  check: true,
  ...given,
})
const under = (given: Pick<UsualBody, 'key' | 'name'> & Partial<UsualBody>): UsualBody =>
  body({ kind: 'department', standing: 'under', source: decree, check: false, ...given })

/** The two-level local government of 01/7/2025. What a kind of commune has more or less is a row here, not code. */
export const usualBodies: readonly UsualBody[] = [
  under({
    key: 'office',
    name: 'Văn phòng HĐND và UBND',
    aliases: ['Văn phòng HĐND-UBND', 'VP HĐND và UBND'],
    headTitle: 'Chánh Văn phòng',
  }),
  under({ key: 'economy', kinds: ['xa', 'dac-khu'], name: 'Phòng Kinh tế', aliases: ['Phòng KT'], headTitle: 'Trưởng phòng' }),
  under({
    key: 'economy-urban',
    kinds: ['phuong'],
    name: 'Phòng Kinh tế, Hạ tầng và Đô thị',
    aliases: ['Phòng KT, HT và ĐT'],
    headTitle: 'Trưởng phòng',
  }),
  under({ key: 'culture', name: 'Phòng Văn hóa - Xã hội', aliases: ['Phòng VHXH', 'VHXH', 'VH-XH'], headTitle: 'Trưởng phòng' }),
  under({ key: 'service-centre', name: 'Trung tâm Phục vụ hành chính công', aliases: ['TTPVHCC'], headTitle: 'Giám đốc', source: centre }),
  body({ key: 'party', kind: 'party', name: 'Đảng ủy {unit}', aliases: ['Đảng ủy'], headTitle: 'Bí thư' }),
  body({ key: 'people-council', kind: 'government', name: 'Hội đồng nhân dân {unit}', aliases: ['HĐND'], headTitle: 'Chủ tịch' }),
  body({
    key: 'front',
    kind: 'front',
    name: 'Ủy ban Mặt trận Tổ quốc Việt Nam {unit}',
    aliases: ['UBMTTQ', 'Ủy ban Mặt trận Tổ quốc', 'MTTQ'],
    headTitle: 'Chủ tịch',
  }),
  body({ key: 'farmers', kind: 'mass-organisation', name: 'Hội Nông dân {unit}', aliases: ['Hội Nông dân'], headTitle: 'Chủ tịch' }),
  body({
    key: 'women',
    kind: 'mass-organisation',
    name: 'Hội Liên hiệp Phụ nữ {unit}',
    aliases: ['Hội LHPN', 'Hội Phụ nữ'],
    headTitle: 'Chủ tịch',
  }),
  body({
    key: 'youth',
    kind: 'mass-organisation',
    name: 'Đoàn Thanh niên Cộng sản Hồ Chí Minh {unit}',
    aliases: ['Đoàn TNCS Hồ Chí Minh', 'Đoàn Thanh niên'],
    headTitle: 'Bí thư',
  }),
  body({ key: 'veterans', kind: 'mass-organisation', name: 'Hội Cựu chiến binh {unit}', aliases: ['Hội CCB'], headTitle: 'Chủ tịch' }),
  body({ key: 'police', kind: 'armed-force', name: 'Công an {unit}', aliases: ['Công an'], headTitle: 'Trưởng Công an' }),
  body({
    key: 'military',
    kind: 'armed-force',
    name: 'Ban Chỉ huy Quân sự {unit}',
    aliases: ['BCH Quân sự', 'Ban CHQS'],
    headTitle: 'Chỉ huy trưởng',
  }),
]

export const usualBodiesOf = (kind: CommuneKind, on: Day): readonly UsualBody[] =>
  usualBodies.filter((usual) => usual.kinds.includes(kind) && livesOn(usual, on))
export const usualBodyBy = (key: string): UsualBody | null => usualBodies.find((usual) => usual.key === key) ?? null

/** What a commune is called and what it is; null where the authority's unit is not in the list of communes. */
export type SeededUnit = { readonly kind: CommuneKind; readonly fullName: string } | null

/** The usual bodies that the commune has not got yet, by key or by name. `ids` gives each a new id, in order. */
export function seedUsualBodies(register: Register, unit: SeededUnit, ids: () => BodyId): Result<readonly Body[]> {
  if (unit === null) return refuse('unit.no-code')
  // One that was closed was closed on purpose: seeding does not bring it back.
  const has = (usual: UsualBody, name: string) =>
    register.bodies.some(
      ({ usualKey, names }) => usualKey === usual.key || names.some((held) => held.to === null && nameKey(held.name) === nameKey(name)),
    )
  const wanted = usualBodiesOf(unit.kind, register.today)
    .map((usual) => ({ usual, name: usual.name.replace('{unit}', unit.fullName) }))
    .filter(({ usual, name }) => !has(usual, name))
  if (wanted.length === 0) return refuse('body.seeded')
  const made: Body[] = []
  for (const { usual, name } of wanted) {
    const { kind, standing, aliases, headTitle, from, key: usualKey } = usual
    const added = addBody(register, ids(), { name, kind, standing, aliases, headTitle, from, usualKey })
    if (!added.ok) return added
    made.push(added.value)
  }
  return accept(made)
}
