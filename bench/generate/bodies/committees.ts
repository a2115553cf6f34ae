import { placeName } from '../names.ts'
import { type Body, type Place, upper } from './body.ts'

export function committee({ chance, province }: Place, level: 'xã' | 'phường' | 'đặc khu'): Body {
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

export function district({ chance, province }: Place): Body {
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

export function provinceItself({ chance, province }: Place): Body {
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
