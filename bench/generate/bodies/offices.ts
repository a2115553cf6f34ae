import { placeName } from '../names.ts'
import { type Body, type Place, unit } from './body.ts'

export function directorate({ chance, province }: Place): Body {
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

export function union({ chance, province }: Place): Body {
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

export function company({ chance, province }: Place): Body {
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

export function women({ chance, province }: Place): Body {
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
