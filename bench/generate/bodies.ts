import type { Chance } from './chance.ts'
import { placeName, provincesBefore, provincesOfToday } from './names.ts'

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

const upper = (text: string) => text.toUpperCase()
type Place = { readonly chance: Chance; readonly year: number; readonly province: string }

function committee({ chance, province }: Place, level: 'xã' | 'phường' | 'đặc khu'): Body {
  const name = placeName(chance)
  const whose = `${level} ${name}`
  const secretary = chance.pick(['Phòng Văn hóa - Xã hội', 'Phòng Văn hoá - Xã hội'])
  return {
    kind: level,
    above: null,
    own: ['ỦY BAN NHÂN DÂN', upper(whose)],
    issuer: `Ủy ban nhân dân ${whose}`,
    short: `UBND ${whose}`,
    whose,
    commune: name,
    province,
    place: name,
    symbol: 'KH-UBND',
    onBehalf: 'TM. ỦY BAN NHÂN DÂN',
    head: 'CHỦ TỊCH',
    deputy: 'PHÓ CHỦ TỊCH',
    departments: {
      secretary,
      office: `Văn phòng HĐND và UBND ${level}`,
      money: level === 'xã' ? 'Phòng Kinh tế' : 'Phòng Kinh tế, Hạ tầng và Đô thị',
      mass: `Ủy ban MTTQ Việt Nam ${level} và các tổ chức chính trị - xã hội`,
      media: chance.pick(['Trung tâm Dịch vụ tổng hợp', 'Trung tâm Văn hóa, Thể thao và Truyền thanh']),
    },
    nominators:
      level === 'xã'
        ? ['Các thôn, cơ quan, đơn vị, trường học', 'Trưởng thôn, thủ trưởng các cơ quan, đơn vị']
        : ['Các khu phố, cơ quan, đơn vị, doanh nghiệp', 'Thủ trưởng các cơ quan, đơn vị và Trưởng khu phố'],
    council: `Hội đồng Thi đua - Khen thưởng ${level}`,
    decider: `Chủ tịch UBND ${level}`,
    units: chance.pick(['các cơ quan, đơn vị', 'các phòng, ban, đơn vị trực thuộc', 'các cơ quan, đơn vị, địa phương']),
    venues: [`Hội trường UBND ${whose}`, `Nhà văn hóa trung tâm ${level}`, `Hội trường lớn Đảng ủy ${level}`],
    recipients: [
      `Sở Nội vụ (b/c)`,
      `Thường trực Đảng ủy ${level} (b/c)`,
      `Thường trực HĐND ${level}`,
      `Chủ tịch, các Phó Chủ tịch UBND ${level}`,
      `Ủy ban MTTQ Việt Nam ${level}`,
      'Các phòng, ban, đơn vị',
      'Các trường học trên địa bàn',
    ],
    superior: { name: `UBND tỉnh ${province}`, symbol: 'KH-UBND' },
    congress: { level: 'province', name: `Đại hội Thi đua yêu nước tỉnh ${province}` },
    sector: level,
  }
}

function district({ chance, province }: Place): Body {
  const name = placeName(chance)
  const level = chance.pick(['huyện', 'thị xã', 'quận'])
  return {
    ...committee({ chance, province, year: 2020 }, 'xã'),
    kind: 'huyện',
    own: [upper(`ỦY BAN NHÂN DÂN`), upper(`${level} ${name}`)],
    issuer: `Ủy ban nhân dân ${level} ${name}`,
    short: `UBND ${level} ${name}`,
    whose: `${level} ${name}`,
    commune: null,
    place: name,
    departments: {
      secretary: 'Phòng Nội vụ',
      office: `Văn phòng HĐND và UBND ${level}`,
      money: 'Phòng Tài chính - Kế hoạch',
      mass: `Ủy ban MTTQ Việt Nam ${level} và các đoàn thể`,
      media: 'Trung tâm Văn hóa, Thông tin và Truyền thông',
    },
    nominators: ['Các phòng, ban, ngành và UBND các xã, thị trấn', 'UBND các xã, thị trấn; thủ trưởng các cơ quan, đơn vị'],
    council: `Hội đồng Thi đua - Khen thưởng ${level}`,
    decider: `Chủ tịch UBND ${level}`,
    units: 'các phòng, ban, ngành, UBND các xã, thị trấn',
    venues: [`Trung tâm Hội nghị ${level}`, `Hội trường ${level} ủy`],
    recipients: [
      'Ban Thi đua - Khen thưởng tỉnh',
      `Thường trực ${level === 'huyện' ? 'Huyện ủy' : 'Ban Chấp hành Đảng bộ'}`,
      `Lãnh đạo UBND ${level}`,
      'Các phòng, ban, ngành',
      'UBND các xã, thị trấn',
    ],
    sector: level,
  }
}

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

