import type { Role } from '../shared/role.ts'

/** A signed-in part of the trial: an account of its own with dated roles, all of it sample data. */
export type Persona = {
  readonly key: string
  readonly roles: readonly Role[]
  /** What histories show: an office or post, never a person's name. */
  readonly name: string
  readonly at: 'commune' | 'province' | 'nation'
  /** A commune without a Council has no persona of it (the plan of Lợi Bác names none). */
  readonly needsCouncil: boolean
}

export type CommuneKey = 'kien-moc' | 'loi-bac'
export const communeKeys: readonly CommuneKey[] = ['kien-moc', 'loi-bac']

const inCommune = (key: string, name: string, ...roles: readonly Role[]): Persona => ({
  key,
  roles,
  name,
  at: 'commune',
  needsCouncil: roles.includes('council'),
})

/** Names of offices: both plans, parts "Tổ chức thực hiện"; the village and the school are sample data. */
export const personas: readonly Persona[] = [
  inCommune('secretary', 'Phòng Văn hóa - Xã hội', 'secretary'),
  inCommune('chair', 'Chủ tịch Ủy ban nhân dân xã', 'chair'),
  inCommune('office', 'Văn phòng HĐND và UBND', 'office'),
  inCommune('finance', 'Phòng Kinh tế', 'finance'),
  inCommune('front', 'Ủy ban MTTQ Việt Nam xã', 'front'),
  inCommune('unit', 'Thôn 3 (dữ liệu mẫu)', 'unit'),
  inCommune('unit-2', 'Trường TH-THCS A (dữ liệu mẫu)', 'unit'),
  inCommune('council', 'Thành viên Hội đồng TĐKT 1', 'council'),
  inCommune('council-2', 'Thành viên Hội đồng TĐKT 2', 'council'),
  inCommune('council-3', 'Thành viên Hội đồng TĐKT 3', 'council'),
  inCommune('council-4', 'Thành viên Hội đồng TĐKT 4', 'council'),
  inCommune('council-5', 'Thành viên Hội đồng TĐKT 5', 'council'),
  inCommune('door', 'Bộ phận đón tiếp', 'door'),
  inCommune('director', 'Bộ phận điều hành chương trình', 'director'),
  inCommune('admin', 'Quản trị hệ thống', 'admin'),
  { key: 'province', roles: ['province'], name: 'Sở Nội vụ', at: 'province', needsCouncil: false },
  { key: 'nation', roles: ['nation'], name: 'Cơ quan thi đua, khen thưởng trung ương', at: 'nation', needsCouncil: false },
]

/** Whose plan sets up a Council: Kiên Mộc's does, Lợi Bác's does not. */
const withCouncil: Readonly<Record<CommuneKey, boolean>> = { 'kien-moc': true, 'loi-bac': false }

/** The personas a commune offers in the trial's switcher. */
export const personasOf = (commune: CommuneKey): readonly Persona[] =>
  personas.filter(({ needsCouncil }) => !needsCouncil || withCouncil[commune])
