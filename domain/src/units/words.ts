/** What a body is. The list is ours, wide enough for the bodies of KM II.2 ("đảng ủy, HĐND, UBMTTQ và các cơ quan đảng, lực lượng vũ trang, đơn vị trường học, doanh nghiệp"). */
export const bodyKinds = [
  'government',
  'department',
  'party',
  'front',
  'mass-organisation',
  'armed-force',
  'school',
  'health-station',
  'public-service',
  'village',
  'enterprise',
  'cooperative',
  'collective',
  'other',
] as const
export type BodyKind = (typeof bodyKinds)[number]

/** Under the People's Committee, or beside it (law: the departments of NĐ 150/2025 are under it; Đảng, HĐND, MTTQ, lực lượng vũ trang, trường, trạm, doanh nghiệp, thôn are not its departments). */
export const standings = ['under', 'beside'] as const
export type Standing = (typeof standings)[number]

/** As written in the Excel template and its export. */
export const bodyKindWords: Readonly<Record<BodyKind, string>> = {
  government: 'Chính quyền',
  department: 'Cơ quan chuyên môn, đơn vị thuộc UBND',
  party: 'Cơ quan Đảng',
  front: 'Mặt trận Tổ quốc',
  'mass-organisation': 'Tổ chức chính trị - xã hội',
  'armed-force': 'Lực lượng vũ trang',
  school: 'Trường học',
  'health-station': 'Trạm y tế',
  'public-service': 'Đơn vị sự nghiệp khác',
  village: 'Thôn, tổ dân phố',
  enterprise: 'Doanh nghiệp',
  cooperative: 'Hợp tác xã',
  collective: 'Tập thể nhỏ',
  other: 'Khác',
}

/** Other words that officers type for a kind; compared without marks. */
export const bodyKindSynonyms: Readonly<Record<BodyKind, readonly string[]>> = {
  government: ['hdnd', 'ubnd', 'chinh quyen dia phuong'],
  department: ['phong', 'phong ban', 'co quan chuyen mon', 'co quan', 'don vi thuoc ubnd', 'trung tam'],
  party: ['dang', 'dang uy', 'to chuc dang'],
  front: ['mttq', 'ubmttq', 'mat tran'],
  'mass-organisation': ['doan the', 'hoi', 'to chuc chinh tri xa hoi', 'to chuc ct-xh', 'to chuc ctxh'],
  'armed-force': ['llvt', 'cong an', 'quan su', 'bien phong', 'cong an, quan su'],
  school: ['truong', 'don vi truong hoc', 'nha truong', 'mam non', 'tieu hoc', 'thcs', 'thpt'],
  'health-station': ['tram y te xa', 'y te', 'tyt'],
  'public-service': ['don vi su nghiep', 'su nghiep'],
  village: [
    'thon',
    'ban',
    'to dan pho',
    'khu pho',
    'khoi pho',
    'ap',
    'buon',
    'lang',
    'thon ban',
    'thon, ban',
    'to dan pho, thon',
    'khu dan cu',
  ],
  enterprise: ['cong ty', 'dn', 'doanh nghiep tu nhan'],
  cooperative: ['htx', 'hop tac xa'],
  collective: ['to', 'nhom', 'chi hoi', 'chi doan', 'tap the'],
  other: ['khac'],
}

/** Excel sizes that one commune never reaches and a server can still afford. */
export const importLimits = { rows: 10_000, columns: 50, bytes: 5 * 1024 * 1024, cellLength: 2_000 } as const