const unit = (given: Unit, province: string): Body => ({
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

function school({ chance, year, province }: Place): Body {
  const place = placeName(chance)
  const [name, short] = chance.pick([
    ['Trường THCS', 'THCS'],
    ['Trường Tiểu học', 'TH'],
    ['Trường Mầm non', 'MN'],
    ['Trường THPT', 'THPT'],
  ] as const)
  const above = year > 2025 || short === 'THPT' ? `Sở Giáo dục và Đào tạo tỉnh ${province}` : `Phòng GD&ĐT huyện ${placeName(chance)}`
  const departments = {
    secretary: 'Tổ Văn phòng',
    office: 'Bộ phận hành chính',
    money: 'Bộ phận kế toán',
    mass: 'Công đoàn, Đoàn Thanh niên nhà trường',
    media: 'Tổ Công nghệ thông tin',
  }
  const superior = { name: above.replace('GD&ĐT', 'Giáo dục và Đào tạo'), symbol: 'KH-SGDĐT' }
  return unit(
    {
      kind: 'trường học',
      above,
      name: `${name} ${place}`,
      place,
      symbol: `KH-${short}`,
      head: 'HIỆU TRƯỞNG',
      deputy: 'PHÓ HIỆU TRƯỞNG',
      departments,
      parts: 'tổ chuyên môn, đoàn thể',
      word: 'nhà trường',
      superior,
      venues: ['Hội trường nhà trường', 'Phòng họp tầng 2 nhà A'],
      recipients: [`${above} (b/c)`, 'Chi ủy chi bộ nhà trường', 'Các tổ chuyên môn (t/h)', 'Ban đại diện cha mẹ học sinh'],
    },
    province,
  )
}

function hospital({ chance, province }: Place): Body {
  const place = placeName(chance)
  const departments = {
    secretary: 'Phòng Tổ chức cán bộ',
    office: 'Phòng Hành chính - Quản trị',
    money: 'Phòng Tài chính - Kế toán',
    mass: 'Công đoàn, Đoàn Thanh niên bệnh viện',
    media: 'Tổ Truyền thông',
  }
  return unit(
    {
      kind: 'bệnh viện',
      above: `Sở Y tế tỉnh ${province}`,
      name: `Bệnh viện Đa khoa khu vực ${place}`,
      place,
      symbol: 'KH-BV',
      head: 'GIÁM ĐỐC',
      deputy: 'PHÓ GIÁM ĐỐC',
      departments,
      parts: 'khoa, phòng',
      word: 'bệnh viện',
      superior: { name: `Sở Y tế tỉnh ${province}`, symbol: 'KH-SYT' },
      venues: ['Hội trường tầng 5 nhà B', 'Hội trường Bệnh viện'],
      recipients: ['Sở Y tế (b/c)', 'Đảng ủy Bệnh viện (b/c)', 'Các khoa, phòng (t/h)', 'Công đoàn cơ sở'],
    },
    province,
  )
}

function soldiers({ chance, province }: Place): Body {
  const place = placeName(chance)
  const [above, name, symbol] = chance.pick([
    [`Bộ Chỉ huy Quân sự tỉnh ${province}`, `Ban Chỉ huy Phòng thủ khu vực ${place}`, 'KH-BCH'],
    [`Bộ Chỉ huy Quân sự tỉnh ${province}`, `Trung đoàn ${chance.int(11, 899)}`, 'KH-TrĐ'],
    [`Công an tỉnh ${province}`, `Đồn Công an ${place}`, 'KH-CA'],
  ] as const)
  const departments = {
    secretary: 'Ban Chính trị',
    office: 'Ban Tham mưu',
    money: 'Ban Tài chính',
    mass: 'Đoàn cơ sở, Hội Phụ nữ cơ sở',
    media: 'Ban Tuyên huấn',
  }
  return unit(
    {
      kind: 'lực lượng vũ trang',
      above,
      name,
      place,
      symbol,
      head: 'CHỈ HUY TRƯỞNG',
      deputy: 'PHÓ CHỈ HUY TRƯỞNG',
      departments,
      parts: 'ban, đại đội',
      word: 'đơn vị',
      superior: { name: above, symbol: 'KH-BCH' },
      venues: ['Hội trường đơn vị', 'Nhà văn hóa Trung đoàn'],
      recipients: ['Thủ trưởng cấp trên (b/c)', 'Cấp ủy, chỉ huy đơn vị', 'Các ban, đại đội (t/h)'],
    },
    province,
  )
}

function directorate({ chance, province }: Place): Body {
  const [what, short] = chance.pick([
    ['Nông nghiệp và Môi trường', 'SNNMT'],
    ['Xây dựng', 'SXD'],
    ['Công Thương', 'SCT'],
    ['Tư pháp', 'STP'],
    ['Y tế', 'SYT'],
  ] as const)
  const departments = {
    secretary: 'Văn phòng Sở',
    office: 'Phòng Tổ chức - Hành chính',
    money: 'Phòng Kế hoạch - Tài chính',
    mass: 'Công đoàn, Đoàn Thanh niên Sở',
    media: 'Trung tâm Thông tin',
  }
  return unit(
    {
      kind: 'sở',
      above: `Ủy ban nhân dân tỉnh ${province}`,
      name: `Sở ${what}`,
      place: province,
      symbol: `KH-${short}`,
      head: 'GIÁM ĐỐC',
      deputy: 'PHÓ GIÁM ĐỐC',
      departments,
      parts: 'phòng, đơn vị trực thuộc',
      word: 'Sở',
      superior: { name: `UBND tỉnh ${province}`, symbol: 'KH-UBND' },
      venues: ['Hội trường tầng 3 trụ sở Sở', 'Trung tâm Hội nghị tỉnh'],
      recipients: ['UBND tỉnh (b/c)', 'Sở Nội vụ', 'Lãnh đạo Sở', 'Các phòng, đơn vị trực thuộc (t/h)'],
    },
    province,
  )
}

function union({ chance, province }: Place): Body {
  const place = placeName(chance)
  const departments = {
    secretary: 'Ban Tổ chức',
    office: 'Văn phòng',
    money: 'Ban Tài chính',
    mass: 'Ban Nữ công',
    media: 'Ban Tuyên giáo',
  }
  return unit(
    {
      kind: 'công đoàn',
      above: `Liên đoàn Lao động tỉnh ${province}`,
      name: `Công đoàn Khu công nghiệp ${place}`,
      place,
      symbol: 'KH-CĐKCN',
      onBehalf: 'TM. BAN CHẤP HÀNH',
      head: 'CHỦ TỊCH',
      deputy: 'PHÓ CHỦ TỊCH',
      departments,
      parts: 'công đoàn cơ sở',
      word: 'công đoàn',
      superior: { name: `Liên đoàn Lao động tỉnh ${province}`, symbol: 'KH-LĐLĐ' },
      venues: ['Nhà Văn hóa Lao động', `Hội trường Ban Quản lý Khu công nghiệp ${place}`],
      recipients: [`Liên đoàn Lao động tỉnh (b/c)`, 'Ủy viên Ban Chấp hành', 'Các công đoàn cơ sở (t/h)'],
    },
    province,
  )
}

function company({ chance, province }: Place): Body {
  const place = placeName(chance)
  const departments = {
    secretary: 'Phòng Tổ chức - Lao động',
    office: 'Văn phòng Công ty',
    money: 'Phòng Tài chính - Kế toán',
    mass: 'Công đoàn, Đoàn Thanh niên Công ty',
    media: 'Phòng Truyền thông',
  }
  return unit(
    {
      kind: 'doanh nghiệp',
      above: 'Tổng công ty Lâm nghiệp Việt Bắc',
      name: `Công ty Cổ phần Chè ${place}`,
      place: province,
      symbol: 'KH-CTC',
      head: 'GIÁM ĐỐC',
      deputy: 'PHÓ GIÁM ĐỐC',
      departments,
      parts: 'phòng, phân xưởng',
      word: 'Công ty',
      superior: { name: `UBND tỉnh ${province}`, symbol: 'KH-UBND' },
      venues: ['Hội trường Công ty', 'Nhà ăn ca Công ty'],
      recipients: ['Hội đồng quản trị (b/c)', 'Ban Giám đốc', 'Các phòng, phân xưởng (t/h)'],
    },
    province,
  )
}

function women({ chance, province }: Place): Body {
  const place = placeName(chance)
  const departments = {
    secretary: 'Ban Thường trực Hội',
    office: 'Văn phòng Hội',
    money: 'Bộ phận Tài chính',
    mass: 'Chi hội các thôn',
    media: 'Ban Tuyên giáo - Chính sách',
  }
  const body = unit(
    {
      kind: 'hội phụ nữ',
      above: `Hội LHPN tỉnh ${province}`,
      name: `Hội Liên hiệp Phụ nữ xã ${place}`,
      place,
      symbol: 'KH-BTV',
      onBehalf: 'TM. BAN THƯỜNG VỤ',
      head: 'CHỦ TỊCH',
      deputy: 'PHÓ CHỦ TỊCH',
      departments,
      parts: 'chi hội',
      word: 'Hội',
      superior: { name: `Hội LHPN tỉnh ${province}`, symbol: 'KH-BTV' },
      venues: ['Hội trường xã', 'Nhà văn hóa thôn trung tâm'],
      recipients: ['Hội LHPN tỉnh (b/c)', 'Thường trực Đảng ủy xã', 'Các chi hội (t/h)'],
    },
    province,
  )
  return { ...body, commune: place }
}

function provinceItself({ chance, province }: Place): Body {
  const departments = {
    secretary: 'Sở Nội vụ',
    office: 'Văn phòng UBND tỉnh',
    money: 'Sở Tài chính',
    mass: 'Ủy ban MTTQ Việt Nam tỉnh và các tổ chức chính trị - xã hội',
    media: chance.pick(['Báo và Phát thanh, Truyền hình tỉnh', 'Sở Văn hóa, Thể thao và Du lịch']),
  }
  return {
    ...committee({ chance, province, year: 2025 }, 'xã'),
    kind: 'tỉnh',
    own: ['ỦY BAN NHÂN DÂN', `TỈNH ${upper(province)}`],
    issuer: `Ủy ban nhân dân tỉnh ${province}`,
    short: `UBND tỉnh ${province}`,
    whose: `tỉnh ${province}`,
    commune: null,
    place: province,
    departments,
    nominators: ['Các sở, ban, ngành; UBND các xã, phường', 'Thủ trưởng các sở, ban, ngành, đoàn thể tỉnh'],
    council: 'Hội đồng Thi đua - Khen thưởng tỉnh',
    decider: 'Chủ tịch UBND tỉnh',
    units: 'các sở, ban, ngành, UBND các xã, phường',
    venues: ['Trung tâm Hội nghị tỉnh', 'Nhà hát tỉnh'],
    recipients: [
      'Bộ Nội vụ (b/c)',
      'Thường trực Tỉnh ủy (b/c)',
      'Thường trực HĐND tỉnh',
      'Chủ tịch, các Phó Chủ tịch UBND tỉnh',
      'Các sở, ban, ngành',
      'UBND các xã, phường',
    ],
    superior: { name: 'Hội đồng Thi đua - Khen thưởng Trung ương', symbol: 'HD-HĐTĐKT' },
    congress: { level: 'nation', name: 'Đại hội Thi đua yêu nước toàn quốc' },
    sector: 'tỉnh',
  }
}

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
